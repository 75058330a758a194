using Factbook.Compiler.Binding;

namespace Factbook.Compiler.CSharp;

/// <summary>What a single value of a property is in C#.</summary>
/// <param name="Kind">How it is stored and made.</param>
/// <param name="Type">Its C# type.</param>
public sealed record ItemType(ItemKind Kind, TypeReference Type)
{
    /// <summary>A text, which is how values of any kind are stored where nothing else fits.</summary>
    public static ItemType Text { get; } = new(ItemKind.Text, new TypeReference(TypeHome.Keyword, "string"));

    /// <summary>A slot of the record, stored as the text of its name.</summary>
    public static ItemType SlotName { get; } = new(ItemKind.Text, new TypeReference(TypeHome.Library, "Slot"));

    /// <summary>A value of any kind.</summary>
    public static ItemType Any { get; } = new(ItemKind.Any, new TypeReference(TypeHome.Library, "FactValue"));

    /// <summary>For a reference or an object: the class's name in the schema. For an enum: the enum's.</summary>
    public string? ClassName { get; init; }

    /// <summary>For a reference: the tables that it may point into, in order.</summary>
    public EquatableArray<TableReference> Targets { get; init; }

    /// <summary>For an object: the classes whose instances it may be, in order.</summary>
    public EquatableArray<string> Classes { get; init; }

    /// <summary>Whether it is the name of a slot, for which C# has the slot itself.</summary>
    public bool IsSlotName => this == SlotName;

    /// <summary>Whether it is an amount of the core.</summary>
    public bool IsAmount => Kind == ItemKind.Object && Type is { Home: TypeHome.Library, Name: CoreNames.Quantity };

    /// <summary>Whether it is a name of the core, by which facts are found.</summary>
    public bool IsName => Kind == ItemKind.Object && Type is { Home: TypeHome.Library, Name: CoreNames.NameVariant };

    /// <summary>Whether it is a citation of the core, which needs to know who cites to find the slots that it names.</summary>
    public bool IsCitation => Kind == ItemKind.Object && Type is { Home: TypeHome.Library, Name: CoreNames.Citation };

    /// <summary>Whether the C# type is a struct or an enum.</summary>
    public bool IsValueType => Kind is not (ItemKind.Text or ItemKind.Reference or ItemKind.Object or ItemKind.Any);

    /// <summary>Whether a value says which of several tables or classes it is of.</summary>
    public bool IsPolymorphic => Kind switch
    {
        ItemKind.Reference => Targets.Count > 1,
        ItemKind.Object => Classes.Count != 1 || Classes[0] != ClassName,
        _ => false,
    };
}
