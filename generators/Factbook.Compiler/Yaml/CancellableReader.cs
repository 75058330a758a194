using System;
using System.IO;
using System.Threading;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// Hands a text to the parser, and throws when the work is to end: within one event, such as a long scalar, the parser
/// listens to nobody else.
/// </summary>
/// <remarks>A last line without a line break is given one, so that no text depends on it.</remarks>
internal sealed class CancellableReader(FileText text, int start, CancellationToken cancellation) : TextReader
{
    // A power of two, far less than a millisecond's work.
    private const int CharactersBetweenLooks = 4096;

    private readonly int _length = text.Length + (text.Length > start && text[text.Length - 1] is not ('\n' or '\r') ? 1 : 0);
    private int _next = start;

    public override int Peek() => _next < text.Length ? text[_next] : _next < _length ? '\n' : -1;

    public override int Read()
    {
        if ((_next & (CharactersBetweenLooks - 1)) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        int next = Peek();
        _next += next < 0 ? 0 : 1;
        return next;
    }

    // The parser asks for a block at a time.
    public override int Read(char[] buffer, int index, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        int taken = Math.Min(count, _length - _next);
        int copied = Math.Min(taken, text.Length - _next);
        if (copied > 0)
        {
            text.AsSpan().Slice(_next, copied).CopyTo(buffer.AsSpan(index));
        }

        if (taken > copied)
        {
            buffer[index + taken - 1] = '\n';
        }

        _next += taken;
        return taken;
    }
}
