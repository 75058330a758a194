using System;
using Factbook.CompilerServices;

namespace Factbook.Tests.Support;

/// <summary>A source as generated code would derive it.</summary>
internal sealed record SampleSource(string Key, SourceKind Genre = SourceKind.NewsWire, string? Country = null) : Source
{
    public Source? Repeats { get; set; }

    public override string Id => Key;

    public override string? CodeName => null;

    public override FactTable Table => throw new NotSupportedException("A sample stands in no table.");

    public override string Title => "Report of " + Key;

    public override string? TitleEn => null;

    public override SourceKind Kind => Genre;

    public override string? State => Country;

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

    public override Source? DerivesFrom => Repeats;

    public override FactList<Slot> Inferred => [];

    public override string? Inference => null;

    public override string? Note => null;

    public bool Equals(SampleSource? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}

/// <summary>A fact of some other class.</summary>
internal sealed record SampleFact(string Id) : IFact
{
    public string? CodeName => null;

    public FactTable Table => Tables.Towns.All;
}

/// <summary>A dispute as generated code would derive it.</summary>
internal sealed record SampleDispute(string Key, string? Preferred, params Claim[] Rivals) : Dispute
{
    public override string Id => Key;

    public override string? CodeName => null;

    public override FactTable Table => throw new NotSupportedException("A sample stands in no table.");

    public override IFact AboutRecord => new SampleFact("visit.2015.01");

    public override Slot AboutSlot { get; } = new Slot<SampleFact, string>(
        0, static (_, _) => "state", "visit_type", "VisitType", "string", SlotTraits.Scalar);

    public override FactList<Claim> Claims => FactList.Create<Claim>(Rivals);

    public override string? Canonical => Preferred;

    public override PickMethod Method => Preferred is null ? PickMethod.Unresolved : PickMethod.PrimaryRecord;

    public override string Rationale => "The visiting side names the kind of the visit.";

    public override CalendarDate Reviewed => new(2026, 11, 21);

    public override string? ReviewedBy => null;

    public bool Equals(SampleDispute? other) => base.Equals(other);

    public override int GetHashCode() => base.GetHashCode();
}
