import NewsModel
import Testing

@testable import ArticleParsing

@Suite struct DateReadingTests {
  @Test(arguments: [
    ("2017-11-07", "2017-11-07"), (" 2017/11/7 ", "2017-11-07"), ("20171107", "2017-11-07"),
    ("0865-01-02", "0865-01-02"),
    ("7 November 2017", "2017-11-07"), ("07 nov 2017", "2017-11-07"),
    ("Nov. 7, 2017", "2017-11-07"), ("NOVEMBER 7 2017", "2017-11-07"),
    ("7th of November, 2017", "2017-11-07"), ("Sept. 1, 1939", "1939-09-01"),
    ("Tuesday, 7 November 2017", "2017-11-07"), ("Tues. Nov 7, 2017", "2017-11-07"),
    ("2017-11-07T10:30:00Z", "2017-11-07T10:30:00Z"),
    ("2017-11-07T10:30", "2017-11-07T10:30:00Z"),
    ("2017-11-07 10:30:15.25+01:00", "2017-11-07T09:30:15Z"),
    ("2017-11-07T00:30:00+0200", "2017-11-06T22:30:00Z"),
    ("2017-12-31T23:30:00-05", "2018-01-01T04:30:00Z"),
    ("20171107T103000Z", "2017-11-07T10:30:00Z"),
    ("Tue, 07 Nov 2017 10:00:00 GMT", "2017-11-07T10:00:00Z"),
    ("Tue, 07 Nov 2017 10:00:00 +0330", "2017-11-07T06:30:00Z"),
    ("Nov. 7, 2017, 4:05 p.m. EST", "2017-11-07T21:05:00Z"),
    ("Nov. 7, 2017 12:05 am", "2017-11-07T00:05:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
  ])
  func datesAreRead(written: String, iso8601: String) {
    #expect(PublicationDate(reading: written)?.iso8601 == iso8601)
  }

  @Test(arguments: [
    "", "yesterday", "November", "2017", "2017-11", "7 November", "31 February 2017",
    "2017-02-29", "2017-13-01", "0000-01-01", "2017-11-07T25:00", "2017-11-07T10:61",
    "2017-11-07 and more", "2017-11-071", "12017-11-07", "Smarch 7, 2017", "7 Novembers 2017",
    "99999999999999999999-01-01", "2017-1١-07", "0001-01-01T00:00:00+14:00",
    "9999-12-31T23:59:59-14:00",
  ])
  func othersAreNoDates(written: String) {
    #expect(PublicationDate(reading: written) == nil)
  }

  @Test(arguments: [
    ("1865-05-17-telegraph-union.txt", "1865-05-17"), ("20171107_bloc.md", "2017-11-07"),
    ("tass_2017_11_07.txt", "2017-11-07"), ("agency-20171107.txt", "2017-11-07"),
    ("no-12345678-2017-11-07.txt", "2017-11-07"),
  ])
  func fileNamesHoldDates(name: String, iso8601: String) {
    #expect(PublicationDate(inFileName: name)?.iso8601 == iso8601)
  }

  @Test(arguments: ["notes.txt", "2017.txt", "20171399.txt", "120171107.txt", "5000-01-01.txt"])
  func otherFileNamesHoldNone(name: String) {
    #expect(PublicationDate(inFileName: name) == nil)
  }

  /// A day without a year is the latest that is no more than a week after the file.
  @Test(arguments: [
    ("2017-11-07", 11, 7, "2017-11-07"), ("2018-01-02", 12, 31, "2017-12-31"),
    ("2017-12-30", 1, 2, "2018-01-02"), ("2017-11-07", 11, 20, "2016-11-20"),
    ("2023-06-01", 2, 29, "2020-02-29"),
  ])
  func yearComesFromTheFile(file: String, month: Int, day: Int, expected: String) {
    let date = PublicationDate(
      WrittenDay(year: nil, month: month, day: day), near: PublicationDate(reading: file))
    #expect(date?.iso8601 == expected)
  }

  @Test func everyDayIsReadBack() {
    for day in stride(from: -719_162, through: 2_932_896, by: 397) {
      let date = PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
      #expect(PublicationDate(reading: date.iso8601) == date)
    }
  }
}
