/// Files that hold no text as they are, told by their first bytes: a user who names one is told what
/// to do, and no article is made of it.
enum ForeignFile: CaseIterable {
  case gzip, zstandard, xz, bzip2, zip, pdf, png, jpeg, executable

  /// What a file is, where it is one of these.
  static func kind(of bytes: some Collection<UInt8>) -> ForeignFile? {
    allCases.first { bytes.starts(with: $0.signature) }
  }

  private var signature: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B]
    case .zstandard: [0x28, 0xB5, 0x2F, 0xFD]
    case .xz: [0xFD, 0x37, 0x7A, 0x58, 0x5A]
    case .bzip2: [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59]
    case .zip: [0x50, 0x4B, 0x03, 0x04]
    case .pdf: Array("%PDF-".utf8)
    case .png: [0x89, 0x50, 0x4E, 0x47]
    case .jpeg: [0xFF, 0xD8, 0xFF]
    case .executable: [0x7F, 0x45, 0x4C, 0x46]
    }
  }

  /// Why it is refused.
  var reason: String {
    switch self {
    case .gzip: "it is compressed; `gzip -dc FILE | dateline import -` takes it in"
    case .zstandard: "it is compressed; `zstd -dc FILE | dateline import -` takes it in"
    case .xz: "it is compressed; `xz -dc FILE | dateline import -` takes it in"
    case .bzip2: "it is compressed; `bzip2 -dc FILE | dateline import -` takes it in"
    case .zip: "it is a ZIP archive or a document of an office program, not a text"
    case .pdf: "it is a PDF; `pdftotext` makes a text of it"
    case .png, .jpeg: "it is a picture"
    case .executable: "it is a program"
    }
  }
}
