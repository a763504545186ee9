package import NewsModel

/// The interchange format of annotations: one JSON object per article on one line.
///
/// Offsets are code points into the text; they are converted here and nowhere else. The order of
/// the keys and the spelling of numbers are fixed.
package enum AnnotationJSON {
  /// The version of the format.
  package static let schema = 1

  /// The line of an article.
  ///
  /// - Parameters:
  ///   - extra: Raw text of a JSON object to carry through.
  ///   - includesArticle: Repeats the article's own fields and adds all that an archive keeps of an
  ///     analysis, so that importing the line is as good as analysing the article.
  ///   - includesConfidence: Says of each name and quote how sure it is, with two digits; with the
  ///     article as an archive keeps it, with three.
  ///   - includesTies: Lists the ties that the text states.
  package static func line(
    _ article: Article, _ analysis: Analysis, model: String, extra: String? = nil,
    includesArticle: Bool = false, includesConfidence: Bool = false, includesTies: Bool = false
  ) -> String {
    var json = JSONText()
    let writer = AnnotationWriter(
      article.text,
      confidence: includesArticle ? .archived : includesConfidence ? .hundredths : nil,
      isWhole: includesArticle)
    json.object { json in
      json.key("schema")
      json.number(schema)
      json.key("id")
      json.string(article.key)
      json.key("model")
      json.string(model)
      writer.write(analysis, to: &json)
      if includesTies || includesArticle { writer.write(ties: analysis.ties, to: &json) }
      if includesArticle {
        writer.write(titleEntities: analysis.headlineEntities, of: article.headline, to: &json)
        writer.write(article, to: &json)
      }
      if let extra {
        json.key("extra")
        json.raw(extra)
      }
    }
    return json.text
  }

  /// The line that stands in place of an article that could not be read.
  package static func errorLine(id: String?, line: Int?, error: String) -> String {
    var json = JSONText()
    json.object { json in
      json.key("id")
      json.string(id)
      json.key("line")
      json.number(line)
      json.key("error")
      json.string(error)
    }
    return json.text
  }

  /// The line of a mention in the archive.
  package static func line(_ mention: Mention) -> String {
    var json = JSONText()
    json.object { json in
      json.key("article")
      json.string(mention.article)
      json.key("start")
      json.number(mention.codePoints.start)
      json.key("end")
      json.number(mention.codePoints.end)
      json.key("type")
      json.string(mention.kind.name)
      json.key("text")
      json.string(mention.text)
      json.key("identity")
      json.number(Int(mention.identity))
      json.key("name")
      json.string(mention.name)
    }
    return json.text
  }
}

/// Writes the parts of an article's line.
private struct AnnotationWriter {
  /// How finely it is said how sure a name or quote is.
  enum Confidence {
    /// "0.97", "1.00".
    case hundredths
    /// "0.973": the step that an archive keeps, of 255, found again from three digits.
    case archived

    func digits(of confidence: Float) -> String {
      let share = min(max(confidence, 0), 1)
      return switch self {
      case .hundredths: Self.digits(Int((share * 100).rounded()), of: 100)
      case .archived: Self.digits(Int(((share * 255).rounded() / 255 * 1000).rounded()), of: 1000)
      }
    }

    private static func digits(_ number: Int, of unit: Int) -> String {
      "\(number / unit).\(String(unit + number % unit).dropFirst())"
    }
  }

  private let text: String
  private let index: CodePointIndex
  private let confidence: Confidence?
  /// Whether all is written that an archive keeps.
  private let isWhole: Bool

  init(_ text: String, confidence: Confidence?, isWhole: Bool) {
    self.text = text
    self.confidence = confidence
    self.isWhole = isWhole
    index = CodePointIndex(text)
  }

  func write(_ analysis: Analysis, to json: inout JSONText) {
    json.key("sentences")
    json.array(analysis.sentences) { json, sentence in
      let range = index.codePoints(sentence)
      json.raw("[\(range.start), \(range.end)]")
    }
    json.key("entities")
    json.array(analysis.entities) { json, entity in
      json.object { write(entity, to: &$0) }
    }
    json.key("identities")
    json.array(analysis.identities.enumerated()) { json, identity in
      json.object { write(identity.element, number: identity.offset, to: &$0) }
    }
    json.key("quotes")
    json.array(analysis.quotes) { json, quote in
      json.object { write(quote, to: &$0) }
    }
    guard let quantities = analysis.quantities else { return }
    json.key("quantities")
    json.array(quantities) { json, quantity in
      json.object { write(quantity, to: &$0) }
    }
  }

