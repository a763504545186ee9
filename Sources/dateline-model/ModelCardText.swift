/// The parts of the model card that are the same for every training.
enum ModelCardText {
  static let summary = """
    Finds people, organizations, locations and miscellaneous names in English news: a linear-chain
    conditional random field over hashed features with weights of 8 bits, which reads a document
    twice. It has 2^18 rows of 16 weights, 451,000 word forms with classes and 984,000 listed names:
    13.4 MB inside of the program, read where they lie.
    """

  static let use = """
    News in English, from an agency's line to a feature of many pages, in any typesetting. Names are
    highlighted, linked and counted; a reader sees each in its context and can correct it. It is not
    meant to decide about people, and not for languages other than English.
    """

  static let data = """
    Labels of all sources are brought to one convention: no leading article, no title before a
    person's name, no trailing possessive; where a corpus does not mark miscellaneous names, a
    capitalized word outside of names may be one. Invented reports of sports and institutions are
    added for what these corpora hardly show; some sentences are set in capitals or title case, some
    documents have their tokens parted differently. Labels made by programs are taken back where a
    tagger that has not seen them disputes them.

    Nothing is learned from the development sets below but four biases, one per kind of name, and
    the two numbers of the calibration; choices among features and sources were made by their
    figures, so that figures on news never seen are likely to be up to a point lower.

    Word classes: clusters of the vectors of spaCy's en_core_web_md (MIT), Brown clusters of general
    text (MIT) and of news (CC BY-SA). Gazetteers: ROR (CC0), Party Facts (CC BY), GeoNames (CC BY
    4.0), US Census names (public domain), openfootball (CC0), FinanceDatabase (MIT), OpenFlights
    (ODbL), Freebase dictionaries (CC BY 2.5), countries (ODbL), ISO 3166-2 subdivisions (LGPL data),
    public bodies of the UK (OGL) and the US (CC0), and others of the gazetteers folder.
    """

  static let features = """
    - The word, its lower case, shape, prefixes and suffixes of up to four letters; its classes.
    - The same, coarser, for two words on either side; pairs and triples of them.
    - Case: where the sentence begins, whether it is a headline. Headlines are read in the case that
      their words have in running text.
    - Positions in names of 22 gazetteer lists.
    - The run of capitalized words: its length, ends and surroundings.
    - The document: the company that the same word keeps elsewhere, what an acronym stands for, and,
      in the second pass, what the first one took it for.
    """

  static let weaknesses = """
    - One-word names without a cue around them: "Odhikar lost its registration" may become a person.
    - Organizations that are named like places: hospitals, schools and hotels ("Shafallah Centre").
    - Institutions by a common noun alone: "the Diet", "the Republic", "Government".
    - Long names with commas or lower-case words inside: "National System for Disaster Prevention,
      Mitigation and Attention".
    - A city or country that stands for its government is marked as a place; in match reports it is
      an organization, the team.
    - Lists in capitals without any running text beside them.
    - Words that are a name elsewhere, at the start of a sentence: "Apple pie is sold here."
    """
}
