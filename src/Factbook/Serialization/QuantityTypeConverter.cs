namespace Factbook.Serialization;

/// <summary>Converts a <see cref="Quantity"/> from its words and to them.</summary>
internal sealed class QuantityTypeConverter : TextConverter<Quantity>
{
    protected override Quantity Parse(string text) => Quantity.Parse(text);
}
