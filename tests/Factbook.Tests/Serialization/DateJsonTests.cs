using System.Text.Json;
using Xunit;

namespace Factbook.Tests.Serialization;

public sealed class DateJsonTests
{
    [Theory]
    [InlineData("2015")]
    [InlineData("2015-05~/..")]
    [InlineData("20XX?")]
    public void An_edtf_date_is_its_text(string text)
    {
        var date = EdtfDate.Parse(text);

        string json = JsonSerializer.Serialize(date);

        Assert.Equal($"\"{text}\"", json);
        Assert.Equal(date, JsonSerializer.Deserialize<EdtfDate>(json));
    }

    [Fact]
    public void No_date_is_null_and_nothing_is_read_as_no_date()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(EdtfDate)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>("\"\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>("null"));
        Assert.Null(JsonSerializer.Deserialize<EdtfDate?>("null"));
    }

    [Fact]
    public void What_is_wrong_with_a_date_is_told() => Assert.Contains(
        "2015-02-30: February 2015 has 28 days",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>("\"2015-02-30\"")).Message,
        System.StringComparison.Ordinal);

    [Fact]
    public void A_calendar_date_is_its_text()
    {
        CalendarDate date = new(2015, 5, 10);

        string json = JsonSerializer.Serialize(date);

        Assert.Equal("\"2015-05-10\"", json);
        Assert.Equal(date, JsonSerializer.Deserialize<CalendarDate>(json));
    }

    [Theory]
    [InlineData("\"soon\"")]
    [InlineData("2015")]
    [InlineData("{}")]
    public void What_is_no_text_of_a_date_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CalendarDate>(json));
    }
}
