using System.Collections.Generic;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>The core module as its documentation describes it: the classes that a drawn schema may use.</summary>
internal static class CoreShapes
{
    public const string Agent = "Agent";
    public const string Cited = "Cited";
    public const string Dispute = "Dispute";
    public const string Identified = "Identified";
    public const string Quantity = "Quantity";
    public const string Source = "Source";

    private static readonly ScalarRange Text = new("string", Scalar.Text);
    private static readonly ScalarRange Language = new("LanguageTag", Scalar.Text);
    private static readonly ScalarRange Edtf = new("EdtfDate", Scalar.Edtf);
    private static readonly ScalarRange Date = new("date", Scalar.Date);

    public static EnumRange Hedge { get; } =
        new("Hedge", ["exact", "about", "more_than", "at_least", "less_than", "up_to", "between", "unknown"]);

    public static EnumRange Stance { get; } = new("Stance", ["asserts", "denies", "reports", "estimates", "announces"]);

    public static IReadOnlyList<DrawnClass> All { get; } =
    [
        new(Identified) { IsMixin = true, IsCore = true, Attributes = [One("id", Text) with { IsIdentifier = true, IsRequired = true }, One("code_name", Text)] },
        new(Cited)
        {
            IsMixin = true,
            IsCore = true,
            Attributes =
            [
                Many("cites", new ClassRange("Citation", false)) with { IsRequired = true },
                Many("inferred", Text),
                One("inference", Text),
            ],
        },
        new(Agent) { IsMixin = true, IsCore = true, Attributes = [Many("names", new ClassRange("NameVariant", false)) with { IsRequired = true }] },
        new(Source)
        {
            IsCore = true,
            Mixins = [Identified],
            Attributes =
            [
                Must("title", Text), One("title_en", Text), Must("kind", new EnumRange("SourceKind", ["official", "igo", "news_wire", "dataset"])),
                One("state", Text), One("publisher", new ClassRange(Agent, true)), Many("authors", new ClassRange(Agent, true)),
                Must("language", Language), One("published", Edtf), Must("accessed", Date), One("url", new ScalarRange("uri", Scalar.Uri)),
                One("doi", Text), One("official_number", Text), One("archived_url", new ScalarRange("uri", Scalar.Uri)),
                One("content_sha256", Text), Must("reading", new EnumRange("Reading", ["whole", "excerpt"])),
                One("derives_from", new ClassRange(Source, true)), Many("inferred", Text), One("inference", Text), One("note", Text),
            ],
        },
        new("Citation")
        {
            IsCore = true,
            Attributes =
            [
                Must("source", new ClassRange(Source, true)), One("locator", Text), Many("supports", Text),
                One("stance", new EnumRange("CitationStance", ["supports", "contradicts", "mentions"])),
            ],
        },
        new(Quantity)
        {
            IsCore = true,
            Attributes =
            [
                Must("amount", new ScalarRange("decimal", Scalar.Decimal)), One("amount_high", new ScalarRange("decimal", Scalar.Decimal)),
                Must("hedge", Hedge), One("currency", Text), One("unit", Text), One("unit_multiplier", new ScalarRange("integer", Scalar.Integer, 0, 12)),
                One("price_basis", new EnumRange("PriceBasis", ["nominal", "constant"])),
                One("price_year", new ScalarRange("integer", Scalar.Integer, 1900, 2100)), One("as_stated", Text), One("conversion", Text),
            ],
        },
        new("NameVariant")
        {
            IsCore = true,
            Attributes =
            [
                Must("text", Text), Must("language", Language), Must("kind", new EnumRange("NameKind", ["primary", "alias", "former"])),
                One("romanization", Text), One("used_in", Edtf),
            ],
        },
        new("Claim")
        {
            IsCore = true,
            Mixins = [Cited],
            Attributes =
            [
                Must("key", Text), One("asserted_by", new ClassRange(Agent, true)), Must("stance", Stance), One("said_on", Edtf),
                One("value", new AnyRange("Any")), One("value_state", new EnumRange("ValueState", ["none", "unknown"])),
                Must("rank", new EnumRange("Rank", ["preferred", "normal", "deprecated"])), One("deprecated_reason", Text),
            ],
        },
        new(Dispute)
        {
            IsCore = true,
            Mixins = [Identified],
            Attributes =
            [
                Must("about_record", new ClassRange(Identified, true)), Must("about_slot", Text),
                Many("claims", new ClassRange("Claim", false)) with { IsRequired = true }, One("canonical", Text),
                Must("method", new EnumRange("PickMethod", ["legal_act", "primary_record", "more_precise", "unresolved"])),
                Must("rationale", Text), Must("reviewed", Date), One("reviewed_by", Text),
            ],
        },
    ];

    private static DrawnSlot One(string name, DrawnRange range) => new(name, [range]);

    private static DrawnSlot Must(string name, DrawnRange range) => One(name, range) with { IsRequired = true };

    private static DrawnSlot Many(string name, DrawnRange range) => One(name, range) with { IsList = true };
}
