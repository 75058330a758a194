using System;
using System.Collections.Generic;

namespace Database;

/// <summary>A country, as far as this program needs it.</summary>
internal sealed class CountryRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }
}

/// <summary>A person with the visits that they made.</summary>
internal sealed class PersonRow
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public ICollection<VisitRow> Visits { get; } = [];
}

/// <summary>
/// A visit. A date of a fact is as precise as its source; a column needs a day, so the earliest that it allows is kept, and the
/// text beside it.
/// </summary>
internal sealed class VisitRow
{
    public required string Id { get; init; }

    public required string Summary { get; init; }

    public required string When { get; init; }

    public required DateOnly? Earliest { get; init; }

    public required string VisitorId { get; init; }

    public PersonRow? Visitor { get; init; }

    public required string ToCountryId { get; init; }

    public CountryRow? ToCountry { get; init; }
}
