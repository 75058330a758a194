using System;
using Factbook.Tests.Support;
using Xunit;

namespace Factbook.Tests.Facts;

public sealed class FactValueTests
{
    [Theory]
    [InlineData(FactValueKind.Text, "state visit")]
    [InlineData(FactValueKind.Integer, "-42")]
    [InlineData(FactValueKind.Decimal, "1.10")]
    [InlineData(FactValueKind.Double, "0.1")]
    [InlineData(FactValueKind.Boolean, "true")]
    [InlineData(FactValueKind.Date, "2015-05-10")]
    [InlineData(FactValueKind.DateTime, "2015-05-10T12:30:00+03:00")]
    [InlineData(FactValueKind.DateTime, "2015-05-10T12:30:00Z")]
    [InlineData(FactValueKind.DateTime, "2015-05-10T12:30:00.25Z")]
    [InlineData(FactValueKind.Time, "12:30:00")]
    [InlineData(FactValueKind.Time, "12:30:00.0001")]
    [InlineData(FactValueKind.Time, "1.12:30:00")]
    [InlineData(FactValueKind.Edtf, "2015-05~")]
    public void A_scalar_is_made_of_its_kind_and_text(FactValueKind kind, string text)
    {
        FactValue value = FactValue.Parse(kind, text);

        Assert.Equal(kind, value.Kind);
        Assert.Equal(text, value.Text);
        Assert.Equal(text, value.ToString());
        Assert.Equal(FactValue.Parse(kind, text), value);
    }

    [Fact]
    public void Each_kind_has_its_accessor()
    {
        var fact = new SampleFact("visit.2015.01");
        var quantity = new Quantity(4.77m, null, Hedge.Exact, "USD", unitMultiplier: 9);

        Assert.Equal("a", FactValue.Of("a").AsText());
        Assert.Equal(42L, FactValue.Of(42L).AsInteger());
        Assert.Equal(1.1m, FactValue.Of(1.1m).AsDecimal());
        Assert.Equal(0.1, FactValue.Of(0.1).AsDouble());
        Assert.True(FactValue.Of(true).AsBoolean());
        Assert.Equal(new CalendarDate(2015, 5, 10), FactValue.Of(new CalendarDate(2015, 5, 10)).AsDate());
        Assert.Equal(DateTimeOffset.UnixEpoch, FactValue.Of(DateTimeOffset.UnixEpoch).AsDateTime());
        Assert.Equal(TimeSpan.FromHours(1), FactValue.Of(TimeSpan.FromHours(1)).AsTime());
        Assert.Equal(EdtfDate.Parse("2015"), FactValue.Of(EdtfDate.Parse("2015")).AsEdtfDate());
        Assert.Equal(Rank.Normal, FactValue.OfEnum(Rank.Normal, "normal").AsEnum<Rank>());
        Assert.Same(fact, FactValue.Of(fact).AsFact());
        Assert.Same(quantity, FactValue.Of(quantity).AsQuantity());
        Assert.Equal("visit.2015.01", FactValue.Of(fact).Text);
        Assert.Equal("4.77 bn USD", FactValue.Of(quantity).Text);
    }

    [Fact]
    public void The_wrong_accessor_names_the_kind()
    {
        var error = Assert.Throws<InvalidOperationException>(() => FactValue.Of("state").AsQuantity());

        Assert.Equal("'state' is not a quantity; it is a value of the kind Text.", error.Message);
        Assert.Throws<InvalidOperationException>(() => FactValue.OfEnum(Rank.Normal, "normal").AsText());
        Assert.Throws<InvalidOperationException>(() => FactValue.OfEnum(Rank.Normal, "normal").AsEnum<Stance>());
    }

    [Fact]
    public void A_value_is_given_where_it_is_of_the_type()
    {
        Assert.True(FactValue.Of(new SampleFact("visit.a")).TryGet(out SampleFact? fact));
        Assert.Equal("visit.a", fact.Id);
        Assert.False(FactValue.Of(5L).TryGet(out decimal _));
    }

    [Fact]
    public void Values_are_equal_by_kind_and_content()
    {
        Assert.True(FactValue.Of(1.1m) == FactValue.Of(1.10m));
        Assert.True(FactValue.Of(1L) != FactValue.Of(1m));
        Assert.True(FactValue.Of("1") != FactValue.Of(1L));
        Assert.True(FactValue.Of(new SampleFact("a.b")) == FactValue.Of(new SampleFact("a.b")));
        Assert.Equal(FactValue.Of(1.1m).GetHashCode(), FactValue.Of(1.10m).GetHashCode());
    }

    [Fact]
    public void A_text_that_is_no_value_of_the_kind_is_refused()
    {
        Assert.Throws<FormatException>(() => FactValue.Parse(FactValueKind.Integer, "1.5"));
        Assert.Throws<FormatException>(() => FactValue.Parse(FactValueKind.Edtf, "2023-02-30"));
        Assert.Throws<ArgumentOutOfRangeException>(() => FactValue.Parse(FactValueKind.Reference, "visit.a"));
    }
}
