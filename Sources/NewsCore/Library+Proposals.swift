package import NewsModel
import NewsStore
import TextAnalysis

extension Library {
  /// Those of some proposals about which nobody has decided meanwhile; cheap to ask.
  package func open(_ proposals: [MergeProposal]) throws(LibraryError) -> [MergeProposal] {
    try attempt(try store.open(proposals))
  }

  /// Identities that are likely one thing though the archive keeps them apart, the likeliest first,
  /// with what speaks for it: for people to decide.
  ///
  /// Looks at the most mentioned identities of each kind, so that it takes about as long in any
  /// large archive: well under a second.
  package func mergeProposals(limit: Int) throws(LibraryError) -> [MergeProposal] {
    let aliases = AliasTable(ModelFile.builtIn.section("aliases"))
    return try attempt(
      try store.mergeProposals(limit: limit) { name, kind in
        let entry = aliases.entry(for: NameFolding.key(of: name))
        return entry.flatMap { $0.kind == nil || $0.kind == kind ? $0.title : nil }
      })
  }
}
