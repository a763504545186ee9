import NewsModel
import Testing

@testable import TextAnalysis

/// The ties of a marked text, as "subject | kind | object", with the office and "former" behind.
private func ties(_ marked: String) -> [String] {
  let text = MarkedText(marked)
  var names: [String] = []
  let entities = text.spans.map { span in
    let name = text.text[span.range]
    let known = names.firstIndex(of: name)
    if known == nil { names.append(name) }
    return Entity(kind: span.kind, range: span.range, identity: known ?? names.count - 1)
  }
  return TieFinder().ties(in: Document(text.text), entities).map { tie in
    let office = tie.office.map { " | " + text.text[$0] } ?? ""
    return "\(names[tie.subject]) | \(tie.kind.title) | \(names[tie.object])\(office)"
      + (tie.isFormer ? " | former" : "")
  }
}

private func check(
  _ marked: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(ties(marked).sorted() == expected.sorted(), "\(marked)", sourceLocation: sourceLocation)
}

@Suite struct TieFinderTests {
  @Test(arguments: [
    (
      "[[org|SCO]] Secretary-General [[per|Rashid Alimov]] spoke.",
      "SCO | headed by | Rashid Alimov | Secretary-General"
    ),
    (
      "[[org|NATO]] Secretary General [[per|Jens Lo]] spoke.",
      "NATO | headed by | Jens Lo | Secretary General"
    ),
    (
      "[[per|Ana Lo]], deputy secretary general of [[org|NATO]], spoke.",
      "Ana Lo | office at | NATO | deputy secretary general"
    ),
    (
      "[[loc|Norland]]'s attorney general, [[per|Ana Lo]], spoke.",
      "Ana Lo | office at | Norland | attorney general"
    ),
    (
      "[[per|Alimov]], secretary-general of the [[org|SCO]], spoke.",
      "SCO | headed by | Alimov | secretary-general"
    ),
    (
      "[[per|Ana Lo]], the chief executive of [[org|Ozols Motors]], resigned.",
      "Ozols Motors | headed by | Ana Lo | chief executive"
    ),
    (
      "Former [[org|Ozols]] chief executive officer [[per|Ana Lo]] agreed.",
      "Ozols | headed by | Ana Lo | chief executive officer | former"
    ),
    (
      "[[per|Ana Lo]], chairwoman of [[org|Ozols]] from 2001 to 2013, agreed.",
      "Ozols | headed by | Ana Lo | chairwoman | former"
    ),
    (
      "[[per|Ana Lo]], chairwoman of [[org|Ozols Bank]] (OB) from 2001 to 2013, agreed.",
      "Ozols Bank | headed by | Ana Lo | chairwoman | former"
    ),
    (
      "[[per|Ana Lo]], chairwoman of [[org|Ozols]] (2001–2013), agreed.",
      "Ozols | headed by | Ana Lo | chairwoman | former"
    ),
    (
      "[[per|Ana Lo]], chairwoman of [[org|Ozols]] from 2001, agreed.",
      "Ozols | headed by | Ana Lo | chairwoman"
    ),
    (
      "[[org|Ozols]]'s former chairman [[per|Ana Lo]] agreed.",
      "Ozols | headed by | Ana Lo | former chairman | former"
    ),
    (
      "[[loc|Turkey]]'s President [[per|Ivo Lo]] left.", "Turkey | headed by | Ivo Lo | President"
    ),
    (
      "[[loc|US]] President [[per|Ivo Lo]] left.", "US | headed by | Ivo Lo | President"
    ),
    (
      "The head of the [[org|WHO]], [[per|Ana Lo]], said so.", "WHO | headed by | Ana Lo | head"
    ),
    (
      "The director-general of the [[org|WHO]] [[per|Ana Lo]] said so.",
      "WHO | headed by | Ana Lo | director-general"
    ),
    (
      "[[per|Ana Lo]], [[org|Ozols]]' chief executive, said so.",
      "Ozols | headed by | Ana Lo | chief executive"
    ),
    (
      "[[per|Ana Lo]], 54, president of [[org|Lake Bank]], said so.",
      "Lake Bank | headed by | Ana Lo | president"
    ),
    (
      "[[per|Ana Lo]] is the president and chief executive of [[org|Lake Bank]].",
      "Lake Bank | headed by | Ana Lo | president and chief executive"
    ),
    (
      "[[per|Ana Lo]] became chairwoman of [[org|Lake Bank]] in 2003.",
      "Lake Bank | headed by | Ana Lo | chairwoman"
    ),
    (
      "[[per|Ana Lo]] resigned as chairwoman of [[org|Lake Bank]].",
      "Lake Bank | headed by | Ana Lo | chairwoman | former"
    ),
    (
      "[[per|Ana Lo]], who was president of the [[org|CIS]], died.",
      "CIS | headed by | Ana Lo | president | former"
    ),
    (
      "[[per|Ana Lo]] was appointed president of the [[org|CIS]].",
      "CIS | headed by | Ana Lo | president"
    ),
    (
      "[[org|Ozols]] named [[per|Ana Lo]] as its chief executive.",
      "Ozols | headed by | Ana Lo | chief executive"
    ),
    (
      "[[org|Ozols]] has appointed [[per|Ana Lo]] chief financial officer.",
      "Ana Lo | office at | Ozols | chief financial officer"
    ),
    ("The [[org|SCO]] is headed by [[per|Ana Lo]].", "SCO | headed by | Ana Lo"),
    ("The [[org|SCO]], led by [[per|Ana Lo]], met.", "SCO | headed by | Ana Lo"),
    ("[[per|Ana Lo]], who heads the [[org|SCO]], left.", "SCO | headed by | Ana Lo"),
    ("[[per|Ana Lo]] led the [[org|SCO]] from 2010.", "SCO | headed by | Ana Lo | former"),
    ("[[per|Ana Lo]] has led the [[org|SCO]] since 2010.", "SCO | headed by | Ana Lo"),
    ("[[org|UN]] chief [[per|Ana Lo]] left.", "UN | headed by | Ana Lo | chief"),
  ])
  func heads(marked: String, expected: String) { check(marked, [expected]) }

