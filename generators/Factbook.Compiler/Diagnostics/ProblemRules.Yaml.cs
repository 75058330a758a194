namespace Factbook.Compiler.Diagnostics;

// What is wrong with a file as YAML, whatever the schema: FB01xx.
public static partial class ProblemRules
{
    /// <summary>Text is not YAML. Arguments: the reason and the mend.</summary>
    public static readonly ProblemRule YamlSyntax = new("FB0101", "Text is not YAML", "This is not YAML: {0}.");

    /// <summary>Key is used twice. Arguments: the key.</summary>
    public static readonly ProblemRule DuplicateKey = new(
        "FB0102", "Key is used twice", "The key '{0}' is already used in this mapping.");

    /// <summary>Anchors are not used. Arguments: the anchor's name.</summary>
    public static readonly ProblemRule Anchor = new(
        "FB0103",
        "Anchors are not used",
        "The anchor '&{0}' is not used here; write the value out where it is needed, or quote the text if it begins with '&'.");

    /// <summary>Aliases are not used. Arguments: the alias's name.</summary>
    public static readonly ProblemRule Alias = new(
        "FB0104",
        "Aliases are not used",
        "The alias '*{0}' is not used here; write the value out, or quote the text if it begins with '*'.");

    /// <summary>Merge keys are not used. No arguments.</summary>
    public static readonly ProblemRule MergeKey = new(
        "FB0105", "Merge keys are not used", "The merge key '<<' is not used here; write the entries out.");

    /// <summary>Tags are not used. Arguments: the tag.</summary>
    public static readonly ProblemRule Tag = new(
        "FB0106",
        "Tags are not used",
        "The tag '{0}' is not used here, as the schema says what type a value has; quote the text if it begins with '!'.");

    /// <summary>File holds several documents. No arguments.</summary>
    public static readonly ProblemRule SeveralDocuments = new(
        "FB0107", "File holds several documents", "A file holds one document; a second one begins here.");

    /// <summary>Key is not a text. Arguments: list or mapping.</summary>
    public static readonly ProblemRule KeyNotText = new(
        "FB0108", "Key is not a text", "A key must be a text, not a {0}; quote the text if it begins with the bracket.");

    /// <summary>Key is missing. Arguments: the text.</summary>
    public static readonly ProblemRule NullKey = new(
        "FB0109", "Key is missing", "A key is missing here; quote it if the text '{0}' is meant.");

    /// <summary>Bytes are not text. No arguments.</summary>
    public static readonly ProblemRule UnreadableBytes = new(
        "FB0110",
        "Bytes are not text",
        "Some bytes of this file are not text in UTF-8 (a replacement character U+FFFD stands here); save it as UTF-8.");

    /// <summary>Character is not allowed. Arguments: the code point; the mend.</summary>
    public static readonly ProblemRule ForbiddenCharacter = new(
        "FB0111", "Character is not allowed", "The character {0} is not allowed in a YAML file; {1}.");

    /// <summary>Escape gives no text. Arguments: what they give.</summary>
    public static readonly ProblemRule EscapedForbiddenCharacter = new(
        "FB0112", "Escape gives no text", "The escapes in this text give {0}, which cannot be stored.");

    /// <summary>Tab in the indentation. No arguments.</summary>
    public static readonly ProblemRule TabIndentation = new(
        "FB0113", "Tab in the indentation", "A tab cannot indent YAML; use spaces.");

    /// <summary>Directives are not used. Arguments: the directive.</summary>
    public static readonly ProblemRule Directive = new(
        "FB0114", "Directives are not used", "The directive '{0}' is not used here; quote the text if it begins with '%'.");

    /// <summary>Nested too deeply. Arguments: the limit.</summary>
    public static readonly ProblemRule TooDeep = new(
        "FB0115", "Nested too deeply", "Lists and mappings are nested more than {0} deep.");

    /// <summary>File is too long. Arguments: the limit.</summary>
    public static readonly ProblemRule TooManyNodes = new(
        "FB0116", "File is too long", "The file has more than {0} keys and values; split it into several files.");

    /// <summary>Text is too long. Arguments: its length; the limit.</summary>
    public static readonly ProblemRule TextTooLong = new(
        "FB0117", "Text is too long", "This text has {0} characters; at most {1} are read.");

    /// <summary>File is too long. Arguments: its length; the limit.</summary>
    public static readonly ProblemRule FileTooLong = new(
        "FB0118", "File is too long", "The file has {0} characters; at most {1} are read.");

    /// <summary>Merge conflict is left. No arguments.</summary>
    public static readonly ProblemRule MergeConflict = new(
        "FB0119",
        "Merge conflict is left",
        "A merge conflict begins here: keep one of its sides, and delete the lines with <<<<<<<, ======= and >>>>>>>.");

    /// <summary>Text is cut by a comment. Arguments: the comment; the same as people write comments.</summary>
    public static readonly ProblemRule CutByComment = new(
        "FB0120",
        "Text is cut by a comment",
        "The text ends here, as ' {0}' is a comment; quote the text if it goes on, or write '{1}' if a comment is meant.",
        ProblemSeverity.Warning);

    /// <summary>Blank is missing. Arguments: after the colon, ...; the text; the text with its blank.</summary>
    public static readonly ProblemRule BlankMissing = new(
        "FB0121", "Blank is missing", "A blank is missing {0} in '{1}'; write '{2}'.");

    /// <summary>Text needs quotes. Arguments: the reason.</summary>
    public static readonly ProblemRule NeedsQuotes = new("FB0122", "Text needs quotes", "This text needs quotes: {0}.");

    /// <summary>Quotes do not fit. Arguments: what is wrong; the mend.</summary>
    public static readonly ProblemRule WrongQuotes = new("FB0123", "Quotes do not fit", "{0}; {1}.");

    /// <summary>Indentation does not fit. Arguments: what is wrong; the mend.</summary>
    public static readonly ProblemRule WrongIndentation = new("FB0124", "Indentation does not fit", "{0}; {1}.");

    /// <summary>Character only looks like another. Arguments: its name; what it stands for; what to write.</summary>
    public static readonly ProblemRule LookAlike = new(
        "FB0125", "Character only looks like another", "The {0} here is no {1} to YAML; write {2}.");

    /// <summary>Text runs on. Arguments: the line; an item or a slot.</summary>
    public static readonly ProblemRule TextRunsOn = new(
        "FB0126",
        "Text runs on",
        "'{0}' goes on with the text of the line before, as it is indented further; align it if it is {1} of its own.",
        ProblemSeverity.Warning);

    /// <summary>Text begins or ends with a hidden blank. Arguments: begins or ends; the character.</summary>
    public static readonly ProblemRule HiddenBlank = new(
        "FB0127",
        "Text begins or ends with a hidden blank",
        "The text {0} with a {1}; remove it, or quote the text if it belongs to it.",
        ProblemSeverity.Warning);
}
