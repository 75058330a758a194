using Factbook.Compiler;

namespace Factbook.Generator.Pipeline;

/// <summary>A list that goes through the pipeline, equal to another by its items. A class for the reason of <see cref="Pair{TLeft, TRight}"/>.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Items">The items.</param>
internal sealed record ItemList<T>(EquatableArray<T> Items);
