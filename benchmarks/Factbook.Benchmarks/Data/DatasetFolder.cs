using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace Factbook.Benchmarks.Data;

/// <summary>Writes visits as a dataset: a schema, the sources, and the rows in as many files as asked for.</summary>
internal static class DatasetFolder
{
    private const string Schema = """
        id: https://example.org/visits
        name: visits
        imports: [linkml:types]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              publications: {range: Publication, multivalued: true, inlined: true, inlined_as_list: true}
              visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
          Publication:
            attributes:
              id: {identifier: true}
              title: {required: true}
          Visit:
            attributes:
              id: {identifier: true}
              visitor: {required: true}
              host: {required: true}
              start: {range: date, required: true}
              end: {range: date, required: true}
              kind: {range: VisitKind, required: true}
              amount: {range: decimal, required: true}
              source_id: {range: Publication, required: true}
              summary: {required: true}
        enums:
          VisitKind:
            permissible_values: {state: {}, official: {}, working: {}, private: {}, transit: {}, unknown: {}}

        """;

    /// <summary>Writes the dataset and returns the paths: the schema first, then the data.</summary>
    public static string[] Write(string folder, IReadOnlyList<VisitRow> rows, int files = 1)
    {
        Directory.CreateDirectory(folder);
        var texts = Texts(rows, files).ToList();
        foreach ((string name, string text) in texts)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return [.. texts.Select(file => Path.Combine(folder, file.Name))];
    }

    /// <summary>The files of the dataset: names and texts.</summary>
    public static IEnumerable<(string Name, string Text)> Texts(IReadOnlyList<VisitRow> rows, int files)
    {
        yield return ("schema.yaml", Schema);
        var sources = new StringBuilder("publications:\n");
        for (int i = 0; i < VisitRows.Sources; i++)
        {
            sources.Append(CultureInfo.InvariantCulture, $"  - id: {VisitRows.SourceId(i)}\n    title: Source number {i}\n");
        }

        yield return ("publications.yaml", sources.ToString());
        int perFile = (rows.Count + files - 1) / files;
        for (int file = 0; file < files; file++)
        {
            yield return (
                string.Create(CultureInfo.InvariantCulture, $"visits-{file:D3}.yaml"),
                Text(rows.Skip(file * perFile).Take(perFile)));
        }
    }

    private static string Text(IEnumerable<VisitRow> rows)
    {
        var text = new StringBuilder("visits:\n");
        foreach (VisitRow row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                  - id: {row.Id}
                    visitor: {row.Visitor}
                    host: {row.Host}
                    start: {row.Start}
                    end: {row.End}
                    kind: {row.Kind}
                    amount: {row.Amount}
                    source_id: {row.SourceId}
                    summary: {row.Summary}

                """);
        }

        return text.ToString();
    }
}
