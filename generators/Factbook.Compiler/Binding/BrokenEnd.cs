using System.Collections.Generic;
using Factbook.Compiler.Yaml;

namespace Factbook.Compiler.Binding;

/// <summary>
/// What a file that could not be read to its end may have lost a part of: whatever was open where reading ended. The YAML's
/// own problem tells the cause.
/// </summary>
internal static class BrokenEnd
{
    /// <summary>The numbers of the root, of its last child, of that child's last child, and so on.</summary>
    public static HashSet<int> Of(YamlNode? root)
    {
        var open = new HashSet<int>();
        YamlNode? node = root;
        while (node is not null)
        {
            open.Add(node.Number);
            switch (node)
            {
                case YamlMapping { Entries.Count: > 0 } mapping:
                    YamlEntry last = mapping.Entries[mapping.Entries.Count - 1];
                    open.Add(last.Key.Number);
                    node = last.Value;
                    break;
                case YamlSequence { Items.Count: > 0 } list:
                    node = list.Items[list.Items.Count - 1];
                    break;
                default:
                    node = null;
                    break;
            }
        }

        return open;
    }
}
