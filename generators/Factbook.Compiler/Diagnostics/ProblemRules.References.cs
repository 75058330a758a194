namespace Factbook.Compiler.Diagnostics;

// What is wrong with identifiers, references and keys: FB04xx.
public static partial class ProblemRules
{
    /// <summary>Identifier is used twice. Arguments: the id.</summary>
    public static readonly ProblemRule DuplicateId = new(
        "FB0401", "Identifier is used twice", "The id '{0}' is already used.");

    /// <summary>Reference leads nowhere. Arguments: the id; a suggestion.</summary>
    public static readonly ProblemRule DanglingReference = new(
        "FB0402", "Reference leads nowhere", "There is no record '{0}'.{1}");

    /// <summary>Reference leads to the wrong class. Arguments: the id; its class; the slot; the range.</summary>
    public static readonly ProblemRule WrongReferenceClass = new(
        "FB0403", "Reference leads to the wrong class", "'{0}' is a {1}; '{2}' takes {3}.");

    /// <summary>Key occurs twice. Arguments: the class; the slots of the key; their values.</summary>
    public static readonly ProblemRule DuplicateUniqueKey = new(
        "FB0404", "Key occurs twice", "Another {0} has the same {1}: {2}.");

    /// <summary>Code name is used twice. Arguments: the code name.</summary>
    public static readonly ProblemRule DuplicateCodeName = new(
        "FB0405", "Code name is used twice", "The code name '{0}' is already used in this table.");

    /// <summary>Code name is reserved. Arguments: the code name.</summary>
    public static readonly ProblemRule ReservedCodeName = new(
        "FB0406", "Code name is reserved", "The code name '{0}' is a member that every table has.");

    /// <summary>Code name is no C# name. Arguments: the code name.</summary>
    public static readonly ProblemRule InvalidCodeName = new(
        "FB0407", "Code name is no C# name", "'{0}' cannot be the name of a C# member.");

    /// <summary>Two records have the same name. Arguments: the name; the other record's id.</summary>
    public static readonly ProblemRule NameCollision = new(
        "FB0408",
        "Two records have the same name",
        "The name '{0}' also belongs to '{1}', and neither is marked weak.");

    /// <summary>Two records may be one. Arguments: the two ids.</summary>
    public static readonly ProblemRule LikelyDouble = new(
        "FB0409",
        "Two records may be one",
        "'{0}' and '{1}' have the same agents and overlapping dates, and no slot tells them apart. Merge them, or name one in 'different_from' of the other.",
        ProblemSeverity.Warning);

    /// <summary>Row belongs in another table. Arguments: the row; the table; the other table.</summary>
    public static readonly ProblemRule WrongTable = new(
        "FB0410", "Row belongs in another table", "{0} stands in '{1}', but its class has the table '{2}'.");

    /// <summary>Name says nothing. Arguments: the name.</summary>
    public static readonly ProblemRule EmptyName = new(
        "FB0411", "Name says nothing", "The name '{0}' has no letter and no digit, so nothing can be found by it.");

    /// <summary>Way back leads to two records. Arguments: the inverse; the record referred to; the other record.</summary>
    public static readonly ProblemRule InverseNotSingle = new(
        "FB0412",
        "Way back leads to two records",
        "'{0}' of '{1}' has one value, which is '{2}' already. Refer elsewhere, or make '{0}' multivalued in the schema.");
}
