import TextAnalysis

/// Makes a tagger from annotated documents: a first one from each half of them, whose names on the
/// other half are what the final one learns to lean on in its second pass.
struct ModelMaker {
  /// The lists that features look words up in.
  let tables: [ModelSection]
  let settings: Trainer.Settings
  let groups: FeatureGroups
  let work: WorkFolder?
  let progress: Progress

  /// The tagger's sections and the lists. Two threads; the same bytes for the same examples.
  func make(_ examples: [Example]) -> [ModelSection] {
    let names = groups.contains(.history) ? jackknife(examples) : []
    let cleaned = names.isEmpty ? examples : zip(examples, names).map(SilverCleaning.cleaned)
    let (weights, transitions) = fit(trainingSet(cleaned, names, groups), settings, "final")
    let quantizer = ModelQuantizer(adjustment: Recipe.adjustment)
    return quantizer.sections(weights, transitions, groups) + tables
  }

  /// The names that a tagger trained on the other half finds in each document.
  private func jackknife(_ examples: [Example]) -> [[EntitySpan]] {
    let halves = (0..<2).map { half in examples.indices.filter { $0 % 2 == half } }
    let names = Concurrently.map(halves.indices) { half in
      let sections = halfTagger(learnedFrom: halves[1 - half].map { examples[$0] }, half)
      let bytes = ModelFile.encode(sections + tables)
      let tagger = EntityTagger(ModelStorage(bytes).model)
      return halves[half].map { tagger?.tag(examples[$0].document.sequence) ?? [] }
    }
    return examples.indices.map { names[$0 % 2][$0 / 2] }
  }

  /// A tagger of half the examples, in half the passes.
  private func halfTagger(learnedFrom examples: [Example], _ number: Int) -> [ModelSection] {
    let step = "half-\(number + 1)"
    if let kept = work?.sections(step) { return kept }
    let short = settings.with(epochs: (settings.epochs + 1) / 2)
    let groups = groups.subtracting(.history)
    let (weights, transitions) = fit(trainingSet(examples, [], groups), short, step)
    let sections = ModelQuantizer().sections(weights, transitions, groups)
    work?.keep(sections, step)
    return sections
  }

  private func trainingSet(
    _ examples: [Example], _ names: [[EntitySpan]], _ groups: FeatureGroups
  ) -> TrainingSet {
    let storage = ModelStorage(ModelFile.encode(tables))
    let extractor = FeatureExtractor(storage.model, groups: groups)
    var set = TrainingSet()
    for (index, example) in examples.enumerated() {
      set.append(
        example.document, weight: example.weight, firstPass: names.isEmpty ? [] : names[index],
        extractor)
    }
    return set
  }

  private func fit(
    _ set: TrainingSet, _ settings: Trainer.Settings, _ step: String
  ) -> ([SIMD16<Float>], TransitionTable<Float>) {
    progress.note("\(step): \(set.allowed.count) tokens, \(set.rows.count) features")
    var trainer = Trainer(settings)
    return trainer.train(set) { progress.note("\(step): pass \($0) of \(settings.epochs)") }
  }
}
