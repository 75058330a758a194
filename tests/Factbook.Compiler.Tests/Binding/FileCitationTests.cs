using System.Linq;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Binding;

/// <summary>Citations that a file states once for all of its records.</summary>
public sealed class FileCitationTests
{
    [Fact]
    public void Records_without_citations_have_those_of_their_file()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            visits:
              - {id: visit.one, when: 2024}
              - {id: visit.two, when: 2025, cites: [{source: src.part}]}
            cites: [{source: src.whole, locator: para 3}]
            """);

        host.AssertProblems();
        Assert.Equal(["src.whole para 3", "src.part "], host.Files[0].Tables[0].Rows.Select(row => Citation(host, row)));
    }

    [Fact]
    public void What_is_wrong_in_them_is_said_once()
    {
        CompilerHost host = TestSchemas.VisitsHost("""
            cites: [{source: src.whole, paragraph: 3}]
            visits:
              - {id: visit.one, when: 2024}
              - {id: visit.two, when: 2025}
            """);

        host.AssertProblems(
            "data.yaml(1,29): error FB0303: Citation has no slot 'paragraph'.",
            "data.yaml(1,18): error FB0502: 'src.whole' was read whole, so the citation needs a locator such as 'para 3'.");
    }

    [Fact]
    public void They_are_checked_where_no_record_takes_them()
    {
        CompilerHost host = TestSchemas.VisitsHost("cites: [{sourse: src.whole}]");

        host.AssertProblems(
            "data.yaml(1,10): error FB0303: Citation has no slot 'sourse'. Did you mean 'source'?",
            "data.yaml(1,10): error FB0304: Citation needs 'source'.");
    }

    [Fact]
    public void A_dataset_whose_records_cite_nothing_has_no_such_key()
    {
        var host = new CompilerHost(TestSchemas.Things("size: {range: integer}"), "cites: [{source: src.a}]\nthings: [{id: a}]");

        host.AssertProblems("data.yaml(1,1): error FB0302: The dataset has no table 'cites'.");
    }

    private static string Citation(CompilerHost host, ObjectValue row)
    {
        int position = host.Schema.FindClass(row.ClassName)!.Slots.ToList().FindIndex(slot => slot.Name == "cites");
        var citation = (ObjectValue)((ListValue)row.Slots[position]!).Items[0];
        return ((ReferenceValue)citation.Slots[0]!).Id + " " + (citation.Slots[1] as TextValue)?.Text;
    }
}
