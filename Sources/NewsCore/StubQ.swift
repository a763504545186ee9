package import NewsModel

package enum SearchQueryParser {
  package static func parse(_ s: String) throws(SearchQueryError) -> SearchQuery {
    SearchQuery(terms: [])
  }
}
