using System;
using System.Linq;
using System.Text.Json.Serialization;
using Factbook.Serialization;

namespace Factbook.Tests.Serialization.Support;

/// <summary>What a harbour is used for.</summary>
internal enum HarbourUse
{
    DeepSea = 1,
    Inland = 2,
}

/// <summary>A fact with slots of many kinds, as generated code would derive it.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record Harbour(string Id) : IFact
{
    public HarbourUse? Use { get; init; }

    public EdtfDate? Opened { get; init; }

    public decimal? Depth { get; init; }

    public Quantity? Turnover { get; init; }

    public FactList<NameVariant> Names { get; init; } = [];

    public FactList<Citation> Cites { get; init; } = [];

    public Func<Harbour>? Twin { get; init; }

    public HarbourUse? Status { get; init; }

    public string? CodeName => null;

    public FactTable Table => Harbours.All;

    public bool Equals(Harbour? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.Length;

    public sealed class Converter() : FactJsonConverter<Harbour>([Harbours.All]);
}

/// <summary>A publication about harbours.</summary>
[JsonConverter(typeof(FactJsonConverter<HarbourSource>))]
internal sealed record HarbourSource(string Key, string Name) : Source
{
    public override string Id => Key;

    public override string? CodeName => null;

    public override FactTable Table => HarbourSources.All;

    public override string Title => Name;

    public override string? TitleEn => null;

    public override SourceKind Kind => SourceKind.NewsWire;

    public override string? State => null;

    public override IAgent? Publisher => null;

    public override FactList<IAgent> Authors => [];

    public override string Language => "en";

    public override EdtfDate? Published => null;

    public override CalendarDate Accessed => new(2026, 11, 21);

    public override string? Url => null;

    public override bool? IsCopy => null;

    public override string? Doi => null;

    public override string? OfficialNumber => null;

    public override string? ArchivedUrl => null;

    public override string? ContentSha256 => null;

    public override Reading Reading => Reading.Whole;

    public override Source? DerivesFrom => HarbourSources.All.FirstOrDefault(source => source.Id != Id);

    public override FactList<Slot> Inferred => [];

    public override string? Inference => null;

    public override string? Note => null;

    public bool Equals(HarbourSource? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
