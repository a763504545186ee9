// swift-tools-version:6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A Swift target under the settings that all of ours share.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, with the further targets they need.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
    resources: resources, swiftSettings: strict)
}

let package = Package(
  name: "dateline",
  products: [
    .executable(name: "dateline", targets: ["dateline"]),
    .library(name: "NewsCore", targets: ["NewsCore"]),
    .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
    .library(name: "TerminalUI", targets: ["TerminalUI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    module("NewsModel"),
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    module("ArticleParsing", ["NewsModel", "CCmark", .product(name: "Yams", package: "Yams")]),
    .target(name: "LanguageModel", exclude: ["model.bin", "LanguageModel.docc"]),
    module("TextAnalysis", ["NewsModel", "LanguageModel"]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .target(
      name: "NewsStore",
      dependencies: [
        "NewsModel", "CZstd", "CPCRE2", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["NewsStore.docc"], swiftSettings: strict),
    module("NewsCore", ["NewsModel", "ArticleParsing", "TextAnalysis", "NewsStore"]),
    module("TerminalUI"),
    module("ReaderUI", ["NewsCore", "NewsModel", "TerminalUI"]),
    .target(
      name: "CNcurses",
      cSettings: [.define("_GNU_SOURCE"), .define("NCURSES_WIDECHAR", to: "1")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .executableTarget(
      name: "dateline",
      dependencies: [
        "ReaderUI", "NewsCore", "NewsModel", "TerminalUI", "CNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "dateline-model",
      dependencies: [
        "TextAnalysis", "NewsModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Quotes/wikinews-tags.txt"],
      swiftSettings: strict),
    .executableTarget(
      name: "dateline-bench",
      dependencies: [
        "NewsCore", "NewsModel", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    tests(of: "NewsModel"),
    tests(of: "ArticleParsing", ["NewsModel"], resources: [.copy("Resources")]),
    tests(of: "TextAnalysis", ["NewsModel"]),
    tests(of: "NewsStore", ["NewsModel"], resources: [.copy("Resources")]),
    tests(
      of: "NewsCore", ["NewsModel", "NewsStore", "TextAnalysis"], resources: [.copy("Resources")]),
    tests(of: "TerminalUI"),
    tests(of: "ReaderUI", ["NewsCore", "NewsModel", "TerminalUI"]),
    .testTarget(
      name: "ModelMakerTests", dependencies: ["dateline-model", "TextAnalysis", "NewsModel"],
      swiftSettings: strict),
    .testTarget(
      name: "BenchTests", dependencies: ["dateline-bench", "dateline", "NewsCore"],
      swiftSettings: strict),
    .testTarget(
      name: "DatelineTests",
      dependencies: ["dateline", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
