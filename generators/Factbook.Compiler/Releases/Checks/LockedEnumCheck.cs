using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases.Checks;

/// <summary>Every released member of an enum is in the schema, or is retired.</summary>
internal sealed class LockedEnumCheck(ResolvedDataset dataset, DatasetProblems problems, SchemaModel schema, IdLock idLock)
    : DatasetCheck(dataset, problems)
{
    public override void Finish()
    {
        // Where the schema could not be understood whole, what it seems to lack may well be there.
        if (schema.Problems.Any(problem => problem.Rule.Severity == ProblemSeverity.Error))
        {
            return;
        }

        var enums = schema.OwnEnums.ToDictionary(definition => definition.Name, StringComparer.Ordinal);
        foreach (LockedEnum locked in idLock.Enums)
        {
            if (enums.TryGetValue(locked.Name, out EnumDefinition? definition))
            {
                CheckMembers(locked, definition);
            }
            else if (locked.Members.Any(member => member.Retirement is null))
            {
                string hint = Suggestions.Hint(locked.Name, enums.Keys);
                Problems.Add(ProblemRules.VanishedEnum, Place(locked.Node), locked.Name, hint);
            }
        }
    }

    private void CheckMembers(LockedEnum locked, EnumDefinition definition)
    {
        var values = definition.Values.ToDictionary(value => value.Text, StringComparer.Ordinal);
        var released = new HashSet<string>(locked.Members.Select(member => member.Text), StringComparer.Ordinal);
        foreach (LockedMember member in locked.Members)
        {
            bool exists = values.TryGetValue(member.Text, out PermissibleValue? value);
            if (!exists && member.Retirement is null)
            {
                string hint = Suggestions.Hint(member.Text, values.Keys.Where(text => !released.Contains(text)));
                Problems.Add(ProblemRules.VanishedMember, Place(member.Node), member.Text, locked.Name, hint);
            }
            else if (exists && member.Retirement is not null)
            {
                Problems.AddRelated(
                    ProblemRules.RevivedMember, value!.Place, Place(member.Node), member.Text, locked.Name);
            }
        }
    }

    private ProblemPlace Place(int node) => new(idLock.Path, node);
}
