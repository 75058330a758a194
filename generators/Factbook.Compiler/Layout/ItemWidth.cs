using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>
/// Compares what a slot is in several classes of a table's rows, since an index by it has one type: that of the class which says
/// least of it, into which the values of those that narrow it fit.
/// </summary>
/// <param name="types">The types of the dataset.</param>
internal sealed class ItemWidth(DatasetTypes types)
{
    /// <summary>The widest of some properties of one slot; the first where they have nothing in common.</summary>
    /// <param name="properties">The properties.</param>
    public PropertyType Widest(IReadOnlyList<PropertyType> properties) =>
        properties.FirstOrDefault(wide => properties.All(narrow => IsWithin(narrow.Item, wide.Item))) ?? properties[0];

    /// <summary>Whether what a class has in a slot fits an index by it, which is of one kind, and of single values or of lists.</summary>
    /// <param name="own">The slot of the class; <see langword="null"/> where it has none.</param>
    /// <param name="indexed">The slot as the class has it that the index is made for.</param>
    public bool Fits(PropertyType? own, PropertyType indexed) =>
        own is not null && own.IsList == indexed.IsList && IsWithin(own.Item, indexed.Item);

    /// <summary>Whether every value of one kind is one of another.</summary>
    /// <param name="narrow">The kind that may be narrower.</param>
    /// <param name="wide">The kind that may be wider.</param>
    public bool IsWithin(ItemType narrow, ItemType wide) => (narrow.Kind, wide.Kind) switch
    {
        (ItemKind.Reference, ItemKind.Reference) => Descends(narrow.Type, wide.Type),
        (ItemKind.Int32, ItemKind.Int64) => true,
        (ItemKind.Date or ItemKind.Edtf, ItemKind.Date or ItemKind.Edtf) => true,
        (ItemKind.Object, ItemKind.Object) => narrow.IsAmount == wide.IsAmount,
        (ItemKind.Enum, ItemKind.Enum) => narrow.Type == wide.Type,
        _ => narrow.Kind == wide.Kind,
    };

    private bool Descends(TypeReference narrow, TypeReference wide) => narrow == wide
        || wide is { Home: TypeHome.Library, Name: "IFact" }
        || Above(narrow).Any(basis => Descends(basis, wide));

    private IEnumerable<TypeReference> Above(TypeReference type)
    {
        RecordType? record = types.Records.FirstOrDefault(candidate => candidate.Type == type);
        IEnumerable<TypeReference> interfaces = record?.Interfaces
            ?? types.Interfaces.FirstOrDefault(candidate => candidate.Type == type)?.Bases
            ?? default;
        return record?.BaseType is { } basis && basis != type ? interfaces.Prepend(basis) : interfaces;
    }
}
