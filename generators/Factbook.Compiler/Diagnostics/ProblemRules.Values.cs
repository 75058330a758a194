namespace Factbook.Compiler.Diagnostics;

// What is wrong with the values of one file: FB03xx.
public static partial class ProblemRules
{
    /// <summary>Mapping is expected. Arguments: what it is; what is there; a mend.</summary>
    public static readonly ProblemRule MappingExpected = new(
        "FB0301", "Mapping is expected", "{0} is written as a mapping (slot: value), not as {1}.{2}");

    /// <summary>Table is not known. Arguments: the key; a suggestion.</summary>
    public static readonly ProblemRule UnknownTable = new(
        "FB0302", "Table is not known", "The dataset has no table '{0}'.{1}");

    /// <summary>Slot is not known. Arguments: the class; the key; a suggestion.</summary>
    public static readonly ProblemRule UnknownSlot = new("FB0303", "Slot is not known", "{0} has no slot '{1}'.{2}");

    /// <summary>Value is missing. Arguments: the row or class; the slot.</summary>
    public static readonly ProblemRule MissingRequired = new("FB0304", "Value is missing", "{0} needs '{1}'.");

    /// <summary>Recommended value is missing. Arguments: the row or class; the slot.</summary>
    public static readonly ProblemRule MissingRecommended = new(
        "FB0305", "Recommended value is missing", "{0} should have '{1}'.", ProblemSeverity.Warning);

    /// <summary>List is expected. Arguments: the slot; what is there; a mend.</summary>
    public static readonly ProblemRule ListExpected = new("FB0306", "List is expected", "'{0}' takes a list, not {1}.{2}");

    /// <summary>Single value is expected. Arguments: the slot; what is there; a mend.</summary>
    public static readonly ProblemRule SingleExpected = new(
        "FB0307", "Single value is expected", "'{0}' takes one value, not {1}.{2}");

    /// <summary>Value has the wrong type. Arguments: the text; what is expected; a mend.</summary>
    public static readonly ProblemRule WrongScalar = new("FB0308", "Value has the wrong type", "'{0}' is not {1}.{2}");

    /// <summary>Date is not possible. Arguments: the text; the reason.</summary>
    public static readonly ProblemRule ImpossibleDate = new(
        "FB0309", "Date is not possible", "'{0}' is not a date: {1}.");

    /// <summary>Text does not match. Arguments: the text; the slot or type; the pattern.</summary>
    public static readonly ProblemRule PatternMismatch = new(
        "FB0310", "Text does not match", "'{0}' does not match the pattern of '{1}': {2}");

    /// <summary>Number is out of bounds. Arguments: the slot; at least or at most; the bound.</summary>
    public static readonly ProblemRule OutOfBounds = new("FB0311", "Number is out of bounds", "'{0}' must be {1} {2}.");

    /// <summary>Wrong number of values. Arguments: the slot; how many values; at least or at most; how many with a verb.</summary>
    public static readonly ProblemRule WrongCardinality = new(
        "FB0312", "Wrong number of values", "'{0}' has {1}; {2} {3} expected.");

    /// <summary>Value is not in the list. Arguments: the text; the enum; a suggestion.</summary>
    public static readonly ProblemRule NotPermissible = new(
        "FB0313", "Value is not in the list", "'{0}' is not a value of {1}.{2}");

    /// <summary>Value must be another. Arguments: the slot; the text or texts allowed.</summary>
    public static readonly ProblemRule EqualsString = new("FB0314", "Value must be another", "'{0}' must be {1}.");

    /// <summary>Value must be there, or must not. Arguments: the row or class; must or must not; the slot.</summary>
    public static readonly ProblemRule ValuePresence = new(
        "FB0315", "Value must be there, or must not", "{0} {1} have '{2}'.");

    /// <summary>Rule is broken. Arguments: the row or class; the rule in words; which condition fails.</summary>
    public static readonly ProblemRule RuleBroken = new("FB0316", "Rule is broken", "{0} breaks a rule: {1} ({2}).");

    /// <summary>Value fits none of the ranges. Arguments: the text; the slot; the ranges.</summary>
    public static readonly ProblemRule NoRangeFits = new(
        "FB0317", "Value fits none of the ranges", "'{0}' fits none of the ranges of '{1}': {2}.");

    /// <summary>Class cannot stand here. Arguments: the text; a suggestion.</summary>
    public static readonly ProblemRule WrongDesignator = new(
        "FB0318", "Class cannot stand here", "'{0}' is not a class that can stand here.{1}");

    /// <summary>Class has no instances. Arguments: the class; how to say which of its classes it is; how often it is so.</summary>
    public static readonly ProblemRule AbstractInstance = new(
        "FB0319", "Class has no instances", "'{0}' is abstract; {1}.{2}");

    /// <summary>Pattern takes too long. Arguments: the text; the slot or type.</summary>
    public static readonly ProblemRule PatternTimeout = new(
        "FB0320",
        "Pattern takes too long",
        "Matching '{0}' against the pattern of '{1}' takes too long; simplify the pattern.");

    /// <summary>Value cannot be null. Arguments: the slot.</summary>
    public static readonly ProblemRule ValueExpected = new(
        "FB0321", "Value cannot be null", "'{0}' has an item without a value.");

    /// <summary>Amount needs a currency or a unit. Arguments: both, neither or an empty unit.</summary>
    public static readonly ProblemRule QuantityMeasure = new(
        "FB0322", "Amount needs a currency or a unit", "A quantity has either a currency or a unit; this one has {0}.");

    /// <summary>Range of an amount runs backwards. Arguments: the upper end; the amount.</summary>
    public static readonly ProblemRule QuantityRange = new(
        "FB0323", "Range of an amount runs backwards", "The upper end {0} is less than the amount {1}.");

    /// <summary>Upper end without a range. Arguments: the hedge.</summary>
    public static readonly ProblemRule QuantityHighEnd = new(
        "FB0324",
        "Upper end without a range",
        "'amount_high' is only for amounts with the hedge 'between', not '{0}'.");

    /// <summary>Amount is too large. Arguments: the amount; the multiplier.</summary>
    public static readonly ProblemRule QuantityTooLarge = new(
        "FB0325",
        "Amount is too large",
        "{0} x 10^{1} is more than a decimal number can hold; state it in a larger unit.");

    /// <summary>Value does not meet an expression. Arguments: the value; what is demanded.</summary>
    public static readonly ProblemRule ExpressionBroken = new(
        "FB0326", "Value does not meet an expression", "'{0}' does not fit: {1}.");

    /// <summary>Inverse is stated. Arguments: the slot; the class; the partner's class and slot.</summary>
    public static readonly ProblemRule StatedInverse = new(
        "FB0330",
        "Inverse is stated",
        "'{0}' of {1} is computed from '{3}' of {2} and cannot be stated. State it there.");
}
