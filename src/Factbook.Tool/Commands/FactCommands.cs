using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Facts;

namespace Factbook.Tool.Commands;

/// <summary>What the commands about single facts have in common.</summary>
internal static class FactCommands
{
    /// <summary>Finds the one record of an id or a name; says so where there is none, or more than one.</summary>
    public static (string Table, Fact Fact)? FindOne(string name, FactIndex facts, Terminal terminal)
    {
        IReadOnlyList<(string Table, Fact Fact)> found = new FactSearch(facts).Named(name);
        if (found.Count == 1)
        {
            return found[0];
        }

        string hint = Compiler.Diagnostics.Suggestions.Hint(name, facts.All.Select(entry => entry.Fact.Key));
        terminal.Error.WriteLine(found.Count == 0
            ? $"factbook: There is no record '{name}'.{hint}"
            : $"factbook: '{name}' may be {string.Join(" or ", found.Select(entry => entry.Fact.Key))}.");
        return null;
    }
}
