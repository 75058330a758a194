using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Values;
using Factbook.Tool.Console;
using Factbook.Tool.Html;

namespace Factbook.Tool.Facts;

/// <summary>Writes a fact for a reader at a terminal: its values, what bears them out, and what sources differ in.</summary>
internal sealed class FactPage(FactIndex facts, Terminal terminal)
{
    private static readonly string[] ShownElsewhere = [CoreNames.IdSlot, CoreNames.CodeNameSlot, "summary", CoreNames.CitesSlot];

    /// <summary>Writes a fact.</summary>
    public void Write(string table, Fact fact)
    {
        string codeName = fact.Text(CoreNames.CodeNameSlot) is { } name ? $" ({name})" : "";
        Line(terminal.Paint(Colour.Bold, ShownText.Of($"{fact.ClassName} {fact.Id}")) + codeName + ", in " + table);
        if (fact.Text("summary") is { } summary)
        {
            Line(ShownText.Of(summary));
        }

        Line("");
        int width = fact.Slots.Select(slot => slot.Definition.Name.Length).DefaultIfEmpty().Max();
        foreach ((string slot, Value value) in fact.Slots
            .Select(slot => (slot.Definition.Name, slot.Value))
            .Where(slot => !ShownElsewhere.Contains(slot.Name, StringComparer.Ordinal)))
        {
            WriteSlot(slot, width, value);
        }

        WriteCitations(fact);
        WriteDisputes(fact);
    }

    private void WriteSlot(string slot, int width, Value value)
    {
        int indent = width + 4;
        string label = "  " + terminal.Paint(Colour.Cyan, slot) + new string(' ', width - slot.Length + 2);
        if (value is not ListValue list)
        {
            Line(label + Text(value), indent);
            return;
        }

        foreach (Value item in list.Items)
        {
            Line(label + Text(item), indent);
            label = new string(' ', indent);
        }
    }

    private void WriteCitations(Fact fact)
    {
        Fact[] citations = [.. fact.Children(CoreNames.CitesSlot)];
        if (citations.Length > 0)
        {
            Line("");
            Line(terminal.Paint(Colour.Bold, "Cites"));
        }

        foreach (Fact citation in citations)
        {
            string slots = string.Join(", ", citation.Texts(Citation.Slots.Supports));
            Line("  " + Passage(citation) + (slots.Length == 0 ? "" : ": " + slots), indent: 4);
        }
    }

    private void WriteDisputes(Fact fact)
    {
        foreach (Fact dispute in facts.Disputes(fact.Key))
        {
            string followed = dispute.Text(Dispute.Slots.Canonical) is { } key ? $"follows '{key}'" : "unresolved";
            Line("");
            Line(terminal.Paint(Colour.Bold, $"Sources differ in {dispute.Text(Dispute.Slots.AboutSlot)}")
                + ShownText.Of($": {followed}, {dispute.Text(Dispute.Slots.Method)}. {dispute.Text(Dispute.Slots.Rationale)}"), indent: 2);
            foreach (Fact claim in dispute.Children(Dispute.Slots.Claims))
            {
                string value = claim.Find(Claim.Slots.Value) is { } stated ? Text(stated) : claim.Text(Claim.Slots.ValueState) ?? "no value";
                string by = claim.Text(Claim.Slots.AssertedBy) is { } agent ? ", " + facts.LabelOf(agent) : "";
                Line(ShownText.Of($"  {claim.Text(Claim.Slots.Key)} ({claim.Text(Claim.Slots.Rank)}{by}): {value}"), indent: 4);
                foreach (Fact citation in claim.Children(Claim.Slots.Cites))
                {
                    Line("    " + terminal.Paint(Colour.Dim, Passage(citation)), indent: 6);
                }
            }
        }
    }

    private string Passage(Fact citation)
    {
        string source = citation.Text(Citation.Slots.Source) ?? "";
        string locator = citation.Text(Citation.Slots.Locator) is { } place ? ", " + place : "";
        return ShownText.Of($"{facts.LabelOf(source)} [{source}{locator}]");
    }

    private string Text(Value value) => ShownText.Of(Words(value));

    private string Words(Value value) => value switch
    {
        ReferenceValue reference => $"{facts.LabelOf(reference.Key)} [{reference.Id}]",
        ObjectValue instance => string.Join(
            ", ", Parts(facts.Of(instance)).Select(part => $"{part.Slot}: {part.Text}")),
        _ => facts.Text(value),
    };

    private IEnumerable<(string Slot, string Text)> Parts(Fact fact) => fact.Slots
        .Select(slot => (slot.Definition.Name, slot.Value is ListValue list
            ? string.Join(", ", list.Items.Select(Text))
            : Text(slot.Value)));

    private void Line(string text, int indent = 0) => terminal.WriteText(text, indent);
}
