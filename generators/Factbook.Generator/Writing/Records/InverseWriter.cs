using System.Linq;
using Factbook.Compiler;
using Factbook.Compiler.CSharp;
using Factbook.Generator.Writing.Printing;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the properties that lead from a fact to those which refer to it, by the look-ups of their tables.</summary>
/// <param name="types">Spells types.</param>
internal sealed class InverseWriter(CSharpTypes types)
{
    private const string Rows = "global::Factbook.CompilerServices.FactRows";

    /// <summary>The properties of a record.</summary>
    /// <param name="record">The record.</param>
    public string Of(RecordType record) => string.Join(
        "\n\n", record.Inverses.Select(inverse => $"{Docs(inverse)}\npublic {TypeOf(inverse)} {inverse.Name} => {Value(inverse)};"));

    /// <summary>The properties of an interface.</summary>
    /// <param name="inverses">What they lead to.</param>
    public string Of(EquatableArray<InverseType> inverses) => string.Join(
        "\n\n", inverses.Select(inverse => $"{Docs(inverse)}\n{TypeOf(inverse)} {inverse.Name} {{ get; }}"));

    private static string Docs(InverseType inverse) =>
        Documentation.Summary(inverse.Description, $"The slot {inverse.Slot}.") + "\n"
        + Documentation.Remarks($"Computed: the facts whose {inverse.PartnerSlot} is this one{(inverse.IsList ? "; empty where there are none" : "")}.");

    private string TypeOf(InverseType inverse)
    {
        string type = types.Of(inverse.Type);
        return !inverse.IsList ? type + "?"
            : inverse.IsSlice ? $"global::Factbook.FactSlice<{type}>"
            : $"global::System.Collections.Generic.IReadOnlyList<{type}>";
    }

    private string Value(InverseType inverse)
    {
        string[] parts = [.. inverse.Sources.Select(source => $"{types.Own(source.Name)}.{inverse.Index}.Of(this)")];
        string type = types.Of(inverse.Type);
        return (inverse.IsList, inverse.IsSlice) switch
        {
            (true, true) => parts[0],
            (false, true) => $"{parts[0]} is {{ Count: > 0 }} found ? found[0] : null",
            (true, false) => $"{Rows}.Of<{type}>({string.Join(", ", parts)})",
            _ => $"{Rows}.First<{type}>({string.Join(", ", parts)})",
        };
    }
}
