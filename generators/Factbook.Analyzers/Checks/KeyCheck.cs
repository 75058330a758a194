using System.Linq;
using Factbook.Analyzers.Knowledge;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Checks;

/// <summary>Checks a key that is written as a constant and given to an index of a table: <c>Countries.ByIsoCode["XX"]</c>.</summary>
internal static class KeyCheck
{
    /// <summary>Checks the key where the receiver is an index whose keys are known.</summary>
    /// <param name="context">Takes what is found.</param>
    /// <param name="datasets">The datasets.</param>
    /// <param name="receiver">What is given the key.</param>
    /// <param name="argument">The constant.</param>
    /// <param name="key">The key.</param>
    public static void Check(
        OperationAnalysisContext context, KnownDatasets datasets, IOperation? receiver, IArgumentOperation argument, string key)
    {
        if (Operations.Unconverted(receiver) is not IPropertyReferenceOperation { Instance: null, Property: { IsIndexer: false } index }
            || datasets.TableOf(index.ContainingType)?.KeysOf(index.Name) is not { } keys
            || keys.Contains(key))
        {
            return;
        }

        var nearest = new Nearest(keys, key);
        string where = $"{index.ContainingType.Name}.{index.Name}";
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.Unknown, argument.Value.Syntax.GetLocation(), nearest.Properties, where, key, nearest.Hint));
    }
}
