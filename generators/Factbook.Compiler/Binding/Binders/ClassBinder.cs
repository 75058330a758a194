using System;
using System.Collections.Generic;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Rules;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads instances of a class.</summary>
internal sealed class ClassBinder
{
    private readonly SchemaBinder _schema;
    private readonly SlotBinder?[] _slots;
    private readonly Lazy<RuleCheck[]> _rules;
    private readonly Lazy<Classification> _classification;
    private readonly MissingSlots _missing;
    private readonly InstanceClass _class;
    private readonly int _cites;
    private Value? _fileCitations;

    public ClassBinder(ClassShape shape, SchemaBinder schema)
    {
        Shape = shape;
        _schema = schema;
        _slots = new SlotBinder?[shape.Definition.Slots.Count];
        _rules = new Lazy<RuleCheck[]>(() => RuleCheck.Of(shape, schema));
        _classification = new Lazy<Classification>(() => new Classification(shape, schema));
        _missing = new MissingSlots(shape);
        _class = schema.Notation.ClassWithin(this, schema);
        _cites = shape.Definition.HasRows && CoreNames.Descends(shape.Definition, CoreNames.Cited) ? shape.Position(CoreNames.CitesSlot) : -1;
    }

    public ClassShape Shape { get; }

    public string Name => Shape.Name;

    public bool HasIdentifier => Shape.Key >= 0;

    /// <summary>Whether its instances are records that cite sources.</summary>
    public bool IsCited => _cites >= 0;

    /// <summary>The citations of the file, read once, so that what is wrong in them is said once.</summary>
    public Value? BindFileCitations(ProblemList problems) =>
        _fileCitations ??= _schema.FileCitations is { } citations ? Slot(_cites).Bind(citations, problems) : null;

    /// <summary>Reads an instance.</summary>
    /// <param name="node">The node; of any shape.</param>
    /// <param name="identifier">The key under which it stands, where its identifier is written as a key.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>
    /// An <see cref="ObjectValue"/>, or an <see cref="InvalidValue"/> where nothing of it could be read.
    /// </returns>
    public Value Bind(YamlNode node, YamlScalar? identifier, ProblemList problems)
    {
        _schema.Cancellation.ThrowIfCancellationRequested();
        NodeList<YamlEntry> entries = default;
        if (node is YamlMapping mapping)
        {
            entries = mapping.Entries;
        }
        else if (identifier is not null && node is not YamlScalar { IsNull: true } && Shape.SimpleValue() is >= 0 and int simple)
        {
            // LinkML's short form of what has but a key and a value.
            entries = new([new YamlEntry(new YamlKey(node.Number, Shape.Definition.Slots[simple].Name, true), node)]);
        }
        else if (identifier is null || node is not YamlScalar { IsNull: true })
        {
            problems.Add(ProblemRules.MappingExpected, node.Number, Name, Wording.Shape(node), SlotMend.OfText(node));
            return new InvalidValue(node.Number);
        }

        ClassBinder? actual = _class.Of(node, entries, identifier, problems);
        return actual is null
            ? new InvalidValue(node.Number)
            : actual.BindSlots(node, entries, identifier, problems);
    }

    /// <inheritdoc cref="InstanceClass.Candidates"/>
    public IReadOnlyList<ClassBinder> ForInstance(YamlNode node, YamlScalar? identifier) => _class.Candidates(node, identifier);

    /// <summary>Reads one slot by itself.</summary>
    /// <returns>The value as <see cref="SlotBinder.Bind"/> returns it.</returns>
    public Value? BindSlot(int position, YamlNode node, ProblemList problems)
    {
        Value? value = Slot(position).Bind(node, problems);
        if (value is InvalidValue { IsMissing: true })
        {
            _missing.Report(Shape.Definition.Slots[position], Name, value.Node, problems);
        }

        return value;
    }

    /// <summary>Whether what an instance holds makes it one of this class, whatever of it is wrong.</summary>
    /// <remarks>Only what the rules ask for is read, so that nested instances are not read again for each level above them.</remarks>
    public bool IsClassified(NodeList<YamlEntry> entries, YamlScalar? identifier)
    {
        var trial = new ProblemList("") { IsTrial = true };
        (Value?[] values, YamlNode?[] nodes) = Read(_classification.Value.AskedOf(entries), identifier, trial);
        FillAbsent(values, nodes, place: 0, trial);
        return _classification.Value.HoldsFor(values, nodes);
    }

