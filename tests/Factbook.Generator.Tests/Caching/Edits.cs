using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Tests.Support;

namespace Factbook.Generator.Tests.Caching;

/// <summary>What happens between two runs over the tiny dataset.</summary>
internal static class Edits
{
    private const string FirstRow = "  - {id: town.ash, label: Ash, cites: [{source: src.book, locator: p 3}]}\n";
    private const string LastRow = "  - {id: town.yew, label: Yew, cites: [{source: src.book, locator: p 3}]}\n";

    public static readonly IReadOnlyDictionary<string, Func<GeneratorHost, GeneratorHost>> All =
        new Dictionary<string, Func<GeneratorHost, GeneratorHost>>
        {
            ["nothing"] = host => host,
            ["C# is edited"] = host => host.WithCode("class Unrelated { }"),
            ["files are new with the same content"] = host => host
                .With(Tiny.SchemaPath, Tiny.Schema)
                .With(Tiny.SourcesPath, Tiny.Sources)
                .With(Tiny.TownsPath, Tiny.Towns)
                .With(Tiny.RoadsPath, Tiny.Roads),
            ["a comment in data"] = Towns("    label: Elm\n", "    label: Elm # a tree\n"),
            ["an empty line in data"] = Towns("    label: Elm\n", "\n    label: Elm\n"),
            ["line ends in data"] = host =>
                host.With(Tiny.TownsPath, Tiny.Towns.Replace("\n", "\r\n", StringComparison.Ordinal)),
            ["quotes in data"] = Towns("label: Elm", "label: 'Elm'"),
            ["a value"] = Towns("label: Elm", "label: Elms"),
            ["a value that is wrong"] = Towns("size: large", "size: larg"),
            ["a new row that sorts last"] = host =>
                host.With(Tiny.TownsPath, Tiny.Towns + LastRow),
            ["a new row that sorts first"] = host =>
                host.With(Tiny.TownsPath, Tiny.Towns + FirstRow),
            ["a key and its references"] = host => host
                .With(Tiny.TownsPath, Tiny.Towns.Replace("town.elm", "town.fir", StringComparison.Ordinal))
                .With(Tiny.RoadsPath, Tiny.Roads.Replace("town.elm", "town.fir", StringComparison.Ordinal)),
            ["rows change places"] = host => host.With(Tiny.TownsPath, SwapTowns()),
            ["a file is added"] = host => host.With("data/more.yaml", "towns:\n" + FirstRow),
            ["a file is removed"] = host => host.WithoutFile(Tiny.RoadsPath),
            ["a file is renamed"] = host => host.WithoutFile(Tiny.RoadsPath).With("data/ways.yaml", Tiny.Roads),
            ["files are listed in another order"] = host => host.WithOrder(files => files.Reverse()),
            ["a comment in the schema"] = Schema("name: tiny\n", "name: tiny # what it is called\n"),
            ["a description in the schema"] = Schema("What it is called.", "Its name."),
            ["a slot in the schema"] =
                Schema("      size: {range: Size}\n", "      size: {range: Size}\n      mayor: {}\n"),
            ["an identifier is retired"] = host => host.With("data/ids.lock", "ids: {towns: {town.gone: {reason: x}}}"),
            ["an option"] = host => host.WithNamespace("Other"),
        };

    private static Func<GeneratorHost, GeneratorHost> Towns(string old, string replacement) =>
        host => host.With(Tiny.TownsPath, Tiny.Replace(Tiny.Towns, old, replacement));

    private static Func<GeneratorHost, GeneratorHost> Schema(string old, string replacement) =>
        host => host.With(Tiny.SchemaPath, Tiny.Replace(Tiny.Schema, old, replacement));

    private static string SwapTowns()
    {
        string[] rows = Tiny.Towns["towns:\n".Length..].Split("  - ");
        return "towns:\n  - " + rows[2] + "  - " + rows[1];
    }
}
