using System;
using System.Collections.Generic;
using System.Linq;

namespace Factbook.Guard.Tests.Model;

/// <summary>A value that was drawn.</summary>
internal abstract record DrawnValue
{
    /// <summary>Whether data do not state it, as it is the default.</summary>
    public bool IsUnstated { get; init; }
}

/// <summary>A scalar.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">The value that C# must give; of an EDTF date its text.</param>
/// <param name="Text">How it is written in YAML.</param>
internal sealed record DrawnScalar(Scalar Kind, object Content, string Text) : DrawnValue
{
    /// <summary>How it is written in JSON.</summary>
    public string Json => Kind == Scalar.DateTime && Text.EndsWith("+00:00", StringComparison.Ordinal) ? Text[..^6] + "Z" : Text;
}

/// <summary>A permissible value of an enum.</summary>
/// <param name="Enum">The enum's name.</param>
/// <param name="Text">The value's text.</param>
internal sealed record DrawnMember(string Enum, string Text) : DrawnValue;

/// <summary>A reference to a row.</summary>
/// <param name="Key">What the row is called in the whole dataset.</param>
/// <param name="IsToAny">Whether a row of any table may stand there, so that its table is said where identifiers are its own.</param>
internal sealed record DrawnLink(string Key, bool IsToAny = false) : DrawnValue
{
    /// <summary>How it is written.</summary>
    public string Text => IsToAny ? Key : RowKey.IdOf(Key);

    /// <summary>The references that a slot has.</summary>
    public static IEnumerable<DrawnLink> AllIn(DrawnValue? value) => value switch
    {
        DrawnLink link => [link],
        DrawnList list => list.Items.OfType<DrawnLink>(),
        _ => [],
    };
}

/// <summary>A text where a value of any kind may stand.</summary>
/// <param name="Text">The text.</param>
internal sealed record DrawnAnyText(string Text) : DrawnValue;

/// <summary>Several values.</summary>
/// <param name="Items">The values; never none, as an empty list is an absent value.</param>
internal record DrawnList(IReadOnlyList<DrawnValue> Items) : DrawnValue;

/// <summary>Several instances by their keys.</summary>
/// <param name="Items"><inheritdoc cref="DrawnList" path="/param[@name='Items']"/></param>
/// <param name="Key">The slot with the key.</param>
/// <param name="Form">How it is written in YAML.</param>
internal sealed record DrawnMapping(IReadOnlyList<DrawnValue> Items, string Key, MappingForm Form) : DrawnList(Items);

/// <summary>How values with keys are written in YAML.</summary>
internal enum MappingForm
{
    /// <summary>A mapping from the key to the rest.</summary>
    Rest,

    /// <summary>A mapping from the key to the one value that stands beside it.</summary>
    Single,

    /// <summary>A list, each item with its key.</summary>
    List,
}

/// <summary>An instance: a row, or a value inside one.</summary>
/// <param name="Class">The class that it is of.</param>
/// <param name="Values">The values by slot, in the order of the class's slots; absent ones are not there.</param>
internal sealed record DrawnObject(string Class, IReadOnlyList<(string Slot, DrawnValue Value)> Values) : DrawnValue
{
    /// <summary>The values that data state.</summary>
    public IReadOnlyList<(string Slot, DrawnValue Value)> Stated => [.. Values.Where(value => !value.Value.IsUnstated)];

    public DrawnObject Without(string slot) => this with { Values = [.. Values.Where(value => value.Slot != slot)] };

    public DrawnValue? Find(string slot)
    {
        foreach ((string name, DrawnValue value) in Values)
        {
            if (name == slot)
            {
                return value;
            }
        }

        return null;
    }
}
