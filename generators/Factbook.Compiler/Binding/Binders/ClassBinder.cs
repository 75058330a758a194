using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding.Mends;
using Factbook.Compiler.Binding.Rules;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Reads instances of a class.</summary>
internal sealed class ClassBinder
{
    private const string TypeKey = "@type";

    private readonly SchemaBinder _schema;
    private readonly SlotBinder?[] _slots;
    private readonly Lazy<RuleCheck[]> _rules;
    private readonly MissingSlots _missing;
    private readonly int _cites;
    private Value? _fileCitations;

    public ClassBinder(ClassShape shape, SchemaBinder schema)
    {
        Shape = shape;
        _schema = schema;
        _slots = new SlotBinder?[shape.Definition.Slots.Count];
        _rules = new Lazy<RuleCheck[]>(() => RuleCheck.Of(shape, schema));
        _missing = new MissingSlots(shape);
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

        ClassBinder? actual = Designated(node, entries, problems);
        return actual is null
            ? new InvalidValue(node.Number)
            : actual.BindSlots(node, entries, identifier, problems);
    }

    /// <summary>
    /// The classes that an instance written in place may be of where it does not say so: this one, or, where an instance
    /// stands by itself, the descendants whose slots are its keys.
    /// </summary>
    public IReadOnlyList<ClassBinder> ForInstance(YamlNode node, YamlScalar? identifier)
    {
        bool mayBeDescendant = _schema.IsSingleInstance && Shape.Designator < 0;
        if (!mayBeDescendant || Shape.Definition.HasInstances || node is not YamlMapping mapping)
        {
            return [this];
        }

        var candidates = new List<ClassBinder>();
        foreach (ClassDefinition candidate in _schema.Schema.Classes)
        {
            if (candidate.HasInstances && CoreNames.Descends(candidate, Name)
                && _schema.FindClass(candidate.Name) is { } descendant && descendant.HasKeysOf(mapping, identifier))
            {
                candidates.Add(descendant);
            }
        }

        return candidates.Count == 0 ? [this] : candidates;
    }

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

    // Looks at the keys alone, so that the work does not grow with the depth of what they hold.
    private bool HasKeysOf(YamlMapping mapping, YamlScalar? identifier)
    {
        int required = 0;
        foreach (YamlEntry entry in mapping.Entries)
        {
            int position = Shape.Position(entry.Key.Text);
            if (position < 0 && entry.Key.Text == TypeKey)
            {
                continue;
            }

            if (position < 0)
            {
                return false;
            }

            bool counts = Shape.Definition.Slots[position].Required && !(identifier is not null && position == Shape.Key);
            required += counts ? 1 : 0;
        }

        int demanded = identifier is not null && HasIdentifier ? -1 : 0;
        foreach (SlotDefinition slot in Shape.Definition.Slots)
        {
            demanded += slot.Required ? 1 : 0;
        }

        return required == demanded;
    }

    private ObjectValue BindSlots(
        YamlNode node,
        NodeList<YamlEntry> entries,
        YamlScalar? identifier,
        ProblemList problems)
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
            if (position < 0 && entry.Key.Text == TypeKey)
            {
                continue;
            }

            if (position < 0)
            {
                ReportUnknown(entry.Key, problems);
                continue;
            }

            Value? value = Slot(position).Bind(entry.Value, problems);
            if (values[position] is { } key && !key.Equals(value))
            {
                problems.Add(ProblemRules.EqualsString, entry.Value.Number, entry.Key.Text, "the key of the record");
            }

