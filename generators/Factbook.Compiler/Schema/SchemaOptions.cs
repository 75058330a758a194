namespace Factbook.Compiler.Schema;

/// <summary>What a project or a command line says of how a schema is read; it counts more than what the schema says itself.</summary>
/// <param name="Mode">The mode; as the annotation <c>factbook_mode</c> says where absent.</param>
/// <param name="TreeRoots">
/// The classes whose slots are the tables, whether or not <c>tree_root</c> marks them; as the annotation
/// <c>factbook_tree_roots</c> says where none is named.
/// </param>
public sealed record SchemaOptions(SchemaMode? Mode = null, EquatableArray<string> TreeRoots = default);
