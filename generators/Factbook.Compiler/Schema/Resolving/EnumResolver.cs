using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Gives each enum the values that it takes over from others, and tells which enums are open.</summary>
internal sealed class EnumResolver(SchemaDeclarations declarations, SchemaProblems problems)
{
    private readonly HashSet<string> _path = [];

    /// <summary>Resolves all enums.</summary>
    internal void Resolve()
    {
        foreach (EnumDeclaration declared in declarations.DeclaredEnums.Values)
        {
            EnumDefinition definition = declared.Definition;
            EquatableArray<PermissibleValue> values = Values(declared).ToEquatableArray();
            if (OpenBy(declared) is { } word)
            {
                ReportOpen(definition, word);
            }
            else if (values.Count > 0)
            {
                declarations.Enums.Add(definition.Name, definition with { Values = values });
            }
            else if (problems.Tolerate(ProblemRules.EmptyEnum, definition.Place, "It takes any text.", definition.Name))
            {
                declarations.OpenEnums.Add(definition.Name);
            }
            else
            {
                declarations.Enums.Add(definition.Name, definition);
            }
        }
    }

    private void ReportOpen(EnumDefinition definition, string word)
    {
        declarations.OpenEnums.Add(definition.Name);
        if (problems.IsLenient)
        {
            problems.Add(ProblemRules.OpenEnum, definition.Place, definition.Name, word);
        }
        else
        {
            problems.Add(ProblemRules.UnsupportedMetaslot, definition.Place, word, "the permissible values are listed");
        }
    }

    private string? OpenBy(EnumDeclaration declared) => declared.OpenBy
        ?? declared.Includes.Concat(declared.Excludes).Select(OpenBy).FirstOrDefault(word => word is not null)
        ?? declared.Inherits
            .Select(basis => declarations.DeclaredEnums.TryGetValue(basis.Name, out EnumDeclaration found) && _path.Add(basis.Name) ? OpenBy(found) : null)
            .FirstOrDefault(word => word is not null);

    private IEnumerable<PermissibleValue> Values(EnumDeclaration declared)
    {
        _path.Clear();
        return ValuesOf(declared, []).GroupBy(value => value.Text).Select(values => values.First());
    }

    private List<PermissibleValue> ValuesOf(EnumDeclaration declared, List<EnumDeclaration> path)
    {
        if (path.Contains(declared))
        {
            problems.Add(ProblemRules.InheritanceCycle, declared.Definition.Place, declared.Definition.Name, declared.Definition.Name);
            return [];
        }

        List<EnumDeclaration> next = [.. path, declared];
        var values = new List<PermissibleValue>();
        foreach (PlacedName basis in declared.Inherits)
        {
            if (declarations.DeclaredEnums.TryGetValue(basis.Name, out EnumDeclaration found))
            {
                values.AddRange(ValuesOf(found, next));
            }
            else
            {
                string hint = Suggestions.Hint(basis.Name, declarations.DeclaredEnums.Keys);
                problems.Add(ProblemRules.UnknownRange, basis.Place, basis.Name, hint);
            }
        }

        values.AddRange(declared.Includes.SelectMany(part => ValuesOf(part, next)));
        HashSet<string> excluded = [.. declared.Excludes.SelectMany(part => ValuesOf(part, next)).Select(value => value.Text)];
        values.RemoveAll(value => excluded.Contains(value.Text));
        values.AddRange(declared.Definition.Values);
        return values;
    }
}