  func write(_ article: Article, to json: inout JSONText) {
    let fields = [
      ("title", article.headline), ("byline", article.byline), ("dateline", article.dateline),
      ("date", article.date?.iso8601), ("source", article.source), ("url", article.url),
      ("text", article.text),
    ]
    for case (let name, let value?) in fields {
      json.key(name)
      json.string(value)
    }
  }

  /// The names of the headline, with offsets into it.
  func write(titleEntities: [Entity], of headline: String, to json: inout JSONText) {
    let writer = AnnotationWriter(headline, confidence: confidence, isWhole: isWhole)
    json.key("title_entities")
    json.array(titleEntities) { json, entity in
      json.object { writer.write(entity, to: &$0) }
    }
  }

  private func write(_ entity: Entity, to json: inout JSONText) {
    let range = index.codePoints(entity.range)
    json.key("start")
    json.number(range.start)
    json.key("end")
    json.number(range.end)
    json.key("type")
    json.string(entity.kind.name)
    json.key("text")
    json.string(text[entity.range])
    json.key("id")
    json.number(entity.identity)
    write(confidence: entity.confidence, to: &json)
  }

  private func write(_ quantity: Quantity, to json: inout JSONText) {
    let range = index.codePoints(quantity.range)
    json.key("start")
    json.number(range.start)
    json.key("end")
    json.number(range.end)
    json.key("type")
    json.string(quantity.kind.name)
    json.key("text")
    json.string(text[quantity.range])
    json.key("value")
    json.string(quantity.value)
  }

  func write(ties: [Tie], to json: inout JSONText) {
    json.key("ties")
    json.array(ties) { json, tie in
      json.object { write(tie, to: &$0) }
    }
  }

  private func write(_ tie: Tie, to json: inout JSONText) {
    json.key("type")
    json.string(tie.kind.name)
    json.key("subject")
    json.number(tie.subject)
    json.key("object")
    json.number(tie.object)
    json.key("sentence")
    json.number(tie.sentence)
    json.key("office")
    json.string(tie.office.map { text[$0].onOneLine })
    json.key("former")
    json.raw(tie.isFormer ? "true" : "false")
    guard isWhole, let office = tie.office else { return }
    let range = index.codePoints(office)
    json.key("office_start")
    json.number(range.start)
    json.key("office_end")
    json.number(range.end)
  }

  private func write(confidence value: Float, to json: inout JSONText) {
    guard let confidence else { return }
    json.key("confidence")
    json.raw(confidence.digits(of: value))
  }

  private func write(_ identity: Identity, number: Int, to json: inout JSONText) {
    json.key("id")
    json.number(number)
    json.key("type")
    json.string(identity.kind.name)
    json.key("name")
    json.string(identity.name)
    json.key("aliases")
    json.array(identity.aliases) { $0.string($1) }
    guard isWhole, let canonical = identity.canonicalName else { return }
    json.key("canonical")
    json.string(canonical)
  }

  private func write(_ quote: Quote, to json: inout JSONText) {
    json.key("kind")
    json.string(quote.kind.name)
    json.key("content")
    json.array(quote.content) { json, piece in
      json.object { write(piece, to: &$0) }
    }
    json.key("cue")
    if let cue = quote.cue { json.object { write(cue, to: &$0) } } else { json.raw("null") }
    json.key("source")
    if let source = quote.source {
      json.object { write(source, speaker: quote.speaker, to: &$0) }
    } else {
      json.raw("null")
    }
    write(confidence: quote.confidence, to: &json)
  }

  private func write(_ source: TextRange, speaker: Int?, to json: inout JSONText) {
    write(source, to: &json)
    json.key("id")
    json.number(speaker)
  }

  private func write(_ passage: TextRange, to json: inout JSONText) {
    let range = index.codePoints(passage)
    json.key("start")
    json.number(range.start)
    json.key("end")
    json.number(range.end)
    json.key("text")
    json.string(text[passage])
  }
}
