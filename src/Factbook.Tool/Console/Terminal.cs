using System;
using System.IO;
using System.Text;

namespace Factbook.Tool.Console;

/// <summary>Where a command writes to. Lines end in a line feed on every system.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong, and progress.</param>
/// <param name="UsesColour">Whether the output is coloured.</param>
/// <param name="ShowsProgress">Whether somebody watches the error stream.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool UsesColour = false, bool ShowsProgress = false)
{
    private const int OutputBuffer = 64 * 1024;

    /// <summary>The terminal of the process. https://no-color.org is respected.</summary>
    public static Terminal OfProcess()
    {
        bool isWanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            Writer(System.Console.OpenStandardOutput(), OutputBuffer),
            Writer(System.Console.OpenStandardError(), 256),
            isWanted && !System.Console.IsOutputRedirected,
            !System.Console.IsErrorRedirected);
    }

    /// <summary>A text in a colour, where there are colours.</summary>
    public string Paint(Colour colour, string text) => UsesColour ? $"\u001b[{(int)colour}m{text}\u001b[0m" : text;

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
