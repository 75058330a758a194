using System.Collections.Generic;

namespace Factbook.Guard.Tests.Model;

/// <summary>A class.</summary>
/// <param name="Name">Its name.</param>
internal sealed record DrawnClass(string Name)
{
    public string? IsA { get; init; }

    public IReadOnlyList<string> Mixins { get; init; } = [];

    public bool IsAbstract { get; init; }

    public bool IsMixin { get; init; }

    /// <summary>Whether it is the union of the classes that have it as a mixin or as their parent.</summary>
    public bool IsUnion { get; init; }

    /// <summary>Whether the core module declares it, so that no schema is written for it.</summary>
    public bool IsCore { get; init; }

    public IReadOnlyList<DrawnSlot> Attributes { get; init; } = [];

    public IReadOnlyList<DrawnUsage> Usages { get; init; } = [];

    public IReadOnlyList<DrawnKey> UniqueKeys { get; init; } = [];

    public bool IsConcrete => !IsAbstract && !IsMixin;
}
