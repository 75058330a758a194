using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Factbook.Compiler.Encoding.Literals;

/// <summary>Writes bytes as a C# UTF-8 string literal.</summary>
public static class U8Literal
{
    // Nearly all characters are letters of ASCII or the groups of numbers, and there are millions of them.
    private static readonly bool[] Ascii =
        [.. Enumerable.Range(0, 128).Select(c => (char)c is not ('"' or '\\') && IsPlain((char)c))];

    private const int BytesAtOnce = 1 << 12;
    private const int LongestCharacter = 4;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The source text of a literal, <c>"..."u8</c>, that compiles to exactly these bytes.</summary>
    /// <remarks>
    /// Letters, digits and signs of common scripts stand as they are. Everything else is escaped: control and
    /// formatting characters, line separators, combining marks, whatever could hide, reorder or end the text. The
    /// choice is by fixed ranges, not by the Unicode tables of the machine, so that the text is the same everywhere.
    /// </remarks>
    /// <param name="bytes">Well-formed UTF-8.</param>
    /// <exception cref="ArgumentException">The bytes are not well-formed UTF-8.</exception>
    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var literal = new StringBuilder();
        Append(literal, bytes);
        return literal.ToString();
    }

    /// <summary>Appends what <see cref="Write"/> gives, without a copy of a text that may be long.</summary>
    /// <param name="literal">What to append to.</param>
    /// <param name="bytes">Well-formed UTF-8.</param>
    /// <exception cref="ArgumentException">The bytes are not well-formed UTF-8.</exception>
    public static void Append(StringBuilder literal, ReadOnlySpan<byte> bytes)
    {
        literal.Append('"');
        byte[] slice = new byte[Math.Min(bytes.Length, BytesAtOnce)];
        char[] text = new char[slice.Length];
        for (int start = 0, end; start < bytes.Length; start = end)
        {
            end = EndOfSlice(bytes, start);
            bytes.Slice(start, end - start).CopyTo(slice);
            Append(literal, text, Utf8.GetChars(slice, 0, end - start, text, 0));
        }

        literal.Append("\"u8");
    }

    private static void Append(StringBuilder literal, char[] text, int length)
    {
        for (int i = 0; i < length; i++)
        {
            char c = text[i];
            if (IsUnescaped(c))
            {
                int start = i;
                while (i + 1 < length && IsUnescaped(text[i + 1]))
                {
                    i++;
                }

                literal.Append(text, start, i + 1 - start);
            }
            else if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c))
            {
                literal.Append("\\U").Append(Hex(char.ConvertToUtf32(c, text[++i]), "X8"));
            }
            else
            {
                literal.Append("\\u").Append(Hex(c, "X4"));
            }
        }
    }

    // Before a byte that begins a character. Where there is none, the bytes are no text, as the decoder says.
    private static int EndOfSlice(ReadOnlySpan<byte> bytes, int start)
    {
        int end = Math.Min(start + BytesAtOnce, bytes.Length);
        for (int last = end; end < bytes.Length && last > end - LongestCharacter; last--)
        {
            if ((bytes[last] & 0xC0) != 0x80)
            {
                return last;
            }
        }

        return end;
    }

    private static string Hex(int value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static bool IsUnescaped(char c) => c < Ascii.Length ? Ascii[c] : IsPlain(c);

    private static bool IsPlain(char c) => c switch
    {
        < '\u007F' => c >= ' ',
        '\u00AD' => false,
        >= '\u00A1' and <= '\u024F' => true,
        >= '\u0391' and <= '\u03C9' => true,
        >= '\u0400' and <= '\u0481' => true,
        >= '\u048A' and <= '\u04FF' => true,
        >= '\u2010' and <= '\u2027' => true,
        >= '\u3001' and <= '\u3011' => true,
        >= '\u4E00' and <= '\u9FA5' => true,
        _ => false,
    };
}
