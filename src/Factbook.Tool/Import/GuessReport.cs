using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Tool.Console;
using Factbook.Tool.Export.Formats;
using Factbook.Tool.Import.Inference;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import;

/// <summary>Lists what was guessed, with the reasons and what speaks against it.</summary>
internal static class GuessReport
{
    private static readonly string[] Header = ["table", "column", "slot", "kind", "many", "required", "reason", "remarks"];

    /// <summary>Writes the list for readers.</summary>
    public static void Write(IReadOnlyList<TablePlan> tables, Terminal terminal)
    {
        foreach (TablePlan table in tables)
        {
            terminal.Output.WriteLine(terminal.Paint(Colour.Bold, string.Create(
                CultureInfo.InvariantCulture, $"{table.Name}: {table.Input.Rows.Count} records of {table.ClassName}")));
            string key = table.Key.Count == 0 ? "numbered" : string.Join(", ", table.Key.Select(slot => slot.Name));
            terminal.Output.WriteLine($"  identifier: {key}; {table.KeyReason}");
            if (table.CodeNameSlot is { } codeName)
            {
                terminal.Output.WriteLine($"  code names: from {codeName}");
            }

            foreach (SlotPlan slot in Flat(table.Slots))
            {
                terminal.Output.WriteLine($"  {terminal.Paint(Colour.Cyan, slot.Path)}: {Words(slot)}; {slot.Reason}");
                foreach (string remark in slot.Remarks)
                {
                    terminal.Output.WriteLine("      " + terminal.Paint(Colour.Yellow, remark));
                }
            }
        }
    }

    /// <summary>Writes the list as CSV.</summary>
    public static void WriteCsv(string path, IReadOnlyList<TablePlan> tables) => CsvFile.Write(
        path,
        Header,
        tables.SelectMany(table => Flat(table.Slots), (table, slot) => new[]
        {
            table.Name, slot.Path, slot.Name, Kind(slot), Many(slot), slot.Required ? "yes" : "no", slot.Reason, string.Join("; ", slot.Remarks),
        }));

    private static string Words(SlotPlan slot)
    {
        string many = slot.Many switch { Multiplicity.List => "list of ", Multiplicity.Mapping => "mapping to ", _ => "" };
        string range = slot.Range is { } name && slot.Kind != ValueKind.Object ? " " + name : "";
        string pattern = slot.Pattern is { } form ? " " + form : "";
        string bounds = (slot.Minimum, slot.Maximum) switch
        {
            (null, null) => "",
            (var least, null) => $", at least {least}",
            (null, var most) => $", at most {most}",
            var (least, most) => $", {least} to {most}",
        };
        return many + Kind(slot) + range + pattern + bounds + (slot.Required ? ", required" : "");
    }

    // A mapping to single values is known by what these are.
    private static string Kind(SlotPlan slot) => slot is { Many: Multiplicity.Mapping, Parts: [{ Column: Mappings.Key }, { Column: Mappings.Value } value] }
        ? Kind(value)
        : slot.Kind.ToString().ToLowerInvariant();

    private static string Many(SlotPlan slot) => slot.Many switch { Multiplicity.List => "list", Multiplicity.Mapping => "map", _ => "" };

    private static IEnumerable<SlotPlan> Flat(IEnumerable<SlotPlan> slots) =>
        slots.SelectMany(slot => Flat(slot.Parts).Prepend(slot));
}
