namespace Factbook.Benchmarks.Data;

/// <summary>A made-up visit: what every contestant stores.</summary>
internal sealed record VisitRow(
    string Id,
    string Visitor,
    string Host,
    CalendarDate Start,
    CalendarDate End,
    string Kind,
    decimal Amount,
    string SourceId,
    string Summary);
