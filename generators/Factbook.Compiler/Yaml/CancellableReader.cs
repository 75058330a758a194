using System;
using System.IO;
using System.Threading;

namespace Factbook.Compiler.Yaml;

/// <summary>
/// Hands a text to the parser, and throws when the work is to end: within one event, such as a long scalar, the parser
/// listens to nobody else.
/// </summary>
internal sealed class CancellableReader(string text, int start, CancellationToken cancellation) : TextReader
{
    // A power of two, far less than a millisecond's work.
    private const int CharactersBetweenLooks = 4096;

    private int _next = start;

    public override int Peek() => _next < text.Length ? text[_next] : -1;

    public override int Read()
    {
        if ((_next & (CharactersBetweenLooks - 1)) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        return _next < text.Length ? text[_next++] : -1;
    }

    // The parser asks for a block at a time.
    public override int Read(char[] buffer, int index, int count)
    {
        cancellation.ThrowIfCancellationRequested();
        int taken = Math.Min(count, text.Length - _next);
        text.CopyTo(_next, buffer, index, taken);
        _next += taken;
        return taken;
    }
}
