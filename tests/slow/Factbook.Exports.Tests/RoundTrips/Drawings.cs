using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Factbook.Exports.Tests.Support;

namespace Factbook.Exports.Tests.RoundTrips;

/// <summary>Drawn datasets with the exports of them as CSV, which say how tables and slots are called elsewhere.</summary>
public sealed class Drawings : IDisposable
{
    private const int First = 1;

    private readonly Lazy<IReadOnlyList<Drawing>> _all;
    private readonly Desk _desk = new();

    public Drawings() => _all = new(() => [.. Enumerable.Range(First, Count).Select(Draw)]);

    /// <summary>How many are drawn: two hundred, or what FACTBOOK_DATASETS says.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("FACTBOOK_DATASETS"), CultureInfo.InvariantCulture, out int count) ? count : 200;

    /// <summary>The datasets.</summary>
    internal IReadOnlyList<Drawing> All => _all.Value;

    /// <inheritdoc/>
    public void Dispose() => _desk.Dispose();

    private Drawing Draw(int seed)
    {
        var dataset = new DrawnDataset(seed);
        string folder = _desk.PathOf(seed.ToString(CultureInfo.InvariantCulture));
        _desk.Write($"{seed}/data/schema.yaml", dataset.Schema);
        _desk.Write($"{seed}/data/data.yaml", dataset.Data);
        var drawing = new Drawing(seed, dataset, folder);
        drawing.Export("csv");
        return drawing;
    }
}

/// <summary>A drawn dataset.</summary>
/// <param name="Seed">What it was drawn with.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Folder">Where it stands.</param>
internal sealed record Drawing(int Seed, DrawnDataset Dataset, string Folder)
{
    /// <summary>What stands behind a way that leads to a value.</summary>
    public const string End = "\u0003";

    private IReadOnlyList<FlatTable>? _tables;
    private HashSet<string>? _ways;

    /// <summary>All ways to values and the parts of them, the whole ones once more with <see cref="End"/>.</summary>
    public HashSet<string> Ways => _ways ??= [.. Dataset.Leaves.SelectMany(leaf => Parts(leaf.Path).Append(leaf.Path + End))];

    /// <summary>The flat tables.</summary>
    public IReadOnlyList<FlatTable> Tables => _tables ??= FlatTable.Read(Path.Combine(Folder, "csv"));

    /// <summary>Exports it.</summary>
    /// <returns>Where the export is.</returns>
    public string Export(string format)
    {
        string path = Path.Combine(Folder, format);
        Desk.Run("export", Path.Combine(Folder, "data"), "--to", format, "--out", path, "--force");
        return path;
    }

    /// <summary>What was lost, in words that say how to draw the dataset again; null where nothing was.</summary>
    public string? Difference(IEnumerable<Leaf> read)
    {
        string difference = Leaf.Difference(Dataset.Leaves, read);
        return difference.Length == 0 ? null : $"seed {Seed} ({Folder}):\n{difference}";
    }

    private static IEnumerable<string> Parts(string path)
    {
        for (int i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || path[i] is '\u0001' or '\u0002')
            {
                yield return path[..i];
            }
        }
    }
}