    private ObjectValue BindSlots(
        YamlNode node,
        NodeList<YamlEntry> entries,
        YamlScalar? identifier,
        ProblemList problems)
    {
        (Value?[] values, YamlNode?[] nodes) = Read(entries, identifier, problems);
        if (IsCited)
        {
            values[_cites] ??= BindFileCitations(problems);
        }

        string? id = HasIdentifier ? (values[Shape.Key] as TextValue)?.Text : null;
        FillAbsent(values, nodes, place: node.Number, problems);
        int place = Place(node, entries, values);
        _missing.Report(values, id, place, problems);
        foreach (RuleCheck rule in _rules.Value)
        {
            rule.Check(values, nodes, id, place, problems);
        }

        return new ObjectValue(node.Number, Name, new EquatableArray<Value?>(values));
    }

    // What is stated, by the position of the slot, and how it is written.
    private (Value?[] Values, YamlNode?[] Nodes) Read(NodeList<YamlEntry> entries, YamlScalar? identifier, ProblemList problems)
    {
        var values = new Value?[_slots.Length];
        var nodes = new YamlNode?[_slots.Length];
        if (identifier is not null && HasIdentifier)
        {
            // A key is always a text, whatever the identifier is elsewhere.
            SlotBinder slot = Slot(Shape.Key);
            nodes[Shape.Key] = identifier;
            values[Shape.Key] = slot.Bind(identifier with { IsPlain = !slot.IsText }, problems);
        }

        (string Class, string Id)? outer = problems.Record;
        int position = -1;
        foreach (YamlEntry entry in entries)
        {
            position = Shape.Position(entry.Key.Text, position);
            if (position < 0 && entry.Key.Text == InstanceClass.TypeKey)
            {
                continue;
            }

            if (position < 0)
            {
                BindExtra(entry, problems);
                continue;
            }

            YamlNode node = entry.Value;
            Value? value = Slot(position).Bind(node, problems);
            if (values[position] is { } key && !key.Equals(value))
            {
                problems.Add(ProblemRules.EqualsString, node.Number, entry.Key.Text, "the key of the record");
            }

            values[position] ??= value;
            nodes[position] ??= node;
            if (position == Shape.Identifier && value is TextValue text)
            {
                problems.Record = (Name, text.Text);
            }
        }

        problems.Record = outer;
        return (values, nodes);
    }

    // Where data state no value, the one of the schema stands; what is not stated is not reported as an error of the data.
    private void FillAbsent(Value?[] values, YamlNode?[] nodes, int place, ProblemList problems)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] is null or InvalidValue { IsMissing: true } && Defaults.Of(Shape.Definition.Slots[i], Shape.Definition) is { } text)
            {
                var node = new YamlScalar(place, text, IsPlain: !Slot(i).IsText);
                var trial = new ProblemList(problems.Path) { IsTrial = true };
                Value? value = Slot(i).BindDefault(node, trial);
                values[i] = trial.Errors == 0 ? value : values[i];
                nodes[i] = trial.Errors == 0 ? node : nodes[i];
            }
        }
    }

    // What a class allows beside its slots is checked; no slot takes it up.
    private void BindExtra(YamlEntry entry, ProblemList problems)
    {
        if (Shape.Definition.ExtraSlots is not { } extra)
        {
            ReportUnknown(entry.Key, problems);
        }
        else if (extra.Value is { } value)
        {
            _ = new SlotBinder(value with { Name = entry.Key.Text }, Shape.Definition, _schema).Bind(entry.Value, problems);
        }
    }

    private void ReportUnknown(YamlKey key, ProblemList problems)
    {
        foreach (InverseDefinition inverse in Shape.Definition.Inverses)
        {
            if (inverse.Slot.Name == key.Text)
            {
                problems.Add(ProblemRules.StatedInverse, key.Number, key.Text, Name, inverse.Partner, inverse.PartnerSlot);
                return;
            }
        }

        problems.Add(ProblemRules.UnknownSlot, key.Number, Name, key.Text, problems.IsTrial ? "" : Hint(key.Text));
    }

    private string Hint(string key) =>
        SlotMend.OfKey(key) is { Length: > 0 } mend ? mend : Suggestions.Hint(key, Shape.SlotNames);

    /// <summary>Where to say that something is missing: at the identifier, else at the first key.</summary>
    private int Place(YamlNode node, NodeList<YamlEntry> entries, Value?[] values)
    {
        if (HasIdentifier && values[Shape.Key] is { } identifier)
        {
            return identifier.Node;
        }

        return entries.Count > 0 ? entries[0].Key.Number : node.Number;
    }

    private SlotBinder Slot(int position) =>
        _slots[position] ??= new SlotBinder(Shape.Definition.Slots[position], Shape.Definition, _schema);
}
