using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Checks;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Releases.Checks;

/// <summary>A record keeps the identifier, the table and the code name with which it was released.</summary>
internal sealed class LockedRowCheck : DatasetCheck
{
    private readonly string _path;
    private readonly Replacements _replacements;
    private readonly Dictionary<string, (string Table, LockedId Locked)> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string CodeName), LockedId> _owners = [];

    public LockedRowCheck(ResolvedDataset dataset, DatasetProblems problems, IdLock idLock)
        : base(dataset, problems)
    {
        _path = idLock.Path;
        _replacements = new Replacements(idLock, dataset.OwnTables);
        foreach (LockedTable table in idLock.Tables)
        {
            // The retired come first, so that whoever has their name now counts as its owner.
            foreach (LockedId locked in table.Ids.OrderBy(locked => locked.Retirement is null))
            {
                _byKey[table.KeyOf(locked.Id, dataset.OwnTables)] = (table.Name, locked);
                if (locked.CodeName is { } name)
                {
                    _owners[(table.Name, name)] = locked;
                }
            }
        }
    }

    public override bool Concerns(ClassShape shape) => _byKey.Count > 0;

    public override void VisitRow(DatasetRow row)
    {
        if (row.Id is not { } id || Dataset.Find(row.Key!) != row)
        {
            return;
        }

        var codeName = row.Shape.Value(row.Value, CoreNames.CodeNameSlot) as TextValue;
        if (!_byKey.TryGetValue(row.Key!, out (string Table, LockedId Locked) entry))
        {
            CheckOwner(row, codeName);
        }
        else if (entry.Locked.Retirement is not null)
        {
            Add(ProblemRules.RevivedId, row, row.Node, entry.Locked, id);
        }
        else if (entry.Table != row.Table)
        {
            Add(ProblemRules.MovedId, row, row.Node, entry.Locked, id, entry.Table, row.Table);
        }
        else
        {
            CheckCodeName(row, codeName, entry.Locked);
        }
    }

    private void CheckCodeName(DatasetRow row, TextValue? codeName, LockedId locked)
    {
        if (locked.CodeName is not { } released)
        {
            CheckOwner(row, codeName);
        }
        else if (codeName is null && row.Shape.Definition.CodeNameSlot is not null)
        {
            // It gets the released one, whatever its slot says by now.
        }
        else if (codeName is null)
        {
            Add(ProblemRules.MissingCodeName, row, row.Node, locked, locked.Id, released);
        }
        else if (codeName.Text != released)
        {
            Add(ProblemRules.ChangedCodeName, row, codeName.Node, locked, locked.Id, released, codeName.Text);
        }
    }

    private void CheckOwner(DatasetRow row, TextValue? codeName)
    {
        if (codeName is not null
            && _owners.TryGetValue((row.Table, codeName.Text), out LockedId? owner)
            && _replacements.EndOf(RecordKey.Of(row.Shape.Definition.OwnTable, owner.Id)) != row.Key)
        {
            Add(ProblemRules.TakenCodeName, row, codeName.Node, owner, codeName.Text, owner.Id);
        }
    }

    private void Add(ProblemRule rule, DatasetRow row, int node, LockedId locked, params string[] arguments) =>
        Problems.AddRelated(rule, row.Place(node), new ProblemPlace(_path, locked.Node), arguments);
}
