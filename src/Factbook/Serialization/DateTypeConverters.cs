namespace Factbook.Serialization;

/// <summary>Converts a <see cref="CalendarDate"/> from <c>yyyy-MM-dd</c> and to it.</summary>
internal sealed class CalendarDateTypeConverter : TextConverter<CalendarDate>
{
    protected override CalendarDate Parse(string text) => CalendarDate.Parse(text);
}

/// <summary>Converts an <see cref="EdtfDate"/> from the text that EDTF writes and to it.</summary>
internal sealed class EdtfDateTypeConverter : TextConverter<EdtfDate>
{
    protected override EdtfDate Parse(string text) => EdtfDate.Parse(text);
}
