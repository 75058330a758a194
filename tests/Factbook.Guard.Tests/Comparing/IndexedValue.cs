using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Comparing;

/// <summary>A value of an indexed slot.</summary>
/// <param name="Id">The row.</param>
/// <param name="Drawn">What was drawn.</param>
/// <param name="Read">What the row's property gives.</param>
internal sealed record IndexedValue(string Id, DrawnValue Drawn, object Read);
