using System.Collections.Generic;

namespace Factbook.Guard.Tests.Model;

/// <summary>A unique key.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Slots">Its slots.</param>
/// <param name="NullsDiffer">Whether rows that lack a value have no key.</param>
internal sealed record DrawnKey(string Name, IReadOnlyList<string> Slots, bool NullsDiffer);
