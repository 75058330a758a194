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

    /// <summary>Whether the core module declares it, so that no schema is written for it.</summary>
    public bool IsCore { get; init; }

    public IReadOnlyList<DrawnSlot> Attributes { get; init; } = [];

    public IReadOnlyList<DrawnUsage> Usages { get; init; } = [];

    /// <summary>The unique keys, each a list of slots.</summary>
    public IReadOnlyList<IReadOnlyList<string>> UniqueKeys { get; init; } = [];

    public bool IsConcrete => !IsAbstract && !IsMixin;
}
