namespace Factbook;

/// <summary>
/// What does not fit into the number of an endpoint: a year of more than four digits, or a time of day.
/// </summary>
/// <param name="Text">The endpoint as EDTF writes it; two of one text are equal.</param>
/// <param name="Year">The year.</param>
/// <param name="Time">The time of day, where there is one.</param>
internal sealed record EdtfLongForm(string Text, long Year, EdtfTime? Time);

/// <summary>The long forms of a date's endpoints; one at least.</summary>
internal sealed record EdtfLongForms(EdtfLongForm? Start, EdtfLongForm? End);
