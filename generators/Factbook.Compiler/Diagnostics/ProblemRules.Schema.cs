namespace Factbook.Compiler.Diagnostics;

// What is wrong with a schema: FB02xx.
public static partial class ProblemRules
{
    /// <summary>Schema element has the wrong form. Arguments: the element; what is expected.</summary>
    public static readonly ProblemRule SchemaShape = new(
        "FB0201", "Schema element has the wrong form", "'{0}' must be {1}.");

    /// <summary>Not a word of LinkML. Arguments: the word; the kind of element; a suggestion.</summary>
    public static readonly ProblemRule UnknownMetaslot = new(
        "FB0202", "Not a word of LinkML", "'{0}' is not something that LinkML says of {1}.{2}");

    /// <summary>Outside the schema profile. Arguments: the word; the reason or the alternative.</summary>
    public static readonly ProblemRule UnsupportedMetaslot = new(
        "FB0203", "Outside the schema profile", "'{0}' is LinkML, but outside the profile that is compiled: {1}.");

    /// <summary>Range is not declared. Arguments: the name; a suggestion.</summary>
    public static readonly ProblemRule UnknownRange = new(
        "FB0204", "Range is not declared", "The range '{0}' is neither a class, an enum nor a type.{1}");

    /// <summary>Class is not declared. Arguments: the name; a suggestion.</summary>
    public static readonly ProblemRule UnknownClass = new(
        "FB0205", "Class is not declared", "There is no class '{0}'.{1}");

    /// <summary>Type is not declared. Arguments: the name; a suggestion.</summary>
    public static readonly ProblemRule UnknownType = new(
        "FB0206", "Type is not declared", "There is no type '{0}'.{1}");

    /// <summary>Slot is not declared. Arguments: class or schema with its name; the slot; a suggestion.</summary>
    public static readonly ProblemRule UnknownSchemaSlot = new(
        "FB0207", "Slot is not declared", "The {0} has no slot '{1}'.{2}");

    /// <summary>Inheritance runs in a circle. Arguments: the name; the circle.</summary>
    public static readonly ProblemRule InheritanceCycle = new(
        "FB0208", "Inheritance runs in a circle", "'{0}' is its own ancestor: {1}.");

    /// <summary>Two parents differ about a slot. Arguments: the class; the slot; the two parents.</summary>
    public static readonly ProblemRule ConflictingInheritance = new(
        "FB0209",
        "Two parents differ about a slot",
        "'{0}' inherits the slot '{1}' from '{2}' and from '{3}', which differ about it.");

    /// <summary>Import is not found. Arguments: the import; a suggestion.</summary>
    public static readonly ProblemRule ImportNotFound = new(
        "FB0210", "Import is not found", "There is no schema file for the import '{0}'.{1}");

    /// <summary>Import is outside the profile. Arguments: the import.</summary>
    public static readonly ProblemRule ImportRefused = new(
        "FB0211",
        "Import is outside the profile",
        "'{0}' cannot be imported; only local files, linkml:types and factbook:core can.");

    /// <summary>Name is declared twice. Arguments: the name.</summary>
    public static readonly ProblemRule DuplicateElement = new(
        "FB0212", "Name is declared twice", "'{0}' is already declared.");

    /// <summary>Pattern is not a regular expression. Arguments: what is wrong with it.</summary>
    public static readonly ProblemRule BadPattern = new(
        "FB0213", "Pattern is not a regular expression", "The pattern is not a regular expression: {0}");

    /// <summary>Bounds make no sense. Arguments: the slot or type; what is wrong.</summary>
    public static readonly ProblemRule BadBounds = new("FB0214", "Bounds make no sense", "'{0}' {1}.");

    /// <summary>Identifier is not usable. Arguments: the slot; the reason.</summary>
    public static readonly ProblemRule BadIdentifier = new(
        "FB0215", "Identifier is not usable", "'{0}' cannot be the identifier: {1}.");

    /// <summary>Names are equal in C#. Arguments: the two names; the C# name.</summary>
    public static readonly ProblemRule NamesCollide = new(
        "FB0216", "Names are equal in C#", "'{0}' and '{1}' would both be called {2} in C#; the annotation factbook_name gives one of them another name.");

    /// <summary>Name is not usable. Arguments: the name; the reason.</summary>
    public static readonly ProblemRule BadName = new("FB0217", "Name is not usable", "'{0}' cannot be a name: {1}.");

    /// <summary>Annotation is not known. Arguments: the annotation; a suggestion.</summary>
    public static readonly ProblemRule UnknownAnnotation = new(
        "FB0218", "Annotation is not known", "There is no annotation '{0}'.{1}");

    /// <summary>Annotation is not usable. Arguments: the annotation; what is wrong.</summary>
    public static readonly ProblemRule BadAnnotation = new("FB0219", "Annotation is not usable", "'{0}' {1}.");

    /// <summary>Schema needs one tree root. Arguments: what is wrong.</summary>
    public static readonly ProblemRule BadTreeRoot = new("FB0220", "Schema needs one tree root", "The schema {0}.");

    /// <summary>Slot of the tree root is not a table. Arguments: the slot; the reason.</summary>
    public static readonly ProblemRule BadTable = new(
        "FB0221", "Slot of the tree root is not a table", "'{0}' cannot be a table: {1}.");

