/// The legal forms of companies, which say nothing of who is meant: "Inc", "GmbH".
package enum LegalForm {
  /// As folded words (`FoldedName`).
  package static let words: Set<String> = [
    "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "plc",
    "ag", "sa", "se", "nv", "gmbh", "spa", "ab", "asa", "oyj",
  ]
}
