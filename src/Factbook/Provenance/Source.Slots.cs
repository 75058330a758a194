namespace Factbook;

public abstract partial record Source
{
    /// <summary>The slots of the class, as typed values.</summary>
    public abstract class Slots
    {
        /// <summary>The identifier, unique in the dataset.</summary>
        public static Slot<Source, string> Id { get; } = new(
            "id", nameof(Source.Id), "string", RangeKind.Scalar, static owner => owner.Id)
        {
            Description = "The identifier, unique in the dataset.",
            Required = true,
            IsIdentifier = true,
            Pattern = "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$",
        };

        /// <summary>The name of the C# member that gives this fact, frozen at the first release.</summary>
        public static Slot<Source, string?> CodeName { get; } = new(
            "code_name", nameof(Source.CodeName), "string", RangeKind.Scalar, static owner => owner.CodeName)
        {
            Description = "The name of the C# member that gives this fact, frozen at the first release.",
            Pattern = "^[A-Z][A-Za-z0-9]*$",
        };

        /// <summary>The title in the language of the publication.</summary>
        public static Slot<Source, string> Title { get; } = new(
            "title", nameof(Source.Title), "string", RangeKind.Scalar, static owner => owner.Title)
        {
            Description = "The title in the language of the publication.",
            Required = true,
        };

        /// <summary>The title in English.</summary>
        public static Slot<Source, string?> TitleEn { get; } = new(
            "title_en", nameof(Source.TitleEn), "string", RangeKind.Scalar, static owner => owner.TitleEn)
        {
            Description = "The title in English.",
        };

        /// <summary>What kind of publication it is.</summary>
        public static Slot<Source, SourceKind> Kind { get; } = new(
            "kind", nameof(Source.Kind), "SourceKind", RangeKind.Enum, static owner => owner.Kind)
        {
            Description = "What kind of publication it is.",
            Required = true,
            EnumText = static member => ((SourceKind)member).Text(),
        };

        /// <summary>The state behind an official source or state media, ISO 3166-1 alpha-2.</summary>
        public static Slot<Source, string?> State { get; } = new(
            "state", nameof(Source.State), "string", RangeKind.Scalar, static owner => owner.State)
        {
            Description = "The state behind an official source or state media, ISO 3166-1 alpha-2.",
            Pattern = "^[A-Z]{2}$",
        };

        /// <summary>Who published it.</summary>
        public static Slot<Source, IAgent?> Publisher { get; } = new(
            "publisher", nameof(Source.Publisher), "Agent", RangeKind.Reference, static owner => owner.Publisher)
        {
            Description = "Who published it.",
        };

        /// <summary>Who wrote it.</summary>
        public static Slot<Source, FactList<IAgent>> Authors { get; } = new(
            "authors", nameof(Source.Authors), "Agent", RangeKind.Reference, static owner => owner.Authors)
        {
            Description = "Who wrote it.",
            Multivalued = true,
        };

        /// <summary>The language of the publication.</summary>
        public static Slot<Source, string> Language { get; } = new(
            "language", nameof(Source.Language), "LanguageTag", RangeKind.Scalar, static owner => owner.Language)
        {
            Description = "The language of the publication.",
            Required = true,
        };

        /// <summary>When it was published.</summary>
        public static Slot<Source, EdtfDate?> Published { get; } = new(
            "published", nameof(Source.Published), "EdtfDate", RangeKind.Scalar, static owner => owner.Published)
        {
            Description = "When it was published.",
        };

        /// <summary>The day on which the curator read it.</summary>
        public static Slot<Source, CalendarDate> Accessed { get; } = new(
            "accessed", nameof(Source.Accessed), "date", RangeKind.Scalar, static owner => owner.Accessed)
        {
            Description = "The day on which the curator read it.",
            Required = true,
        };

        /// <summary>Where it is found.</summary>
        public static Slot<Source, string?> Url { get; } = new(
            "url", nameof(Source.Url), "uri", RangeKind.Scalar, static owner => owner.Url)
        {
            Description = "Where it is found.",
        };

