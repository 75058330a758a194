using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the expression for what a fact is called.</summary>
internal static class RecordLabel
{
    /// <summary>The label of a fact: its primary name, or the slot that says so, else its identifier.</summary>
    /// <param name="record">The record.</param>
    /// <param name="identifier">An expression for the identifier.</param>
    public static string Of(RecordType record, string identifier) => record.Find(record.LabelSlot) switch
    {
        { IsList: true } names => $"global::Factbook.CompilerServices.PrimaryName.Of(this.{names.Name}) ?? {identifier}",
        { IsOptional: true } label => $"this.{label.Name} ?? {identifier}",
        { } label => $"this.{label.Name}",
        _ => identifier,
    };
}
