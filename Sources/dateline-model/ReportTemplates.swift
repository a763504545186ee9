/// Sentences and table lines of invented reports; capitalized slots are filled with names, # with
/// numbers. A document takes a headline, some of the sentences and repeats a few of the lines.
struct ReportTemplates {
  var headlines: [String]
  var sentences: [String]
  var lines: [String] = []
}
