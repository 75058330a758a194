namespace Factbook;

public abstract partial record Source
{
    /// <summary>The slots of the class, as typed values.</summary>
    public abstract class Slots
    {
        /// <summary>The identifier, unique in the dataset.</summary>
        public static Slot<Source, string> Id { get; } = new(
            "id", nameof(Source.Id),
            "The identifier, unique in the dataset.",
            "string", RangeKind.Scalar, static owner => owner.Id,
            required: true, isIdentifier: true, pattern: "^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+$");

        /// <summary>The name of the C# member that gives this fact, frozen at the first release.</summary>
        public static Slot<Source, string?> CodeName { get; } = new(
            "code_name", nameof(Source.CodeName),
            "The name of the C# member that gives this fact, frozen at the first release.",
            "string", RangeKind.Scalar, static owner => owner.CodeName, pattern: "^[A-Z][A-Za-z0-9]*$");

        /// <summary>The title in the language of the publication.</summary>
        public static Slot<Source, string> Title { get; } = new(
            "title", nameof(Source.Title),
            "The title in the language of the publication.",
            "string", RangeKind.Scalar, static owner => owner.Title, required: true);

        /// <summary>The title in English.</summary>
        public static Slot<Source, string?> TitleEn { get; } = new(
            "title_en", nameof(Source.TitleEn),
            "The title in English.",
            "string", RangeKind.Scalar, static owner => owner.TitleEn);

        /// <summary>What kind of publication it is.</summary>
        public static Slot<Source, SourceKind> Kind { get; } = new(
            "kind", nameof(Source.Kind),
            "What kind of publication it is.",
            "SourceKind", RangeKind.Enum, static owner => owner.Kind,
            required: true, enumText: static member => ((SourceKind)member).Text());

        /// <summary>The state behind an official source or state media, ISO 3166-1 alpha-2.</summary>
        public static Slot<Source, string?> State { get; } = new(
            "state", nameof(Source.State),
            "The state behind an official source or state media, ISO 3166-1 alpha-2.",
            "string", RangeKind.Scalar, static owner => owner.State, pattern: "^[A-Z]{2}$");

        /// <summary>Who published it.</summary>
        public static Slot<Source, IAgent?> Publisher { get; } = new(
            "publisher", nameof(Source.Publisher),
            "Who published it.",
            "Agent", RangeKind.Reference, static owner => owner.Publisher);

        /// <summary>Who wrote it.</summary>
        public static Slot<Source, FactList<IAgent>> Authors { get; } = new(
            "authors", nameof(Source.Authors),
            "Who wrote it.",
            "Agent", RangeKind.Reference, static owner => owner.Authors, multivalued: true);

        /// <summary>The language of the publication.</summary>
        public static Slot<Source, string> Language { get; } = new(
            "language", nameof(Source.Language),
            "The language of the publication.",
            "LanguageTag", RangeKind.Scalar, static owner => owner.Language, required: true);

        /// <summary>When it was published.</summary>
        public static Slot<Source, EdtfDate?> Published { get; } = new(
            "published", nameof(Source.Published),
            "When it was published.",
            "EdtfDate", RangeKind.Scalar, static owner => owner.Published);

        /// <summary>The day on which the curator read it.</summary>
        public static Slot<Source, CalendarDate> Accessed { get; } = new(
            "accessed", nameof(Source.Accessed),
            "The day on which the curator read it.",
            "date", RangeKind.Scalar, static owner => owner.Accessed, required: true);

        /// <summary>Where it is found.</summary>
        public static Slot<Source, string?> Url { get; } = new(
            "url", nameof(Source.Url),
            "Where it is found.",
            "uri", RangeKind.Scalar, static owner => owner.Url);

        /// <summary>
        /// Whether the address is that of a site that carries what others publish: a copy, an aggregator, a
        /// platform.
        /// </summary>
        public static Slot<Source, bool?> IsCopy { get; } = new(
            "is_copy", nameof(Source.IsCopy),
            "Whether the address is that of a site that carries what others publish: a copy, an aggregator, a "
                + "platform.",
            "boolean", RangeKind.Scalar, static owner => owner.IsCopy);

        /// <summary>The digital object identifier.</summary>
        public static Slot<Source, string?> Doi { get; } = new(
            "doi", nameof(Source.Doi),
            "The digital object identifier.",
            "string", RangeKind.Scalar, static owner => owner.Doi, pattern: "^10\\.[0-9]{4,9}/.+$");

        /// <summary>
        /// The number of a legal act or a document: CELEX, a treaty series number, a national number.
        /// </summary>
        public static Slot<Source, string?> OfficialNumber { get; } = new(
            "official_number", nameof(Source.OfficialNumber),
            "The number of a legal act or a document: CELEX, a treaty series number, a national number.",
            "string", RangeKind.Scalar, static owner => owner.OfficialNumber);

        /// <summary>Where a copy is kept.</summary>
        public static Slot<Source, string?> ArchivedUrl { get; } = new(
            "archived_url", nameof(Source.ArchivedUrl),
            "Where a copy is kept.",
            "uri", RangeKind.Scalar, static owner => owner.ArchivedUrl);

        /// <summary>SHA-256 of the text that was read.</summary>
        public static Slot<Source, string?> ContentSha256 { get; } = new(
            "content_sha256", nameof(Source.ContentSha256),
            "SHA-256 of the text that was read.",
            "string", RangeKind.Scalar, static owner => owner.ContentSha256, pattern: "^[0-9a-f]{64}$");

        /// <summary>How much of it the curator has read.</summary>
        public static Slot<Source, Reading> Reading { get; } = new(
            "reading", nameof(Source.Reading),
            "How much of it the curator has read.",
            "Reading", RangeKind.Enum, static owner => owner.Reading,
            required: true, enumText: static member => ((Reading)member).Text());

        /// <summary>The publication that this one repeats, so that the two are one witness.</summary>
        public static Slot<Source, Source?> DerivesFrom { get; } = new(
            "derives_from", nameof(Source.DerivesFrom),
            "The publication that this one repeats, so that the two are one witness.",
            "Source", RangeKind.Reference, static owner => owner.DerivesFrom);

        /// <summary>The slots whose values the publication does not print.</summary>
        public static Slot<Source, FactList<Slot>> Inferred { get; } = new(
            "inferred", nameof(Source.Inferred),
            "The slots whose values the publication does not print.",
            "string", RangeKind.Scalar, static owner => owner.Inferred, multivalued: true);

        /// <summary>What the inferred values follow from.</summary>
        public static Slot<Source, string?> Inference { get; } = new(
            "inference", nameof(Source.Inference),
            "What the inferred values follow from.",
            "string", RangeKind.Scalar, static owner => owner.Inference);

        /// <summary>Remarks of the curator.</summary>
        public static Slot<Source, string?> Note { get; } = new(
            "note", nameof(Source.Note),
            "Remarks of the curator.",
            "string", RangeKind.Scalar, static owner => owner.Note);
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
