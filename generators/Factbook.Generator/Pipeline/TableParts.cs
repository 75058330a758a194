using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Encoding;
using Factbook.Compiler.Layout.Indexes;

namespace Factbook.Generator.Pipeline;

/// <summary>A table, and what stages of their own have made of it.</summary>
/// <param name="Input">The table.</param>
/// <param name="Keys">The look-up by identifier.</param>
/// <param name="Indexes">The other indexes.</param>
internal sealed record TableParts(TableInput Input, KeyIndex Keys, IndexSections Indexes);
