using System;

namespace Factbook;

/// <summary>Looks whether a text has the shape of a date, <c>dddd</c>, <c>dddd-dd</c> or <c>dddd-dd-dd</c>.</summary>
internal static class EdtfShape
{
    /// <summary>
    /// Checks digits (or <c>X</c>) and hyphens; what is no date is recognised as far as it helps the writer.
    /// </summary>
    public static EdtfFault Check(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return Recognise(text);
        }

        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool expected = index is 4 or 7 ? character == '-' : character is >= '0' and <= '9' or 'X';
            if (!expected)
            {
                return Recognise(text);
            }
        }

        return EdtfFault.None;
    }

    private static EdtfFault Recognise(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return EdtfFault.Empty;
        }

        if (text.SequenceEqual("..".AsSpan()))
        {
            return EdtfFault.OpenAlone;
        }

        if (text[0] is 'Y' or '-')
        {
            return EdtfFault.LongOrNegativeYear;
        }

        if (text[0] is '[' or '{')
        {
            return EdtfFault.Set;
        }

        if (text.Length > 10 && text[10] is 'T' or 't' or ' ' && Check(text.Slice(0, 10)) == EdtfFault.None)
        {
            return EdtfFault.Time;
        }

        return text.IndexOfAny('~', '?', '%') >= 0 ? EdtfFault.QualifierInside
            : text.IndexOf('x') >= 0 && text.Length is 4 or 7 or 10 ? EdtfFault.LowercaseX
            : EdtfFault.NotADate;
    }
}
