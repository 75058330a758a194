using System;

namespace Factbook;

/// <summary>Looks whether a text has the shape of a date, <c>dddd</c>, <c>dddd-dd</c> or <c>dddd-dd-dd</c>.</summary>
internal static class EdtfShape
{
    /// <summary>Whether a text is of digits (or <c>X</c>) and hyphens, as many as a date has.</summary>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        if (text.Length is not (4 or 7 or 10))
        {
            return false;
        }

        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool expected = index is 4 or 7 ? character == '-' : character is >= '0' and <= '9' or 'X';
            if (!expected)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Says what is wrong with a text that is no date, as far as it helps the writer.</summary>
    public static EdtfFault Recognise(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return EdtfFault.Empty;
        }

        if (text.SequenceEqual("..".AsSpan()))
        {
            return EdtfFault.OpenAlone;
        }

        if (text[0] is '[' or '{')
        {
            return EdtfFault.Set;
        }

        ReadOnlySpan<char> unsigned = text[0] == '-' ? text.Slice(1) : text;
        if (unsigned.Length > 10 && unsigned[10] is 't' or ' ' && IsDate(unsigned.Slice(0, 10)))
        {
            return EdtfFault.TimeForm;
        }

        if (unsigned.Length > 5 && unsigned[4] == 'S' &&
            AsciiDigits.Only(unsigned.Slice(0, 4)) && AsciiDigits.Only(unsigned.Slice(5)))
        {
            return EdtfFault.SignificantDigits;
        }

        return text.IndexOfAny('~', '?', '%') >= 0 ? EdtfFault.QualifierInside
            : text.IndexOf('x') >= 0 && unsigned.Length is 4 or 7 or 10 ? EdtfFault.LowercaseX
            : EdtfFault.NotADate;
    }
}
