import Testing

@testable import NewsCore

@Test func placeholder() {}
