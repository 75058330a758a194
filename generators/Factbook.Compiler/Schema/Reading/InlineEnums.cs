using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Schema.Reading;

/// <summary>Declares the enums that stand in the place of a range (<c>enum_range</c>), each under a name that its slot gives it.</summary>
/// <param name="declarations">Takes up the enums.</param>
/// <param name="names">The names of everything that the schema declares and that a range may name.</param>
internal sealed class InlineEnums(SchemaDeclarations declarations, IEnumerable<string> names)
{
    private readonly HashSet<string> _taken = new(names.Select(CSharpName.Pascal), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Slot, string Text), string> _known = [];

    /// <summary>The name of the enum that a slot has as its range; <see langword="null"/> where it has none.</summary>
    internal PlacedName? Of(SchemaElement slot)
    {
        if (!slot.Profile.Normative.Contains("enum_range") || slot.Find("enum_range") is not { } stated)
        {
            return null;
        }

        if (slot.NameOf("range") is { Name: not "string" })
        {
            const string Reason = "has both a range and an enum_range; keep one of the two";
            slot.Tolerate(ProblemRules.BadConstraint, slot.Place, "The enum holds.", slot.Name, Reason);
        }

        // A slot that says the same in two classes has one enum.
        (string, string) key = (slot.Name, TextOf(stated));
        if (!_known.TryGetValue(key, out string name))
        {
            name = FreeName(slot.Name + "_enum");
            _known.Add(key, name);
            declarations.Add(EnumReader.Read(slot.Item(name, stated, Metaslots.Enum)));
        }

        return new PlacedName(name, slot.At(stated));
    }

    private string FreeName(string basis)
    {
        string name = basis;
        for (int number = 2; !_taken.Add(CSharpName.Pascal(name)); number++)
        {
            name = basis + Digits.Of(number);
        }

        return name;
    }

    private static string TextOf(YamlNode node) => node switch
    {
        YamlMapping mapping => "{" + string.Join(",", mapping.Entries.Select(entry => entry.Key.Text + ":" + TextOf(entry.Value))) + "}",
        YamlSequence list => "[" + string.Join(",", list.Items.Select(TextOf)) + "]",
        YamlScalar scalar => "'" + scalar.Text + "'",
        _ => "",
    };
}
