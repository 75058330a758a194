using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>A project may bring attributes of its own for frameworks that lack them.</summary>
public sealed class PolyfillTests
{
    [Fact]
    public void A_projects_own_attributes_disturb_nothing() => Assert.NotNull(Tiny.Host().WithCode("""
        namespace System.Diagnostics.CodeAnalysis
        {
            internal sealed class NotNullWhenAttribute : Attribute
            {
                public NotNullWhenAttribute(bool returnValue) => ReturnValue = returnValue;

                public bool ReturnValue { get; }
            }
        }

        namespace System.CodeDom.Compiler
        {
            internal sealed class GeneratedCodeAttribute : Attribute
            {
                public GeneratedCodeAttribute(string? tool, string? version)
                {
                }
            }
        }
        """).Compile());
}
