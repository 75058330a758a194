using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema.Reading;

namespace Factbook.Compiler.Schema.Resolving;

/// <summary>Makes a class that is the union of others what they all descend from: it has their instances and no others.</summary>
internal sealed class UnionResolver(SchemaDeclarations declarations, SchemaProblems problems)
{
    /// <summary>Gives the members of all unions their further parent.</summary>
    internal void Resolve()
    {
        foreach (string name in declarations.Classes.Keys.ToArray())
        {
            ClassDeclaration union = declarations.Classes[name];
            if (union.UnionOf.Count == 0)
            {
                continue;
            }

            // Where classes name it as their parent it is one; else it is a mixin of its members.
            bool isParent = declarations.Classes.Values.Any(other => other.IsA?.Name == name && !other.Mixin);
            declarations.Classes[name] = union with
            {
                Abstract = union.Abstract || (isParent && !union.Mixin),
                Mixin = union.Mixin || !isParent,
            };
            foreach (PlacedName member in union.UnionOf)
            {
                AddParent(member, name);
            }
        }
    }

    private void AddParent(PlacedName member, string union)
    {
        if (!declarations.Classes.TryGetValue(member.Name, out ClassDeclaration declared))
        {
            string hint = Suggestions.Hint(member.Name, declarations.Classes.Keys);
            problems.Tolerate(ProblemRules.UnknownClass, member.Place, "It is left out.", member.Name, hint);
        }
        else if (declared.IsA?.Name != union && declared.Mixins.All(mixin => mixin.Name != union))
        {
            declarations.Classes[member.Name] = declared with
            {
                Mixins = declared.Mixins.Append(new PlacedName(union, member.Place)).ToEquatableArray(),
            };
        }
    }
}
