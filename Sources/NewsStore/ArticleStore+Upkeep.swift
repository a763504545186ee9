import GRDB
package import NewsModel

/// Keeping an archive in order.
extension ArticleStore {
  /// What is not as it should be, one sentence a finding. Reads everything once; of an archive that
  /// may not be written all but the inner order of its word indexes.
  package func check() -> [String] {
    queue.writeWithoutTransaction { ArchiveCheck(db: $0, packing: packing).findings() }
  }

  /// Counts what the archive holds. Reads the whole file.
  package func statistics() throws(StoreError) -> ArchiveStatistics {
    try mappingErrors {
      try queue.writeWithoutTransaction { try StatisticsReader(db: $0).statistics() }
    }
  }

  /// Writes the archive as it is at the moment to another file, which must not exist. The archive
  /// can be read and written meanwhile. Gives what is broken in the copy, one sentence a finding:
  /// as in the archive, whose pages it has.
  package func backUp(to path: String) throws(StoreError) -> [String] {
    try mappingErrors {
      let copy = try DatabaseQueue(path: path, configuration: Connection.plain)
      try queue.backup(to: copy)
      return try copy.read { db in
        try String.fetchAll(db, sql: "PRAGMA quick_check(1)").filter { $0 != "ok" }
      }
    }
  }

  /// Writes all articles anew in the order of their dates (`Compaction`) and puts the result in
  /// place. Readers go on meanwhile; needs room for two further copies. An archive with pages of
  /// another size gets pages of ours, unless somebody else has it open. Throws `changed`, with the
  /// archive as it was, when another program has changed articles meanwhile.
  package func compact(progress: (Int, Int) -> Void = { _, _ in }) throws(StoreError) {
    if queue.configuration.readonly { throw .readOnly }
    try mappingErrors {
      let (fresh, freshPacking) = try Connection.scratch(beside: queue.path)
      let writes = try queue.read { old in
        try fresh.writeWithoutTransaction { new in
          try Compaction(old: old, oldPacking: packing, new: new, newPacking: freshPacking)
            .run(progress: progress)
        }
        return try Counter.writes(old)
      }
      try ArchiveExchange(archive: queue, fresh: fresh, writes: writes).run()
      packing.forget()
    }
  }

  /// Bytes of the file, without what waits beside it to be written into it.
  package func size() throws(StoreError) -> Int {
    try read { db in
      let count = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      return try count * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
    }
  }
}
