using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Import.Update;

/// <summary>Writes values so that equal ones give equal texts, whatever their quotes, their layout and the order of parts.</summary>
internal static class CanonicalText
{
    /// <summary>Of a value that the input says.</summary>
    public static string Of(Datum value) => value switch
    {
        DatumScalar scalar => Scalar(scalar.Text),
        DatumList list => $"[{string.Concat(list.Items.Select(Of))}]",
        DatumObject record => Parts(record.Parts.Select(part => (part.Key, Of(part.Value)))),
        _ => throw new InvalidOperationException("A value is a scalar, a list or an object."),
    };

    /// <summary>Of a value that the dataset holds.</summary>
    public static string Of(YamlNode node) => node switch
    {
        YamlScalar scalar => Scalar(scalar.Text),
        YamlSequence list => $"[{string.Concat(list.Items.Select(Of))}]",
        YamlMapping mapping => Parts(mapping.Entries.Where(entry => !IsNothing(entry.Value)).Select(entry => (entry.Key.Text, Of(entry.Value)))),
        _ => throw new InvalidOperationException("A node is a scalar, a sequence or a mapping."),
    };

    /// <summary>Whether a node says nothing: null, or a list without items.</summary>
    public static bool IsNothing(YamlNode node) => node is YamlScalar { IsNull: true } or YamlSequence { Items.Count: 0 };

    private static string Scalar(string text) => string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");

    private static string Parts(IEnumerable<(string Name, string Value)> parts) =>
        $"{{{string.Concat(parts.OrderBy(part => part.Name, StringComparer.Ordinal).Select(part => Scalar(part.Name) + part.Value))}}}";
}
