namespace Factbook.Compiler.Diagnostics;

// What is wrong with a file as YAML, whatever the schema: FB01xx.
public static partial class ProblemRules
{
    /// <summary>Text is not YAML. Arguments: what the parser says.</summary>
    public static readonly ProblemRule YamlSyntax = new("FB0101", "Text is not YAML", "This is not YAML: {0}.");

    /// <summary>Key is used twice. Arguments: the key.</summary>
    public static readonly ProblemRule DuplicateKey = new(
        "FB0102", "Key is used twice", "The key '{0}' is already used in this mapping.");

    /// <summary>Anchors are not used. Arguments: the anchor's name.</summary>
    public static readonly ProblemRule Anchor = new(
        "FB0103",
        "Anchors are not used",
        "The anchor '&{0}' is not used here; write the value out where it is needed.");

    /// <summary>Aliases are not used. Arguments: the alias's name.</summary>
    public static readonly ProblemRule Alias = new(
        "FB0104", "Aliases are not used", "The alias '*{0}' is not used here; write the value out.");

    /// <summary>Merge keys are not used. No arguments.</summary>
    public static readonly ProblemRule MergeKey = new(
        "FB0105", "Merge keys are not used", "The merge key '<<' is not used here; write the entries out.");

    /// <summary>Tags are not used. Arguments: the tag.</summary>
    public static readonly ProblemRule Tag = new(
        "FB0106", "Tags are not used", "The tag '{0}' is not used here; the schema says what type a value has.");

    /// <summary>File holds several documents. No arguments.</summary>
    public static readonly ProblemRule SeveralDocuments = new(
        "FB0107", "File holds several documents", "A file holds one document; a second one begins here.");

    /// <summary>Key is not a text. Arguments: list or mapping.</summary>
    public static readonly ProblemRule KeyNotText = new(
        "FB0108", "Key is not a text", "A key must be a text, not a {0}.");

    /// <summary>Key is missing. Arguments: the text.</summary>
    public static readonly ProblemRule NullKey = new(
        "FB0109", "Key is missing", "A key is missing here; quote it if the text '{0}' is meant.");

    /// <summary>Bytes are not text. No arguments.</summary>
    public static readonly ProblemRule UnreadableBytes = new(
        "FB0110",
        "Bytes are not text",
        "Some bytes of this file are not text in UTF-8 (a replacement character U+FFFD stands here).");

    /// <summary>Character is not allowed. Arguments: the code point.</summary>
    public static readonly ProblemRule ForbiddenCharacter = new(
        "FB0111", "Character is not allowed", "The character {0} is not allowed in a YAML file.");

    /// <summary>Escape gives no text. Arguments: what they give.</summary>
    public static readonly ProblemRule EscapedForbiddenCharacter = new(
        "FB0112", "Escape gives no text", "The escapes in this text give {0}, which cannot be stored.");

    /// <summary>Tab in the indentation. No arguments.</summary>
    public static readonly ProblemRule TabIndentation = new(
        "FB0113", "Tab in the indentation", "A tab cannot indent YAML; use spaces.");

    /// <summary>Directives are not used. Arguments: the directive.</summary>
    public static readonly ProblemRule Directive = new(
        "FB0114", "Directives are not used", "The directive '{0}' is not used here.");

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
}
