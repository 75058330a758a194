using System;
using System.Collections.Generic;

namespace Factbook.Guard.Tests.Model;

/// <summary>A value that was drawn.</summary>
internal abstract record DrawnValue;

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
/// <param name="Id">The row's identifier.</param>
internal sealed record DrawnLink(string Id) : DrawnValue;

/// <summary>A text where a value of any kind may stand.</summary>
/// <param name="Text">The text.</param>
internal sealed record DrawnAnyText(string Text) : DrawnValue;

/// <summary>Several values.</summary>
/// <param name="Items">The values; never none, as an empty list is an absent value.</param>
internal sealed record DrawnList(IReadOnlyList<DrawnValue> Items) : DrawnValue;

/// <summary>An instance: a row, or a value inside one.</summary>
/// <param name="Class">The class that it is of.</param>
/// <param name="Values">The values by slot, in the order of the class's slots; absent ones are not there.</param>
internal sealed record DrawnObject(string Class, IReadOnlyList<(string Slot, DrawnValue Value)> Values) : DrawnValue
{
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
