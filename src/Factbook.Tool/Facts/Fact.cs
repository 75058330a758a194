using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Tool.Facts;

/// <summary>An instance with its class at hand: a record of a table, or a value inside one.</summary>
/// <param name="instance">The instance.</param>
/// <param name="schema">The schema.</param>
internal sealed class Fact(ObjectValue instance, SchemaModel schema)
{
    private static readonly string[] Descriptions = ["summary", "description"];

    private readonly ClassDefinition _class = schema.FindClass(instance.ClassName)!;

    /// <summary>The name of the class.</summary>
    public string ClassName => _class.Name;

    /// <summary>The class.</summary>
    public ClassDefinition Class => _class;

    /// <summary>Another instance of the same dataset.</summary>
    public Fact Of(ObjectValue other) => new(other, schema);

    /// <summary>Whether its class is the core's class of a name.</summary>
    public bool Is(string coreClass) => CoreNames.Is(_class, coreClass);

    /// <summary>Whether its class is the core's class of a name, or has it among its ancestors.</summary>
    public bool IsOf(string coreClass) => _class.CoreAncestors.Contains(coreClass);

    /// <summary>The identifier; empty where the class has none.</summary>
    public string Id => _class.Identifier is { } slot ? Text(slot.Name) ?? "" : "";

    /// <summary>What it is called in the whole dataset: with its table, where identifiers are the table's own.</summary>
    public string Key => RecordKey.Of(_class.OwnTable, Id);

    /// <summary>
    /// What a reader calls it: its label, as <c>ToString</c> gives it in C#; where it has none, what describes it
    /// rather than the identifier.
    /// </summary>
    public string Label => (Labels.SlotOf(_class) is not { } label ? null
        : Labels.IsNames(label) ? Find(label.Name) is ListValue names ? PrimaryName.Of(names) : null
        : Text(label.Name)) ?? Descriptions.Select(Text).FirstOrDefault(text => text is not null) ?? Id;

    /// <summary>The slots that have a value, with it.</summary>
    public IEnumerable<(SlotDefinition Definition, Value Value)> Slots
    {
        get
        {
            for (int i = 0; i < instance.Slots.Count; i++)
            {
                if (instance.Slots[i] is { } value)
                {
                    yield return (_class.Slots[i], value);
                }
            }
        }
    }

    /// <inheritdoc cref="Find(string)"/>
    public Value? Find(Slot slot) => Find(slot.Name);

    /// <inheritdoc cref="Text(string)"/>
    public string? Text(Slot slot) => Text(slot.Name);

    /// <inheritdoc cref="Texts(string)"/>
    public IEnumerable<string> Texts(Slot slot) => Texts(slot.Name);

    /// <inheritdoc cref="Children(string)"/>
    public IEnumerable<Fact> Children(Slot slot) => Children(slot.Name);

    /// <summary>The value of a slot, or <see langword="null"/>.</summary>
    public Value? Find(string slot) => Slots.FirstOrDefault(entry => entry.Definition.Name == slot).Value;

    /// <summary>The text of a single value without parts, or <see langword="null"/>.</summary>
    public string? Text(string slot) => Find(slot) is { } value ? ValueText.Of(value) : null;

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts(string slot) =>
        (Find(slot) as ListValue)?.Items.Select(item => ValueText.Of(item) ?? "") ?? [];

    /// <summary>The instances in a slot, be it single or a list.</summary>
    public IEnumerable<Fact> Children(string slot) => Find(slot) switch
    {
        ObjectValue single => [new Fact(single, schema)],
        ListValue list => list.Items.OfType<ObjectValue>().Select(item => new Fact(item, schema)),
        _ => [],
    };

    /// <summary>The citations that bear a slot out: those that name it, and those that name none.</summary>
    public IEnumerable<Fact> Citations(string slot) => Children(CoreNames.CitesSlot).Where(citation =>
        citation.Find(Citation.Slots.Supports) is null || citation.Texts(Citation.Slots.Supports).Contains(slot, StringComparer.Ordinal));
}
