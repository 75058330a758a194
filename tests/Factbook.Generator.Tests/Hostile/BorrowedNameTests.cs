using Factbook.Generator.Tests.Hierarchies;
using Xunit;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Names that the library or the generated code has, too, and names in circles.</summary>
public sealed class BorrowedNameTests
{
    [Fact]
    public void A_part_of_a_key_may_be_called_as_the_key() => Assert.Equal(
        "door.a",
        new Probe(
            """
            classes:
              Root: {tree_root: true, attributes: {doors: {range: Door, multivalued: true, inlined: true, inlined_as_list: true}}}
              Door:
                attributes: {id: {identifier: true}, lock_key: {}, floor: {range: integer}}
                unique_keys: {lock: {unique_key_slots: [lock_key, floor]}}
            """,
            "doors: [{id: door.a, lock_key: x, floor: 1}, {id: door.b, lock_key: x, floor: 2}]")
            .Run<string>("Doors.ByLock[new Doors.LockKey(\"x\", 1)].Id"));

    [Fact]
    public void An_identifier_of_a_table_of_its_own_has_any_name() => Assert.Equal(
        "BY in countries",
        new Probe(
            """
            classes:
              Root:
                tree_root: true
                attributes:
                  countries: {range: Country, multivalued: true, inlined_as_list: true, annotations: {factbook_own_ids: true}}
              Country: {attributes: {iso_code: {identifier: true}}}
            """,
            "countries: [{iso_code: BY}]")
            .Run<string>("Countries.TryResolve(\"BY\", out FactResolution? found) ? $\"{found.Fact!.Id} in {found.Fact.Table.Name}\" : \"\""));

    [Fact]
    public void Records_that_are_named_after_each_other_are_found_by_their_own_words_and_the_names_they_refer_to() => Assert.Equal(
        "town.a town.b | town.a town.b",
        new Probe(
            """
            classes:
              Root:
                tree_root: true
                annotations: {factbook_search: true}
                attributes: {towns: {range: Town, multivalued: true, inlined: true, inlined_as_list: true}}
              Town: {attributes: {id: {identifier: true}, name: {range: Town}, label: {}}}
            """,
            "towns: [{id: town.a, name: town.b, label: first}, {id: town.b, name: town.a, label: second}]")
            .Run<string>("""
                string.Join(" ", Facts.Search("first").Select(found => found.Id).Order()) + " | "
                    + string.Join(" ", Facts.Search("second").Select(found => found.Id).Order())
                """));
}
