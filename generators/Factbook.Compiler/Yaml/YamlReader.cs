using System;
using System.Threading;
using Factbook.Compiler.Diagnostics;
using YamlDotNet.Core;

namespace Factbook.Compiler.Yaml;

/// <summary>Reads YAML: a subset in which every text has one meaning, and every trap a diagnostic of its own.</summary>
/// <remarks>A pure function; safe for any number of threads.</remarks>
public static class YamlReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads a file. Nothing is thrown, whatever the text.</summary>
    /// <param name="path">The file's path, used in problems; backslashes become slashes.</param>
    /// <param name="text">The file's text. A byte order mark at its beginning is skipped.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The content, its problems, and the places of its nodes.</returns>
    public static YamlReadResult Read(string path, string text, CancellationToken cancellation = default)
    {
        var tree = new YamlTree(path.Replace('\\', '/'), text, cancellation);
        int start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        if (text.Length > YamlLimits.FileLength)
        {
            tree.Report(ProblemRules.FileTooLong, 0, 0, Digits.Of(text.Length), Digits.Of(YamlLimits.FileLength));
        }
        else if (CharacterGuard.FindForbidden(text, start, cancellation) is >= 0 and int forbidden)
        {
            string codePoint = CharacterGuard.CodePoint(text[forbidden]);
            tree.Report(ProblemRules.ForbiddenCharacter, forbidden, forbidden + 1, codePoint);
        }
        else
        {
            if (text.IndexOf(CharacterGuard.Replacement) is >= 0 and int unreadable)
            {
                tree.Report(ProblemRules.UnreadableBytes, unreadable, unreadable + 1);
            }

            Parse(tree, text, start, cancellation);
        }

        return tree.Finish();
    }

    private static void Parse(YamlTree tree, string text, int start, CancellationToken cancellation)
    {
        using var reader = new CancellableReader(text, start, cancellation);
        var events = new YamlEvents(tree, text, start);
        try
        {
            var parser = new Parser(reader);
            while (parser.MoveNext() && events.Take(parser.Current!))
            {
            }
        }
        catch (YamlException exception)
        {
            events.Fail(exception.Message, (int)exception.Start.Index + start);
        }
#pragma warning disable CA1031 // The parser throws others too on broken texts; no build may end in one.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            events.Fail("it cannot be understood from here on", null);
        }
    }
}
