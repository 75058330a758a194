namespace Factbook.Compiler.Yaml;

/// <summary>Makes what a <see cref="NodeList{T}"/> holds.</summary>
/// <typeparam name="T">Nodes or entries.</typeparam>
internal interface INodeSource<out T>
{
    /// <summary>Makes a node, or an entry from its key.</summary>
    T Make(int number);
}
