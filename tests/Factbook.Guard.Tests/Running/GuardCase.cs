using System;
using System.Globalization;
using Factbook.Guard.Tests.Drawing;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Writing;

namespace Factbook.Guard.Tests.Running;

/// <summary>A dataset that was drawn, with the files that say it.</summary>
internal sealed class GuardCase
{
    public GuardCase(string name, DrawnDataset dataset)
    {
        Dataset = dataset;
        Files = new GuardFiles(name, SchemaYaml.Of(dataset.Schema), DataYaml.Of(dataset));
    }

    public string Name => Files.Name;

    public DrawnDataset Dataset { get; }

    public GuardFiles Files { get; }

    /// <summary>A number that neighbours do not share, so that what takes turns does.</summary>
    public int Turn { get; private init; }

    /// <summary>The case of a seed.</summary>
    public static GuardCase Of(int seed) => new("Seed" + seed.ToString(CultureInfo.InvariantCulture), RowDrawer.Draw(seed))
    {
        Turn = Math.Abs(seed % 1_000_000),
    };
}
