using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>Counts which constructs were read in which context, with a value and without.</summary>
internal sealed class Coverage
{
    private static readonly string[] Constructs =
    [
        .. Enum.GetNames<Scalar>().Where(name => name != nameof(Scalar.Integer)).Select(name => name.ToLowerInvariant()),
        "int", "long", "enum", "reference", "polymorphic reference", "value object", "derived value object", "quantity",
        "list", "any", "any_of", "mixin slot", "narrowed slot", "mapping", "key", "default", "alias", "union", .. OfRecords,
    ];

    // Only what has an identifier can be disputed and looked up, so that no value inside another is.
    private static string[] OfRecords => ["disputable slot", "way back", "indexed slot", "unique key", "row number"];

    private readonly ConcurrentDictionary<(string Construct, Context Context, bool IsPresent), int> _cells = new();

    /// <summary>Counts a slot that was read.</summary>
    public void Count(DrawnSlot slot, string className, DrawnValue? value, Context context, DrawnSchema schema)
    {
        foreach (string construct in ConstructsOf(slot, className, value, schema))
        {
            Add(construct, context);
            if (slot.IsOfMixin)
            {
                Add(construct, Context.Mixin);
            }
        }

        void Add(string construct, Context reached) =>
            _cells.AddOrUpdate((construct, reached, value is not null), 1, (_, count) => count + 1);
    }

    /// <summary>The cells in which nothing was read.</summary>
    public IReadOnlyList<string> Empty =>
    [
        .. from construct in Constructs
           from context in Enum.GetValues<Context>()
           from isPresent in (bool[])[true, false]
           where IsPossible(construct, context, isPresent) && !_cells.ContainsKey((construct, context, isPresent))
           select $"{construct} in {context} {(isPresent ? "present" : "absent")}",
    ];

    /// <summary>The table, with the numbers of values and of absences.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("read: present/absent".PadRight(24));
        foreach (Context context in Enum.GetValues<Context>())
        {
            text.Append(context.ToString().PadLeft(15));
        }

        foreach (string construct in Constructs)
        {
            text.Append('\n').Append(construct.PadRight(24));
            foreach (Context context in Enum.GetValues<Context>())
            {
                string cell = string.Create(
                    CultureInfo.InvariantCulture, $"{Cell(construct, context, true)}/{Cell(construct, context, false)}");
                text.Append(cell.PadLeft(15));
            }
        }

        return text.ToString();
    }

    private int Cell(string construct, Context context, bool isPresent) => _cells.GetValueOrDefault((construct, context, isPresent));

    private static bool IsPossible(string construct, Context context, bool isPresent) =>
        (construct != "key" || (isPresent && context is not (Context.Table or Context.Reference or Context.Mixin)))
        && (construct != "default" || isPresent)
        && (construct != "row number" || (isPresent && context == Context.Table))
        && (!OfRecords.Contains(construct) || context is Context.Table or Context.Reference);

    private static IEnumerable<string> ConstructsOf(DrawnSlot slot, string className, DrawnValue? value, DrawnSchema schema)
    {
        yield return slot.IsAnyOf ? "any_of" : Construct(slot);
        if (!slot.IsAnyOf && slot.Range is ClassRange { IsReference: false } range && schema.Accepted(range.Name).Any(found => found.Name != range.Name)
            && (value is null || Instances(value).Any(instance => instance.Class != range.Name)))
        {
            yield return "derived value object";
        }

        if (!slot.IsAnyOf && slot.Range is ClassRange { IsReference: true } reference && schema.Accepted(reference.Name).Any(found => found.Name != reference.Name))
        {
            yield return "polymorphic reference";
        }

        foreach ((bool applies, string construct) in ((bool, string)[])
            [
                (slot.IsList, "list"), (slot.IsMapping, "mapping"), (slot.IsKey, "key"), (slot.IsComputed, "way back"),
                (slot.Default is not null, "default"), (slot.DeclaredName is not null, "alias"), (slot.IsRowNumber, "row number"),
                (slot.Range is ClassRange union && schema.Find(union.Name).IsUnion, "union"),
                (slot.IsOfMixin, "mixin slot"), (slot.IsNarrowed, "narrowed slot"), (slot.IsDisputable, "disputable slot"),
                (slot.IsIndexed, "indexed slot"), (schema.KeysOf(className).Any(key => key.Slots.Contains(slot.Name)), "unique key"),
            ])
        {
            if (applies)
            {
                yield return construct;
            }
        }
    }

    private static string Construct(DrawnSlot slot) => slot.Range switch
    {
        ScalarRange { Kind: Scalar.Integer } integer =>
            (slot.Least ?? integer.Least) >= int.MinValue && (slot.Most ?? integer.Most) <= int.MaxValue ? "int" : "long",
        ScalarRange scalar => scalar.Kind.ToString().ToLowerInvariant(),
        EnumRange => "enum",
        ClassRange { IsReference: true } => "reference",
        ClassRange { Name: "Quantity" } => "quantity",
        ClassRange => "value object",
        _ => "any",
    };

    private static IEnumerable<DrawnObject> Instances(DrawnValue value) => value switch
    {
        DrawnObject instance => [instance],
        DrawnList list => list.Items.OfType<DrawnObject>(),
        _ => [],
    };
}
