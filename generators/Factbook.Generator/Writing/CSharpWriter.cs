using System;
using System.Text;
using System.Threading;
using Factbook.Compiler.Encoding.Literals;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing;

/// <summary>Writes indented C# with <c>\n</c> line ends.</summary>
/// <param name="cancellation">Ends the work.</param>
internal sealed class CSharpWriter(CancellationToken cancellation)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or several if the text holds line ends; an empty text gives an empty line.</summary>
    public CSharpWriter Line(string text = "")
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (string line in text.Split('\n'))
        {
            if (line.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(line);
            }

            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes bytes as a UTF-8 literal on a line of its own, one step deeper.</summary>
    /// <param name="bytes">Well-formed UTF-8.</param>
    /// <param name="end">What follows the literal.</param>
    public CSharpWriter Literal(ReadOnlySpan<byte> bytes, string end)
    {
        cancellation.ThrowIfCancellationRequested();
        U8Literal.Append(_text.Append(' ', 4 * (_depth + 1)), bytes);
        _text.Append(end).Append('\n');
        return this;
    }

    /// <summary>Writes a block: a head, and its body in braces.</summary>
    /// <param name="head">The line or lines before the opening brace, or <see langword="null"/> where they are written already.</param>
    /// <param name="body">Writes what stands between the braces.</param>
    /// <param name="end">The closing brace, with what follows it.</param>
    public CSharpWriter Block(string? head, Action body, string end = "}")
    {
        if (head is not null)
        {
            Line(head);
        }

        Line("{");
        _depth++;
        body();
        _depth--;
        return Line(end);
    }

    /// <summary>Writes lines one step deeper, such as the further lines of a long expression.</summary>
    public CSharpWriter Indented(Action body)
    {
        _depth++;
        body();
        _depth--;
        return this;
    }

    /// <summary>The text as Roslyn takes it, in pieces: the garbage collector goes through everything for each large object.</summary>
    public SourceText ToSourceText() =>
        SourceText.From(new StringBuilderReader(_text), _text.Length, Encoding.UTF8);
}
