using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Export;

public sealed class StatementTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Fact]
    public void Each_value_has_a_row_for_each_passage_that_bears_it_out() => Assert.Equal(
        [
            "moon.io,name,Io,normal,,src.atlas,p 12,",
            "moon.io,name,Io,normal,,src.letter,,",
            "moon.io,shape,round,normal,,src.letter,,",
        ],
        Rows("moon.io").Take(3));

    [Fact]
    public void Where_sources_differ_each_claim_has_a_row() => Assert.Equal(
        [
            "moon.io,discovered,1610-01-08,preferred,galileo,src.atlas,p 12,person.galileo",
            "moon.io,discovered,1609-12,normal,marius,src.letter,,person.simon",
        ],
        Rows("moon.io,discovered"));

    public void Dispose() => _workspace.Dispose();

    private string[] Rows(string start)
    {
        _workspace.Run("export", "DIR", "--to", "statements", "--out", "DIR/statements.csv");
        return
        [
            .. _workspace.Read("statements.csv").Split('\n')
                .Where(line => line.StartsWith(start, StringComparison.Ordinal)),
        ];
    }
}
