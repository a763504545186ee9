import Testing

@testable import NewsModel

@Suite struct PublicationDateTests {
  /// Walks every day of the calendar from one end to the other, by counting.
  @Test func everyDayFollowsTheOneBefore() {
    var expected = PublicationDate(year: 1, month: 1, day: 1)?.day ?? 0
    for year in 1...9999 where year < 5 || year % 97 == 0 || (1890...2110).contains(year) {
      expected = PublicationDate(year: year, month: 1, day: 1)?.day ?? 0
      for month in 1...12 {
        for day in 1...PublicationDate.days(inMonth: month, of: year) {
          let date = PublicationDate(year: year, month: month, day: day)
          #expect(date?.day == expected)
          #expect(
            date.map { [$0.components.year, $0.components.month, $0.components.day] } == [
              year, month, day,
            ])
          expected += 1
        }
      }
      #expect(
        PublicationDate(year: year + 1, month: 1, day: 1)?.day == (year == 9999 ? nil : expected))
    }
  }

  /// Days since 1970 that are of record.
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 3, 1, 11_017), (1969, 12, 31, -1), (1865, 5, 17, -38_214),
    (1600, 2, 29, -135_081), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func knownDays(year: Int, month: Int, day: Int, number: Int) {
    #expect(PublicationDate(year: year, month: month, day: day)?.day == number)
  }

  @Test(arguments: [
    (2017, 2, 29), (1900, 2, 29), (2017, 4, 31), (2017, 13, 1), (2017, 0, 1), (2017, 1, 0),
    (10_000, 1, 1), (-1, 1, 1), (2017, 1, Int.max), (Int.max, 1, 1), (2017, Int.min, 1),
  ])
  func impossibleDays(year: Int, month: Int, day: Int) {
    #expect(PublicationDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (1_510_050_600, "2017-11-07T10:30:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (-3_301_689_599, "1865-05-17T00:00:01Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
  ])
  func iso8601WithTime(seconds: Int64, text: String) {
    #expect(PublicationDate(seconds: seconds, hasTime: true).iso8601 == text)
  }

  @Test func iso8601OfADay() {
    #expect(PublicationDate(year: 865, month: 5, day: 7)?.iso8601 == "0865-05-07")
  }

  @Test func datesCompareByTime() throws {
    let day = try #require(PublicationDate(year: 2017, month: 11, day: 7))
    #expect(day < PublicationDate(seconds: day.seconds + 1, hasTime: true))
  }
}
