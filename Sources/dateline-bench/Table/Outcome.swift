/// What became of a measurement: its figure, or why there is none.
enum Outcome<Value> {
  case measured(Value)
  case failed(String)

  init(_ measure: () throws -> Value) {
    do { self = .measured(try measure()) } catch { self = .failed(error.reason) }
  }

  var value: Value? { if case .measured(let value) = self { value } else { nil } }
}

extension Outcome<Timing?> {
  /// "12 ms (least 11 ms)"; "failed (why)"; "–" where there was nothing to measure.
  var text: String {
    switch self {
    case .measured(let timing): timing?.text ?? "–"
    case .failed(let reason): "failed (\(reason))"
    }
  }
}

extension Outcome<Int> {
  /// Of bytes.
  var text: String {
    switch self {
    case .measured(let bytes): Figures.mebibytes(bytes)
    case .failed(let reason): "failed (\(reason))"
    }
  }
}

/// A session with a program that is measured again and again. After a failure the screen may be
/// anything, so that the next measurement begins a new one.
struct MeasuredSession<Session> {
  private let begin: () throws -> Session
  private var current: Session?

  init(_ begin: @escaping () throws -> Session) { self.begin = begin }

  /// Measures as `Timing.init` does.
  mutating func time(
    runs: Int, budget: Double = Timing.usualBudget, _ measure: (Session) throws -> Double?
  ) -> Outcome<Timing?> {
    let outcome = Outcome {
      let session = try session()
      return try Timing(runs: runs, budget: budget) { try measure(session) }
    }
    if outcome.value == nil { current = nil }
    return outcome
  }

  /// Asks something of the session.
  mutating func ask<Value>(_ question: (Session) -> Value) -> Outcome<Value> {
    Outcome { question(try session()) }
  }

  /// Ends the session; the next measurement begins a new one.
  mutating func end() { current = nil }

  private mutating func session() throws -> Session {
    let session = try current ?? begin()
    current = session
    return session
  }
}
