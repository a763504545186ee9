import Foundation
import FoundationXML

/// The texts of the elements of one name, in the order of the document, as an XML parser reads
/// them.
final class NodeTexts: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private let element: String
  private let attribute: (name: String, value: String)?
  private var isInside = false

  init(_ element: String, where attribute: String, is value: String) {
    self.element = element
    self.attribute = (attribute, value)
  }

  init(_ element: String) {
    self.element = element
    attribute = nil
  }

  func read(_ text: String) throws {
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isInside = name == element && (attribute.map { attributes[$0.name] == $0.value } ?? true)
    if isInside { texts.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInside { texts[texts.count - 1] += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInside = false
  }
}
