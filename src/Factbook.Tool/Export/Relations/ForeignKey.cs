using System.Collections.Generic;

namespace Factbook.Tool.Export.Relations;

/// <summary>Columns that refer to a row of a table.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Table">The table that they refer to.</param>
/// <param name="TargetColumns">The columns of its primary key.</param>
internal sealed record ForeignKey(IReadOnlyList<string> Columns, string Table, IReadOnlyList<string> TargetColumns);
