using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Model;
using Factbook.Guard.Tests.Reading;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Compares what a table's indexes give with what was drawn.</summary>
internal static class IndexComparison
{
    /// <summary>Where they differ.</summary>
    public static IEnumerable<string> Run(DrawnDataset dataset, GeneratedDataset generated) => dataset.TablesOfRows
        .SelectMany(table => new TableIndexes(dataset, generated, table).Differences());
}
