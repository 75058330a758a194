using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Factbook.Analyzers.Knowledge;

/// <summary>Reads the shapes of code that use a dataset.</summary>
internal static class Operations
{
    /// <summary>
    /// The static class that an expression reads <c>All</c> or <c>ById</c> of, or <see langword="null"/> of any other expression.
    /// </summary>
    /// <param name="receiver">What a method or an indexer is called on.</param>
    public static INamedTypeSymbol? TableOf(IOperation? receiver)
    {
        while (Unconverted(receiver) is IPropertyReferenceOperation { Property.Name: "All" or "ById" } property)
        {
            if (property.Instance is null)
            {
                return property.Property.ContainingType;
            }

            receiver = property.Instance;
        }

        return null;
    }

    /// <summary>The constant text of an argument, or <see langword="null"/> where it is none.</summary>
    /// <param name="argument">The argument.</param>
    public static string? TextOf(IArgumentOperation argument) =>
        Unconverted(argument.Value)?.ConstantValue is { HasValue: true, Value: string text } ? text : null;

    /// <summary>An expression without the conversions that the compiler adds.</summary>
    /// <param name="operation">The expression.</param>
    public static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
