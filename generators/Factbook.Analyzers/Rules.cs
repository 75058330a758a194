using System.Collections.Immutable;
using Factbook.Generators;
using Microsoft.CodeAnalysis;

namespace Factbook.Analyzers;

/// <summary>What is said where facts are used. docs/diagnostics has a page on each.</summary>
internal static class Rules
{
    /// <summary>No table has the identifier.</summary>
    public static readonly DiagnosticDescriptor Unknown = new(
        "FB0801", "Identifier is unknown", "{0} has no fact '{1}'.{2}",
        "Factbook", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0801"));

    /// <summary>The fact was there once.</summary>
    public static readonly DiagnosticDescriptor Retired = new(
        "FB0802", "Identifier was retired", "The fact '{0}' was retired: {1}",
        "Factbook", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0802"));

    /// <summary>The fact stands in another table.</summary>
    public static readonly DiagnosticDescriptor OtherTable = new(
        "FB0803", "Identifier is of another table", "'{0}' is a fact of {1}, not of {2}",
        "Factbook", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0803"));

    /// <summary>A text that is no date.</summary>
    public static readonly DiagnosticDescriptor NoDate = new(
        "FB0804", "Text is no date", "{0}",
        "Factbook", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0804"));

    /// <summary>A text that no member of an enum has.</summary>
    public static readonly DiagnosticDescriptor NoEnumText = new(
        "FB0805", "Text is of no member of the enum", "No member of {0} has the text '{1}'.{2}",
        "Factbook", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0805"));

    /// <summary>The fact has a member of its own.</summary>
    public static readonly DiagnosticDescriptor Named = new(
        "FB0806", "Fact has a member of its own", "The fact '{0}' is {1}.{2}, which is found without a search",
        "Factbook", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0806"));

    /// <summary>A fact is copied.</summary>
    public static readonly DiagnosticDescriptor Copied = new(
        "FB0807", "Facts are not copied", "'with' makes a second {0} that is not the fact of the dataset; use the fact itself",
        "Factbook", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0807"));

    /// <summary>Sources differ on the value.</summary>
    public static readonly DiagnosticDescriptor Disputed = new(
        "FB0808", "Sources differ on the value", "Sources differ on {0} of '{1}'; Behind shows their claims and the pick",
        "Factbook", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0808"));

    /// <summary>The table's identifiers do not travel with the assembly.</summary>
    public static readonly DiagnosticDescriptor TooLarge = new(
        "FB0809", "Table is too large to be checked", "{0} has too many facts for its identifiers to be checked here",
        "Factbook", DiagnosticSeverity.Info, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0809"));

    /// <summary>C# cannot tell the types of two datasets apart.</summary>
    public static readonly DiagnosticDescriptor OneNamespace = new(
        "FB0810", "Two datasets have one namespace", "The datasets of {0} and {1} are both in the namespace {2}, so that C# cannot tell their types apart",
        "Factbook", DiagnosticSeverity.Warning, isEnabledByDefault: true, helpLinkUri: DiagnosticPage.Of("FB0810"),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All of them.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        ImmutableArray.Create(Unknown, Retired, OtherTable, NoDate, NoEnumText, Named, Copied, Disputed, TooLarge, OneNamespace);
}
