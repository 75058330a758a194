using System;
using Factbook.Generator.Tests.Hierarchies;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>What a fact is called: by ToString, and agents by their name.</summary>
public sealed class LabelTests
{
    private const string Names =
        "names: [{text: Minsk Inc., language: en, kind: alias}, {text: Мінск, language: be, kind: primary}, {text: Minsk, language: en, kind: primary}]";

    [Theory]
    [InlineData("designation: {slot_uri: rdfs:label}, name: {}", "designation: LP 145-141, name: a star", "LP 145-141")]
    [InlineData("designation: {slot_uri: 'http://www.w3.org/2000/01/rdf-schema#label', required: true}", "designation: LP 145-141", "LP 145-141")]
    [InlineData("designation: {slot_uri: rdfs:label}, name: {}", "name: a star", "star.one")]
    [InlineData("name: {}, title: {}", "name: a star, title: The Star", "a star")]
    [InlineData("title: {}, label: {}", "title: The Star, label: a star", "The Star")]
    [InlineData("name: {multivalued: true}, label: {}", "name: [one, two], label: a star", "a star")]
    [InlineData("summary: {}", "summary: It shines.", "star.one")]
    public void It_is_the_slot_that_says_so_or_a_name_a_title_or_a_label(string slots, string values, string label) =>
        Assert.Equal(label, new Probe(
            """
            classes:
              Star: {attributes: {id: {identifier: true}, SLOTS}}
              Dataset: {tree_root: true, attributes: {stars: {range: Star, multivalued: true, inlined_as_list: true}}}
            """.Replace("SLOTS", slots, StringComparison.Ordinal),
            $"stars: [{{id: star.one, {values}}}]").Run<string>("""Stars.Get("star.one").ToString()"""));

    [Fact]
    public void A_descendant_may_be_called_by_another_slot_than_its_ancestor() => Assert.Equal("Sun, G2V", new Probe(
        """
        classes:
          Thing: {abstract: true, attributes: {id: {identifier: true}, type: {designates_type: true}, name: {}}}
          Star: {is_a: Thing}
          Catalogued: {is_a: Thing, attributes: {code: {slot_uri: rdfs:label}}}
          Dataset: {tree_root: true, attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}}}
        """,
        "things: [{id: a, type: Star, name: Sun}, {id: b, type: Catalogued, name: Sun, code: G2V}]").Run<string>("string.Join(\", \", Things.All)"));

    [Theory]
    [InlineData("Firms.All[0].Name")]
    [InlineData("((IAgent)Firms.All[0]).Name")]
    [InlineData("Firms.All[0].ToString()")]
    public void An_agent_has_its_first_primary_name(string expression) => Assert.Equal("Мінск", new Probe(
        """
        classes:
          Firm: {mixins: [Identified, Agent]}
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              firms: {range: Firm, multivalued: true, inlined_as_list: true}
        """,
        $"firms: [{{id: firm.one, {Names}}}]").Run<string>(expression));

    [Fact]
    public void A_mixin_of_agents_may_have_a_slot_called_name() => Assert.Equal("brand, Мінск", new Probe(
        """
        classes:
          Actor: {mixin: true, mixins: [Agent], attributes: {name: {}}}
          Firm: {mixins: [Identified, Actor]}
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              firms: {range: Firm, multivalued: true, inlined_as_list: true}
        """,
        $"firms: [{{id: firm.one, name: brand, {Names}}}]").Run<string>(
        """string.Join(", ", ((IActor)Firms.All[0]).Name, ((IAgent)Firms.All[0]).Name)"""));

    [Fact]
    public void A_slot_called_name_leaves_the_agents_name_to_the_interface() => Assert.Equal("brand, Мінск, brand, Мінск", new Probe(
        """
        classes:
          Body: {abstract: true, mixins: [Identified, Agent]}
          Firm: {is_a: Body, attributes: {name: {}}}
          Shop: {mixins: [Identified, Agent], attributes: {name: {}}}
          Dataset:
            tree_root: true
            attributes:
              sources: {range: Source, multivalued: true, inlined_as_list: true}
              firms: {range: Firm, multivalued: true, inlined_as_list: true}
              shops: {range: Shop, multivalued: true, inlined_as_list: true}
        """,
        $"firms: [{{id: firm.one, name: brand, {Names}}}]\nshops: [{{id: shop.one, name: brand, {Names}}}]").Run<string>(
        """string.Join(", ", Firms.All[0].Name, ((IAgent)Firms.All[0]).Name, Shops.All[0].Name, ((IAgent)Shops.All[0]).Name)"""));
}