  @Test(arguments: [
    (
      "[[org|Ozols]] spokesman [[per|Ivo Lo]] declined.", "Ivo Lo | office at | Ozols | spokesman"
    ),
    (
      "[[per|Ivo Lo]], a spokesman for [[org|Ozols]], declined.",
      "Ivo Lo | office at | Ozols | spokesman"
    ),
    (
      "[[per|Ivo Lo]], chief economist at [[org|Lake Bank]], said so.",
      "Ivo Lo | office at | Lake Bank | chief economist"
    ),
    (
      "[[org|Lake Bank]] vice president [[per|Ivo Lo]] left.",
      "Ivo Lo | office at | Lake Bank | vice president"
    ),
    (
      "[[per|Ivo Lo]], deputy head of the [[org|IAEA]], left.",
      "Ivo Lo | office at | IAEA | deputy head"
    ),
    (
      "[[loc|Ruritania]]'s foreign minister, [[per|Ivo Lo]], said so.",
      "Ivo Lo | office at | Ruritania | foreign minister"
    ),
    (
      "[[loc|U.S.]] Secretary of State [[per|Ivo Lo]] left.",
      "Ivo Lo | office at | U.S. | Secretary of State"
    ),
    (
      "[[per|Ivo Lo]], head of research at [[org|Lake Bank]], agreed.",
      "Ivo Lo | office at | Lake Bank | head of research"
    ),
    ("“It is over,” said [[per|Ivo Lo]] of [[org|Lake Bank]].", "Ivo Lo | office at | Lake Bank"),
    (
      "[[per|Ivo Lo]], founder of [[org|Ozols]], died.", "Ivo Lo | office at | Ozols | founder"
    ),
    (
      "[[per|Ivo Lo]], who works as an analyst at [[org|Lake Bank]], agreed.",
      "Ivo Lo | office at | Lake Bank | analyst"
    ),
  ])
  func offices(marked: String, expected: String) { check(marked, [expected]) }

