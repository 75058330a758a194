using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding.Binders;

/// <summary>Tells nodes apart by identity; to compare their content would walk all of it.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<YamlNode>
{
    public static ReferenceComparer Instance { get; } = new();

    public bool Equals(YamlNode? x, YamlNode? y) => ReferenceEquals(x, y);

    public int GetHashCode(YamlNode obj) => RuntimeHelpers.GetHashCode(obj);
}
