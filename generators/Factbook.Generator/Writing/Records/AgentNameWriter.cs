using Factbook.Compiler.Binding;
using Factbook.Compiler.CSharp;

namespace Factbook.Generator.Writing.Records;

/// <summary>Writes the name of agents: for all to see, or as the interface alone has it where a slot is called so.</summary>
internal static class AgentNameWriter
{
    /// <summary>The property.</summary>
    /// <param name="record">The record.</param>
    /// <param name="basis">The record that it derives from, if there is one.</param>
    /// <param name="identifier">An expression for the identifier.</param>
    public static string Of(RecordType record, RecordType? basis, string identifier)
    {
        if (!record.IsAgent || basis is { IsAgent: true })
        {
            return "";
        }

        string value = $"global::Factbook.CompilerServices.PrimaryName.Of(this.{record.Find(CoreNames.NamesSlot)!.Name}) ?? {identifier};";
        return record.HasAgentName
            ? $"""
                /// <inheritdoc/>
                public string Name => {value}
                """
            : $"string global::Factbook.IAgent.Name => {value}";
    }
}
