using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Factbook.Compiler.Yaml;
using Factbook.Tool.Import.Writing;

namespace Factbook.Tool.Import.Update;

/// <summary>
/// Changes slots of a record where they stand, so that whatever else is in the file stays as it is: other slots, their order,
/// comments, blank lines.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="edits">The changes of its file.</param>
internal sealed class RecordEditor(ExistingRecord record, FileEdits edits)
{
    private readonly string _text = record.File.Text;

    /// <summary>Makes changes.</summary>
    /// <param name="changes">The slots with their new values; <see langword="null"/> takes the value away.</param>
    /// <param name="order">All slots in the order in which they are written.</param>
    public void Change(IReadOnlyDictionary<string, Datum?> changes, IReadOnlyList<string> order)
    {
        int indent = record.File.Spans[record.Node.Entries[0].Key.Number].StartColumn;
        if (_text[Start(record.Node.Number)] == '{' || IsFirstTakenAway(changes))
        {
            WriteAnew(changes, order, indent);
            return;
        }

        foreach (string slot in order.Where(changes.ContainsKey))
        {
            YamlEntry? entry = record.Entry(slot);
            if (changes[slot] is not { } value)
            {
                TakeAway(entry!.Value);
            }
            else if (entry is { } present)
            {
                edits.Replace(Start(present.Key.Number), End(present), EntryText(slot, value, indent));
            }
            else
            {
                int after = edits.EndOfLine(End(Before(slot, changes, order)));
                edits.Replace(after, after, "\n" + new string(' ', indent) + EntryText(slot, value, indent));
            }
        }
    }

    /// <summary>Takes the record away, with the lines that it takes up.</summary>
    public void Remove() => edits.Replace(
        edits.StartOfLine(Start(record.Node.Number)), edits.NextLine(End(record.Node.Entries[^1])), "");

    private bool IsFirstTakenAway(IReadOnlyDictionary<string, Datum?> changes) =>
        changes.TryGetValue(record.Node.Entries[0].Key.Text, out Datum? value) && value is null;

    private void TakeAway(YamlEntry entry) =>
        edits.Replace(edits.StartOfLine(Start(entry.Key.Number)), edits.NextLine(End(entry)), "");

    // The last of the slots before it that is there and stays; the first entry where there is none.
    private YamlEntry Before(string slot, IReadOnlyDictionary<string, Datum?> changes, IReadOnlyList<string> order) =>
        order.TakeWhile(other => other != slot).Reverse()
            .Where(other => !changes.TryGetValue(other, out Datum? value) || value is not null)
            .Select(record.Entry)
            .FirstOrDefault(entry => entry is not null) ?? record.Node.Entries[0];

    private void WriteAnew(IReadOnlyDictionary<string, Datum?> changes, IReadOnlyList<string> order, int column)
    {
        YamlSpan span = record.File.Spans[record.Node.Number];
        bool isFlow = _text[span.Start] == '{';
        IEnumerable<KeyValuePair<string, Datum>> kept = record.Node.Entries
            .Select(entry => new KeyValuePair<string, Datum?>(
                entry.Key.Text, changes.TryGetValue(entry.Key.Text, out Datum? value) ? value : DatumOf(entry.Value)))
            .Concat(order.Where(slot => record.Entry(slot) is null && changes.ContainsKey(slot))
                .Select(slot => new KeyValuePair<string, Datum?>(slot, changes[slot])))
            .Where(part => part.Value is not null)
            .Select(part => new KeyValuePair<string, Datum>(part.Key, part.Value!));
        var text = new StringBuilder();
        int indent = isFlow ? span.StartColumn : column;
        new YamlWriter(text).Item(new DatumObject([.. kept]), indent - 2);
        edits.Replace(span.Start, Math.Max(span.Start + span.Length, End(record.Node.Entries[^1])), text.ToString()[indent..].TrimEnd('\n'));
    }

    private static Datum DatumOf(YamlNode node) => node switch
    {
        YamlScalar scalar => new DatumScalar(scalar.Text, scalar.IsPlain),
        YamlSequence list => new DatumList([.. list.Items.Select(DatumOf)]),
        YamlMapping mapping => new DatumObject([.. mapping.Entries.Select(entry => new KeyValuePair<string, Datum>(entry.Key.Text, DatumOf(entry.Value)))]),
        _ => throw new InvalidOperationException("A node is a scalar, a sequence or a mapping."),
    };

    private static string EntryText(string slot, Datum value, int indent)
    {
        var text = new StringBuilder();
        new YamlWriter(text).Entry(slot, value, indent);
        return text.ToString()[indent..].TrimEnd('\n');
    }

    private int Start(int node) => record.File.Spans[node].Start;

    // A value that says nothing may stand nowhere; then the colon ends the entry.
    private int End(YamlEntry entry)
    {
        YamlSpan key = record.File.Spans[entry.Key.Number];
        YamlSpan value = record.File.Spans[entry.Value.Number];
        int colon = _text.IndexOf(':', key.Start + key.Length) + 1;
        return Math.Max(colon, value.Length == 0 ? colon : value.Start + value.Length);
    }
}
