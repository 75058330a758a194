using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Analyzers.Checks;

/// <summary>Checks an identifier that is written as a constant.</summary>
/// <param name="context">Takes what is found.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="place">The constant.</param>
/// <param name="id">The identifier.</param>
internal sealed class IdentifierCheck(OperationAnalysisContext context, KnownDataset dataset, SyntaxNode place, string id)
{
    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Checks the identifier of a fact of one table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="givesFact">Whether a static member could stand where the identifier is given.</param>
    public void CheckIn(KnownTable table, bool givesFact)
    {
        if (table.Has(id, out string? name))
        {
            if (name is not null && givesFact)
            {
                Report(Rules.Named, Properties(FixData.Member, name), id, table.Type.Name, name);
            }
        }
        else if (!ReportRetired(table.KeyOf(id)) && !ReportOtherTable(table))
        {
            ReportUnknown([table], table.Type.Name);
        }
    }

    /// <summary>Checks the identifier of a fact of whatever table.</summary>
    /// <param name="takesRetired">Whether the method answers for retired identifiers, too.</param>
    public void CheckInAll(bool takesRetired)
    {
        KnownTable[] shared = [.. dataset.Tables.Where(table => table.Scope is null)];
        bool isKnown = shared.Any(table => table.Has(id, out _));
        if (!isKnown && !(takesRetired ? dataset.FindRetired(id) is not null : ReportRetired(id)) && !ReportOwnTables())
        {
            ReportUnknown(shared, "The dataset");
        }
    }

    // Tables with identifiers of their own are asked themselves.
    private bool ReportOwnTables()
    {
        string[] owners = [.. dataset.Tables.Where(table => table.Scope is not null && table.Has(id, out _)).Select(table => table.Type.Name)];
        if (owners.Length > 0)
        {
            string hint = $" Identifiers in {string.Join(" and ", owners)} are the table's own; ask {string.Join(" or ", owners.Select(name => name + ".Get"))}.";
            Report(Rules.Unknown, None, "The dataset as a whole", id, hint);
        }

        return owners.Length > 0;
    }

    private bool ReportRetired(string key)
    {
        if (dataset.FindRetired(key) is not { } retired)
        {
            return false;
        }

        string now = retired.Replacement.Length > 0 ? $"'{retired.Replacement}' stands for it now" : "nothing stands for it now";
        string why = retired.Reason.Length > 0 ? $"{now} ({retired.Reason.TrimEnd('.')})" : now;
        Report(Rules.Retired, Properties(FixData.Identifiers, retired.Replacement), id, why);
        return true;
    }

    private bool ReportOtherTable(KnownTable table)
    {
        if (dataset.Tables.FirstOrDefault(other => other.Has(id, out _)) is not { } owner)
        {
            return false;
        }

        string name = owner.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Report(Rules.OtherTable, Properties(FixData.Table, name), id, owner.Type.Name, table.Type.Name);
        return true;
    }

    private void ReportUnknown(IReadOnlyList<KnownTable> tables, string where)
    {
        if (tables.FirstOrDefault(table => table.IsTooLarge) is { } large)
        {
            Report(Rules.TooLarge, None, large.Type.Name);
            return;
        }

        var nearest = new Nearest(tables.SelectMany(table => table.Ids), id);
        Report(Rules.Unknown, nearest.Properties, where, id, nearest.Hint);
    }

    private void Report(DiagnosticDescriptor rule, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        context.ReportDiagnostic(Diagnostic.Create(rule, place.GetLocation(), properties, arguments));

    private static ImmutableDictionary<string, string?> Properties(string key, string value) =>
        value.Length == 0 ? None : None.Add(key, value);
}
