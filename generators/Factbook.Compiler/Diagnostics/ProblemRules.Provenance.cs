namespace Factbook.Compiler.Diagnostics;

// What is wrong with citations and disputes: FB05xx.
public static partial class ProblemRules
{
    /// <summary>Record has no citation. Arguments: the record.</summary>
    public static readonly ProblemRule MissingCitation = new(
        "FB0501", "Record has no citation", "{0} cites no source.");

    /// <summary>Citation needs a locator. Arguments: the source's id.</summary>
    public static readonly ProblemRule LocatorMissing = new(
        "FB0502",
        "Citation needs a locator",
        "'{0}' was read whole, so the citation needs a locator such as 'para 3'.");

    /// <summary>Citation of an excerpt has a locator. Arguments: the source's id.</summary>
    public static readonly ProblemRule LocatorForExcerpt = new(
        "FB0503",
        "Citation of an excerpt has a locator",
        "'{0}' is known only by an excerpt, so no locator can be given.");

    /// <summary>Supported slot does not exist. Arguments: the citing class; the name; a suggestion.</summary>
    public static readonly ProblemRule UnknownSupportedSlot = new(
        "FB0504", "Supported slot does not exist", "{0} has no slot '{1}' that the citation could support.{2}");

    /// <summary>Inferred slot does not exist. Arguments: the class; the name; a suggestion.</summary>
    public static readonly ProblemRule UnknownInferredSlot = new(
        "FB0505", "Inferred slot does not exist", "{0} has no slot '{1}' that could be inferred.{2}");

    /// <summary>Value is not borne out. Arguments: the slot; the record.</summary>
    public static readonly ProblemRule UncitedValue = new(
        "FB0506",
        "Value is not borne out",
        "No citation bears out '{0}' of {1}, and it is not inferred. Name it in 'supports' of the citation that says it, or in 'inferred'.");

    /// <summary>Citation does not say what it bears out. Arguments: the record.</summary>
    public static readonly ProblemRule UnspecificCitation = new(
        "FB0507",
        "Citation does not say what it bears out",
        "{0} has several citations, so each names in 'supports' the slots that its passage bears out.");

    /// <summary>Source is cited nowhere. Arguments: the source's id.</summary>
    public static readonly ProblemRule UnusedSource = new(
        "FB0508",
        "Source is cited nowhere",
        "Nothing cites '{0}' or refers to it. Cite it where it says something, or remove it.",
        ProblemSeverity.Warning);

    /// <summary>Two sources have one address. Arguments: the two ids.</summary>
    public static readonly ProblemRule SharedAddress = new(
        "FB0509",
        "Two sources have one address",
        "'{0}' has the address of '{1}'. One publication is one source: merge them, or correct the address.",
        ProblemSeverity.Warning);

    /// <summary>Disputed slot does not exist. Arguments: the class; the name; a suggestion.</summary>
    public static readonly ProblemRule DisputedSlotUnknown = new(
        "FB0510", "Disputed slot does not exist", "{0} has no slot '{1}' that could be disputed.{2}");

    /// <summary>Slot is not disputable. Arguments: the slot; the class.</summary>
    public static readonly ProblemRule SlotNotDisputable = new(
        "FB0511", "Slot is not disputable", "'{0}' of {1} is not marked factbook_disputable in the schema.");

    /// <summary>Slot is disputed twice. Arguments: the slot; the record; the other dispute.</summary>
    public static readonly ProblemRule SecondDispute = new(
        "FB0512", "Slot is disputed twice", "'{0}' of '{1}' is already the matter of '{2}'.");

    /// <summary>Claim key is used twice. Arguments: the key.</summary>
    public static readonly ProblemRule DuplicateClaimKey = new(
        "FB0513", "Claim key is used twice", "The claim '{0}' is already in this dispute.");

    /// <summary>Pick is not among the claims. Arguments: the key; a suggestion.</summary>
    public static readonly ProblemRule CanonicalUnknown = new(
        "FB0514", "Pick is not among the claims", "No claim of this dispute has the key '{0}'.{1}");

    /// <summary>Pick is missing. No arguments.</summary>
    public static readonly ProblemRule CanonicalMissing = new(
        "FB0515",
        "Pick is missing",
        "The dispute names a method, so it needs 'canonical', the key of the claim that is followed.");

    /// <summary>Ranks do not fit the pick. Arguments: what does not fit.</summary>
    public static readonly ProblemRule RankInconsistent = new("FB0516", "Ranks do not fit the pick", "{0}");

    /// <summary>Record differs from the pick. Arguments: the slot; the record; the claim.</summary>
    public static readonly ProblemRule OwnValueDiffers = new(
        "FB0517",
        "Record differs from the pick",
        "'{0}' of '{1}' differs from the claim '{2}' that its dispute follows.");

    /// <summary>Unresolved slot has a value. Arguments: the slot; the record.</summary>
    public static readonly ProblemRule UnresolvedWithValue = new(
        "FB0518", "Unresolved slot has a value", "'{0}' of '{1}' has a value, but its dispute is unresolved.");

    /// <summary>Unresolved dispute has a pick. No arguments.</summary>
    public static readonly ProblemRule UnresolvedWithPick = new(
        "FB0519",
        "Unresolved dispute has a pick",
        "An unresolved dispute follows no claim, so 'canonical' must not be given.");

    /// <summary>Claims are equal. Arguments: the two keys.</summary>
    public static readonly ProblemRule EqualClaims = new(
        "FB0520",
        "Claims are equal",
        "The claims '{0}' and '{1}' have the same value; make them one claim that cites both.");

    /// <summary>Claim needs a value or a state. Arguments: both or neither.</summary>
    public static readonly ProblemRule ClaimValue = new(
        "FB0521", "Claim needs a value or a state", "A claim has either 'value' or 'value_state'; this one has {0}.");

    /// <summary>Dispute about a required slot is unresolved. Arguments: the record; the slot; the dispute.</summary>
    public static readonly ProblemRule UnresolvedRequired = new(
        "FB0522",
        "Dispute about a required slot is unresolved",
        "{0} needs '{1}', and '{2}' leaves it without a value. Pick a claim, or make the slot optional in the schema.");

    /// <summary>
    /// Sources of one site differ. Arguments: the slot; the source's id; its value; the site; the usual value.
    /// </summary>
    public static readonly ProblemRule SiteDiffers = new(
        "FB0523",
        "Sources of one site differ",
        "'{0}' of '{1}' is {2}; of other sources of {3} it is {4}. Make them agree, or mark a copy with 'is_copy: true'.",
        ProblemSeverity.Warning);

    /// <summary>
    /// Flags of record and claim differ. Arguments: the slot; the record; empty or ' not'; the claim; empty or ' not'.
    /// </summary>
    public static readonly ProblemRule FlagsDiffer = new(
        "FB0524",
        "Flags of record and claim differ",
        "'{0}' of {1} is{2} marked as inferred, but the claim '{3}' that it follows is{4}.");

    /// <summary>Slot cannot be said not to be stated. Arguments: the slot; why not, as a sentence.</summary>
    public static readonly ProblemRule NotStatedWrong = new(
        "FB0525", "Slot cannot be not stated", "'{0}' is listed in 'not_stated', but {1}");

    /// <summary>Words are those of a source. Arguments: how many; the text; the words.</summary>
    public static readonly ProblemRule CopiedWords = new(
        "FB0526",
        "Words are those of a source",
        "{0} words in a row stand in {1}: “{2}”. Say it in words of your own.",
        ProblemSeverity.Warning);
}
