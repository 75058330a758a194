using System.Threading.Tasks;
using Factbook.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace Factbook.Analyzers.Tests;

/// <summary>Two datasets of one namespace are pointed out where both are used.</summary>
public sealed class NamespaceTests
{
    [Fact]
    public Task Two_datasets_of_one_namespace_are_a_warning() => Editor.ShowsOfTwoShops(
        alias: null,
        new DiagnosticResult("FB0810", DiagnosticSeverity.Warning).WithMessage(
            "The datasets of Shop and Other are both in the namespace Shop, so that C# cannot tell their types apart"));

    [Fact]
    public Task An_alias_tells_them_apart() => Editor.ShowsOfTwoShops(alias: "other");

    [Fact]
    public Task Datasets_of_two_namespaces_are_none() => Editor.Shows("");
}
