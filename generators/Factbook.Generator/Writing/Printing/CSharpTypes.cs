using Factbook.Compiler;
using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing.Printing;

/// <summary>Spells the types of a dataset.</summary>
/// <param name="namespaceName">The dataset's namespace.</param>
internal sealed class CSharpTypes(string namespaceName)
{
    /// <summary>A type, fully qualified.</summary>
    /// <param name="type">The type.</param>
    public string Of(TypeReference type) => type.Home switch
    {
        TypeHome.Keyword => type.Name,
        TypeHome.System => "global::System." + type.Name,
        TypeHome.Library => "global::Factbook." + type.Name,
        _ => Own(type.Name),
    };

    /// <summary>A type of the dataset, fully qualified.</summary>
    /// <param name="name">Its name.</param>
    public string Own(string name) => $"global::{namespaceName}.{name}";

    /// <summary>The type of a property's value that is there, as a record keeps it: of a dictionary, the list of its values.</summary>
    /// <param name="property">The property.</param>
    public string OfValue(PropertyType property) =>
        property.IsList ? $"global::Factbook.FactList<{Of(property.Item.Type)}>" : Of(property.Item.Type);

    /// <summary>The type of a property's value as a record keeps it.</summary>
    /// <param name="property">The property.</param>
    public string Kept(PropertyType property) =>
        OfValue(property) + (property.IsOptional && !property.IsList ? "?" : "");

    /// <summary>The type of a property.</summary>
    /// <param name="property">The property.</param>
    public string Of(PropertyType property) => property.MapKey is { } key
        ? $"global::Factbook.FactDictionary<{Of(key.Item.Type)}, {Of(property.Item.Type)}>"
        : Kept(property);

    /// <summary>An expression for the value of a property, from what a record keeps.</summary>
    /// <param name="property">The property.</param>
    /// <param name="kept">An expression for what is kept.</param>
    public string Value(PropertyType property, string kept) =>
        property.MapKey is { } key ? $"new {Of(property)}({kept}, static value => value.{key.Name})" : kept;

    /// <summary>
    /// The class with all that generated files call in one another, so that it is internal. No attribute hides it from programs in the
    /// dataset's own project; one name is all that they meet.
    /// </summary>
    public const string Plumbing = "FactStorage";

    /// <summary>The name, within <see cref="Plumbing"/>, of what holds the data of a table and reads it. No name of a schema begins so.</summary>
    /// <param name="table">The name of the table's class.</param>
    public static string StorageName(string table) => "Of_" + table;

    /// <summary>What holds the data of a table and reads it.</summary>
    /// <param name="table">The name of the table's class.</param>
    public string Storage(string table) => InPlumbing(StorageName(table));

    /// <summary>The record that generated code makes the facts of a class from; of the core's, programs know what it derives from.</summary>
    /// <param name="record">The record.</param>
    public string RecordOf(RecordType record) => record.Form == RecordForm.Core ? InPlumbing(record.Name) : Own(record.Name);

    /// <summary>A member of <see cref="Plumbing"/>, fully qualified.</summary>
    /// <param name="name">Its name.</param>
    public string InPlumbing(string name) => $"{Own(Plumbing)}.{name}";

    /// <summary>The class of all facts of a dataset.</summary>
    public string Facts => Own("Facts");

    /// <summary>A list of bases with its colon; nothing where there are none.</summary>
    /// <param name="names">The bases, spelled.</param>
    public static string Bases(params string[] names) => names.Length == 0 ? "" : " : " + string.Join(", ", names);

    /// <summary>The interfaces of a record or an interface, spelled.</summary>
    /// <param name="types">The interfaces.</param>
    public string[] Of(EquatableArray<TypeReference> types)
    {
        string[] names = new string[types.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = Of(types[i]);
        }

        return names;
    }
}
