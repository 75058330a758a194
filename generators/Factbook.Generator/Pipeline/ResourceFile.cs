// RS1035: generators shall not touch files, because editors run them at every key, and nobody reads along with them. This one
// writes a file only for a build, which alone says where it is; the compiler reads it once the generators have run.
#pragma warning disable RS1035

using System;
using System.Collections.Generic;
using System.IO;
using Factbook.Compiler.Layout;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Pipeline;

/// <summary>The file of the resource that holds the large tables.</summary>
/// <param name="Path">The path.</param>
/// <param name="Run">A name of the compiler's run, each of which needs the file.</param>
internal sealed record ResourceFile(string Path, string Run)
{
    private const string Property = "build_property.FactbookResourceFile";

    /// <summary>The path that a build gives, and no editor; percent signs keep what would be a comment there.</summary>
    /// <param name="options">The build's global options.</param>
    public static string? PathFrom(AnalyzerConfigOptions options) =>
        options.TryGetValue(Property, out string? value) && value.Length > 0 ? Uri.UnescapeDataString(value) : null;

    /// <summary>Writes the file as a whole: beside it, and then in its place, unless that holds the same already.</summary>
    /// <param name="tables">The tables.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    public void Write(IEnumerable<TableBytes> tables)
    {
        string beside = $"{Path}.{Run}";
        try
        {
            using (FileStream stream = File.Create(beside))
            {
                TableResource.Write(tables, stream);
            }

            if (!AreEqual(beside, Path))
            {
                Replace(beside);
            }
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // Of two builds that both have found no file, one is second.
    private void Replace(string beside)
    {
        try
        {
            File.Move(beside, Path);
        }
        catch (IOException) when (File.Exists(Path))
        {
            File.Replace(beside, Path, null);
        }
    }

    private static bool AreEqual(string one, string other)
    {
        if (!File.Exists(other))
        {
            return false;
        }

        using FileStream left = File.OpenRead(one);
        using FileStream right = File.OpenRead(other);
        bool areEqual = left.Length == right.Length;
        byte[] buffer = new byte[1 << 16];
        byte[] otherBuffer = new byte[buffer.Length];
        for (int count = 1; areEqual && count > 0;)
        {
            count = left.Read(buffer, 0, buffer.Length);
            areEqual = right.Read(otherBuffer, 0, buffer.Length) == count
                && buffer.AsSpan(0, count).SequenceEqual(otherBuffer.AsSpan(0, count));
        }

        return areEqual;
    }
}
