using System.Text.RegularExpressions;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds lines of a text without quotes that look like an item or a slot of their own.</summary>
internal static class RunningTexts
{
    private static readonly Regex Slot = new(@"^[\p{L}_][\w.-]*:[^\s/]", RegexOptions.CultureInvariant);

    internal static Slip? Find(string text, int start, int end)
    {
        for (TextLine line = TextLine.At(text, start); line.End < end;)
        {
            line = TextLine.At(text, line.Next);
            string content = line.Content;
            bool isItem = content.StartsWith("- ", System.StringComparison.Ordinal);
            if (isItem || Slot.IsMatch(content))
            {
                string what = isItem ? "an item" : "a slot";
                return new Slip(ProblemRules.TextRunsOn, line.First, line.First + content.Length, content, what);
            }
        }

        return null;
    }
}
