using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Planning;
using Factbook.Tool.Import.Reading;

namespace Factbook.Tool.Import.Inference;

/// <summary>The values of a key as one text.</summary>
internal static class KeyText
{
    /// <summary>What stands between the values; no file has it in a text.</summary>
    public const char Separator = '\u001F';

    /// <summary>The key of a record.</summary>
    public static string Of(InputObject row, IReadOnlyList<SlotPlan> key) => key.Count == 1
        ? SlotValues.Of(row, key[0])
        : string.Join(Separator, key.Select(slot => SlotValues.Of(row, slot)));
}
