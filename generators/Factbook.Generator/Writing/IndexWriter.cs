using Factbook.Compiler.CSharp;
using Factbook.Compiler.Layout;
using Factbook.Compiler.Layout.Indexes;

namespace Factbook.Generator.Writing;

/// <summary>Writes the members that look facts up by reference, by date and by name.</summary>
internal sealed class IndexWriter(TableLayout layout, CSharpWriter writer)
{
    private readonly string _fact = layout.Table.Record.PublicType;

    /// <summary>Writes an index by reference.</summary>
    /// <param name="index">The index.</param>
    public void Write(ReferenceIndex index)
    {
        string slice = $"global::Factbook.FactSlice<{_fact}>";
        writer.Line();
        writer.Line(Documentation.Summary($"The facts that refer to a fact in {index.Path}; none for null.", ""));
        writer.Line("/// <param name=\"target\">The fact that is referred to.</param>");
        writer.Block($"public static {slice} {index.MethodName}({index.Item.TypeName}? target)", () =>
        {
            writer.Line($"int number = {TargetNumber(index.Item)};");
            writer.Line($"int group = Data.FindGroup({index.Position}, {index.Groups}, {index.TargetWidth}, number);");
            writer.Line("return group < 0");
            writer.Line("    ? default");
            writer.Line(
                $"    : new {slice}(All, Data, {index.RowsPosition}, group, {index.Groups}, {index.OffsetWidth}, {index.RowWidth});");
        });
    }

    /// <summary>Writes an index by date.</summary>
    /// <param name="index">The index.</param>
    public void Write(DateIndexPlace index)
    {
        string type = $"global::Factbook.DateIndex<{_fact}>";
        writer.Line();
        writer.Line(Documentation.Summary($"The facts in the order of the earliest day that {index.Slot} allows.", ""));
        string days = $"{index.Count}, {index.Days}, {index.DayWidth}, {index.FirstDay}";
        writer.Line(
            $"public static {type} {index.Name} => new(All, Data, {index.Position}, {days}, {index.OffsetWidth}, {index.RowWidth});");
        if (index.IsOnly)
        {
            writer.Line();
            writer.Line(Documentation.Summary($"The facts whose earliest day, in {index.Slot}, lies in a period.", ""));
            writer.Line("/// <param name=\"period\">The period; an end of it that is open or unknown does not limit it.</param>");
            writer.Line(
                $"public static global::Factbook.FactSlice<{_fact}> In(global::Factbook.EdtfDate period) => {index.Name}.In(period);");
        }
    }

    /// <summary>Writes the look-up by name.</summary>
    /// <param name="index">The index.</param>
    public void Write(NameIndexPlace index)
    {
        writer.Line();
        writer.Line("/// <summary>The fact with a name, in any of its languages and spellings; case, diacritics and apostrophes do not count.</summary>");
        writer.Line("/// <param name=\"name\">The name.</param>");
        writer.Line("/// <returns>The fact, or <see langword=\"null\"/> where no fact, or more than one, has the name.</returns>");
        writer.Line($"public static {_fact}? Find(string? name) => name is null ? null : Names.Find(global::Factbook.NameKey.Fold(name));");
        writer.Line();
        writer.Line("/// <summary>All facts with a name: several where a name identifies nobody alone, such as a bare surname.</summary>");
        writer.Line("/// <param name=\"name\">The name.</param>");
        writer.Line($"public static global::Factbook.FactSlice<{_fact}> FindAll(string? name) => name is null ? default : Names.FindAll(global::Factbook.NameKey.Fold(name));");
        writer.Line();
        writer.Line(
            $"private static global::Factbook.TextIndex<{_fact}> Names => new(All, Data, {index.Position}, {index.Count}, {index.EntryWidth}, {index.RowWidth});");
    }

    // The number by which the index knows a fact: its row, combined with its table where there are several.
    private string TargetNumber(ItemType item)
    {
        string arms = "";
        for (int target = 0; target < item.Targets.Count; target++)
        {
            string table = $"global::{layout.Namespace}.{CSharpName.Pascal(item.Targets[target])}";
            arms += $"{table}.RowOf(target) is >= 0 and var row{target} ? "
                + (item.Targets.Count == 1 ? $"row{target}" : $"row{target} * {item.Targets.Count} + {target}")
                + " : ";
        }

        return arms + "-1";
    }
}
