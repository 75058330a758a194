using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>
/// Finds in a dataset words that stand in texts which it is not to repeat. Slots that hold words of a source by their
/// nature, such as titles and names, are not looked at. A pure function.
/// </summary>
public static class CopiedWords
{
    /// <summary>Finds eight or more words in a row.</summary>
    /// <param name="schema">The schema that the files were bound to.</param>
    /// <param name="files">The files of the dataset.</param>
    /// <param name="texts">The texts, each with the name by which messages call it.</param>
    /// <returns>A problem for each run of words, in the order of the files.</returns>
    public static IReadOnlyList<Problem> Find(
        SchemaModel schema, IEnumerable<BoundFile> files, IEnumerable<(string Name, string Text)> texts)
    {
        var shingles = new Shingles();
        foreach ((string name, string text) in texts)
        {
            shingles.Add(name, text);
        }

        var classes = new SchemaBinder(schema);
        return
        [
            .. from file in files
               from table in file.Tables
               from row in table.Rows
               from text in TextsOf(row, classes)
               from found in shingles.Find(text.Text)
               select Problem(new ProblemPlace(file.Path, text.Node), found),
        ];
    }

    private static Problem Problem(ProblemPlace place, (string Name, int Count, string Words) found) => new(
        ProblemRules.CopiedWords,
        place,
        EquatableArray.Of(Digits.Of(found.Count), found.Name, found.Words));

    private static IEnumerable<TextValue> TextsOf(Value value, SchemaBinder classes) => value switch
    {
        TextValue text => [text],
        ListValue list => list.Items.SelectMany(item => TextsOf(item, classes)),
        ObjectValue instance when classes.FindShape(instance.ClassName) is { } shape => instance.Slots
            .Where((_, position) => !ProvenanceAnnotations.IsOfSource(shape.Definition.Slots[position]))
            .OfType<Value>()
            .SelectMany(slot => TextsOf(slot, classes)),
        _ => [],
    };
}
