import Testing

@testable import NewsStore

@Test func placeholder() {}