            values[position] ??= value;
            nodes[position] ??= entry.Value;
            if (position == Shape.Identifier && value is TextValue text)
            {
                problems.Record = (Name, text.Text);
            }
        }

        if (IsCited)
        {
            values[_cites] ??= BindFileCitations(problems);
        }

        problems.Record = outer;
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

    /// <summary>The class of the instance: this one, or the descendant that the instance names.</summary>
    private ClassBinder? Designated(YamlNode node, NodeList<YamlEntry> entries, ProblemList problems)
    {
        if (Shape.Designator >= 0)
        {
            string slot = Shape.Definition.Slots[Shape.Designator].Name;
            foreach (YamlEntry entry in entries)
            {
                if (entry.Key.Text == slot && entry.Value is YamlScalar { IsNull: false } scalar)
                {
                    return Descendant(scalar, Shape.Definition.Slots[Shape.Designator], problems);
                }

                if (entry.Key.Text == slot && entry.Value is YamlSequence { Items.Count: > 0 } several)
                {
                    return Descendant(several, Shape.Definition.Slots[Shape.Designator], problems);
                }
            }
        }

        foreach (YamlEntry entry in entries)
        {
            if (entry.Key.Text == TypeKey && Shape.Position(TypeKey) < 0 && entry.Value is YamlScalar { IsNull: false } type)
            {
                return ByType(type, problems);
            }
        }

        if (!Shape.Definition.HasInstances)
        {
            int place = entries.Count > 0 ? entries[0].Key.Number : node.Number;
            problems.AddOnce(ProblemRules.AbstractInstance, place, Name, HowToSayTheClass());
            return null;
        }

        return this;
    }

    private string HowToSayTheClass()
    {
        if (Shape.Designator < 0)
        {
            return "a slot with designates_type: true would let instances say which of its classes they are";
        }

        SlotDefinition slot = Shape.Definition.Slots[Shape.Designator];
        List<string> names = [];
        foreach (ClassDefinition candidate in _schema.Schema.Classes)
        {
            if (candidate.HasInstances && CoreNames.Descends(candidate, Name))
            {
                names.Add(candidate.DesignatorsIn(slot)[0]);
            }
        }

        string which = names.Count == 0 ? "; it has none yet" : ": " + Wording.OneOf(names);
        return $"say in '{slot.Name}' which of its classes this is{which}";
    }

    private ClassBinder? Descendant(YamlScalar designator, SlotDefinition slot, ProblemList problems)
    {
        var names = new List<string>();
        foreach (ClassDefinition candidate in _schema.Schema.Classes)
        {
            if (candidate.HasInstances && CoreNames.Descends(candidate, Name))
            {
                EquatableArray<string> accepted = candidate.DesignatorsIn(slot);
                if (accepted.Contains(designator.Text))
                {
                    return _schema.FindClass(candidate.Name);
                }

                names.AddRange(accepted);
            }
        }

        string hint = Suggestions.Hint(designator.Text, names);
        problems.Add(ProblemRules.WrongDesignator, designator.Number, designator.Text, hint);
        return null;
    }

    // Of several designators the class that descends from all others is the instance's own.
    private ClassBinder? Descendant(YamlSequence designators, SlotDefinition slot, ProblemList problems)
    {
        ClassBinder? nearest = null;
        foreach (YamlNode item in designators.Items)
        {
            if (item is YamlScalar { IsNull: false } scalar && Descendant(scalar, slot, problems) is { } found)
            {
                nearest = nearest is null || CoreNames.Descends(found.Shape.Definition, nearest.Name) ? found : nearest;
            }
        }

        return nearest;
    }

    // LinkML's JSON says beside the slots which class an instance is of.
    private ClassBinder? ByType(YamlScalar type, ProblemList problems)
    {
        foreach (ClassDefinition candidate in _schema.Schema.Classes)
        {
            bool isNamed = candidate.Name == type.Text || CSharpName.Pascal(candidate.Name) == type.Text
                || candidate.Curies.Contains(type.Text) || candidate.Uris.Contains(type.Text);
            if (isNamed && candidate.HasInstances && CoreNames.Descends(candidate, Name))
            {
                return _schema.FindClass(candidate.Name);
            }
        }

        problems.Add(ProblemRules.WrongDesignator, type.Number, type.Text, "");
        return null;
    }

    private SlotBinder Slot(int position) =>
        _slots[position] ??= new SlotBinder(Shape.Definition.Slots[position], Shape.Definition, _schema);
}
