using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Factbook.Compiler.CSharp;

/// <summary>Turns names of a schema into names of C#.</summary>
public static class CSharpName
{
    // Members that every record or every object has, and which a property therefore cannot be.
    private static readonly HashSet<string> TakenInRecords = new(System.StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "DisputeAbout", "Disputes", "Slots",
        "Behind", "IsInferred", "IsDisputed",
    };

    private static readonly HashSet<string> Keywords = new(System.StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const",
        "continue", "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern",
        "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface",
        "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override",
        "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof",
        "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint",
        "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while", "value", "field",
    };

    /// <summary>Writes a name in PascalCase: <c>trade_observations</c> becomes <c>TradeObservations</c>.</summary>
    /// <param name="name">A name of the schema. Whatever is neither a letter nor a digit of ASCII separates words.</param>
    public static string Pascal(string name)
    {
        var result = new StringBuilder(name.Length);
        bool startsWord = true;
        foreach (char character in name)
        {
            if (!IsAsciiLetterOrDigit(character))
            {
                startsWord = true;
                continue;
            }

            result.Append(startsWord && character is >= 'a' and <= 'z' ? (char)(character - 'a' + 'A') : character);
            startsWord = false;
        }

        if (result.Length == 0 || result[0] is >= '0' and <= '9')
        {
            result.Insert(0, '_');
        }

        return result.ToString();
    }

    /// <summary>Writes a name in camelCase, with an <c>@</c> where it would be a keyword: <c>said_on</c> becomes <c>saidOn</c>.</summary>
    /// <param name="name">A name of the schema.</param>
    public static string Camel(string name)
    {
        string pascal = Pascal(name);
        string camel = pascal[0] is >= 'A' and <= 'Z' ? (char)(pascal[0] - 'A' + 'a') + pascal.Substring(1) : pascal;
        return Keywords.Contains(camel) ? "@" + camel : camel;
    }

    /// <summary>The name of the property of a slot, moved out of the way of the members that every record has.</summary>
    /// <param name="slot">The slot's name in C#.</param>
    /// <param name="type">The C# name of the type that has the property, which no member may share.</param>
    public static string Property(string slot, string type)
    {
        bool isTaken = slot == type || slot == type + "JsonConverter" || TakenInRecords.Contains(slot);
        return isTaken ? slot + "Value" : slot;
    }

    /// <summary>
    /// A part of the name of a helper that only generated code calls: it differs for names that differ, though both may be
    /// called alike in PascalCase.
    /// </summary>
    /// <param name="name">A name of the schema.</param>
    public static string Helper(string name)
    {
        string pascal = Pascal(name);
        bool isPlain = name.Length > 0 && name.All(IsAsciiLetterOrDigit) && pascal == name;
        return isPlain ? pascal : pascal + string.Concat(name.Select(character => IsAsciiLetterOrDigit(character) ? character.ToString() : $"_{(int)character:x}"))
            .Insert(0, "_");
    }

    /// <summary>Whether a record would have a member of its own name, which C# forbids.</summary>
    /// <param name="type">The record's name.</param>
    public static bool IsTakenInRecords(string type) => TakenInRecords.Contains(type);

    /// <summary>The members that records have of themselves.</summary>
    public static IReadOnlyCollection<string> MembersOfRecords => TakenInRecords;

    /// <summary>
    /// The namespace of a project, whose name may hold what C# has no place for: <c>my-facts.2</c> becomes
    /// <c>my_facts._2</c>.
    /// </summary>
    /// <param name="name">The name, with dots between its parts.</param>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(Part));

    private static string Part(string name)
    {
        string part = new([.. name.Select(character => char.IsLetterOrDigit(character) ? character : '_')]);
        return part.Length == 0 || char.IsDigit(part[0]) ? "_" + part
            : Keywords.Contains(part) ? "@" + part
            : part;
    }

    private static bool IsAsciiLetterOrDigit(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
