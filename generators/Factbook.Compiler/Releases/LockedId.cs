namespace Factbook.Compiler.Releases;

/// <summary>An identifier that was released.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="CodeName">The name of the static member that gives the fact, if it was released with one.</param>
/// <param name="Retirement">Why there is no such fact any more, or <see langword="null"/> while there is.</param>
/// <param name="Node"><inheritdoc cref="LockedTable" path="/param[@name='Node']"/></param>
public sealed record LockedId(string Id, string? CodeName, Retirement? Retirement, int Node = -1);
