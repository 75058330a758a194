using System.Collections.Generic;

namespace Factbook.Tool.Import.Reading;

/// <summary>The records of one kind that a file holds.</summary>
/// <param name="Name">The name: that of the file, or of the list in it.</param>
/// <param name="Rows">The records.</param>
/// <param name="Key">The part that a mapping had as keys of its records, if the table was a mapping.</param>
internal sealed record InputTable(string Name, IReadOnlyList<InputObject> Rows, string? Key = null);
