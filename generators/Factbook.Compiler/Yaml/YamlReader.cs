using System;
using System.Collections.Generic;
using System.Threading;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml.Slips;
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
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The content, its problems, and the places of its nodes.</returns>
    public static YamlReadResult Read(string path, string text, CancellationToken cancellation = default) =>
        Read(path, new FileText(text), cancellation);

    /// <summary>Reads a file. Nothing is thrown, whatever the text.</summary>
    /// <param name="path">The file's path, used in problems; backslashes become slashes.</param>
    /// <param name="characters">The file's text, of which nothing is kept.</param>
    /// <param name="length">How many of the characters are the text.</param>
    /// <param name="cancellation">The cancellation token.</param>
    /// <returns>The content, its problems, and the places of its nodes.</returns>
    public static YamlReadResult Read(string path, char[] characters, int length, CancellationToken cancellation) =>
        Read(path, new FileText(characters, length), cancellation);

    private static YamlReadResult Read(string path, FileText text, CancellationToken cancellation)
    {
        var tree = new YamlTree(path.Replace('\\', '/'), text, cancellation);
        int start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        if (text.Length > YamlLimits.FileLength)
        {
            tree.Report(ProblemRules.FileTooLong, 0, 0, Digits.Of(text.Length), Digits.Of(YamlLimits.FileLength));
            return tree.Finish();
        }

        if (CharacterGuard.FindForbidden(text.AsSpan(), start, cancellation) is >= 0 and int forbidden)
        {
            string codePoint = CharacterGuard.CodePoint(text[forbidden]);
            string mend = CharacterGuard.Mend(text[forbidden]);
            tree.Report(ProblemRules.ForbiddenCharacter, forbidden, forbidden + 1, codePoint, mend);
            return tree.Finish();
        }

        List<Slip> conflicts = ConflictMarkers.All(text);
        if (conflicts.Count > 0)
        {
            conflicts.ForEach(tree.Report);
            return tree.Finish();
        }

        return Parse(tree, ParserText.Unchanged(text), start, cancellation) is not { } stumble
            ? tree.Finish()
            : ReadMended(tree.Path, text, start, cancellation) ?? Explain(tree, stumble);
    }

    // What the parser refuses though YAML allows it is put otherwise; a text that is read like that has no mistake.
    private static YamlReadResult? ReadMended(string path, FileText text, int start, CancellationToken cancellation)
    {
        if (BlankLines.Mend(text.ToString()) is not { } mended)
        {
            return null;
        }

        var tree = new YamlTree(path, text, cancellation);
        return Parse(tree, mended, start, cancellation) is { } stumble ? Explain(tree, stumble) : tree.Finish();
    }

    private static YamlReadResult Explain(YamlTree tree, Stumble stumble)
    {
        tree.ReportLast(SlipFinder.Explain(stumble));
        return tree.Finish();
    }

    /// <summary>Reads the text into the tree.</summary>
    /// <returns>Where the parser gave up, or <see langword="null"/>.</returns>
    private static Stumble? Parse(YamlTree tree, ParserText given, int start, CancellationToken cancellation)
    {
        if (tree.Text.AsSpan().IndexOf(CharacterGuard.Replacement) is >= 0 and int unreadable)
        {
            tree.Report(ProblemRules.UnreadableBytes, unreadable, unreadable + 1);
        }

        using var reader = new CancellableReader(given.Text, start, cancellation);
        var events = new YamlEvents(tree, given, start);
        try
        {
            var parser = new Parser(reader);
            while (parser.MoveNext() && events.Take(parser.Current!))
            {
            }

            return null;
        }
        catch (YamlException exception)
        {
            return new Stumble(tree.Text.ToString(), tree, events.Read, exception.Message, events.Offset(exception.Start));
        }
#pragma warning disable CA1031 // The parser throws others too on broken texts; no build may end in one.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Stumble(tree.Text.ToString(), tree, events.Read, "", null);
        }
    }
}
