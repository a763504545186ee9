import Testing

@testable import ArticleParsing

@Test func placeholder() {}
