using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Binding;

/// <summary>
/// All rows of a dataset by what they are called in it, its disputes, and its claims with values of the type of what is disputed:
/// what is assembled, and what is checked.
/// </summary>
/// <remarks>Immutable; safe for any number of threads.</remarks>
public sealed class ResolvedDataset
{
    private readonly Dictionary<string, DatasetRow> _byKey;
    private readonly List<DatasetRow> _rows;
    private readonly Dictionary<string, string> _tables;
    private readonly Dictionary<string, int> _numbered = new(StringComparer.Ordinal);

    /// <summary>Resolves the rows of all files, in the order of the paths and not of the list.</summary>
    /// <param name="schema">The schema that the files were bound to.</param>
    /// <param name="files">All files, in any order.</param>
    /// <param name="cancellation">Cancels the work, and that of assembling and checking.</param>
    public ResolvedDataset(SchemaModel schema, IReadOnlyList<BoundFile> files, CancellationToken cancellation = default)
    {
        Binder = new SchemaBinder(schema) { Cancellation = cancellation };
        OwnTables = schema.OwnTables;
        Files = InOrder(files);
        _tables = (schema.Classes.FirstOrDefault(candidate => candidate.TreeRoot)?.Slots ?? default)
            .ToDictionary(slot => slot.Name, slot => slot.NameInCSharp, StringComparer.Ordinal);
        IsComplete = Files.All(file => file.IsComplete);
        _rows = new List<DatasetRow>(Files.Sum(file => file.Tables.Sum(table => table.Rows.Count)));
        foreach (BoundFile file in Files)
        {
            foreach (BoundTable table in file.Tables)
            {
                Add(file, table);
            }
        }

        // From the last row to the first, which counts where two have one identifier.
        _byKey = new Dictionary<string, DatasetRow>(_rows.Count, StringComparer.Ordinal);
        for (int i = _rows.Count - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_rows[i].Key is { } key)
            {
                _byKey[key] = _rows[i];
            }
        }

        (Disputes, ClaimProblems) = new DisputeReader(this).Read();
    }

    /// <summary>The files, in the order of their paths.</summary>
    public IReadOnlyList<BoundFile> Files { get; }

    /// <summary>Whether every record of the dataset is known by its identifier.</summary>
    public bool IsComplete { get; }

    internal SchemaBinder Binder { get; }

    /// <summary>The tables whose identifiers are their own.</summary>
    internal EquatableArray<string> OwnTables { get; }

    /// <summary>Cancels the work of who looks at the dataset.</summary>
    internal CancellationToken Cancellation => Binder.Cancellation;

    /// <summary>The rows in the order of paths, and within a file in that of the file.</summary>
    internal IReadOnlyList<DatasetRow> Rows => _rows;

    /// <summary>The disputes, in the order of the rows.</summary>
    internal IReadOnlyList<DisputeRecord> Disputes { get; }

    /// <summary>What is wrong with the values of claims.</summary>
    internal IReadOnlyList<Problem> ClaimProblems { get; }

    /// <summary>The first row of a name in the whole dataset, or <see langword="null"/>.</summary>
    internal DatasetRow? Find(string key) => _byKey.TryGetValue(key, out DatasetRow? row) ? row : null;

    /// <summary>The row that a reference leads to, or <see langword="null"/>.</summary>
    internal DatasetRow? Find(ReferenceValue reference) => Find(reference.Key);

    /// <summary>The name in C# of a table's class.</summary>
    /// <param name="table">The slot of the tree root.</param>
    internal string NameInCSharp(string table) => _tables[table];

    /// <summary>The class of an instance.</summary>
    internal ClassShape Shape(ObjectValue instance) => Binder.FindShape(instance.ClassName)
        ?? throw new ArgumentException($"The files were bound to another schema, with a class '{instance.ClassName}'.");

    // Nearly all rows of a table are of one class.
    private void Add(BoundFile file, BoundTable table)
    {
        ClassShape? shape = null;
        foreach (ObjectValue value in table.Rows)
        {
            Cancellation.ThrowIfCancellationRequested();
            shape = shape?.Name == value.ClassName ? shape : Shape(value);
            ObjectValue row = shape.NumbersRows ? Numbered(value, shape, table.RootSlot) : value;
            _rows.Add(new DatasetRow(_rows.Count, file.Path, table.RootSlot, shape, row));
        }
    }

    // The digits are so many that the order of the texts is that of the rows.
    private ObjectValue Numbered(ObjectValue value, ClassShape shape, string table)
    {
        int number = _numbered[table] = _numbered.TryGetValue(table, out int last) ? last + 1 : 1;
        string id = table + "." + number.ToString("D7", CultureInfo.InvariantCulture);
        return value with
        {
            Slots = value.Slots.Select((slot, index) => index == shape.Identifier ? new TextValue(value.Node, id) : slot).ToEquatableArray(),
        };
    }

    private static BoundFile[] InOrder(IReadOnlyList<BoundFile> files)
    {
        var ordered = new BoundFile[files.Count];
        for (int i = 0; i < ordered.Length; i++)
        {
            ordered[i] = files[i];
        }

        Array.Sort(ordered, (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return ordered;
    }
}
