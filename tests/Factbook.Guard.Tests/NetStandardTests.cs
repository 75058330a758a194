using System.Collections.Generic;
using System.Linq;
using Factbook.Guard.Tests.Running;
using Xunit;

namespace Factbook.Guard.Tests;

/// <summary>What is generated compiles on a framework without covariant returns, too.</summary>
public sealed class NetStandardTests
{
    private const int Seeds = 30;

    [Fact]
    public void A_sample_compiles_for_netstandard()
    {
        Generation[] generated =
        [
            .. Enumerable.Range(0, Seeds).Select(seed => GuardCase.Of(seed).Files)
                .Where(files => new CheckedFiles(files).Refusals.Count == 0)
                .Select(files => Generation.Of(files, TargetPlatform.Standard)),
        ];

        (_, Dictionary<GuardFiles, string> faults) = JointCompilation.Compile(generated, TargetPlatform.Standard);

        Assert.NotEmpty(generated);
        Assert.True(faults.Count == 0, string.Join("\n", faults.Select(fault => $"{fault.Key.Name}: {fault.Value}")));
    }
}
