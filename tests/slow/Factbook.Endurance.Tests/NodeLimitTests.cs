using System.Linq;
using Factbook.Compiler.Diagnostics;
using Factbook.Compiler.Yaml;
using Xunit;

namespace Factbook.Endurance.Tests;

public sealed class NodeLimitTests
{
    private const string Head = "a: [";

    [Fact]
    [Trait("rule", "FB0116")]
    public void A_file_of_too_many_nodes_is_read_up_to_the_limit()
    {
        // The mapping, its key, the list, and as many items as there may be nodes.
        string text = Head + string.Concat(Enumerable.Repeat("b,", YamlLimits.Nodes)) + "b]";

        YamlReadResult read = YamlReader.Read("data.yaml", text);

        Problem problem = Assert.Single(read.File.Problems);
        Assert.Equal("FB0116", problem.Rule.Id);
        Assert.Equal("10000000", Assert.Single(problem.Arguments));

        // Right behind the first item that is one too many.
        int tooMany = YamlLimits.Nodes + 1 - 3;
        YamlSpan span = new ProblemLocations([read.Spans]).Find(problem.Place);
        Assert.Equal((0, Head.Length + (2 * tooMany) - 1), (span.StartLine, span.StartColumn));
        Assert.False(read.File.IsComplete);
    }
}
