/// The words behind `CueLexicon`.
enum CueWords {
  typealias Classes = CueLexicon.Classes

  /// Verbs by how they take what they report; "say/said" names an irregular past.
  static let verbs: [(String, Classes)] = [
    (
      """
      say/said add acknowledge admit affirm agree allege announce answer argue ask assert believe
      boast caution charge claim clarify comment complain concede conclude confess confirm contend
      continue counter cry declare demand deny disclose emphasize emphasise estimate exclaim explain
      forecast fear hint hold/held hope imply indicate insist interject joke lament maintain mention
      muse note object observe opine pledge pray predict proclaim promise protest quip read/read
      reason recall reckon recommend reiterate remark repeat reply report respond retort reveal
      shout speculate state stress suggest swear/swore/sworn testify think/thought tweet underline
      underscore understand/understood urge venture vow warn whisper wonder worry write/wrote/written
      yell post propose propose request guess chant emphasise recount relate retweet blog email
      scream murmur mutter sigh bemoan elaborate exult gush grumble sneer scoff volunteer
      """, []
    ),
    (
      """
      tell/told advise assure inform notify remind persuade convince reassure brief
      """, .addresses
    ),
    (
      """
      call describe brand label criticize criticise condemn denounce dismiss praise hail decry
      blast slam characterize characterise deride mock portray accuse blame blast
      """, .characterizes
    ),
    (
      """
      find/found show/showed/shown learn realize realise discover decide determine know/knew/known
      see/saw/seen feel/felt
      """, .findsThat
    ),
  ]

  /// Verbs that double their last consonant.
  static let doubling: Set<String> = ["admit", "quip", "chat", "slam", "nod"]

  /// The other words.
  static let plain: [(String, Classes)] = [
    (
      """
      statement claim claims assertion announcement comment comments remark remarks warning promise
      pledge vow suggestion allegation allegations accusation denial argument belief view opinion
      assessment conclusion forecast prediction admission declaration demand
      """, .reportNoun
    ),
    (
      """
      is are was were be been being has have had having does do did will would can could may might
      shall should must 's 've 'd 'll 're
      """, .auxiliary
    ),
    ("not n't n’t never", .negation),
    (
      """
      also later then recently repeatedly again even just only now once still earlier previously
      often always publicly privately reportedly already further first simply specifically flatly
      bluntly quickly openly clearly explicitly initially subsequently today too instead
      """, .adverb
    ),
    ("he him himself", .he),
    ("she her herself", .she),
    ("they them themselves", .they),
    ("it itself", .it),
    ("i we you me us", .speaker),
    ("his her their its my our your whose", .possessive),
    ("who which that whom", .relative),
    (
      "the a an this that these those some any no each every all both another his her their its our my",
      .determiner
    ),
    (
      """
      of in on at by for with about against from into during to through over under between among
      after before since until across around outside inside near without within along via despite
      """, .preposition
    ),
    ("and but or nor yet", .coordinator),
    ("that if whether how why what", .complementizer),
    (
      "when while after before because although though since until as unless where once if whereas",
      .subordinator
    ),
    (
      """
      monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow earlier
      later recently last next january february march april june july august september october
      november december week month year morning afternoon evening night
      """, .time
    ),
    (
      """
      minister president premier chancellor secretary secretary-general spokesman spokeswoman
      spokesperson chief head leader director chairman chairwoman chair chairperson official
      officials ambassador envoy diplomat senator congressman congresswoman governor mayor lawmaker
      representative judge lawyer attorney prosecutor analyst expert economist professor researcher
      scientist doctor author writer editor reporter journalist activist advocate commissioner
      commander general colonel admiral officer sheriff manager coach captain player striker
      executive founder owner chief-executive ceo adviser advisor aide strategist candidate deputy
      king queen prince princess pope bishop archbishop victim witness resident survivor neighbor
      neighbour teacher student mother father wife husband sister brother daughter son woman man
      boy girl farmer driver worker volunteer veteran historian source sources critics supporters
      opponents experts analysts economists scientists researchers lawyers residents witnesses
      people voters lawmakers republicans democrats police
      """, .person
    ),
    (
      """
      ministry government bloc organization organisation group company firm bank agency department
      office court parliament committee council commission union party association federation
      institute university club team army military administration embassy board panel body campaign
      newspaper magazine paper regulator watchdog alliance league fund authority authorities
      campaigners coalition union police
      """, .group
    ),
    (
      "she her woman mother wife sister daughter girl queen princess spokeswoman chairwoman congresswoman mrs ms miss actress lady",
      .female
    ),
    (
      "he him his man father husband brother son boy king prince spokesman chairman congressman mr sir lord pope actor",
      .male
    ),
    (
      """
      mr mrs ms miss dr mr. mrs. ms. dr. sir lord lady dame president minister premier chancellor
      secretary senator sen. rep. gov. governor mayor general gen. colonel col. captain capt.
      lieutenant lt. sgt. sheriff judge justice professor prof. pope king queen prince princess
      bishop archbishop cardinal father sister rev. reverend imam rabbi ambassador chairman
      spokesman spokeswoman director chief secretary-general congressman congresswoman
      representative deputy vice former prime foreign
      """, .title
    ),
    (
      """
      film movie book novel song album play show series titled entitled headlined named nicknamed
      dubbed called so-called nickname slogan episode exhibition magazine code-named codenamed term
      word words phrase known
      """, .naming
    ),
    (
      """
      report poll survey study letter statement memo document filing email tweet lawsuit article
      editorial book documents indictment complaint ruling decision resolution post
      """, .document
    ),
  ]
}
