using System.Collections.Generic;
using Factbook.Tool.Import.Notations;

namespace Factbook.Tool.Import.Planning;

/// <summary>What a column becomes, and why.</summary>
internal sealed record SlotPlan
{
    /// <summary>The name that the file gives the column.</summary>
    public required string Column { get; init; }

    /// <summary>The names from the table to the column, with dots between them.</summary>
    public required string Path { get; init; }

    /// <summary>The name of the slot.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of value.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>How the file writes the values.</summary>
    public required Notation Notation { get; init; }

    /// <summary>How many values a record has.</summary>
    public Multiplicity Many { get; init; }

    /// <summary>Whether it is the key of a mapping, under which the other parts stand.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether the dataset writes a mapping as one, and not as a list of values with their keys.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>What the key of a mapping is called as a part of the values, where the schema says it.</summary>
    public string? KeyColumn { get; init; }

    /// <summary>Whether the values of a mapping have but one part beside their key, so that it stands alone under it.</summary>
    public bool IsSimple { get; init; }

    /// <summary>Whether every record has a value.</summary>
    public bool Required { get; init; }

    /// <summary>Whether some of what the file writes says that there is no value.</summary>
    public bool MayLack { get; init; }

    /// <summary>The class of values with parts, the enum, or the class that is referred to.</summary>
    public string? Range { get; init; }

    /// <summary>The slots of a value with parts.</summary>
    public IReadOnlyList<SlotPlan> Parts { get; init; } = [];

    /// <summary>The form of the texts, as a regular expression.</summary>
    public string? Pattern { get; init; }

    /// <summary>The least value that makes sense.</summary>
    public string? Minimum { get; init; }

    /// <summary>The greatest value that makes sense.</summary>
    public string? Maximum { get; init; }

    /// <summary>Whether no two records have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Whether it is what a reader knows the record by.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Whether nearly all texts are codes of one form, so that it is no name of anything.</summary>
    public bool IsCodeLike { get; init; }

    /// <summary>Where it is a reference: the slot of the other table whose values it has.</summary>
    public string? TargetSlot { get; init; }

    /// <summary>How many characters the longest text has.</summary>
    public int Longest { get; init; }

    /// <summary>Texts that say that there is no value.</summary>
    public IReadOnlySet<string> AbsentTexts { get; init; } = new HashSet<string>();

    /// <summary>The texts of an enum.</summary>
    public IReadOnlyList<string> EnumValues { get; init; } = [];

    /// <summary>What it is, in the words of the input.</summary>
    public string? Description { get; init; }

    /// <summary>Why it became this.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What the next better guess failed at, and what the values lost or gained.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
