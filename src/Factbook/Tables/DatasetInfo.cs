using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Factbook;

/// <summary>Describes a dataset: its names, its version and its tables. Immutable.</summary>
/// <remarks>Counts and the hash are put together from the tables when they are read.</remarks>
public sealed class DatasetInfo
{
    /// <summary>Describes a dataset. For generated code, with named arguments.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public DatasetInfo(
        string name,
        string title,
        string description,
        string version,
        string? license,
        FactList<FactTable> tables)
    {
        Name = name;
        Title = title;
        Description = description;
        Version = version;
        License = license;
        Tables = tables;
    }

    /// <summary>The name of the schema, such as <c>chemical_elements</c>.</summary>
    public string Name { get; }

    /// <summary>The title for readers; the name where the schema has none.</summary>
    public string Title { get; }

    /// <summary>What the dataset holds; empty where the schema says nothing.</summary>
    public string Description { get; }

    /// <summary>The version of the data.</summary>
    public string Version { get; }

    /// <summary>The licence of the data, or <see langword="null"/> where the schema names none.</summary>
    public string? License { get; }

    /// <summary>The tables, in the order of the schema.</summary>
    public FactList<FactTable> Tables { get; }

    /// <summary>The number of facts in all tables.</summary>
    public int FactCount
    {
        get
        {
            int count = 0;
            foreach (FactTable table in Tables)
            {
                count += table.Count;
            }

            return count;
        }
    }

    /// <summary>The number of facts of each table, by the table's name.</summary>
    public IReadOnlyDictionary<string, int> Counts
    {
        get
        {
            var counts = new Dictionary<string, int>(Tables.Count);
            foreach (FactTable table in Tables)
            {
                counts.Add(table.Name, table.Count);
            }

            return counts;
        }
    }

    /// <summary>What the dataset rests on: sources, disputes, and how much of its sources was read whole.</summary>
    public DatasetProvenance Provenance => DatasetProvenance.Of(Tables);

    /// <summary>A SHA-256 over the names and the content hashes of the tables, in hexadecimal digits.</summary>
    public string ContentHash
    {
        get
        {
            var lines = new StringBuilder();
            foreach (FactTable table in Tables)
            {
                lines.Append(table.Name).Append(' ').Append(table.ContentHash).Append('\n');
            }

            return Sha256(lines.ToString());
        }
    }

    /// <summary>
    /// The facts that cite a source, table after table: themselves or in what they hold, as disputes do in their claims.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <returns>The facts, read from the indexes of the tables as it is walked; each once.</returns>
    public CitingFacts Citing(Source source) => new(Tables, source);

    /// <summary>The facts that cite a passage of a source: <c>para 12</c>.</summary>
    /// <param name="source">The source.</param>
    /// <param name="locator">The locator of the citation, exactly as it is written.</param>
    /// <returns>The facts, read from the indexes of the tables as it is walked; each once.</returns>
    public CitingFacts At(Source source, string locator) => new(Tables, source, locator ?? throw new ArgumentNullException(nameof(locator)));

    /// <summary>The name and the version.</summary>
    public override string ToString() => $"{Name} {Version}";

    private static string Sha256(string text)
    {
        // CA1850: SHA256.HashData does not exist on netstandard2.0, and this is read once.
#pragma warning disable CA1850
        using var sha256 = SHA256.Create();
        byte[] hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(text));
#pragma warning restore CA1850
        var digits = new StringBuilder(hash.Length * 2);
        foreach (byte value in hash)
        {
            digits.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }
}
