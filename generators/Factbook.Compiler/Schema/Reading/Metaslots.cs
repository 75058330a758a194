namespace Factbook.Compiler.Schema.Reading;

/// <summary>The profile of LinkML that is compiled: every metaslot of every kind of element.</summary>
internal static class Metaslots
{
    private const string Documentation =
        "title description see_also aliases exact_mappings close_mappings examples comments deprecated rank annotations";

    // Metaslots of all elements that LinkML has and Factbook gives no meaning.
    private const string OfAll =
        """
        alt_descriptions broad_mappings categories contributors created_by created_on
        deprecated_element_has_exact_replacement deprecated_element_has_possible_replacement extensions from_schema
        imported_from in_language in_subset keywords last_updated_on mappings modified_by narrow_mappings notes
        related_mappings source status structured_aliases todos
        """;

    private const string OfDefinitions =
        OfAll + " conforms_to definition_uri id_prefixes id_prefixes_are_closed implements instantiates local_names name ";

    private const string OfSlotExpressions =
        """
         all_members all_of array bindings enum_range equals_expression equals_number exact_cardinality exactly_one_of
        has_member implicit_prefix none_of range_expression structured_pattern
        """;

    internal static readonly MetaslotProfile Schema = new(
        "a schema",
        "id name prefixes default_prefix default_range imports types enums classes slots",
        Documentation + " version license",
        OfDefinitions + " bindings default_curi_maps emit_prefixes generation_date metamodel_version settings "
            + "slot_names_unique source_file source_file_date source_file_size subsets");

    internal static readonly MetaslotProfile Class = new(
        "a class",
        "is_a mixins abstract mixin attributes slots slot_usage tree_root unique_keys rules",
        Documentation + " class_uri",
        OfDefinitions + " alias all_of any_of apply_to children_are_mutually_disjoint classification_rules "
            + "defining_slots disjoint_with exactly_one_of extra_slots none_of represents_relationship slot_conditions "
            + "slot_names_unique string_serialization subclass_of union_of values_from");

    internal static readonly MetaslotProfile Slot = new(
        "a slot",
        "range required recommended multivalued identifier inlined inlined_as_list designates_type pattern minimum_value "
            + "maximum_value minimum_cardinality maximum_cardinality equals_string equals_string_in value_presence any_of unit",
        Documentation + " slot_uri inverse",
        OfDefinitions + OfSlotExpressions + " abstract alias apply_to asymmetric children_are_mutually_disjoint "
            + "disjoint_with domain domain_of ifabsent inherited irreflexive is_a is_class_field is_grouping_slot "
            + "is_usage_slot key list_elements_ordered list_elements_unique locally_reflexive mixin mixins owner path_rule "
            + "readonly reflexive reflexive_transitive_form_of relational_role role shared singular_name slot_group "
            + "string_serialization subproperty_of symmetric transitive transitive_form_of type_mappings union_of "
            + "usage_slot_name values_from");

    internal static readonly MetaslotProfile Condition = new(
        "a condition on a slot",
        "required pattern minimum_value maximum_value minimum_cardinality maximum_cardinality equals_string equals_string_in "
            + "value_presence",
        "title description comments",
        OfAll + OfSlotExpressions + " any_of inlined inlined_as_list multivalued range recommended unit see_also aliases "
            + "exact_mappings close_mappings examples deprecated rank annotations");

    internal static readonly MetaslotProfile Type = new(
        "a type",
        "typeof uri pattern minimum_value maximum_value equals_string equals_string_in",
        Documentation,
        OfDefinitions + OfSlotExpressions + " any_of base repr type_uri union_of unit");

    internal static readonly MetaslotProfile Enum = new(
        "an enum",
        "permissible_values",
        Documentation + " enum_uri",
        OfDefinitions + " abstract apply_to code_set code_set_tag code_set_version concepts include inherits is_a matches "
            + "minus mixin mixins pv_formula reachable_from string_serialization values_from");

    internal static readonly MetaslotProfile PermissibleValue = new(
        "a permissible value", "text meaning", Documentation, OfAll + " implements instantiates is_a mixins unit");

    internal static readonly MetaslotProfile UniqueKey = new(
        "a unique key", "unique_key_slots consider_nulls_inequal", Documentation, OfAll + " unique_key_name");

    internal static readonly MetaslotProfile Rule = new(
        "a rule",
        "preconditions postconditions",
        Documentation,
        OfAll + " bidirectional deactivated elseconditions open_world");

    internal static readonly MetaslotProfile ClassExpression = new(
        "a side of a rule", "slot_conditions", "title description comments", OfAll + " all_of any_of exactly_one_of is_a none_of");

    internal static readonly MetaslotProfile Range = new(
        "an alternative of any_of",
        "range",
        "",
        OfAll + OfSlotExpressions + Documentation + " any_of equals_string equals_string_in inlined inlined_as_list "
            + "maximum_cardinality maximum_value minimum_cardinality minimum_value multivalued pattern recommended required "
            + "unit value_presence");

    internal static readonly MetaslotProfile Unit = new(
        "a unit", "ucum_code symbol", "", "abbreviation derivation descriptive_name exact_mappings has_quantity_kind iec61360code");

    internal static readonly MetaslotProfile Prefix = new("a prefix", "prefix_prefix prefix_reference", "", "");

    internal static readonly MetaslotProfile Example = new("an example", "", "value description", "object");

    /// <summary>Why a word of LinkML is refused, or what to write instead.</summary>
    internal static string Alternative(string word) => word switch
    {
        "key" => "identifier and unique_keys say what is unique",
        "ifabsent" => "no value is filled in silently, so write it in the data",
        "structured_pattern" => "write the pattern out under pattern",
        "equals_expression" or "string_serialization" or "pv_formula" => "nothing is computed from expressions",
        "all_of" or "none_of" or "exactly_one_of" or "union_of" => "of the boolean expressions only any_of of ranges is read",
        "any_of" => "only slots have it",
        "classification_rules" or "bidirectional" or "elseconditions" => "rules have preconditions and postconditions only",
        "reachable_from" or "include" or "minus" or "concepts" or "matches" or "inherits" or "code_set" or "code_set_tag"
            or "code_set_version" => "the permissible values are listed",
        "is_a" or "mixin" or "mixins" or "abstract" or "apply_to" => "only classes inherit; slot_usage refines a slot",
        "exact_cardinality" => "write minimum_cardinality and maximum_cardinality",
        "equals_number" => "write minimum_value and maximum_value",
        "base" or "repr" => "typeof says how values are read",
        "name" or "unique_key_name" => "the key of the mapping is the name",
        "notes" or "todos" => "write comments",
        "type_uri" => "write uri",
        _ => "it has no meaning here, and nothing in a schema is silently ignored",
    };
}
