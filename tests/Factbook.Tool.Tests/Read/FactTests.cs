using System;
using System.Linq;
using Factbook.Tool.Tests.Support;
using Xunit;

namespace Factbook.Tool.Tests.Read;

public sealed class FactTests : IDisposable
{
    private readonly Workspace _workspace = new Workspace().WithMoons();

    [Theory]
    [InlineData("moon.io")]
    [InlineData("Io")]
    public void A_fact_is_shown_with_its_citations_and_disputes(string name) => Assert.Equal(
        """
        Moon moon.io (Io), in moons

          name         Io
          shape        round
          discovered   1610-01-08
          discoverers  Galileo Galilei [person.galileo]
                       Simon Marius [person.simon]
          partner      Europa [moon.europa]
          distance     amount: 421.70, hedge: about, unit: km, unit_multiplier: 3, as_stated: 421 700 km
          rings        false
          rank         1
          mass         8.90
          aliases      Jupiter I
                       the "yellow" one, spotted

        Cites
          An atlas [src.atlas, p 12]: name
          Ein Brief [src.letter]

        Sources differ in discovered: follows 'galileo', primary_record. The log book was printed first.
          galileo (preferred, Galileo Galilei): 1610-01-08
            An atlas [src.atlas, p 12]
          marius (normal, Simon Marius): 1609-12
            Ein Brief [src.letter]

        """,
        _workspace.Run("show", name, "--dir", "DIR").Output);

    [Theory]
    [InlineData("Галилей")]
    [InlineData("GALILEO GALILEI")]
    public void Names_are_found_in_any_script_and_case(string name) =>
        Assert.StartsWith("Person person.galileo", _workspace.Run("show", name, "--dir", "DIR").Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_not_there_is_said_with_a_suggestion() => Assert.Equal(
        new Outcome(1, "", "factbook: There is no record 'moon.ios'. Did you mean 'moon.io'?\n"),
        _workspace.Run("show", "moon.ios", "--dir", "DIR"));

    [Fact]
    public void A_search_lists_what_holds_every_word()
    {
        Assert.Equal("person.simon  Simon Marius\n", _workspace.Run("search", "MARIUS", "simon", "--dir", "DIR").Output);
        Assert.Equal("person.simon  Simon Marius\n", _workspace.Run("search", "\"simon mari*\"", "--dir", "DIR").Output);
        Assert.Equal(new Outcome(1, "", ""), _workspace.Run("search", "nobody", "--dir", "DIR"));
    }

    [Fact]
    public void A_search_finds_what_refers_to_a_name_by_a_slot_of_several_kinds()
    {
        using Workspace workspace = new Workspace()
            .With("schema.yaml", """
                id: https://example.org/r
                name: r
                imports: [linkml:types]
                default_range: string
                classes:
                  Dataset:
                    tree_root: true
                    annotations: {factbook_search: true}
                    attributes:
                      towns: {range: Town, multivalued: true, inlined_as_list: true}
                      roads: {range: Road, multivalued: true, inlined_as_list: true}
                  Town: {attributes: {id: {identifier: true}, name: {}}}
                  Road:
                    attributes:
                      id: {identifier: true}
                      ends: {any_of: [{range: integer}, {range: Town}], multivalued: true, annotations: {factbook_search: true}}
                """)
            .With("data.yaml", "towns: [{id: t.a, name: Brest}]\nroads: [{id: r.a, ends: [4, t.a]}, {id: r.b, ends: [5]}]\n");

        Assert.Equal("t.a  Brest\nr.a  r.a\n", workspace.Run("search", "brest", "--dir", "DIR").Output);
    }

    [Fact]
    public void A_search_for_too_many_words_says_so() => Assert.Contains(
        "at most 64 words",
        _workspace.Run(["search", .. Enumerable.Repeat("word", 65), "--dir", "DIR"]).Error,
        StringComparison.Ordinal);

    [Fact]
    public void A_source_can_be_cited() => Assert.Equal(
        "An atlas. Simon Marius. 1990. https://example.org/atlas. Read on 2026-01-01.\n",
        _workspace.Run("cite", "src.atlas", "--dir", "DIR").Output);

    [Fact]
    public void A_fact_can_be_cited_for_bibtex() => Assert.Equal(
        """
        @inreference{moon.io,
          title = {{Io}},
          booktitle = {Moons of the planets},
          version = {1.2.0},
        }

        """,
        _workspace.Run("cite", "moon.io", "--dir", "DIR", "--format", "bibtex").Output);

    [Fact]
    public void The_dataset_can_be_cited_for_reference_managers() => Assert.Equal(
        """
        [
          {
            "id": "moons",
            "type": "dataset",
            "title": "Moons of the planets",
            "version": "1.2.0"
          }
        ]

        """,
        _workspace.Run("cite", "--dir", "DIR", "--format", "csl-json").Output);

    public void Dispose() => _workspace.Dispose();
}
