extension SearchExpression: CustomStringConvertible {
  /// The query that this tree is read from, in the one form that saved searches keep: keys before
  /// every value, dates as days, brackets only where they are needed. Linear in the tree.
  package var description: String {
    switch self {
    case .text(let words, let column): column.key + words.description
    case .named(let kind, let name): kind.searchKey + name.searchValue
    case .spokenBy(let name): "by:" + name.searchValue
    case .spokenAbout(let name): "about:" + name.searchValue
    case .source(let name): "source:" + name.searchValue
    case .tag(let name): "tag:" + name.searchValue
    case .dates(let first, let end): Self.dates(first, end)
    case .isUnread: "is:unread"
    case .isRead: "is:read"
    case .isStarred: "is:starred"
    case .regex(let pattern): "/" + pattern + "/"
    case .not(let expression): "-" + expression.negated
    case .all(let parts): parts.map(\.conjunct).joined(separator: " ")
    case .any(let parts): parts.map(\.alternative).joined(separator: " OR ")
    }
  }

  private var inBrackets: String { "(" + description + ")" }

  /// As it stands after a minus; a word that begins with one would swallow it.
  private var negated: String {
    switch self {
    case .not, .all, .any: inBrackets
    default: description.hasPrefix("-") ? inBrackets : description
    }
  }

  private var conjunct: String {
    switch self {
    case .all, .any: inBrackets
    default: description
    }
  }

  private var alternative: String {
    if case .any = self { inBrackets } else { description }
  }

  private static func dates(_ first: Int?, _ end: Int?) -> String {
    switch (first, end) {
    case (let first?, let end?) where first + 1 == end: "date:" + iso8601(first)
    case (let first?, let end?): "date:" + iso8601(first) + ".." + iso8601(end - 1)
    case (let first?, nil): "after:" + iso8601(first)
    case (nil, let end?): "before:" + iso8601(end)
    case (nil, nil): ""
    }
  }

  private static func iso8601(_ day: Int) -> String {
    PublicationDate(seconds: Int64(day) * 86_400, hasTime: false).iso8601
  }
}

extension SearchWords: CustomStringConvertible {
  package var description: String {
    switch self {
    case .word(let word): word
    case .prefix(let beginning): beginning + "*"
    case .phrase(let words): "\"" + words + "\""
    case .near(let words, let distance):
      "near(" + words.joined(separator: " ") + ", \(distance))"
    }
  }
}

extension SearchColumn {
  fileprivate var key: String {
    switch self {
    case .anywhere: ""
    case .headline: "title:"
    case .quotes: "said:"
    }
  }
}

extension EntityKind {
  fileprivate var searchKey: String {
    switch self {
    case .person: "person:"
    case .organization: "org:"
    case .location: "place:"
    case .miscellaneous: "name:"
    }
  }
}

extension String {
  /// A value as it stands after its key, in quotation marks where it would end early or be taken for
  /// a pattern or a beginning.
  fileprivate var searchValue: String {
    let isOneWord = unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && !"()\"“”„".unicodeScalars.contains($0)
    }
    let isPlain = isOneWord && !hasPrefix("/") && !hasPrefix("*") && !hasSuffix("*")
    return isPlain ? self : "\"" + self + "\""
  }
}
