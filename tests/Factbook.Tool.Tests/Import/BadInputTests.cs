using System;
using System.IO;
using System.Text;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Import;

public sealed class BadInputTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("a,b\n1,2\n3\n4,5,6\n", "line 3 has 1 cell instead of 2, none for 'b'; line 4 has 3 cells instead of 2, '6' beyond 'b'. A cell with a separator in it needs quotes.")]
    [InlineData("a,b,a\n1,2,3\n", "the columns 1 and 3 are both called 'a'.")]
    [InlineData("a,b\n1,\"x\n2,y\n", "line 2: a quote in this row does not close before the file ends.")]
    [InlineData("a,b\n1,\"x\"y\n", "text stands behind the quote that ends a cell; within a cell a quote is written twice.")]
    [InlineData("name,people,area\n,in thousands,in km2\nA,1,2\nB,3,4\nC,5,6\n", "line 2: 'in thousands' in 'people', 'in km2' in 'area': below stand whole numbers. If this is a second row of headings, say '--headings 2'.")]
    [InlineData("name,born\nA,03/04/2020\nB,05/06/2021\n", "line 2: 'born' has days like '03/04/2020', which can be read in two orders; say '--dates dmy' or '--dates mdy', or '--as born=text'.")]
    [InlineData("name,born\nA,25/12/2020\nB,12/25/2020\n", "line 2: 'born' has days in two orders: '25/12/2020' here, and '12/25/2020' at line 3; mend them, or say '--as born=text'.")]
    [InlineData("name,people\nA,\"1,234\"\nB,\"5,678\"\n", "line 2: 'people' has numbers like '1,234', where the sign can stand before thousands or before a fraction; say '--point .' or '--point ,'.")]
    [InlineData("a,b\n", "has no rows below its headings.")]
    [InlineData("", "has no row with headings.")]
    public void What_is_wrong_with_csv_is_said_at_its_line(string text, string message)
    {
        Outcome outcome = _workspace.With("bad.csv", text).Run("import", "DIR/bad.csv", "--out", "DIR/out");

        Assert.Equal(2, outcome.ExitCode);
        Assert.EndsWith(message + "\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["bad.csv"], _workspace.Files("."));
    }

    [Theory]
    [InlineData("[{\"a\": 1}, {\"a\": ", "line 1, column 18: the file ends in the middle of a value; was it cut off?")]
    [InlineData("[{\"ä\": 1},\n {\"ö\": ", "line 2, column 8: the file ends in the middle of a value; was it cut off?")]
    [InlineData("[{\"a\": 1, \"a\": 2}]", "line 1, column 11: 'a' stands twice in one object.")]
    [InlineData("[{\"a\": [[1, 2], [3]]}]", "line 1, column 9: 'a' holds a list inside a list, which no slot can hold; flatten it, or say '--skip a'.")]
    [InlineData("[{\"a\": {\"b\": 1}},\n {\"a\": \"x\"}]", "line 2, column 8: 'a' holds a single value here, and one with parts at line 1, column 8; mend one of them, or say '--skip a'.")]
    [InlineData("[[1, 2], [3, 4]]", "line 1, column 2: a list stands in a list; each record is an object with named parts.")]
    [InlineData("\"x\"", "a list of records is expected, and here is a single value.")]
    [InlineData("[]", "holds no records.")]
    [InlineData("[{\"a\": nope}]", "this is no JSON")]
    public void What_is_wrong_with_json_is_said_at_its_place(string text, string message)
    {
        Outcome outcome = _workspace.With("bad.json", text).Run("import", "DIR/bad.json", "--out", "DIR/out");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["bad.json"], _workspace.Files("."));
    }

    [Fact]
    public void Bytes_of_another_encoding_are_refused_until_the_user_names_it()
    {
        File.WriteAllBytes(_workspace.FullPath("bad.csv"), [.. Encoding.UTF8.GetBytes("name\nЖ\nM"), 0xFC, .. "nchen\n"u8]);

        string error = _workspace.Run("import", "DIR/bad.csv", "--out", "DIR/out").Error;

        Assert.Contains("line 3, column 2: the byte 0xFC is not UTF-8. What stands before it is UTF-8", error, StringComparison.Ordinal);
        File.WriteAllBytes(_workspace.FullPath("good.csv"), [.. "name,x\nM"u8, 0xFC, .. "nchen,1\n"u8]);
        Assert.Equal(0, _workspace.Run("import", "DIR/good.csv", "--out", "DIR/out", "--encoding", "windows-1252").ExitCode);
        Assert.Contains("name: München", _workspace.Read("out/data/goods.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Null_and_an_empty_text_differ_and_that_is_said()
    {
        _workspace.With("a.json", """[{"n": "x", "b": null}, {"n": "y", "b": ""}, {"n": "z", "b": "t"}]""");

        Assert.Contains(
            "null (1) and empty text (1) differ in the file, and both become no value",
            _workspace.Run("import", "DIR/a.json", "--out", "DIR/out").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_one_long_line_is_read_or_refused_with_a_reason()
    {
        string row = "{\"name\": \"x\", \"text\": \"" + new string('a', 1000) + "\"},";
        var text = new StringBuilder("[");
        for (int i = 0; i < 3000; i++)
        {
            text.Append(row);
        }

        _workspace.With("long.json", text.Append("{}]").ToString());
        Assert.Equal(0, _workspace.Run("import", "DIR/long.json", "--out", "DIR/out", "--dry-run").ExitCode);

        _workspace.With("long.csv", string.Join(',', System.Linq.Enumerable.Range(0, 5000)));
        Assert.Contains("5000 columns in one row", _workspace.Run("import", "DIR/long.csv", "--out", "DIR/out").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_does_not_tell_records_apart_is_refused_at_the_record() => Assert.Contains(
        "line 4: the key 'A' stands at line 2, too.",
        _workspace.With("a.csv", "code,n\nA,1\nB,2\nA,3\n").Run("import", "DIR/a.csv", "--out", "DIR/out", "--key", "code").Error,
        StringComparison.Ordinal);

    public void Dispose() => _workspace.Dispose();
}
