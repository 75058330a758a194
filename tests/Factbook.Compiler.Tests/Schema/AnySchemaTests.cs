using System.Linq;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Factbook.Compiler.Tests.Schema;

public sealed class AnySchemaTests
{
    private static readonly string[] Words =
    [
        "true", "false", "[a]", "{a: b}", "", "Source", "Agent", "Any", "Identified", "string", "EdtfDate", "Rank", "-1", "9", "\"(\"",
    ];

    [Fact]
    public void The_core_with_any_value_exchanged_is_read_or_reported()
    {
        string[] lines = CoreModule.Text.Split('\n');
        Gen<(int Line, string Word)> edits = Gen.Choose(0, lines.Length - 1).Zip(Gen.Elements(Words))
            .Select(pair => (pair.Item1, pair.Item2));

        Prop.ForAll(edits.ArrayOf(3).ToArbitrary(), chosen => Holds(Edited(lines, chosen)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    private static string Edited(string[] lines, (int Line, string Word)[] edits)
    {
        string[] edited = [.. lines];
        foreach ((int line, string word) in edits)
        {
            int colon = edited[line].IndexOf(": ", System.StringComparison.Ordinal);
            edited[line] = colon < 0 ? edited[line] : edited[line][..(colon + 2)] + word;
        }

        return string.Join('\n', edited);
    }

    private static bool Holds(string text)
    {
        YamlReadResult read = YamlReader.Read("schema.yaml", text);
        SchemaModel model = SchemaReader.Read([read.File]);
        bool everySlotHasRange = model.Classes.All(declared => declared.Slots.All(slot => slot.Ranges.Count > 0));
        bool everyPlaceIsKnown = model.Problems.All(problem => problem.Place.Node < read.Spans.Nodes.Count);
        return everySlotHasRange && everyPlaceIsKnown;
    }
}
