extension Library {
  /// That articles are still to be analysed anew and may state further ties, as a sentence that
  /// fits a line of 80 columns and names the command; `nil` where there are none.
  package func staleNotice() throws(LibraryError) -> String? {
    switch try staleCount() {
    case 0: nil
    case 1: "1 article may state more ties: `dateline archive reanalyse`"
    case let count: "\(count) articles may state more ties: `dateline archive reanalyse`"
    }
  }
}