        /// <summary>
        /// Whether the address is that of a site that carries what others publish: a copy, an aggregator, a
        /// platform.
        /// </summary>
        public static Slot<Source, bool?> IsCopy { get; } = new(
            "is_copy", nameof(Source.IsCopy), "boolean", RangeKind.Scalar, static owner => owner.IsCopy)
        {
            Description = "Whether the address is that of a site that carries what others publish: a copy, an aggregator, a "
                + "platform.",
        };

        /// <summary>The digital object identifier.</summary>
        public static Slot<Source, string?> Doi { get; } = new(
            "doi", nameof(Source.Doi), "string", RangeKind.Scalar, static owner => owner.Doi)
        {
            Description = "The digital object identifier.",
            Pattern = "^10\\.[0-9]{4,9}/.+$",
        };

        /// <summary>
        /// The number of a legal act or a document: CELEX, a treaty series number, a national number.
        /// </summary>
        public static Slot<Source, string?> OfficialNumber { get; } = new(
            "official_number", nameof(Source.OfficialNumber), "string", RangeKind.Scalar, static owner => owner.OfficialNumber)
        {
            Description = "The number of a legal act or a document: CELEX, a treaty series number, a national number.",
        };

        /// <summary>Where a copy is kept.</summary>
        public static Slot<Source, string?> ArchivedUrl { get; } = new(
            "archived_url", nameof(Source.ArchivedUrl), "uri", RangeKind.Scalar, static owner => owner.ArchivedUrl)
        {
            Description = "Where a copy is kept.",
        };

        /// <summary>SHA-256 of the text that was read.</summary>
        public static Slot<Source, string?> ContentSha256 { get; } = new(
            "content_sha256", nameof(Source.ContentSha256), "string", RangeKind.Scalar, static owner => owner.ContentSha256)
        {
            Description = "SHA-256 of the text that was read.",
            Pattern = "^[0-9a-f]{64}$",
        };

        /// <summary>How much of it the curator has read.</summary>
        public static Slot<Source, Reading> Reading { get; } = new(
            "reading", nameof(Source.Reading), "Reading", RangeKind.Enum, static owner => owner.Reading)
        {
            Description = "How much of it the curator has read.",
            Required = true,
            EnumText = static member => ((Reading)member).Text(),
        };

        /// <summary>The publication that this one repeats, so that the two are one witness.</summary>
        public static Slot<Source, Source?> DerivesFrom { get; } = new(
            "derives_from", nameof(Source.DerivesFrom), "Source", RangeKind.Reference, static owner => owner.DerivesFrom)
        {
            Description = "The publication that this one repeats, so that the two are one witness.",
        };

        /// <summary>The slots whose values the publication does not print.</summary>
        public static Slot<Source, FactList<Slot>> Inferred { get; } = new(
            "inferred", nameof(Source.Inferred), "string", RangeKind.Scalar, static owner => owner.Inferred)
        {
            Description = "The slots whose values the publication does not print.",
            Multivalued = true,
        };

        /// <summary>What the inferred values follow from.</summary>
        public static Slot<Source, string?> Inference { get; } = new(
            "inference", nameof(Source.Inference), "string", RangeKind.Scalar, static owner => owner.Inference)
        {
            Description = "What the inferred values follow from.",
        };

        /// <summary>Remarks of the curator.</summary>
        public static Slot<Source, string?> Note { get; } = new(
            "note", nameof(Source.Note), "string", RangeKind.Scalar, static owner => owner.Note)
        {
            Description = "Remarks of the curator.",
        };
    }

    // Apart from the slots, so that asking for one of them does not make the list.
    internal static class SlotList
    {
        internal static readonly FactList<Slot> All =
        [
            Slots.Id, Slots.CodeName, Slots.Title, Slots.TitleEn, Slots.Kind, Slots.State, Slots.Publisher,
            Slots.Authors, Slots.Language, Slots.Published, Slots.Accessed, Slots.Url, Slots.IsCopy, Slots.Doi,
            Slots.OfficialNumber, Slots.ArchivedUrl, Slots.ContentSha256, Slots.Reading, Slots.DerivesFrom,
            Slots.Inferred, Slots.Inference, Slots.Note,
        ];
    }
}
