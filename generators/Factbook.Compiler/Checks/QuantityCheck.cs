using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Assembling;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Checks;

/// <summary>
/// A quantity has a currency or else a unit, and an upper end only as the end of a range, which runs upwards.
/// </summary>
internal sealed class QuantityCheck(ResolvedDataset dataset, DatasetProblems problems) : DatasetCheck(dataset, problems)
{
    public override bool Concerns(ClassShape shape) => CoreNames.Is(shape.Definition, CoreNames.Quantity);

    public override void VisitInstance(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        Value? currency = shape.Value(instance, Quantity.Slots.Currency);
        Value? unit = shape.Value(instance, Quantity.Slots.Unit);
        bool isEmpty = unit is TextValue text && string.IsNullOrWhiteSpace(text.Text);
        if (isEmpty || currency is null == unit is null)
        {
            int node = unit?.Node ?? shape.Value(instance, Quantity.Slots.Amount)?.Node ?? instance.Node;
            string measure = isEmpty ? "an empty unit" : unit is null ? "neither" : "both";
            Problems.Add(ProblemRules.QuantityMeasure, row.Place(node), measure);
        }

        int power = shape.Value(instance, Quantity.Slots.UnitMultiplier) is IntegerValue multiplier ? (int)multiplier.Number : 0;
        CheckSize(row, shape.Value(instance, Quantity.Slots.Amount), power);
        CheckSize(row, shape.Value(instance, Quantity.Slots.AmountHigh), power);
        CheckRange(row, instance, shape);
    }

    // Every comparison is of amounts in full units.
    private void CheckSize(DatasetRow row, Value? value, int power)
    {
        if (value is DecimalValue amount && !DecimalRange.Holds(amount.Number, power))
        {
            Problems.Add(
                ProblemRules.QuantityTooLarge, row.Place(value.Node), Digits.Of(amount.Number), Digits.Of(power));
        }
    }

    private void CheckRange(DatasetRow row, ObjectValue instance, ClassShape shape)
    {
        if (shape.Value(instance, Quantity.Slots.AmountHigh) is not DecimalValue high)
        {
            return;
        }

        if (shape.Value(instance, Quantity.Slots.Hedge) is EnumValue { Text: not "between" } hedge)
        {
            Problems.Add(ProblemRules.QuantityHighEnd, row.Place(high.Node), hedge.Text);
        }
        else if (shape.Value(instance, Quantity.Slots.Amount) is DecimalValue amount && high.Number < amount.Number)
        {
            Problems.Add(ProblemRules.QuantityRange, row.Place(high.Node), Digits.Of(high.Number), Digits.Of(amount.Number));
        }
    }
}
