using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Releases;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>
/// Gives each record the code name that generated code can have: its own, where it is usable as the name of a member and
/// stands once in its table; else the one it was released with, or one made from a slot, where the schema says so.
/// </summary>
internal sealed class CodeNames
{
    private readonly ResolvedDataset _dataset;
    private readonly HashSet<(string Table, string Name)> _taken = [];
    private readonly Dictionary<(string Table, string Id), string> _released = [];
    private readonly Dictionary<(string Table, string Name), string> _owners = [];

    public CodeNames(ResolvedDataset dataset, IdLock idLock)
    {
        _dataset = dataset;
        foreach (LockedTable table in idLock.Tables)
        {
            foreach (LockedId locked in table.Ids.Where(locked => locked.CodeName is not null))
            {
                _released[(table.Name, locked.Id)] = locked.CodeName!;
                _owners[(table.Name, locked.CodeName!)] = locked.Id;
            }
        }
    }

    /// <summary>The records with their code names.</summary>
    /// <param name="rows">The records and their values, in the order of the dataset.</param>
    public IReadOnlyList<(DatasetRow Row, ObjectValue Value)> Name(IReadOnlyList<(DatasetRow Row, ObjectValue Value)> rows)
    {
        var named = new (DatasetRow Row, ObjectValue Value)[rows.Count];
        var unnamed = new List<int>();
        for (int i = 0; i < named.Length; i++)
        {
            _dataset.Cancellation.ThrowIfCancellationRequested();
            (DatasetRow row, ObjectValue value) = rows[i];
            named[i] = (row, Keep(row, value));
            if (row.Shape.Definition.CodeNameSlot is not null && CodeNameOf(row, named[i].Value) is null)
            {
                unnamed.Add(i);
            }
        }

        // In the order of identifiers, so that it does not matter which file a record stands in.
        foreach (int i in unnamed.OrderBy(i => rows[i].Row.Id, StringComparer.Ordinal))
        {
            _dataset.Cancellation.ThrowIfCancellationRequested();
            (DatasetRow row, ObjectValue value) = named[i];
            named[i] = (row, With(row, value, new TextValue(row.Node, Free(row))));
        }

        return named;
    }

    private ObjectValue Keep(DatasetRow row, ObjectValue value) =>
        CodeNameOf(row, value) is not { } name
        || (ReservedNames.IsMemberName(name.Text)
            && !ReservedNames.IsReserved(name.Text, _dataset.NameInCSharp(row.Table), row.Shape.Definition)
            && _taken.Add((row.Table, name.Text)))
            ? value
            : With(row, value, null);

    private string Free(DatasetRow row)
    {
        if (_released.TryGetValue((row.Table, row.Id!), out string released) && _taken.Add((row.Table, released)))
        {
            return released;
        }

        string? text = CodeNameText.At(row.Shape.Definition.CodeNameSlot!, row.Value, _dataset);
        string name = CodeNameText.Of(text, row.Id!, row.Shape.Definition);
        string free = name;
        for (int number = 2; !IsFree(free, row) || !_taken.Add((row.Table, free)); number++)
        {
            free = name + Digits.Of(number);
        }

        return free;
    }

    private bool IsFree(string name, DatasetRow row) =>
        !ReservedNames.IsReserved(name, _dataset.NameInCSharp(row.Table), row.Shape.Definition)
        && (!_owners.TryGetValue((row.Table, name), out string owner) || owner == row.Id);

    private static TextValue? CodeNameOf(DatasetRow row, ObjectValue value) =>
        row.Shape.Value(value, CoreNames.CodeNameSlot) as TextValue;

    private static ObjectValue With(DatasetRow row, ObjectValue value, TextValue? name)
    {
        Value?[] slots = value.Slots.AsSpan().ToArray();
        slots[row.Shape.Position(CoreNames.CodeNameSlot)] = name;
        return value with { Slots = new EquatableArray<Value?>(slots) };
    }
}
