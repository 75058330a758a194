using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Hierarchies;

/// <summary>Indexes of tables whose rows are of several classes, which may call different things by one name.</summary>
public sealed class IndexHierarchyTests
{
    private const string Root = """
        classes:
          Root:
            tree_root: true
            attributes:
              works: {range: Work, multivalued: true, inlined: true, inlined_as_list: true}
          Work:
            attributes:
              id: {identifier: true}
              type: {designates_type: true}
              about: {range: Any}

        """;

    private const string Data = """
        works:
          - {id: work.a, type: Book, size: 12}
          - {id: work.b, type: Map, size: [7, 20]}
          - {id: work.c, type: Song, size: "3.5", about: work.a}
          - {id: work.d, type: Book, size: -4}
        """;

    [Fact]
    public void Numbers_of_one_name_that_are_a_list_or_of_another_kind_elsewhere_stand_in_no_order() => Assert.Equal(
        "work.d work.a | work.a | work.d",
        Run("""
              Book: {is_a: Work, attributes: {size: {range: integer, annotations: {factbook_index: true}}}}
              Map: {is_a: Work, attributes: {size: {range: integer, multivalued: true}}}
              Song: {is_a: Work, attributes: {size: {range: decimal, annotations: {factbook_index: true}}}, slot_usage: {about: {range: Work}}}
            """,
            "Works.BySize.All", "Works.BySize.Between(1, 100)", "Works.BySize.Below(0)"));

    [Fact]
    public void An_index_that_one_class_asks_for_is_made_although_another_one_has_the_slot_first() => Assert.Equal(
        "work.d work.a | work.c",
        Run("""
              Atlas: {is_a: Work, attributes: {size: {multivalued: true}}}
              Book: {is_a: Work, attributes: {size: {range: integer, annotations: {factbook_index: true}}}}
              Map: {is_a: Work, attributes: {size: {range: integer, multivalued: true}}}
              Song: {is_a: Work, attributes: {size: {range: decimal}}, slot_usage: {about: {range: Work}}}
            """,
            "Works.BySize.All", "Works.ByAbout[Works.Get(\"work.a\")]"));

    [Fact]
    public void A_slot_that_is_an_object_in_one_class_is_indexed_of_another() => Assert.Equal(
        "work.d | work.c",
        new Probe(
            """
            enums:
              Kind: {permissible_values: {atlas: {}}}
            classes:
              Root:
                tree_root: true
                attributes:
                  works: {range: Work, multivalued: true, inlined: true, inlined_as_list: true}
              Note: {attributes: {about: {range: Work}}}
              Work: {attributes: {id: {identifier: true}, type: {designates_type: true}}}
              Book: {is_a: Work, attributes: {kind: {range: Note}}}
              Map: {is_a: Work, attributes: {kind: {range: Kind}}}
            """,
            """
            works:
              - {id: work.c, type: Book, kind: {about: work.d}}
              - {id: work.d, type: Map, kind: atlas}
            """).Run<string>(Ids("Works.ByKind[Kind.Atlas]", "Works.ByKindAbout[Works.Get(\"work.d\")]")));

    [Fact]
    public void What_one_class_narrows_to_a_date_is_indexed_of_that_class_alone()
    {
        const string schema = """
            enums:
              Size: {permissible_values: {small: {}, large: {}}}
            classes:
              Root:
                tree_root: true
                attributes:
                  works: {range: Work, multivalued: true, inlined: true, inlined_as_list: true}
              Work:
                attributes:
                  id: {identifier: true}
                  type: {designates_type: true}
                  made: {any_of: [{range: date}, {range: string}]}
                  old: {any_of: [{range: boolean}, {range: integer}]}
                  size: {any_of: [{range: Size}, {range: integer}]}
              Book: {is_a: Work, slot_usage: {made: {range: date}, old: {range: boolean}, size: {range: Size}}}
            """;
        const string data = """
            works:
              - {id: work.a, type: Work, made: 2015-05-10, old: true, size: small}
              - {id: work.b, type: Book, made: 2015-05-11, old: true, size: small}
            """;

        Assert.Equal(
            "work.b | work.b | work.b",
            new Probe(schema, data).Run<string>(Ids("Works.ByMade.All", "Works.ByOld[true]", "Works.BySize[Size.Small]")));
    }

