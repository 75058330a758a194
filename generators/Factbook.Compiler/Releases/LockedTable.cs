using System.Linq;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases;

/// <summary>A table and every identifier that it ever had.</summary>
/// <param name="Name">The slot of the tree root.</param>
/// <param name="Ids">The identifiers.</param>
/// <param name="Node">The number of the name's node in the lock file; negative where it was not read from one.</param>
public sealed record LockedTable(string Name, EquatableArray<LockedId> Ids, int Node = -1)
{
    /// <summary>What an identifier of the table is called in the whole dataset.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="ownTables">The tables whose identifiers are their own.</param>
    public string KeyOf(string id, EquatableArray<string> ownTables) => RecordKey.Of(ownTables.Contains(Name) ? Name : null, id);
}
