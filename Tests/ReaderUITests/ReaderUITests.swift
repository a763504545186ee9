import Testing

@testable import ReaderUI

@Test func placeholder() {}
