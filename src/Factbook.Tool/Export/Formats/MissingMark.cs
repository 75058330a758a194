using System;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Export.Relations;

namespace Factbook.Tool.Export.Formats;

/// <summary>
/// What stands for a value that is not there in a file of CSV: nothing or, where a text is empty, a mark that no text in the
/// file is.
/// </summary>
internal static class MissingMark
{
    private const string Mark = "\\N";

    /// <summary>Whether any text of a dataset is empty, which costs less to know than to look through the tables.</summary>
    public static bool IsNeededIn(DatasetModel dataset) => dataset.Tables.Any(table => table.Rows.Any(HasEmptyText));

    /// <summary>The mark for a table of a dataset with empty texts.</summary>
    public static string For(Relation relation)
    {
        bool isNeeded = false;
        int longest = 0;
        foreach (string? text in relation.Rows.SelectMany(row => row))
        {
            isNeeded |= text is { Length: 0 };
            longest = text?.StartsWith(Mark, StringComparison.Ordinal) == true ? Math.Max(longest, text.Length) : longest;
        }

        return isNeeded ? Mark + new string('N', Math.Max(0, longest - Mark.Length + 1)) : "";
    }

    private static bool HasEmptyText(Value? value) => value switch
    {
        TextValue text => text.Text.Length == 0,
        ReferenceValue reference => reference.Id.Length == 0,
        EnumValue member => member.Text.Length == 0,
        ListValue list => list.Items.Any(HasEmptyText),
        ObjectValue instance => instance.Slots.Any(HasEmptyText),
        // Its text may be a scalar that is written as it is.
        UnresolvedValue => true,
        _ => false,
    };
}
