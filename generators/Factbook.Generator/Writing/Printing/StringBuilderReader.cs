using System;
using System.IO;
using System.Text;

namespace Factbook.Generator.Writing.Printing;

/// <summary>Reads what a builder holds, without a copy of the whole.</summary>
/// <param name="text">The text.</param>
internal sealed class StringBuilderReader(StringBuilder text) : TextReader
{
    private int _next;

    /// <inheritdoc/>
    public override int Peek() => _next < text.Length ? text[_next] : -1;

    /// <inheritdoc/>
    public override int Read() => _next < text.Length ? text[_next++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count)
    {
        int taken = Math.Min(count, text.Length - _next);
        text.CopyTo(_next, buffer, index, taken);
        _next += taken;
        return taken;
    }
}