    /// <summary>Class has no table. Arguments: the class.</summary>
    public static readonly ProblemRule MissingTable = new(
        "FB0222",
        "Class has no table",
        "The class '{0}' has an identifier but no table: no slot of the tree root has it as range.");

    /// <summary>Core class cannot be a parent. Arguments: the class.</summary>
    public static readonly ProblemRule CoreSpecialised = new(
        "FB0223", "Core class cannot be a parent", "'{0}' belongs to factbook:core and cannot be a parent.");

    /// <summary>Mixin and class are mixed up. Arguments: the class; what is wrong.</summary>
    public static readonly ProblemRule BadMixin = new("FB0224", "Mixin and class are mixed up", "'{0}' {1}.");

    /// <summary>Inherited slot is declared again. Arguments: the slot; the class it comes from.</summary>
    public static readonly ProblemRule SlotRedeclared = new(
        "FB0225", "Inherited slot is declared again", "'{0}' is inherited from '{1}'; refine it under slot_usage.");

    /// <summary>Refinement is not narrower. Arguments: the slot; what was widened.</summary>
    public static readonly ProblemRule WidenedSlot = new(
        "FB0226", "Refinement is not narrower", "'{0}' can only be narrowed: {1}.");

    /// <summary>Slot cannot be disputable. Arguments: the slot; the reason.</summary>
    public static readonly ProblemRule BadDisputable = new(
        "FB0227", "Slot cannot be disputable", "'{0}' cannot be disputable: {1}.");

    /// <summary>Enum has no values. Arguments: the enum.</summary>
    public static readonly ProblemRule EmptyEnum = new(
        "FB0228", "Enum has no values", "The enum '{0}' has no permissible values.");

    /// <summary>Inlining makes no sense. Arguments: the slot; what is wrong.</summary>
    public static readonly ProblemRule BadInlining = new("FB0229", "Inlining makes no sense", "'{0}' {1}.");

    /// <summary>Constraint does not fit. Arguments: the slot or type; what is wrong.</summary>
    public static readonly ProblemRule BadConstraint = new("FB0230", "Constraint does not fit", "'{0}' {1}.");

    /// <summary>There is no schema. No arguments.</summary>
    public static readonly ProblemRule MissingSchema = new(
        "FB0231", "There is no schema", "The dataset has no schema.yaml.");

    /// <summary>Schema lacks its id or name. Arguments: id or name.</summary>
    public static readonly ProblemRule MissingSchemaName = new(
        "FB0232", "Schema lacks its id or name", "The schema needs '{0}'.");

    /// <summary>Inheritance is too deep. Arguments: the name; the limit.</summary>
    public static readonly ProblemRule InheritanceTooDeep = new(
        "FB0233", "Inheritance is too deep", "'{0}' has more than {1} generations of ancestors.");

    /// <summary>Value must hold itself. Arguments: the class; the slots that lead back to it.</summary>
    public static readonly ProblemRule EndlessObject = new(
        "FB0234", "Value must hold itself", "Every '{0}' must hold another without end: {1}. Make one of the slots optional.");

    /// <summary>Names differ only in case. Arguments: the two names.</summary>
    public static readonly ProblemRule NamesDifferInCase = new(
        "FB0235",
        "Names differ only in case",
        "'{0}' and '{1}' differ only in case, which files, databases and generated sources do not tell apart.");

    /// <summary>Schema is read leniently. Arguments: what is wrong; how it is read; the error that it is in strict mode.</summary>
    public static readonly ProblemRule ReadLeniently = new(
        "FB0236", "Schema is read leniently", "{0} {1} ({2} in strict mode.)", ProblemSeverity.Warning);

    /// <summary>Word is carried, not evaluated. Arguments: the word; the reason.</summary>
    public static readonly ProblemRule NotEvaluated = new(
        "FB0237", "Word is carried, not evaluated", "'{0}' is carried and not evaluated: {1}.", ProblemSeverity.Warning);

    /// <summary>Enum is open. Arguments: the enum; the word that makes it open.</summary>
    public static readonly ProblemRule OpenEnum = new(
        "FB0238",
        "Enum is open",
        "'{0}' takes any text, as its values come from elsewhere ('{1}') and are not checked.",
        ProblemSeverity.Warning);

    /// <summary>Inverse is not usable. Arguments: the inverse; the slot; the reason; a suggestion.</summary>
    public static readonly ProblemRule BadInverse = new(
        "FB0240", "Inverse is not usable", "'{0}' cannot be the inverse of '{1}': {2}.{3}");

    /// <summary>Slot cannot be the label. Arguments: the slot; the reason.</summary>
    public static readonly ProblemRule BadLabel = new(
        "FB0241", "Slot cannot be the label", "'{0}' cannot be the label, as it {1}. A label is one text, or a list of NameVariant.");

    /// <summary>Reference cannot tell tables apart. Arguments: the slot; the tables with identifiers of their own.</summary>
    public static readonly ProblemRule AmbiguousReference = new(
        "FB0242",
        "Reference cannot tell tables apart",
        "'{0}' may lead to several tables, and identifiers in {1} are the table's own (factbook_own_ids): an identifier alone does not say which record is meant. Take the class of one table as range.");

    /// <summary>Tree root is not known. Arguments: the name; a suggestion.</summary>
    public static readonly ProblemRule UnknownTreeRoot = new(
        "FB0239", "Tree root is not known", "There is no class '{0}' that could be a tree root.{1}");
}
