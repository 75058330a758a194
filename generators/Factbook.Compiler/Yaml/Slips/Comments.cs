using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Yaml.Slips;

/// <summary>Finds comments that were hardly meant as such: those of people have a blank after their <c>#</c>.</summary>
internal static class Comments
{
    /// <summary>A comment that begins without a blank before it.</summary>
    internal static Slip? FindGlued(Stumble stumble)
    {
        if (!stumble.Says("invalid comment") && !stumble.Says("comment without"))
        {
            return null;
        }

        TextLine line = stumble.Line;
        int at = stumble.Text.IndexOf('#', stumble.Place, line.End - stumble.Place);
        return at < 0 ? null : Lines.Missing(line.Text, "before the #", line.AfterDashes, at, line.End);
    }

    /// <summary>A comment that cuts the text that ends at an offset.</summary>
    internal static Slip? FindCut(string text, int end)
    {
        int at = end;
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        bool isGlued = at + 1 < text.Length && text[at] == '#' && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] != '#';
        if (!isGlued)
        {
            return null;
        }

        TextLine line = TextLine.At(text, at);
        string comment = text.Substring(at, line.End - at).TrimEnd();
        return new Slip(ProblemRules.CutByComment, at, at + comment.Length, comment, comment.Insert(1, " "));
    }
}
