namespace Factbook.Compiler.Schema.Reading;

/// <summary>Every metaslot of every kind of element; a test holds the lists against LinkML's metamodel.</summary>
internal static class Metaslots
{
    // Of every element; first those that readers look for.
    private const string OfAll =
        """
        title description see_also aliases exact_mappings close_mappings examples comments deprecated rank annotations
        alt_descriptions broad_mappings categories contributors created_by created_on
        deprecated_element_has_exact_replacement deprecated_element_has_possible_replacement extensions from_schema
        imported_from in_language in_subset keywords last_updated_on mappings modified_by narrow_mappings notes
        related_mappings source status structured_aliases todos
        """;

    private const string OfDefinitions =
        OfAll + " conforms_to definition_uri id_prefixes implements instantiates local_names ";

    // What an expression on a slot says of a value.
    private const string Constraints =
        """
        range required pattern structured_pattern minimum_value maximum_value minimum_cardinality maximum_cardinality
        exact_cardinality equals_string equals_string_in equals_number value_presence any_of all_of none_of exactly_one_of
        has_member all_members range_expression equals_number_in enum_range
        """;

    private const string UnevaluatedConstraints = " bindings equals_expression implicit_prefix ";

    internal static readonly MetaslotProfile Schema = new(
        "a schema",
        "id name prefixes default_prefix default_range imports types enums classes slots settings",
        OfDefinitions + " version license default_curi_maps emit_prefixes generation_date metamodel_version slot_names_unique "
            + "source_file source_file_date source_file_size subsets",
        "bindings id_prefixes_are_closed");

    internal static readonly MetaslotProfile Class = new(
        "a class",
        "name is_a mixins abstract mixin attributes slots slot_usage tree_root unique_keys rules slot_conditions any_of all_of "
            + "none_of exactly_one_of union_of extra_slots classification_rules",
        OfDefinitions + " class_uri alias apply_to children_are_mutually_disjoint defining_slots represents_relationship "
            + "slot_names_unique subclass_of values_from",
        "disjoint_with id_prefixes_are_closed string_serialization");

    internal static readonly MetaslotProfile Slot = new(
        "a slot",
        Constraints + " name alias is_a mixins abstract mixin recommended multivalued identifier key inlined inlined_as_list "
            + "inlined_as_simple_dict designates_type ifabsent subproperty_of unit inverse array inapplicable list_elements_unique",
        OfDefinitions + " slot_uri apply_to asymmetric children_are_mutually_disjoint domain domain_of inherited "
            + "irreflexive is_class_field is_grouping_slot is_usage_slot list_elements_ordered locally_reflexive owner readonly "
            + "reflexive reflexive_transitive_form_of relational_role role shared singular_name slot_group symmetric transitive "
            + "transitive_form_of type_mappings union_of usage_slot_name values_from",
        UnevaluatedConstraints
            + " disjoint_with id_prefixes_are_closed path_rule string_serialization");

    internal static readonly MetaslotProfile Expression = new(
        "a condition on a slot",
        Constraints + " name",
        OfAll + " inlined inlined_as_list multivalued recommended unit",
        UnevaluatedConstraints,
        "array");

    internal static readonly MetaslotProfile Condition = new(
        "a condition on a slot",
        Constraints + " name inapplicable list_elements_unique",
        Unconditional,
        UnevaluatedConstraints + " disjoint_with path_rule string_serialization",
        "array");

    internal static readonly MetaslotProfile Type = new(
        "a type",
        "name typeof uri type_uri base pattern structured_pattern minimum_value maximum_value equals_string equals_string_in "
            + "equals_number equals_number_in any_of all_of none_of exactly_one_of union_of",
        OfDefinitions + " repr unit",
        UnevaluatedConstraints + " id_prefixes_are_closed");

    internal static readonly MetaslotProfile TypeExpression = new(
        "a condition on a type",
        "pattern structured_pattern minimum_value maximum_value equals_string equals_string_in equals_number equals_number_in any_of "
            + "all_of none_of exactly_one_of",
        OfAll + " unit",
        "implicit_prefix");

    internal static readonly MetaslotProfile Enum = new(
        "an enum",
        "name permissible_values inherits include minus reachable_from matches concepts code_set code_set_tag code_set_version "
            + "pv_formula",
        OfDefinitions + " enum_uri abstract apply_to is_a mixin mixins values_from",
        "id_prefixes_are_closed string_serialization");

    internal static readonly MetaslotProfile PermissibleValue = new(
        "a permissible value", "text meaning", OfAll + " implements instantiates is_a mixins unit");

    internal static readonly MetaslotProfile UniqueKey = new(
        "a unique key", "unique_key_name unique_key_slots consider_nulls_inequal", OfAll);

    internal static readonly MetaslotProfile Rule = new(
        "a rule", "preconditions postconditions elseconditions bidirectional open_world deactivated", OfAll);

    internal static readonly MetaslotProfile ClassExpression = new(
        "a side of a rule", "is_a slot_conditions any_of all_of none_of exactly_one_of", OfAll);

    internal static readonly MetaslotProfile ExtraValue = new(
        "extra slots",
        Constraints + " name multivalued inlined inlined_as_list",
        OfAll + " recommended unit",
        UnevaluatedConstraints,
        "array");

    internal static readonly MetaslotProfile ExtraSlots = new("extra slots", "allowed range_expression", OfAll);

    internal static readonly MetaslotProfile Array = new(
        "an array", "minimum_number_dimensions maximum_number_dimensions exact_number_dimensions dimensions", OfAll);

    internal static readonly MetaslotProfile Dimension = new(
        "a dimension", "minimum_cardinality maximum_cardinality exact_cardinality", OfAll + " alias");

    internal static readonly MetaslotProfile StructuredPattern = new(
        "a structured pattern", "syntax interpolated partial_match", OfAll);

    internal static readonly MetaslotProfile Unit = new(
        "a unit", "ucum_code symbol", "abbreviation derivation descriptive_name exact_mappings has_quantity_kind iec61360code");

    internal static readonly MetaslotProfile Prefix = new("a prefix", "prefix_prefix prefix_reference", "");

    internal static readonly MetaslotProfile Setting = new("a setting", "setting_key setting_value", "");

    internal static readonly MetaslotProfile Example = new("an example", "", "value description object");

    // In the condition of a rule everything of a slot may stand; what is not a constraint says nothing there.
    private const string Unconditional =
        OfDefinitions + " slot_uri inverse alias is_a mixins abstract mixin recommended multivalued identifier key inlined "
        + "inlined_as_list inlined_as_simple_dict designates_type ifabsent subproperty_of unit apply_to asymmetric "
        + "children_are_mutually_disjoint domain domain_of inherited irreflexive is_class_field is_grouping_slot is_usage_slot "
        + "list_elements_ordered locally_reflexive owner readonly reflexive reflexive_transitive_form_of relational_role role "
        + "shared singular_name slot_group symmetric transitive transitive_form_of type_mappings union_of usage_slot_name values_from";

    /// <summary>Why a word of LinkML is refused or not evaluated, or what to write instead.</summary>
    internal static string Alternative(string word) => word switch
    {
        "equals_expression" or "string_serialization" => "nothing is computed from expressions",
        "extra_slots" => "a property in C# needs a slot; what else data state would be lost",
        "array" => "here values are single ones and lists, not arrays of several dimensions",
        "bindings" => "whether a value comes from a set of a terminology is not looked up",
        "id_prefixes_are_closed" => "prefixes of identifiers are checked by a pattern",
        "disjoint_with" => "no instance is of two classes that are not related",
        _ => "nothing here depends on it",
    };
}
