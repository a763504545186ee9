import Foundation
import TextAnalysis

/// Times a model from the bytes of texts to their names.
struct SpeedMeasurement {
  private let recognizer: EntityRecognizer
  private let texts: [[UInt8]]
  /// Microseconds that it takes to make a recognizer of the model's bytes.
  let loading: Int

  init(_ model: ModelFile, _ texts: [[UInt8]]) {
    let start = ContinuousClock.now
    recognizer = EntityRecognizer(model: model)
    loading = Int((ContinuousClock.now - start) / .microseconds(1))
    self.texts = texts
  }

  /// Tokens in a second of wall time, with the texts divided among threads.
  func tokensPerSecond(threads: Int) -> Int {
    let recognizer = recognizer
    let texts = texts
    let start = ContinuousClock.now
    let counts = Concurrently.map(0..<threads) { thread -> Int in
      var tokens = 0
      for index in stride(from: thread, to: texts.count, by: threads) {
        let document = Document(bytes: texts[index])
        let names = recognizer.names(in: document, headline: Document(bytes: []))
        tokens += document.tokens.count + names.headline.count
      }
      return tokens
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    return Int(Double(counts.reduce(0, +)) / max(seconds, 1e-9))
  }
}
