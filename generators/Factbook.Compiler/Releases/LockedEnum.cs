namespace Factbook.Compiler.Releases;

/// <summary>An enum and every member that it ever had.</summary>
/// <param name="Name">The enum's name in the schema.</param>
/// <param name="Members">The members.</param>
/// <param name="Node"><inheritdoc cref="LockedTable" path="/param[@name='Node']"/></param>
public sealed record LockedEnum(string Name, EquatableArray<LockedMember> Members, int Node = -1);

/// <summary>A member of an enum that was released, with its number.</summary>
/// <param name="Text">The permissible value's text.</param>
/// <param name="Number">The number, from 1, which no other member of the enum ever gets.</param>
/// <param name="Retirement">Why the enum has no such member any more, or <see langword="null"/> while it has.</param>
/// <param name="Node"><inheritdoc cref="LockedTable" path="/param[@name='Node']"/></param>
public sealed record LockedMember(string Text, int Number, Retirement? Retirement, int Node = -1);
