using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Binding.Assembling;

/// <summary>
/// Reads the disputes of a dataset, and binds the values of their claims with the range of the disputed slot.
/// </summary>
internal sealed class DisputeReader(ResolvedDataset dataset)
{
    private readonly List<Problem> _problems = [];

    public (IReadOnlyList<DisputeRecord> Disputes, IReadOnlyList<Problem> Problems) Read()
    {
        var disputes = new List<DisputeRecord>();
        foreach (DatasetRow row in dataset.Rows)
        {
            dataset.Cancellation.ThrowIfCancellationRequested();
            if (CoreNames.Is(row.Shape.Definition, CoreNames.Dispute))
            {
                disputes.Add(Read(row));
            }
        }

        return (disputes, _problems);
    }

    private DisputeRecord Read(DatasetRow row)
    {
        var record = row.Shape.Value(row.Value, Dispute.Slots.AboutRecord) as ReferenceValue;
        var slot = row.Shape.Value(row.Value, Dispute.Slots.AboutSlot) as TextValue;
        DatasetRow? target = record is null ? null : dataset.Find(record);
        int position = target is null || slot is null ? -1 : target.Shape.Position(slot.Text);
        if (position >= 0 && !target!.Shape.Definition.Slots[position].Disputable)
        {
            position = -1;
        }

        var claims = new List<RivalClaim>();
        int list = row.Shape.Position(Dispute.Slots.Claims);
        if (list >= 0 && row.Value.Slots[list] is ListValue bound)
        {
            ListValue resolved = Resolve(bound, row, position < 0 ? null : target, position);
            row.Value = row.Value with { Slots = Replace(row.Value.Slots, list, resolved) };
            foreach (Value item in resolved.Items)
            {
                if (item is ObjectValue claim)
                {
                    claims.Add(ReadClaim(claim));
                }
            }
        }

        return new DisputeRecord(
            row,
            target,
            slot,
            position,
            claims,
            row.Shape.Value(row.Value, Dispute.Slots.Canonical) as TextValue,
            row.Shape.Value(row.Value, Dispute.Slots.Method) as EnumValue);
    }

    private ListValue Resolve(ListValue claims, DatasetRow row, DatasetRow? target, int position)
    {
        var items = new Value[claims.Items.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = claims.Items[i];
            if (items[i] is ObjectValue claim
                && dataset.Shape(claim).Position(CoreNames.ClaimValueSlot) is >= 0 and int slot
                && claim.Slots[slot] is UnresolvedValue value)
            {
                Value? resolved = target is null ? new InvalidValue(value.Node) : Bind(value, row, target, position);
                items[i] = claim with { Slots = Replace(claim.Slots, slot, resolved) };
            }
        }

        return claims with { Items = new EquatableArray<Value>(items) };
    }

    private Value? Bind(UnresolvedValue value, DatasetRow row, DatasetRow target, int position)
    {
        var problems = new ProblemList(row.Path);
        Value? bound = dataset.Binder.FindClass(target.Shape.Name)!.BindSlot(position, value.Raw, problems);
        _problems.AddRange(problems.ToEquatableArray());
        return bound;
    }

    private RivalClaim ReadClaim(ObjectValue claim)
    {
        ClassShape shape = dataset.Shape(claim);
        return new RivalClaim(
            claim,
            shape.Value(claim, Claim.Slots.Key) as TextValue,
            shape.Value(claim, Claim.Slots.Stance) as EnumValue,
            shape.Value(claim, Claim.Slots.Rank) as EnumValue,
            shape.Value(claim, CoreNames.ClaimValueSlot),
            shape.Value(claim, Claim.Slots.ValueState));
    }

    private static EquatableArray<Value?> Replace(EquatableArray<Value?> slots, int position, Value? value)
    {
        Value?[] copy = slots.AsSpan().ToArray();
        copy[position] = value;
        return new EquatableArray<Value?>(copy);
    }
}
