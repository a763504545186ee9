import Foundation
import TextAnalysis

/// Learns a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the
/// roles of the tokens around a cue.
struct QuoteRoleLearner {
  /// One cue's tokens with their features and right roles.
  struct Example {
    var sequence: QuoteTraining.RoleSequence
    var roles: [AttributionRole]
  }

  private(set) var nodes: QuoteLearner
  private(set) var edges: QuoteLearner
  private var passes = 0
  private var dropout = FeatureDropout(0.3)
  private let count = AttributionRole.count

  init(rate: Float) {
    nodes = QuoteLearner(bits: 17, columns: AttributionRole.count, rate: rate)
    edges = QuoteLearner(
      bits: 14, columns: AttributionRole.count * AttributionRole.count, rate: rate)
  }

  /// One pass over the examples; the mean negative log-likelihood of a token.
  mutating func pass(over examples: [Example]) -> Double {
    var loss = 0.0
    var tokens = 0
    for example in examples {
      loss += Double(learn(example))
      tokens += example.roles.count
    }
    passes += 1
    if passes > 2 {
      nodes.remember()
      edges.remember()
    }
    return loss / Double(max(tokens, 1))
  }

  private mutating func learn(_ example: Example) -> Float {
    let nodeFeatures = example.sequence.nodes.map { dropout.thinned($0) }
    let edgeFeatures = example.sequence.edges.map { dropout.thinned($0) }
    var nodeScores = Array(
      repeating: Array(repeating: Float(0), count: count), count: example.roles.count)
    var edgeScores = Array(
      repeating: Array(repeating: Float(0), count: count * count), count: example.roles.count)
    for index in example.roles.indices {
      nodes.add(nodeFeatures[index], times: dropout.value, to: &nodeScores[index])
      if index > 0 { edges.add(edgeFeatures[index], times: dropout.value, to: &edgeScores[index]) }
    }
    let chain = RoleChain(nodes: nodeScores, edges: edgeScores)
    for (index, role) in example.roles.enumerated() {
      var gradient = chain.nodeMarginals(index)
      gradient[role.rawValue] -= 1
      nodes.step(nodeFeatures[index], times: dropout.value, against: gradient)
      guard index > 0 else { continue }
      var edgeGradient = chain.edgeMarginals(index)
      edgeGradient[example.roles[index - 1].rawValue * count + role.rawValue] -= 1
      edges.step(edgeFeatures[index], times: dropout.value, against: edgeGradient)
    }
    return chain.total - chain.score(example.roles)
  }
}

/// Forward and backward sums of one chain, in logarithms.
struct RoleChain {
  private let nodes: [[Float]]
  private let edges: [[Float]]
  private var forward: [[Float]] = []
  private var backward: [[Float]] = []
  /// Logarithm of the sum over all paths.
  private(set) var total: Float = 0
  private let count = AttributionRole.count

  init(nodes: [[Float]], edges: [[Float]]) {
    self.nodes = nodes
    self.edges = edges
    forward = nodes
    backward = nodes.map { $0.map { _ in 0 } }
    for index in nodes.indices.dropFirst() {
      for role in 0..<count {
        forward[index][role] += Self.logSum(
          (0..<count).map { forward[index - 1][$0] + edges[index][$0 * count + role] })
      }
    }
    for index in nodes.indices.dropLast().reversed() {
      for role in 0..<count {
        backward[index][role] = Self.logSum(
          (0..<count).map {
            edges[index + 1][role * count + $0] + nodes[index + 1][$0] + backward[index + 1][$0]
          })
      }
    }
    total = Self.logSum(forward.last ?? [0])
  }

  func nodeMarginals(_ index: Int) -> [Float] {
    (0..<count).map { exp(forward[index][$0] + backward[index][$0] - total) }
  }

  func edgeMarginals(_ index: Int) -> [Float] {
    (0..<count * count).map { edge in
      exp(
        forward[index - 1][edge / count] + edges[index][edge] + nodes[index][edge % count]
          + backward[index][edge % count] - total)
    }
  }

  func score(_ roles: [AttributionRole]) -> Float {
    var score: Float = 0
    for (index, role) in roles.enumerated() {
      score += nodes[index][role.rawValue]
      if index > 0 { score += edges[index][roles[index - 1].rawValue * count + role.rawValue] }
    }
    return score
  }

  private static func logSum(_ values: [Float]) -> Float {
    let largest = values.max() ?? 0
    return largest + log(values.reduce(0) { $0 + exp($1 - largest) })
  }
}