    private const string Trips = """
        classes:
          Root:
            tree_root: true
            attributes:
              events: {range: Event, multivalued: true, inlined: true, inlined_as_list: true}
              visits: {range: Visit, multivalued: true, inlined: true, inlined_as_list: true}
          Place: {abstract: true, attributes: {id: {identifier: true}, hosts: {range: Dinner, multivalued: true, inverse: held_in}}}
          Visit: {is_a: Place, attributes: {type: {designates_type: true}, meetings: {range: Meeting, multivalued: true, inverse: part_of}}}
          StateVisit: {is_a: Visit}
          Event: {abstract: true, attributes: {id: {identifier: true}, type: {designates_type: true}}}
          Dinner: {is_a: Event, attributes: {held_in: {range: Visit, inverse: hosts}}}
          Meeting: {is_a: Event, attributes: {part_of: {range: Visit, inverse: meetings}}}

        """;

    private const string Rows = """
        visits: [{id: visit.a, type: Visit}, {id: visit.b, type: StateVisit}]
        events:
          - {id: event.a, type: Meeting, part_of: visit.a}
          - {id: event.b, type: Audience, part_of: visit.b}
          - {id: event.c, type: Meeting, part_of: visit.b}
          - {id: event.d, type: Dinner, held_in: visit.b}
        """;

    [Fact]
    public void The_way_back_knows_all_classes_of_rows_though_one_of_them_narrows_the_reference() => Assert.Equal(
        "event.a | event.b event.c | visit.a visit.b | event.d",
        new Probe(Trips + "  Audience: {is_a: Meeting, slot_usage: {part_of: {range: StateVisit}}}", Rows).Run<string>(Ids(
            "Visits.Get(\"visit.a\").Meetings",
            "Visits.Get(\"visit.b\").Meetings",
            "Events.ByPartOf.Select(group => group.Key)",
            "((Place)Visits.Get(\"visit.b\")).Hosts")));

    [Fact]
    public void A_key_may_have_a_reference_to_a_class_that_has_no_instances_yet() => Assert.Equal(
        "a",
        new Probe(
            """
            classes:
              Root: {tree_root: true, attributes: {acts: {range: Act, multivalued: true, inlined: true, inlined_as_list: true}}}
              Body: {abstract: true}
              Act:
                attributes: {id: {identifier: true}, number: {range: integer}, passed_by: {range: Body}}
                unique_keys: {numbering: {unique_key_slots: [number, passed_by]}}
            """,
            "acts: [{id: a, number: 1}, {id: b, number: 2}]").Run<string>("Acts.ByNumbering[new(1, null)].Id"));

    [Fact]
    public void A_reference_that_leads_elsewhere_in_another_class_of_rows_has_no_way_back()
    {
        string schema = "id: https://example.org/sample\nname: sample\nimports: [linkml:types]\ndefault_range: string\n" + Trips
            + "  Audience: {is_a: Event, attributes: {part_of: {range: Event}}}";

        Assert.Contains(
            "error FB0240: 'meetings' cannot be the inverse of 'part_of': in the table 'events' another class has a slot 'part_of' that leads "
            + "elsewhere; call one of the two otherwise.",
            string.Join("\n", new GeneratorHost("Trips").With("data/schema.yaml", schema).Run().Problems),
            System.StringComparison.Ordinal);
    }

    private static string Ids(params string[] queries) => string.Join(
        " + \" | \" + ", System.Array.ConvertAll(queries, query => $"string.Join(\" \", {query}.Select(found => found.Id))"));

    private static string Run(string classes, params string[] queries) => new Probe(Root + classes, Data).Run<string>(Ids(queries));
}
