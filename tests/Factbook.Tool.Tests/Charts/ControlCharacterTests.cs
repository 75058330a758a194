using System;
using System.Linq;
using System.Xml.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Charts;

/// <summary>Characters that only escapes bring into a dataset, and that XML, HTML and terminals do not take.</summary>
public sealed class ControlCharacterTests : IDisposable
{
    private const string Name = "a\\u0003\\e[31mb\\u007f\\u009b\\ufffe\\uffffc";
    private const string Shown = "a\u2403\u241b[31mb\u2421\ufffd\ufffd\ufffdc";

    private readonly Workspace _workspace = new Workspace()
        .With("schema.yaml", """
            id: https://example.org/c
            name: c
            default_range: string
            imports: [linkml:types, factbook:core]
            classes:
              Root: {tree_root: true, attributes: {sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}, events: {range: Event, multivalued: true, inlined: true, inlined_as_list: true}}}
              Event: {mixins: [Identified], attributes: {name: {required: true}, when: {range: EdtfDate}}}
            """)
        .With("d.yaml", $"events: [{{id: ev.a, name: \"{Name}\", when: \"2020\"}}]\n");

    [Fact]
    public void A_chart_is_xml_and_shows_that_there_is_something()
    {
        Assert.Equal(0, _workspace.Run("chart", "timeline", "DIR", "--out", "DIR/c.svg").ExitCode);

        Assert.Contains(Shown, XDocument.Parse(_workspace.Read("c.svg")).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_hold_no_control_characters()
    {
        Assert.Equal(0, _workspace.Run("site", "DIR", "--out", "DIR/site").ExitCode);

        string[] pages = [.. _workspace.Files("site").Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => _workspace.Read("site/" + file))];
        Assert.All(pages, page => Assert.DoesNotContain(page, letter => char.IsControl(letter) && letter != '\n'));
        Assert.Contains(pages, page => page.Contains(Shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_is_sent_no_command_that_stands_in_the_data()
    {
        Assert.DoesNotContain('\u001b', _workspace.Run("show", "ev.a", "--dir", "DIR").Output);
        Assert.DoesNotContain('\u001b', _workspace.Run("search", "ev", "--dir", "DIR").Output);
        Assert.DoesNotContain('\u001b', _workspace.Run("cite", "ev.a", "--dir", "DIR", "--format", "bibtex").Output);
    }

    [Fact]
    public void Exports_of_data_keep_them()
    {
        Assert.Equal(0, _workspace.Run("export", "DIR", "--to", "csv", "--out", "DIR/csv").ExitCode);

        Assert.Contains("a\u0003\u001b[31mb\u007f\u009b\ufffe\uffffc", _workspace.Read("csv/events.csv"), StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();
}
