package import NewsModel

extension ArticleStore {
  /// Those of some proposals about which nobody has decided, as far as this archive goes.
  package func open(_ proposals: [MergeProposal]) throws(StoreError) -> [MergeProposal] {
    try read { db in
      let settled = try SettledPairs(db)
      return try proposals.filter { try settled.areOpen($0.first.id, $0.second.id) }
    }
  }

  /// Pages that are likely one thing though they are kept apart, the likeliest first. Looks at the
  /// most mentioned pages of each kind, however many there are.
  ///
  /// - Parameter title: The gazetteers' title for a form of a name, where they know it.
  package func mergeProposals(
    limit: Int, title: (String, EntityKind) -> String?
  ) throws(StoreError) -> [MergeProposal] {
    try read {
      try MergeProposalListing(db: $0, packing: packing).proposals(limit: limit, title: title)
    }
  }
}
