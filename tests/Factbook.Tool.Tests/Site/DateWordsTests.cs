using Factbook.Tool.Site.Words;
using Xunit;

namespace Factbook.Tool.Tests.Site;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2015-05-10", "10 May 2015")]
    [InlineData("2015-05", "May 2015")]
    [InlineData("2015-05-XX", "May 2015")]
    [InlineData("2015", "2015")]
    [InlineData("2015-XX", "2015")]
    [InlineData("2015-21", "spring 2015")]
    [InlineData("2015-24~", "about winter 2015")]
    [InlineData("-0044-03-15", "15 March 45 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("-055X", "560 BC to 551 BC")]
    [InlineData("00XX", "1 BC to 99")]
    [InlineData("Y-40000?", "40001 BC (doubtful)")]
    [InlineData("Y170000002", "170000002")]
    [InlineData("Y-13800000000~", "about -13800000000")]
    [InlineData("2015-05-10T09:30:00", "10 May 2015, 09:30:00")]
    [InlineData("2015-05-10T09:30:00Z", "10 May 2015, 09:30:00 UTC")]
    [InlineData("2015-05-10T09:30:00+03", "10 May 2015, 09:30:00 UTC+03")]
    [InlineData("201X", "the 2010s")]
    [InlineData("20XX", "2000 to 2099")]
    [InlineData("2015-05~", "about May 2015")]
    [InlineData("2015?", "2015 (doubtful)")]
    [InlineData("2015%", "about 2015 (doubtful)")]
    [InlineData("2023-02-28/2023-03-02", "28 February – 2 March 2023")]
    [InlineData("2025-06-02/2025-06-04", "2 – 4 June 2025")]
    [InlineData("2023-12-30/2024-01-02", "30 December 2023 – 2 January 2024")]
    [InlineData("2006/2026", "2006 – 2026")]
    [InlineData("2015/..", "since 2015")]
    [InlineData("../2015", "until 2015")]
    [InlineData("2023-02-28/", "from 28 February 2023, end not known")]
    [InlineData("/2023-02", "until February 2023, beginning not known")]
    public void Dates_are_said_no_more_precisely_than_they_are_known(string edtf, string words) =>
        Assert.Equal(words, DateWords.Of(EdtfDate.Parse(edtf)));
}
