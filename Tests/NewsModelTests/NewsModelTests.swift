import Testing

@testable import NewsModel

@Test func placeholder() {}
