using Factbook.Compiler.Encoding.Keys;

namespace Factbook.Generator.Pipeline;

/// <summary>
/// The look-up by identifier of a table. It is a stage of its own, which an edit of any other value leaves alone.
/// </summary>
/// <param name="RootSlot">The table's slot of the tree root.</param>
/// <param name="Index">The look-up.</param>
internal sealed record TableKeys(string RootSlot, KeyIndex Index);
