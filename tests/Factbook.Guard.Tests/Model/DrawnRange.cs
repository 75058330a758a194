using System.Collections.Generic;

namespace Factbook.Guard.Tests.Model;

/// <summary>What the values of a drawn slot are.</summary>
/// <param name="Name">The name that the schema gives as the range.</param>
internal abstract record DrawnRange(string Name);

/// <summary>A scalar type, built in or declared.</summary>
/// <param name="Name"><inheritdoc cref="DrawnRange" path="/param[@name='Name']"/></param>
/// <param name="Kind">What its values are.</param>
/// <param name="Least">The least value of a number.</param>
/// <param name="Most">The greatest value of a number.</param>
internal sealed record ScalarRange(string Name, Scalar Kind, long? Least = null, long? Most = null) : DrawnRange(Name)
{
    /// <summary>Whether the schema calls it an enum, of which nobody lists the values.</summary>
    public bool IsOpenEnum { get; init; }
}

/// <summary>An enum.</summary>
/// <param name="Name"><inheritdoc cref="DrawnRange" path="/param[@name='Name']"/></param>
/// <param name="Texts">Its permissible values.</param>
internal sealed record EnumRange(string Name, IReadOnlyList<string> Texts) : DrawnRange(Name);

/// <summary>A class: referred to where it has an identifier, else written in place.</summary>
/// <param name="Name"><inheritdoc cref="DrawnRange" path="/param[@name='Name']"/></param>
/// <param name="IsReference">Whether its instances are referred to.</param>
internal sealed record ClassRange(string Name, bool IsReference) : DrawnRange(Name);

/// <summary>A class that stands for a value of any kind.</summary>
/// <param name="Name"><inheritdoc cref="DrawnRange" path="/param[@name='Name']"/></param>
internal sealed record AnyRange(string Name) : DrawnRange(Name);
