using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Layout;

namespace Factbook.Compiler.Hashing;

/// <summary>The SHA-256 over the canonical statements of a table, which changes exactly when a fact does.</summary>
internal static class ContentHash
{
    // The text of a large table would take more memory than all else, and to hash row by row would cost a call each.
    private const int CharactersAtOnce = 1 << 15;

    /// <summary>The hash in hexadecimal digits.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">The cancellation token.</param>
    public static string Of(TableInput input, CancellationToken cancellation)
    {
        var statements = new CanonicalStatements(input.Types);
        using var sha256 = SHA256.Create();
        var text = new CanonicalText();
        foreach (ObjectValue row in input.Rows.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            statements.Append(text, row);
            text.Append('\n');
            if (text.Length > CharactersAtOnce)
            {
                Take(text, sha256);
            }
        }

        Take(text, sha256);
        sha256.TransformFinalBlock([], 0, 0);
        return Digits(sha256.Hash);
    }

    // Rows end with a line feed, so that no character is cut in two.
    private static void Take(CanonicalText text, SHA256 sha256)
    {
        ArraySegment<byte> bytes = text.Take();
        sha256.TransformBlock(bytes.Array, bytes.Offset, bytes.Count, null, 0);
    }

    private static string Digits(byte[] hash)
    {
        var digits = new StringBuilder(2 * hash.Length);
        foreach (byte value in hash)
        {
            digits.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