  @Test(arguments: [
    ("[[loc|Iran]], a member of the [[org|SCO]], agreed.", ["Iran | member of | SCO"]),
    ("[[loc|Iran]] is a full member of the [[org|SCO]].", ["Iran | member of | SCO"]),
    ("[[org|NATO]] member [[loc|Turkey]] objected.", ["Turkey | member of | NATO"]),
    (
      "[[org|OPEC]] members [[loc|Iran]], [[loc|Iraq]] and [[loc|Kuwait]] cut output.",
      ["Iran | member of | OPEC", "Iraq | member of | OPEC", "Kuwait | member of | OPEC"]
    ),
    (
      "[[loc|India]] and [[loc|Pakistan]] are members of the [[org|SCO]].",
      ["India | member of | SCO", "Pakistan | member of | SCO"]
    ),
    ("[[loc|Latvia]] joined the [[org|EU]] in 2004.", ["Latvia | member of | EU"]),
    (
      "[[loc|India]] and [[loc|Pakistan]] joined the [[org|SCO]] last year.",
      ["India | member of | SCO", "Pakistan | member of | SCO"]
    ),
    (
      "[[loc|Britain]] left the [[org|European Union]] in 2020.",
      ["Britain | member of | European Union | former"]
    ),
    ("[[loc|Qatar]] withdrew from [[org|OPEC]].", ["Qatar | member of | OPEC | former"]),
    (
      "[[loc|Georgia]], a former member of the [[org|CIS]], objected.",
      ["Georgia | member of | CIS | former"]
    ),
    ("[[org|NATO]] member state [[loc|Turkey]] objected.", ["Turkey | member of | NATO"]),
  ])
  func memberships(marked: String, expected: [String]) { check(marked, expected) }

  @Test(arguments: [
    ("[[org|Audi]], a unit of [[org|Volkswagen]], grew.", ["Audi | part of | Volkswagen"]),
    ("[[org|Audi]] is a subsidiary of [[org|Volkswagen AG]].", ["Audi | part of | Volkswagen AG"]),
    ("[[org|Volkswagen]]'s luxury arm [[org|Audi]] grew.", ["Audi | part of | Volkswagen"]),
    ("[[org|Volkswagen]] unit [[org|Audi]] grew.", ["Audi | part of | Volkswagen"]),
    ("[[org|Audi]], which is part of [[org|Volkswagen]], grew.", ["Audi | part of | Volkswagen"]),
    ("[[org|Audi]], owned by [[org|Volkswagen]], grew.", ["Audi | part of | Volkswagen"]),
    ("[[org|Volkswagen]]-owned [[org|Audi]] grew.", ["Audi | part of | Volkswagen"]),
    ("[[org|Volkswagen]] owns [[org|Audi]].", ["Audi | part of | Volkswagen"]),
    ("[[org|Audi]]'s parent company [[org|Volkswagen]] agreed.", ["Audi | part of | Volkswagen"]),
    ("[[org|Volkswagen]], the parent of [[org|Audi]], agreed.", ["Audi | part of | Volkswagen"]),
    (
      "The [[org|Anti-Terrorism Center]] of the [[org|CIS]] agreed.",
      ["Anti-Terrorism Center | part of | CIS"]
    ),
  ])
  func parts(marked: String, expected: [String]) { check(marked, expected) }

  @Test func whatIsOverIsFormer() {
    check(
      "[[org|Audi]], previously a unit of [[org|BMW]], grew.", ["Audi | part of | BMW | former"])
    check(
      "[[org|Audi]], formerly [[org|BMW]]'s sports division, grew.",
      ["Audi | part of | BMW | former"])
    check(
      "The incumbent chairman of the [[org|Fed]], [[per|Ana Lo]], said so.",
      ["Fed | headed by | Ana Lo | incumbent chairman"])
  }

  @Test(arguments: [
    ("[[org|Google]] acquired [[org|YouTube]] in 2006.", ["Google | acquired | YouTube"]),
    ("[[org|Google]] has bought video site [[org|YouTube]].", ["Google | acquired | YouTube"]),
    ("[[org|YouTube]] was acquired by [[org|Google]].", ["Google | acquired | YouTube"]),
    ("[[org|YouTube]], bought by [[org|Google]] in 2006, grew.", ["Google | acquired | YouTube"]),
    ("[[org|Google]], which took over [[org|YouTube]], grew.", ["Google | acquired | YouTube"]),
    ("[[org|Google]]'s acquisition of [[org|YouTube]] is over.", ["Google | acquired | YouTube"]),
    ("The takeover of [[org|YouTube]] by [[org|Google]] is over.", ["Google | acquired | YouTube"]),
    (
      "[[org|Google]] completed its acquisition of [[org|YouTube]].",
      ["Google | acquired | YouTube"]
    ),
    ("[[org|Lake Bank]] merged with [[org|Hill Bank]].", ["Lake Bank | acquired | Hill Bank"]),
    ("[[org|Google]] on Monday bought [[org|YouTube]].", ["Google | acquired | YouTube"]),
    (
      "[[org|Google]], a search company, acquired [[org|YouTube]] and [[org|Waze]].",
      ["Google | acquired | YouTube", "Google | acquired | Waze"]
    ),
  ])
  func acquisitions(marked: String, expected: [String]) { check(marked, expected) }

