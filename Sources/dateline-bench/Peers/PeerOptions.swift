import ArgumentParser
import Foundation

/// Which peers are measured, and where their stores lie.
struct PeerOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption,
    help: "Peers to leave out: newsboat, notmuch, sqlite3, rg. Their cells say so.")
  var without: [Peer] = []
  @Option(
    help: """
      The folder for the archive and the stores of the peers, kept and used again; a temporary one \
      when not given.
      """)
  var work: String?

  func workFolder() throws -> WorkFolder { try WorkFolder(work) }

  /// Why a peer is not measured; `nil` when it is.
  func absence(of peer: Peer) -> String? {
    if without.contains(peer) { return "left out" }
    return Program.isInstalled(peer.rawValue) ? nil : "not installed"
  }
}

/// The programs that people use for the same.
enum Peer: String, CaseIterable, ExpressibleByArgument {
  case newsboat, notmuch
  case sqlite = "sqlite3"
  case ripgrep = "rg"

  var name: String {
    switch self {
    case .newsboat: "newsboat"
    case .notmuch: "notmuch"
    case .sqlite: "sqlite3 FTS5"
    case .ripgrep: "ripgrep"
    }
  }
}

/// Where the measurements keep their files.
final class WorkFolder {
  /// Absolute, without a slash at the end.
  let path: String
  private let isTemporary: Bool

  init(_ path: String?) throws {
    isTemporary = path == nil
    let chosen = path ?? NSTemporaryDirectory() + "dateline-bench-" + UUID().uuidString
    self.path = URL(fileURLWithPath: chosen).standardizedFileURL.path
    try FileManager.default.createDirectory(atPath: self.path, withIntermediateDirectories: true)
  }

  var archive: String { path + "/archive.sqlite" }

  func remove(_ names: String...) {
    for name in names { try? FileManager.default.removeItem(atPath: path + "/" + name) }
  }

  func size(of name: String) -> Int { Self.size(ofStore: path + "/" + name) }

  /// Bytes of a file or of a folder's files, those beside a database included.
  static func size(ofStore path: String) -> Int {
    ["", "-wal", "-shm"].reduce(0) { $0 + bytes(path + $1) }
  }

  private static func bytes(_ path: String) -> Int {
    let inside = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    let files = inside.isEmpty ? [path] : inside.map { path + "/" + $0 }
    return files.reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: file)
      guard attributes?[.type] as? FileAttributeType == .typeRegular else { return sum }
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }

  deinit {
    if isTemporary { try? FileManager.default.removeItem(atPath: path) }
  }
}
