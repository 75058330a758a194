using System.Collections.Generic;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>
/// Tells nodes apart by identity, which those have that were made from the same place of a document; to compare their
/// content would walk all of it.
/// </summary>
internal sealed class NodeIdentity : IEqualityComparer<YamlNode>
{
    public static NodeIdentity Instance { get; } = new();

    public bool Equals(YamlNode? x, YamlNode? y) =>
        ReferenceEquals(x, y)
        || (x?.Document is { } document && ReferenceEquals(document, y?.Document) && x.Number == y.Number);

    public int GetHashCode(YamlNode obj) => obj.Number;
}