  @Test(arguments: [
    ("[[loc|Russia]] signed an agreement with [[loc|Iran]].", ["Russia | signed with | Iran"]),
    ("The [[org|SCO]] and the [[org|CSTO]] signed a memorandum.", ["SCO | signed with | CSTO"]),
    (
      "The [[org|SCO]] has signed memoranda of understanding with the [[org|CIS]] and [[org|ASEAN]].",
      ["SCO | signed with | CIS", "SCO | signed with | ASEAN"]
    ),
    ("[[loc|US]] sanctions on [[loc|Iran]] are in force.", ["US | sanctioned | Iran"]),
    ("The [[org|EU]] imposed new sanctions on [[loc|Iran]].", ["EU | sanctioned | Iran"]),
    (
      "[[org|Lake Bank]] was sanctioned by the [[loc|United States]].",
      ["United States | sanctioned | Lake Bank"]
    ),
    (
      "Sanctions imposed by the [[org|EU]] against [[loc|Iran]] are in force.",
      ["EU | sanctioned | Iran"]
    ),
    ("The [[org|EU]] lifted its sanctions on [[loc|Iran]].", ["EU | sanctioned | Iran | former"]),
    ("[[org|Oracle]] sued [[org|Google]] in 2010.", ["Oracle | sued | Google"]),
    ("[[org|Oracle]] filed a lawsuit against [[org|Google]].", ["Oracle | sued | Google"]),
    ("[[org|Google]] was sued by [[org|Oracle]].", ["Oracle | sued | Google"]),
    ("[[org|Oracle]]'s lawsuit against [[org|Google]] failed.", ["Oracle | sued | Google"]),
    ("[[per|Ana Lo]] met [[per|Ivo Ozols]] on Monday.", ["Ana Lo | met with | Ivo Ozols"]),
    (
      "[[per|Ana Lo]] met with [[misc|French]] President [[per|Ivo Ozols]].",
      ["Ana Lo | met with | Ivo Ozols"]
    ),
    (
      "[[per|Ana Lo]] and [[per|Ivo Ozols]] met in [[loc|Riga]].", ["Ana Lo | met with | Ivo Ozols"]
    ),
    ("[[per|Ana Lo]] held talks with [[per|Ivo Ozols]].", ["Ana Lo | met with | Ivo Ozols"]),
    (
      "[[per|Ana Lo]] met in [[loc|Riga]] with [[per|Ivo Ozols]].",
      ["Ana Lo | met with | Ivo Ozols"]
    ),
    (
      "The meeting between [[per|Ana Lo]] and [[per|Ivo Ozols]] ended.",
      ["Ana Lo | met with | Ivo Ozols"]
    ),
    ("[[org|SCO]], headquartered in [[loc|Beijing]], met.", ["SCO | headquartered in | Beijing"]),
    ("The [[org|SCO]] is based in [[loc|Beijing]].", ["SCO | headquartered in | Beijing"]),
    ("The [[loc|Geneva]]-based [[org|WHO]] agreed.", ["WHO | headquartered in | Geneva"]),
    (
      "The [[org|SCO]] has its headquarters in [[loc|Beijing]].",
      ["SCO | headquartered in | Beijing"]
    ),
    (
      "They met at [[org|SCO]] headquarters in [[loc|Beijing]].",
      ["SCO | headquartered in | Beijing"]
    ),
    (
      "They met at the headquarters of the [[org|SCO]] in [[loc|Beijing]].",
      ["SCO | headquartered in | Beijing"]
    ),
  ])
  func deeds(marked: String, expected: [String]) { check(marked, expected) }

