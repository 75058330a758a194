using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Factbook.Tool.Import.Reading;

/// <summary>Finds out in which encoding a file is, and refuses what would be read wrongly.</summary>
internal static class InputText
{
    private const int CommonCodePage = 1252;

    /// <summary>The encoding of a file. Bytes that are neither UTF-8 nor marked otherwise need a word by the user.</summary>
    /// <param name="path">The path, for the message.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="stated">The name of the encoding, where the user says it.</param>
    /// <exception cref="ToolException">There is no such encoding, or the bytes are not UTF-8.</exception>
    public static Encoding EncodingOf(string path, byte[] bytes, string? stated)
    {
        if (stated is not null)
        {
            return Named(stated);
        }

        if (bytes is [0xFF, 0xFE, ..])
        {
            return Encoding.Unicode;
        }

        if (bytes is [0xFE, 0xFF, ..])
        {
            return Encoding.BigEndianUnicode;
        }

        return Utf8.IsValid(bytes) ? Encoding.UTF8 : throw NotUtf8(path, bytes);
    }

    /// <summary>The file as UTF-8 without a byte order mark.</summary>
    public static byte[] ToUtf8(byte[] bytes, Encoding encoding)
    {
        int mark = bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        return encoding is UTF8Encoding
            ? mark == 0 ? bytes : bytes[mark..]
            : Encoding.Convert(encoding, Encoding.UTF8, bytes, mark, bytes.Length - mark);
    }

    /// <summary>The line and the column of an offset into UTF-8, in words.</summary>
    public static string Place(ReadOnlySpan<byte> utf8, int offset)
    {
        ReadOnlySpan<byte> before = utf8[..Math.Min(offset, utf8.Length)];
        int line = before.Count((byte)'\n') + 1;
        int column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}");
    }

    /// <summary>A text of a cell for a message: one line, and not too long.</summary>
    public static string Shortened(string text)
    {
        string line = text.ReplaceLineEndings("\\n");
        return line.Length <= 40 ? line : line[..37] + "...";
    }

    private static Encoding Named(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new ToolException($"There is no encoding '{name}'; windows-1252, iso-8859-1 and windows-1251 are common ones.");
        }
    }

    private static ToolException NotUtf8(string path, byte[] bytes)
    {
        int at = FirstInvalid(bytes);
        string guess = Named("windows-1252").GetString(bytes, at, 1);
        bool isMixed = Encoding.UTF8.GetCharCount(bytes, 0, at) != at;
        string mixed = isMixed ? " What stands before it is UTF-8, so that the file is of two encodings, and one of them has to be mended." : "";
        return new ToolException(
            $"{path}, {Place(bytes, at)}: the byte 0x{bytes[at]:X2} is not UTF-8.{mixed}"
            + $" '--encoding windows-{CommonCodePage}' would read it as '{guess}'.");
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
