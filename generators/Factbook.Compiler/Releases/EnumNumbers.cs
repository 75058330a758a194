using System;
using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases;

/// <summary>The numbers of released enum members, and the rule by which new members get theirs.</summary>
/// <param name="Enums">The released enums, without places.</param>
public sealed record EnumNumbers(EquatableArray<LockedEnum> Enums)
{
    /// <summary>The numbers that a lock holds. They depend on no place and on no identifier in it.</summary>
    /// <param name="idLock">The lock.</param>
    public static EnumNumbers Of(IdLock idLock) => new(idLock.Enums
        .Select(locked => new LockedEnum(
            locked.Name,
            locked.Members.Select(member => new LockedMember(member.Text, member.Number, null)).ToEquatableArray()))
        .ToEquatableArray());

    /// <summary>The number of each permissible value of an enum.</summary>
    /// <remarks>
    /// A released member keeps its number; new ones get the numbers after the greatest that was ever given, in the
    /// order of the schema. The enums of the core module are compiled into the run-time library, so they follow the
    /// schema alone.
    /// </remarks>
    /// <param name="definition">The enum.</param>
    /// <returns>The numbers, in the order of the values.</returns>
    public EquatableArray<int> Assign(EnumDefinition definition)
    {
        EquatableArray<LockedMember> released = definition.IsCore
            ? default
            : Enums.FirstOrDefault(locked => locked.Name == definition.Name)?.Members ?? default;
        var known = released.ToDictionary(member => member.Text, member => member.Number, StringComparer.Ordinal);
        int greatest = released.Select(member => member.Number).DefaultIfEmpty(0).Max();
        return definition.Values
            .Select(value => known.TryGetValue(value.Text, out int number) ? number : ++greatest)
            .ToEquatableArray();
    }
}