  @Test(arguments: [
    "[[org|Google]] denied that it acquired [[org|YouTube]].",
    "[[org|Google]] has not acquired [[org|YouTube]].",
    "[[org|Google]] may have acquired [[org|YouTube]].",
    "[[org|Google]] plans to acquire [[org|YouTube]].",
    "[[org|Google]] agreed to buy [[org|YouTube]].",
    "If [[org|Google]] acquired [[org|YouTube]], it would grow.",
    "Has [[org|Google]] acquired [[org|YouTube]]?",
    "[[org|Google]] bought shares in [[org|YouTube]].",
    "[[org|Google]] bought [[org|YouTube]] shares.",
    "[[org|Google]] bought [[org|Ford]]'s unit.",
    "Executives of [[org|Google]] bought [[org|YouTube]].",
    "[[org|Google]]'s planned acquisition of [[org|YouTube]] stalled.",
    "[[org|Google]]'s bid for [[org|YouTube]] failed.",
    "[[org|Google]] said [[org|YouTube]] had grown.",
    "[[org|Google]] and [[org|YouTube]] grew.",
    "[[org|Google]] rejected a takeover of [[org|YouTube]] by [[org|Oracle]].",
    "[[per|Ana Lo]] will meet [[per|Ivo Ozols]] on Monday.",
    "[[per|Ana Lo]] never met [[per|Ivo Ozols]].",
    "[[per|Ana Lo]] refused talks with [[per|Ivo Ozols]].",
    "[[per|Ana Lo]] met resistance in [[loc|Riga]].",
    "The chairman of [[org|Ozols]] met [[per|Ana Lo]].",
    "[[org|Oracle]] threatened a lawsuit against [[org|Google]].",
    "[[org|Oracle]] did not sue [[org|Google]].",
    "[[org|Oracle]] could be sued by [[org|Google]].",
    "The [[org|EU]] threatened sanctions against [[loc|Iran]].",
    "The [[org|EU]] called for sanctions on [[loc|Iran]].",
    "The [[org|EU]] considered new sanctions on [[loc|Iran]].",
    "[[loc|Russia]] is ready to sign an agreement with [[loc|Iran]].",
    "[[loc|Russia]] refused to sign a treaty with [[loc|Iran]].",
    "[[loc|Ukraine]] wants to be a member of [[org|NATO]].",
    "[[loc|Ukraine]] is not a member of [[org|NATO]].",
    "[[loc|Ukraine]] may join [[org|NATO]].",
    "[[loc|Russia]] joined [[org|NATO]] in condemning the attack.",
    "[[org|Audi]] is not a subsidiary of [[org|BMW]].",
    "In [[loc|Moscow]] President [[per|Ivo Lo]] spoke.",
    "[[per|Ana Lo]] led [[org|Ozols United]] to victory.",
    "[[per|Ana Lo]] is not chief executive of [[org|Ozols]].",
    "[[per|Ana Lo]] told [[org|Reuters]] that [[per|Ivo Lo]] left.",
    "[[per|Ana Lo]], [[per|Ivo Lo]] and the president of the [[org|CIS]] spoke.",
    "The president of the [[org|CIS]] met.",
    "The [[org|Senate]] backs laws imposing sanctions on [[loc|Iran]].",
    "[[per|Ana Lo]] joined [[org|Lake TV]] and radio to talk.",
    "He tried to arrange a meeting between [[per|Ana Lo]] and [[per|Ivo Lo]].",
    "Members of [[org|Lake Party]] are also members of [[org|NATO]].",
    "The takeover of [[org|Audi]] by [[org|BMW]] will cost jobs.",
    "The [[org|IMF]] holds its meetings with the [[org|World Bank]] next week.",
    "The takeover of [[org|Audi]] by [[org|BMW]], which was withdrawn, cost jobs.",
    "[[loc|Russia]] and [[loc|China]] concluded a five-day drill.",
    "[[loc|Riga]], president [[per|Ivo Lo]]",
    "[[org|Ozols]] based its claim on [[loc|Latvia]]'s law.",
    "Talks in [[loc|Riga]] with [[org|Ozols]] failed.",
    "The [[org|EU]], [[org|NATO]] and a member of [[org|Ozols]] spoke.",
  ])
  func `nothing is stated`(marked: String) { check(marked, []) }
}
