namespace Factbook.Compiler.Diagnostics;

// What would break those who use a release: FB06xx.
public static partial class ProblemRules
{
    /// <summary>Lock file has the wrong form. Arguments: what is wrong, as a sentence.</summary>
    public static readonly ProblemRule LockForm = new("FB0601", "Lock file has the wrong form", "{0}");

    /// <summary>Released identifier is gone. Arguments: the id; a suggestion.</summary>
    public static readonly ProblemRule VanishedId = new(
        "FB0602",
        "Released identifier is gone",
        "'{0}' was released, but no record has it any more. Put it back, or retire it here with 'replaced_by' or 'reason'.{1}");

    /// <summary>Released table is gone. Arguments: the table; a suggestion.</summary>
    public static readonly ProblemRule VanishedTable = new(
        "FB0603",
        "Released table is gone",
        "The table '{0}' was released, but the schema has none of that name. Put it back, or retire its identifiers.{1}");

    /// <summary>Released identifier stands in another table. Arguments: the id; its table; the other.</summary>
    public static readonly ProblemRule MovedId = new(
        "FB0604", "Released identifier stands in another table", "'{0}' was released in the table '{1}' and cannot move to '{2}'.");

    /// <summary>Retired identifier is used again. Arguments: the id.</summary>
    public static readonly ProblemRule RevivedId = new(
        "FB0605",
        "Retired identifier is used again",
        "'{0}' was retired, and an identifier is never used again. Give the record a new one.");

    /// <summary>Code name differs from the released one. Arguments: the id; the released name; the name.</summary>
    public static readonly ProblemRule ChangedCodeName = new(
        "FB0606",
        "Code name differs from the released one",
        "'{0}' was released with the code name '{1}', which programs use; it cannot become '{2}'.");

    /// <summary>Released code name is gone. Arguments: the id; the name.</summary>
    public static readonly ProblemRule MissingCodeName = new(
        "FB0607",
        "Released code name is gone",
        "'{0}' was released with the code name '{1}', which programs use; the record needs it.");

    /// <summary>Code name belongs to another fact. Arguments: the name; the other fact's id.</summary>
    public static readonly ProblemRule TakenCodeName = new(
        "FB0608",
        "Code name belongs to another fact",
        "The code name '{0}' was released as that of '{1}', and means nothing else.");

    /// <summary>Replacement leads nowhere. Arguments: the retired id; what replaces it; a suggestion.</summary>
    public static readonly ProblemRule UnknownReplacement = new(
        "FB0609",
        "Replacement leads nowhere",
        "'{0}' is said to be replaced by '{1}', but there is no such identifier.{2}");

    /// <summary>Replacements run in a circle. Arguments: the retired id.</summary>
    public static readonly ProblemRule ReplacementCircle = new(
        "FB0610", "Replacements run in a circle", "The replacements of '{0}' lead back to it.");

    /// <summary>Released member of an enum is gone. Arguments: the member; the enum; a suggestion.</summary>
    public static readonly ProblemRule VanishedMember = new(
        "FB0611",
        "Released member of an enum is gone",
        "'{0}' of {1} was released, but the schema has it no more. Put it back, or retire it here.{2}");

    /// <summary>Released enum is gone. Arguments: the enum; a suggestion.</summary>
    public static readonly ProblemRule VanishedEnum = new(
        "FB0612",
        "Released enum is gone",
        "The enum {0} was released, but the schema has it no more. Put it back, or retire its members.{1}");

    /// <summary>Retired member of an enum is used again. Arguments: the member; the enum.</summary>
    public static readonly ProblemRule RevivedMember = new(
        "FB0613",
        "Retired member of an enum is used again",
        "'{0}' of {1} was retired, and its number is never used again. Give the value another text.");
}
