using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Factbook.Compiler.Binding.Values;

namespace Factbook.Compiler.Layout;

/// <summary>The SHA-256 over the canonical statements of a table, which changes exactly when a fact does.</summary>
internal static class ContentHash
{
    /// <summary>The hash in hexadecimal digits.</summary>
    /// <param name="input">The table.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static string Of(TableInput input, CancellationToken cancellation)
    {
        // Row by row: the text of a large table would take more memory than all else.
        var statements = new CanonicalStatements(input.Types);
        using var sha256 = SHA256.Create();
        var text = new StringBuilder();
        foreach (ObjectValue row in input.Rows.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            statements.Append(text.Clear(), row);
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text.Append('\n').ToString());
            sha256.TransformBlock(bytes, 0, bytes.Length, null, 0);
        }

        sha256.TransformFinalBlock([], 0, 0);
        var digits = new StringBuilder();
        foreach (byte value in sha256.Hash)
        {
            digits.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
