using System.Collections.Generic;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Planning;

/// <summary>What a table of the input becomes.</summary>
internal sealed record TablePlan
{
    /// <summary>The file that it stands in.</summary>
    public required InputFile File { get; init; }

    /// <summary>The table of the input.</summary>
    public required InputTable Input { get; init; }

    /// <summary>The slot of the tree root.</summary>
    public required string Name { get; init; }

    /// <summary>The class of its records.</summary>
    public required string ClassName { get; init; }

    /// <summary>The slots, in the order of the columns.</summary>
    public required IReadOnlyList<SlotPlan> Slots { get; init; }

    /// <summary>The slots whose values make up the identifier; none where records are numbered.</summary>
    public IReadOnlyList<SlotPlan> Key { get; init; } = [];

    /// <summary>Why these.</summary>
    public string KeyReason { get; init; } = "";

    /// <summary>Whether the records cite their source.</summary>
    public bool IsCited { get; init; } = true;

    /// <summary>The slot of the identifier, where the file has it and it is not made from the key.</summary>
    public SlotPlan? Identifier { get; init; }

    /// <summary>
    /// Whether identifiers are the table's own: they are the values of the key as they are, and other tables may have the same ones.
    /// </summary>
    public bool HasOwnIds { get; init; }

    /// <summary>The path of the slot that code names are made from, if there is one.</summary>
    public string? CodeNameSlot { get; init; }
}
