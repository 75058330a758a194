using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Writing;

/// <summary>Writes rows as a data file.</summary>
internal static class DataYaml
{
    public static string Of(DrawnDataset dataset)
    {
        var text = new StringBuilder();
        foreach (DrawnTable table in dataset.Tables.Where(table => table.Rows.Count > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"{table.Name}:\n");
            foreach (DrawnRow row in table.Rows)
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {YamlText.Of(row.Object)}\n");
            }
        }

        return text.ToString();
    }
}
