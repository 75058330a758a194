namespace Factbook.Benchmarks.Data;

/// <summary>A made-up visit: what every contestant stores.</summary>
internal sealed record VisitRow
{
    public required string Id { get; init; }

    public required string Visitor { get; init; }

    public required string Host { get; init; }

    public required CalendarDate Start { get; init; }

    public required CalendarDate End { get; init; }

    public required string Kind { get; init; }

    public required decimal Amount { get; init; }

    public required string SourceId { get; init; }

    public required string Summary { get; init; }
}
