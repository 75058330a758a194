using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Drawing;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>
/// A slot of a table's rows by which there is an index. Where classes of rows have different slots of one name, it is the widest
/// of them, or else the first, and holds what fits it of the others.
/// </summary>
internal sealed class IndexedSlot
{
    private readonly DrawnSchema _schema;
    private readonly DrawnSlot _first;

    private IndexedSlot(DrawnSchema schema, DrawnSlot first)
    {
        _schema = schema;
        _first = first;
        Kind = KindOf(first);
    }

    public string Name => _first.Name;

    public IndexKind Kind { get; }

    /// <summary>The indexed slots of a table.</summary>
    public static IEnumerable<IndexedSlot> Of(DrawnSchema schema, string tableClass) => schema.Instances(tableClass)
        .Order(StringComparer.Ordinal)
        .Prepend(tableClass)
        .SelectMany(schema.SlotsOf)
        .Where(slot => KindOf(slot) != IndexKind.None)
        .GroupBy(slot => slot.Name)
        .Select(slots => new IndexedSlot(schema, slots.FirstOrDefault(wide => slots.All(narrow => IsWithin(narrow, wide, schema))) ?? slots.First()));

    /// <summary>Whether the index holds rows of a class.</summary>
    public bool IsOf(string className) => _schema.FindSlot(className, Name) is { } slot
        && KindOf(slot, isAsked: true) == Kind
        && IsWithin(slot, _first, _schema)
        && (Kind == IndexKind.Group || slot.IsList == _first.IsList);

    /// <summary>Whether the index holds a value.</summary>
    public bool Takes(DrawnValue value, DrawnDataset dataset) => (_first.Range, value) switch
    {
        (ClassRange { IsReference: true } range, DrawnLink link) =>
            _schema.Ancestors(dataset.Row(link.Key).Object.Class).Contains(range.Name),
        (EnumRange members, DrawnMember member) => member.Enum == members.Name,
        (ScalarRange { Kind: Scalar.Boolean }, DrawnScalar scalar) => scalar.Kind == Scalar.Boolean,
        (ScalarRange { Kind: Scalar.Text or Scalar.Uri or Scalar.Curie }, DrawnScalar scalar) => scalar.Kind is Scalar.Text or Scalar.Uri or Scalar.Curie,
        (ClassRange { Name: CoreShapes.Quantity }, DrawnObject) => true,
        (ScalarRange, DrawnScalar) => Kind != IndexKind.Group,
        _ => false,
    };

    private static IndexKind KindOf(DrawnSlot slot, bool isAsked = false) => slot.IsAnyOf || slot.IsIdentifier || slot.IsComputed ? IndexKind.None : slot.Range switch
    {
        ClassRange { IsReference: true } or EnumRange or ScalarRange { Kind: Scalar.Boolean } => IndexKind.Group,
        ScalarRange { Kind: Scalar.Date or Scalar.Edtf } => slot.IsList ? IndexKind.None : IndexKind.Date,
        _ when !slot.IsIndexed && !isAsked => IndexKind.None,
        ScalarRange { Kind: Scalar.Text or Scalar.Uri or Scalar.Curie } => IndexKind.Group,
        ScalarRange or ClassRange { Name: CoreShapes.Quantity } => slot.IsList ? IndexKind.None : IndexKind.Order,
        _ => IndexKind.None,
    };

    private static bool IsWithin(DrawnSlot narrow, DrawnSlot wide, DrawnSchema schema) => (narrow.Range, wide.Range) switch
    {
        (ClassRange { IsReference: true } one, ClassRange { IsReference: true } other) => schema.Ancestors(one.Name).Contains(other.Name),
        (EnumRange one, EnumRange other) => one.Name == other.Name,
        (ScalarRange, ScalarRange) => Type(narrow) == Type(wide) || (Type(narrow), Type(wide)) == ("int", "long"),
        (ClassRange, ClassRange) => (narrow.Range.Name == CoreShapes.Quantity) == (wide.Range.Name == CoreShapes.Quantity),
        _ => false,
    };

    // What values are compared as.
    private static string Type(DrawnSlot slot) => slot.Range switch
    {
        ScalarRange { Kind: Scalar.Date or Scalar.Edtf } => "date",
        ScalarRange { Kind: Scalar.Integer } integer =>
            (slot.Least ?? integer.Least) >= int.MinValue && (slot.Most ?? integer.Most) <= int.MaxValue ? "int" : "long",
        ScalarRange { Kind: Scalar.Text or Scalar.Uri or Scalar.Curie } => "text",
        ScalarRange scalar => scalar.Kind.ToString(),
        _ => "",
    };
}
