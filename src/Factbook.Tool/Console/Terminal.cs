using System;
using System.IO;
using System.Text;

namespace Factbook.Tool.Console;

/// <summary>Where a command writes to. Lines end in a line feed on every system.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong, and progress.</param>
/// <param name="UsesColour">Whether the output is coloured.</param>
/// <param name="ShowsProgress">Whether somebody watches the error stream.</param>
/// <param name="Width">How many columns the output has; <see langword="null"/> where nobody watches it, so that lines have no end.</param>
internal sealed record Terminal(
    TextWriter Output, TextWriter Error, bool UsesColour = false, bool ShowsProgress = false, int? Width = null)
{
    private const int OutputBuffer = 64 * 1024;
    private const string PaintStart = "\u001b[";

    // A terminal that says less does not know how wide it is.
    private const int LeastWidth = 20;

    /// <summary>The terminal of the process. https://no-color.org is respected.</summary>
    public static Terminal OfProcess()
    {
        bool isWanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            Writer(System.Console.OpenStandardOutput(), OutputBuffer),
            Writer(System.Console.OpenStandardError(), 256),
            isWanted && !System.Console.IsOutputRedirected,
            !System.Console.IsErrorRedirected,
            System.Console.IsOutputRedirected ? null : Math.Max(LeastWidth, System.Console.WindowWidth));
    }

    /// <summary>Writes a text: in one line, or in as many as the terminal is wide for.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far the lines after the first are indented.</param>
    public void WriteText(string text, int indent = 0)
    {
        foreach (string line in Width is { } width ? TextWrap.Lines(text, width, indent) : [text])
        {
            Output.WriteLine(line);
        }
    }

    /// <summary>A text in a colour, where there are colours.</summary>
    public string Paint(Colour colour, string text) => UsesColour ? $"{PaintStart}{(int)colour}m{text}{PaintStart}0m" : text;

    /// <summary>How long the sequence is that sets a colour at the start of a text; 0 where there is none.</summary>
    public static int LengthOfPaint(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(PaintStart, StringComparison.Ordinal))
        {
            return 0;
        }

        int digits = text[PaintStart.Length..].IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && text[PaintStart.Length + digits] == 'm' ? PaintStart.Length + digits + 1 : 0;
    }

    /// <summary>Shows what is being done, on a line that the next one takes the place of.</summary>
    public void Progress(string text)
    {
        if (ShowsProgress)
        {
            Error.Write("\r\u001b[K" + text);
            Error.Flush();
        }
    }

    private static StreamWriter Writer(Stream stream, int buffer) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), buffer) { NewLine = "\n" };
}
