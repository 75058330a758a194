using System.Linq;
using Factbook.Compiler.Tests.Support;
using Xunit;

namespace Factbook.Compiler.Tests.Checks;

/// <summary>Two records that nothing tells apart are probably one.</summary>
public sealed class LikelyDoubleTests
{
    private const string Schema = """
        id: https://example.org/meetings
        name: meetings
        imports: [linkml:types, factbook:core]
        default_range: string
        classes:
          Dataset:
            tree_root: true
            attributes:
              persons: {range: Person, multivalued: true, inlined: true, inlined_as_list: true}
              sources: {range: Source, multivalued: true, inlined: true, inlined_as_list: true}
              meetings: {range: Meeting, multivalued: true, inlined: true, inlined_as_list: true}
              keyed: {range: Keyed, multivalued: true, inlined: true, inlined_as_list: true}
          Person:
            mixins: [Identified, Agent]
          Meeting:
            mixins: [Identified, Distinct, Dated]
            attributes:
              participants: {range: Person, multivalued: true}
              host: {range: Person}
              kind: {range: Kind}
              topics: {range: Kind, multivalued: true}
              cost: {range: Quantity, inlined: true}
              place: {}
          Keyed:
            mixins: [Identified, Dated]
            attributes:
              host: {range: Person}
              place: {}
            unique_keys:
              key: {unique_key_slots: [host, place]}
        enums:
          Kind: {permissible_values: {talk: {}, call: {}}}
        """;

    private const string People = """
        persons:
          - {id: person.ann, names: [{text: Ann, language: en, kind: primary}]}
          - {id: person.bob, names: [{text: Bob, language: en, kind: primary}]}
          - {id: person.eve, names: [{text: Eve, language: en, kind: primary}]}
        """;

    [Theory]
    [InlineData("participants: [person.ann, person.bob], when: 2015", "participants: [person.bob, person.ann], when: 2015-05")]
    [InlineData("participants: [person.ann], when: 2015", "participants: [person.ann, person.bob], when: 2015")]
    [InlineData("host: person.ann, when: 2014/2016, place: Minsk", "host: person.ann, when: 2015-01-01, place: Brest")]
    [InlineData("host: person.ann, when: ../2016", "host: person.ann, when: 2016~")]
    [InlineData("host: person.ann, when: 2015, topics: [talk]", "host: person.ann, when: 2015, topics: [talk, call]")]
    [InlineData("host: person.ann, when: 2015, kind: talk", "host: person.ann, when: 2015")]
    public void The_same_agents_at_a_time_that_may_be_the_same_are_a_warning(string first, string second)
    {
        CompilerHost host = Host($$"""
            meetings:
              - {id: meeting.one, {{first}}}
              - {id: meeting.two, {{second}}}
            """);

        host.AssertProblems(
            "data.yaml(3,10): warning FB0409: 'meeting.two' and 'meeting.one' have the same agents and overlapping dates, "
                + "and no slot tells them apart. Merge them, or name one in 'different_from' of the other.");
        Assert.Equal("data.yaml(2,10)", host.Related("FB0409"));
    }

    [Theory]
    [InlineData("host: person.ann, when: 2015", "host: person.ann, when: 2016")]
    [InlineData("host: person.ann, when: 2015", "host: person.bob, when: 2015")]
    [InlineData("host: person.ann, when: 2015", "host: person.ann")]
    [InlineData("when: 2015", "when: 2015")]
    [InlineData("participants: [person.ann, person.bob], when: 2015", "participants: [person.ann, person.eve], when: 2015")]
    [InlineData("host: person.ann, when: 2015, kind: talk", "host: person.ann, when: 2015, kind: call")]
    [InlineData("host: person.ann, when: 2015, topics: [talk]", "host: person.ann, when: 2015, topics: [call]")]
    [InlineData(
        "host: person.ann, when: 2015, cost: {amount: 1, hedge: exact, currency: USD}",
        "host: person.ann, when: 2015, cost: {amount: 2, hedge: exact, currency: USD}")]
    [InlineData("host: person.ann, when: 2015", "host: person.ann, when: 2015, different_from: [meeting.one]")]
    [InlineData("host: person.ann, when: 2015, different_from: [meeting.two]", "host: person.ann, when: 2015")]
    public void What_an_agent_a_date_a_value_or_the_curator_tells_apart_is_none(string first, string second) => Host($$"""
        meetings:
          - {id: meeting.one, {{first}}}
          - {id: meeting.two, {{second}}}
        """).AssertProblems();

    [Fact]
    public void What_a_unique_key_tells_apart_is_none() => Host("""
        keyed:
          - {id: keyed.one, host: person.ann, place: Minsk, when: 2015}
          - {id: keyed.two, host: person.ann, place: Brest, when: 2015}
        """).AssertProblems();

    [Fact]
    public void Each_pair_is_named_once_however_many_agents_it_shares() => Assert.Equal(3, Host("""
        meetings:
          - {id: meeting.one, participants: [person.ann, person.bob], when: 2015}
          - {id: meeting.two, participants: [person.ann, person.bob], when: 2015}
          - {id: meeting.three, participants: [person.ann, person.bob], when: 2015}
        """).Problems.Count(problem => problem.Contains("FB0409", System.StringComparison.Ordinal)));

    private static CompilerHost Host(string data) => new(Schema, ("data.yaml", data), ("people.yaml", People));
}
