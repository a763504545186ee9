/// Patterns of the names of bodies and firms; capitalized slots are filled with other names.
enum BodyNames {
  static let publicBodies = [
    "Ministry of FIELD", "Ministry of FIELD and FIELD", "Department of FIELD and FIELD",
    "Government of COUNTRY", "National FIELD Authority", "National Council for FIELD and FIELD",
    "Federal FIELD Commission", "CITY Police Department", "CITY City Council", "CITY High Court",
    "Supreme Court of COUNTRY", "Embassy of COUNTRY", "CITY Municipality", "FIELD Regulatory Board",
    "Central Bank of COUNTRY", "COUNTRY National Police", "Office of the Ombudsman",
    "Commission of Inquiry on FIELD", "Parliament of COUNTRY", "National Assembly of COUNTRY",
    "General Directorate of FIELD", "Institute of FIELD of COUNTRY", "CITY Chamber of Commerce",
    "House Committee on FIELD", "Council of State", "CITY Fire Service", "DEMONYM Army",
    "COUNTRY Defence Force", "Secretariat of FIELD", "Directorate of FIELD and FIELD",
    "Prosecutor 's Office of CITY", "Electoral Commission of COUNTRY", "Ministry of Interior",
  ]

  static let bodies = [
    "University of CITY", "CITY University", "CITY State University", "PERSON Foundation",
    "SURNAME and PERSON Charitable Foundation", "GIVEN and GIVEN SURNAME Foundation",
    "DEMONYM Association of FIELD", "DEMONYM Red Crescent", "Centre for FIELD Studies",
    "CITY Institute of FIELD", "Institute for FIELD and FIELD", "National Union of FIELD Workers",
    "Movement for FIELD and FIELD", "DEMONYM FIELD Party", "People 's FIELD Party of COUNTRY",
    "COUNTRY National Congress", "Friends of CITY", "Mothers of CITY", "SURNAME Research Center",
    "International Federation of FIELD Unions", "Alliance for FIELD", "United FIELD Front",
    "Hospital of CITY", "CITY General Hospital", "SURNAME Memorial Hospital", "Radio CITY",
    "CITY Times", "Daily SURNAME", "CITY Football Association", "Church of COUNTRY",
    "Archdiocese of CITY", "DEMONYM Chamber of FIELD", "CITY Philharmonic Orchestra",
    "School of FIELD at CITY University", "Committee to Protect FIELD", "World FIELD Organization",
    "Doctors for FIELD", "Lawyers Without Borders", "Save the FIELD", "Our Lady of CITY College",
  ]

  static let firms = [
    "SURNAME Ltd", "SURNAME & SURNAME", "SURNAME & Sons Ltd", "SURNAME Holdings", "CITY Airlines",
    "SURNAME Group", "DEMONYM FIELD Corporation", "CITY FIELD Company", "SURNAME Capital Partners",
    "SURNAME Inc", "Bank of CITY", "CITY Savings Bank", "SURNAME Motors", "SURNAME Pharma",
    "COUNTRY Telecom", "SURNAME FIELD Services Pvt Ltd", "First CITY Bank", "SURNAME S.A.",
    "SURNAME SURNAME & Co", "Grupo SURNAME", "Al SURNAME Trading", "PT SURNAME Energi Tbk",
    "CITY Stock Exchange", "SURNAME Securities", "CITY Gold Mines", "SURNAME GmbH",
  ]

  static let facilities = [
    "CITY International Airport", "SURNAME Square", "SURNAME Street", "CITY Airport",
    "SURNAME Bridge", "University Avenue", "Port of CITY", "SURNAME Dam", "CITY Road",
    "SURNAME National Park", "Lake SURNAME", "Mount SURNAME", "SURNAME River", "CITY Stadium",
    "SURNAME Prison", "CITY Cathedral", "SURNAME Valley", "CITY Province", "CITY District",
    "CITY State", "SURNAME County", "Gulf of CITY", "CITY Bay", "Cape SURNAME",
  ]

  static let fields = [
    "Health", "Education", "Energy", "Petroleum Resources", "Agriculture", "Transport", "Finance",
    "Foreign Affairs", "Justice", "Human Rights", "Water", "Labour", "Women 's Affairs", "Science",
    "Technology", "Tourism", "Culture", "Mining", "Fisheries", "Public Works", "Civil Aviation",
    "Disaster Management", "Food Safety", "Social Development", "Children", "Sports", "Housing",
    "Environment", "Immigration", "Home Affairs", "Trade", "Industry", "Planning", "Statistics",
    "Democracy", "Journalists", "Farmers", "Teachers", "Electricity", "Rural Development",
  ]
}
