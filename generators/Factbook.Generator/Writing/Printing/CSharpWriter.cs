using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading;
using Factbook.Compiler.Encoding.Literals;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Writing.Printing;

/// <summary>Prints C# from templates that look like it, with <c>\n</c> line ends.</summary>
/// <remarks>
/// What fills a hole is indented as the hole is. A line that only holds holes is left out where these are empty. Of several
/// empty lines one is left, and none behind an opening or before a closing brace, so that templates need not know what stands
/// beside them.
/// </remarks>
/// <param name="cancellation">Cancels the work.</param>
internal sealed class CSharpWriter(CancellationToken cancellation)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _line = new();
    private int _depth;
    private bool _hasHole;
    private bool _isBlankPending;
    private bool _isAfterOpening = true;

    /// <summary>Writes a template, which ends its last line.</summary>
    /// <param name="template">The template.</param>
    public void Write([InterpolatedStringHandlerArgument("")] ref Template template)
    {
        cancellation.ThrowIfCancellationRequested();
        EndLine();
    }

    /// <summary>Writes bytes as a UTF-8 literal on a line of its own, one step deeper.</summary>
    /// <param name="bytes">Well-formed UTF-8.</param>
    /// <param name="end">What follows the literal.</param>
    public void Write(ReadOnlySpan<byte> bytes, string end)
    {
        cancellation.ThrowIfCancellationRequested();
        U8Literal.Append(_text.Append(' ', _depth + 4), bytes);
        _text.Append(end).Append('\n');
    }

    /// <summary>What writes a part for each item, in order.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes the part.</param>
    public static Action Each<T>(IEnumerable<T> items, Action<T> write) => () =>
    {
        foreach (T item in items)
        {
            write(item);
        }
    };

    /// <summary>Items, each with a comma, on lines of a usual length.</summary>
    /// <param name="items">The items.</param>
    public static string Rows(IEnumerable<string> items)
    {
        const int longest = 120;
        var text = new StringBuilder();
        int length = 0;
        foreach (string item in items)
        {
            bool fits = length > 0 && length + item.Length < longest;
            text.Append(length == 0 ? "" : fits ? " " : "\n").Append(item).Append(',');
            length = (fits ? length + 1 : 0) + item.Length + 1;
        }

        return text.ToString();
    }

    /// <summary>The text as Roslyn takes it, in pieces: the garbage collector goes through everything for each large object.</summary>
    public SourceText ToSourceText() =>
        SourceText.From(new StringBuilderReader(_text), _text.Length, Encoding.UTF8);

    // Text of the template itself.
    internal void Append(string text)
    {
        int start = 0;
        for (int end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            _line.Append(text, start, end - start);
            EndLine();
            start = end + 1;
        }

        _line.Append(text, start, text.Length - start);
    }

    // Text in a hole: further lines are indented as the line that has the hole.
    internal void Fill(string text)
    {
        _hasHole = true;
        if (text.IndexOf('\n') < 0)
        {
            _line.Append(text);
            return;
        }

        int indentation = Indentation;
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                // An empty line of the text is meant; only the end of a text that ends with one is not.
                _hasHole = lines[i - 1].Length > 0;
                EndLine();
                _line.Append(' ', indentation);
            }

            _line.Append(lines[i]);
        }

        _hasHole = true;
    }

    // Parts in a hole write lines of their own.
    internal void Fill(Action part)
    {
        int indentation = Indentation;
        _line.Clear();
        _depth += indentation;
        part();
        _depth -= indentation;
        _hasHole = true;
    }

    private int Indentation
    {
        get
        {
            int count = 0;
            while (count < _line.Length && _line[count] == ' ')
            {
                count++;
            }

            return count;
        }
    }

    private void EndLine()
    {
        int indentation = Indentation;
        bool isBlank = indentation == _line.Length;
        if (isBlank)
        {
            _isBlankPending |= !_hasHole;
        }
        else
        {
            if (_isBlankPending && !_isAfterOpening && _line[indentation] != '}')
            {
                _text.Append('\n');
            }

            _text.Append(' ', _depth).Append(_line).Append('\n');
            _isBlankPending = false;
            _isAfterOpening = _line.Length - indentation == 1 && _line[indentation] == '{';
        }

        _line.Clear();
        _hasHole = false;
    }
}
