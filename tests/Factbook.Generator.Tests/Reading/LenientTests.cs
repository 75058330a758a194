using System;
using Factbook.Generator.Tests.Support;
using Xunit;

namespace Factbook.Generator.Tests.Reading;

/// <summary>Schemas as others write them: what their data say is what C# reads.</summary>
public sealed class LenientTests
{
    [Fact]
    public void Nested_records_go_to_their_tables_and_rows_without_identifiers_are_numbered() => Assert.Equal(
        "orders.all: o.1 o.2 | Ann of o.1: p.ann 3 | friends: p.bob,p.cat | lines: pen 2; ink 1 | persons: p.ann p.bob p.cat | "
            + "readings: readings.0000001=4.5 readings.0000002=7",
        Read("""
            classes:
              Order:
                attributes:
                  id: {identifier: true}
                  customer: {range: Person, inlined: true}
                  lines: {range: Line, multivalued: true, inlined_as_list: true}
              Line: {attributes: {what: {}, count: {range: integer}}}
              Person:
                attributes:
                  id: {identifier: true}
                  name: {}
                  age: {range: integer}
                  friends: {range: Person, multivalued: true, inlined: true}
              Reading: {attributes: {value: {range: decimal}}}
            """, """
            orders:
              - {id: o.1, customer: {id: p.ann, name: Ann, friends: {p.bob: {name: Bob}, p.cat: {age: 2}}}, lines: [{what: pen, count: 2}, {what: ink, count: 1}]}
              - {id: o.2, customer: {id: p.ann, age: 3}}
            readings: [{value: 4.5}, {value: 7}]
            """, """
            $"orders.all: {Ids(Orders.All)} | {Orders.Get("o.1").Customer!.Name} of o.1: {Orders.Get("o.2").Customer!.Id} {Orders.Get("o.1").Customer!.Age}"
            + $" | friends: {string.Join(",", Persons.Get("p.ann").Friends.Select(friend => friend.Id))}"
            + $" | lines: {string.Join("; ", Orders.Get("o.1").Lines.Select(line => line.What + " " + line.Count))} | persons: {Ids(Persons.All)}"
            + $" | readings: {string.Join(" ", Readings.All.Select(reading => FormattableString.Invariant($"{reading.RowId}={reading.Value}")))}"
            """));

    [Fact]
    public void A_tree_root_keeps_its_tables_and_what_it_says_of_itself_is_checked() => Assert.Equal(
        "items.0000001: a, items.0000002: b",
        Read("""
            classes:
              Collection:
                tree_root: true
                attributes:
                  label: {}
                  items: {range: Item, multivalued: true, inlined_as_list: true}
              Item: {attributes: {name: {}}}
            """, """
            label: Mine
            items: [{name: a}, {name: b}]
            """, """
            string.Join(", ", Items.All.Select(item => item.RowId + ": " + item.Name))
            """));

    [Fact]
    public void Unions_arrays_and_conditions_on_instances_keep_their_values() => Assert.Equal(
        "1 2.5 | 1,2 | x | 5 | 7",
        Read("""
            types: {number: {union_of: [integer, decimal]}}
            classes:
              Thing:
                attributes:
                  id: {identifier: true}
                  measure: {range: number}
                  row: {range: integer, array: {exact_number_dimensions: 1}}
                  part: {range: Part}
                  weight: {range: Weight, range_expression: {slot_conditions: {grams: {maximum_value: 10}}}}
              Part: {union_of: [Named, Counted]}
              Named: {attributes: {name: {}}}
              Counted: {attributes: {count: {range: integer}}}
              Weight: {attributes: {grams: {range: integer}}}
            """, """
            things:
              - {id: t.1, measure: 1, row: [1, 2], part: {"@type": Named, name: x}, weight: {grams: 7}}
              - {id: t.2, measure: 2.5, part: {"@type": Counted, count: 5}}
            """, """
            $"{Things.Get("t.1").Measure} {Things.Get("t.2").Measure} | {string.Join(",", Things.Get("t.1").Row)} | {((Named)Things.Get("t.1").Part!).Name}"
            + $" | {((Counted)Things.Get("t.2").Part!).Count} | {Things.Get("t.1").Weight!.Grams}"
            """));

    [Fact]
    public void What_stands_under_several_tree_roots_is_read() => Assert.Equal(
        "t.1 of Ann | p.1 p.2 p.3 | Bob, Cat | things persons",
        Read("""
            classes:
              Catalogue:
                tree_root: true
                attributes: {things: {range: Thing, multivalued: true, inlined_as_list: true}, title: {}}
              Register:
                tree_root: true
                attributes:
                  persons: {range: Person, multivalued: true, inlined_as_list: true}
                  members: {range: Person, multivalued: true, inlined: true}
                  keeper: {range: Person, inlined: true}
              Thing: {attributes: {id: {identifier: true}, owner: {range: Person}}}
              Person: {attributes: {id: {identifier: true}, name: {}}}
            """, """
            title: Things
            things: [{id: t.1, owner: p.1}]
            persons: [{id: p.1, name: Ann}]
            members: {p.2: {name: Bob}}
            keeper: {id: p.3, name: Cat}
            """, """
            $"{Things.Get("t.1").Id} of {Things.Get("t.1").Owner!.Name} | {Ids(Persons.All)} | {Persons.Get("p.2").Name}, {Persons.Get("p.3").Name}"
            + $" | {string.Join(" ", Facts.Tables.Select(table => table.Name))}"
            """));

    [Fact]
    public void An_enum_in_the_place_of_a_range_is_an_enum() => Assert.Equal(
        "Done done DoneOrOpen | open",
        Read("""
            classes:
              Task:
                attributes:
                  id: {identifier: true}
                  state: {enum_range: {permissible_values: {open: {}, done: {}}}}
                  states: {multivalued: true, enum_range: {permissible_values: {open: {}, done: {}, done or open: {}}}}
            """, """
            tasks:
              - {id: t.1, state: done, states: [done or open, open]}
            """, """
            $"{Tasks.Get("t.1").State} {Tasks.Get("t.1").State!.Value.Text()} {Tasks.Get("t.1").States[0]} | {StatesEnum.Open.Text()}"
            """));

    private static string Read(string schema, string data, string expression)
    {
        GeneratorHost host = new GeneratorHost("Made")
            .With("data/schema.yaml", "id: https://example.org/made\nname: made\nimports: [linkml:types]\nannotations: {factbook_mode: lenient}\n" + schema + "\n")
            .With("data/data.yaml", data + "\n")
            .WithCode($$"""
                using System;
                using System.Collections.Generic;
                using System.Linq;
                namespace Made;
                /// <summary>Asks.</summary>
                public class Probe
                {
                    /// <summary>The answer.</summary>
                    public string Run() => {{expression}};

                    private static string Ids(IEnumerable<Factbook.IFact> facts) => string.Join(" ", facts.Select(fact => fact.Id));
                }
                """)
            .Run();
        Assert.DoesNotContain(host.Problems, problem => problem.Contains(": error ", StringComparison.Ordinal));
        dynamic probe = Activator.CreateInstance(GeneratorHost.Load(host.Emit()).GetType("Made.Probe")!)!;
        return probe.Run();
    }
}
