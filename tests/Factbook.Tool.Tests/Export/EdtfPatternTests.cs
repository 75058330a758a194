using System;
using System.Text.RegularExpressions;
using Factbook.Tool.Export.JsonSchema;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Tool.Tests.Export;

public sealed class EdtfPatternTests
{
    private static readonly Regex Pattern = new(EdtfPattern.Whole, RegexOptions.ECMAScript);

    [Theory]
    [InlineData("2015-05-10")]
    [InlineData("2016-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("0000-02-29")]
    [InlineData("-0004-02-29")]
    [InlineData("-0000")]
    [InlineData("-000X")]
    [InlineData("00XX~")]
    [InlineData("201X-05")]
    [InlineData("2015-05-XX%")]
    [InlineData("2015-XX-XX")]
    [InlineData("2015-XX-10")]
    [InlineData("2015-24?")]
    [InlineData("2015-25")]
    [InlineData("Y170000002~")]
    [InlineData("Y0123456")]
    [InlineData("2015-05-10T24:00:00+14:00")]
    [InlineData("2015-05-10T24:00:01Z")]
    [InlineData("2015-05-10T09:30:00-00:00")]
    [InlineData("2015-05-10T09:30:00-00:15")]
    [InlineData("2015-05-10T09:30:00+14:01")]
    [InlineData("2015-05-10T09:30:00~")]
    [InlineData("2015-05-10T09:30:00/2016")]
    [InlineData("2015-21/2016~")]
    [InlineData("2015-XX/2016")]
    [InlineData("../2016")]
    [InlineData("2016/")]
    [InlineData("../..")]
    [InlineData("/")]
    public void It_matches_the_texts_that_are_dates(string text) =>
        Assert.Equal(EdtfDate.TryParse(text, out _), Pattern.IsMatch(text));

    // What an expression cannot say is whether an interval ends before it begins.
    [Fact]
    public void It_matches_all_texts_that_are_dates_and_no_others() => Prop.ForAll(
        Gen.Elements(
                "2015", "1900", "0000", "000", "20", "-", "-", "-02", "-12", "-29", "-30", "-21", "X", "X", "-XX", "~", "%", "/", "/",
                "..", "T", "T09:30:00", "24:00:00", "Z", "+03", "-00", "+14", ":00", ":30", "Y", "Y12345")
            .ArrayOf().Select(string.Concat).ToArbitrary(),
        text => EdtfDate.TryParse(text, out _, out string? problem) == Pattern.IsMatch(text)
            || problem!.EndsWith("the interval ends before it starts", StringComparison.Ordinal))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
}
