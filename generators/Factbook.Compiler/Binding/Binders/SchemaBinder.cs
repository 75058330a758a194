using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Compiler.Schema;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>
/// The binders that a schema amounts to, each made when first asked for. Not for use by several threads.
/// </summary>
internal sealed class SchemaBinder
{
    private readonly Dictionary<string, ClassShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClassBinder> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RangeBinder> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RangeBinder> _enums = new(StringComparer.Ordinal);

    public SchemaBinder(SchemaModel schema)
    {
        Schema = schema;
        foreach (ClassDefinition definition in schema.Classes)
        {
            var shape = new ClassShape(definition);
            _shapes[definition.Name] = shape;
            Root ??= definition.TreeRoot ? shape : null;
        }
    }

    public SchemaModel Schema { get; }

    /// <summary>The cancellation token of all binders.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>How values are written.</summary>
    public Notation Notation { get; init; } = Notation.Dataset;

    /// <summary>
    /// The citations of every record of the file that has none of its own; <see langword="null"/> where the file states none.
    /// </summary>
    public YamlNode? FileCitations { get; set; }

    /// <summary>The tree root, whose slots are the tables; <see langword="null"/> where the schema lacks one.</summary>
    public ClassShape? Root { get; }

    public PatternCache Patterns { get; } = new();

    /// <summary>A class, or <see langword="null"/> where the schema has none of that name.</summary>
    public ClassShape? FindShape(string name) => _shapes.TryGetValue(name, out ClassShape? shape) ? shape : null;

    /// <summary>The binder of the first class of records that cite sources, or <see langword="null"/> where none do.</summary>
    public ClassBinder? FirstCited() =>
        _shapes.Keys.Select(FindClass).FirstOrDefault(binder => binder is { IsCited: true });

    /// <summary>The binder of a class, or <see langword="null"/> where the schema has no such class.</summary>
    public ClassBinder? FindClass(string name)
    {
        if (!_classes.TryGetValue(name, out ClassBinder? binder) && _shapes.TryGetValue(name, out var shape))
        {
            binder = new ClassBinder(shape, this);
            _classes.Add(name, binder);
        }

        return binder;
    }

    /// <summary>
    /// The binder of a slot's range or ranges; an unknown range, which the schema reader has reported, takes any text.
    /// </summary>
    public RangeBinder Range(SlotDefinition slot, ClassDefinition owner)
    {
        if (slot.Ranges.Count == 1)
        {
            return Range(slot.Range, slot, owner);
        }

        return slot.Ranges.Count == 0
            ? Notation.Any
            : new AnyOfBinder([.. slot.Ranges.Select(range => Range(range, slot, owner))]);
    }

    private RangeBinder Range(SlotRange range, SlotDefinition slot, ClassDefinition owner) => range.Kind switch
    {
        SlotRangeKind.Type when Type(range.Name) is { } type => type,
        SlotRangeKind.Enum when Enum(range.Name) is { } values => values,
        SlotRangeKind.Reference when slot.Nested && FindClass(range.Name) is { } nested => new ObjectBinder(nested),
        SlotRangeKind.Reference => new ReferenceBinder(range.Name, FindShape(range.Name)?.Definition.OwnTable, Identifier(range.Name), Notation),
        SlotRangeKind.Object when FindClass(range.Name) is { } type => new ObjectBinder(type),
        _ when CoreNames.Is(owner, CoreNames.Claim) && slot.Name == CoreNames.ClaimValueSlot => AnyBinder.Deferred,
        _ => Notation.Any,
    };

    /// <summary>How the identifiers of a class are written; texts where nothing else is said.</summary>
    private ScalarKind Identifier(string className) =>
        Schema.FindClass(className)?.Identifier is { Ranges.Count: 1 } slot && Schema.FindType(slot.Range.Name) is { } type
            ? type.Kind
            : ScalarKind.Text;

    private RangeBinder? Type(string name)
    {
        if (!_types.TryGetValue(name, out RangeBinder? binder) && Schema.FindType(name) is { } type)
        {
            binder = new TypeBinder(type, this);
            _types.Add(name, binder);
        }

        return binder;
    }

    private RangeBinder? Enum(string name)
    {
        if (!_enums.TryGetValue(name, out RangeBinder? binder) && Schema.FindEnum(name) is { } definition)
        {
            binder = new EnumBinder(definition, Notation);
            _enums.Add(name, binder);
        }

        return binder;
    }
}
