using Factbook.Compiler.Encoding.Indexes;
using Factbook.Compiler.Encoding.Keys;
using Factbook.Compiler.Layout;

namespace Factbook.Generator.Pipeline;

/// <summary>A table, and what stages of their own have made of it.</summary>
/// <param name="Input">The table.</param>
/// <param name="Keys">The look-up by identifier.</param>
/// <param name="Indexes">The other indexes.</param>
internal sealed record TableParts(TableInput Input, KeyIndex Keys, IndexSections Indexes);
