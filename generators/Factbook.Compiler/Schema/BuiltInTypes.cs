using System;
using System.Collections.Generic;
using Factbook.Compiler.Diagnostics;

namespace Factbook.Compiler.Schema;

/// <summary>The types of <c>linkml:types</c>, with the patterns that their texts must match.</summary>
internal static class BuiltInTypes
{
    /// <summary>The name by which a schema imports them.</summary>
    internal const string Import = "linkml:types";

    private const string UriPattern = @"^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+\z";
    private const string Curie = @"[\p{L}_][\p{L}\p{N}._-]*:[^\s]*";
    private const string UriOrCurie = @"^([A-Za-z][A-Za-z0-9+.-]*:[^\s]+|" + Curie + @")\z";
    private const string Day = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private const string Clock = @"([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?";
    private const string NamePattern = @"^[\p{L}_][\p{L}\p{N}._-]*\z";

    /// <summary>The types by name.</summary>
    internal static IReadOnlyDictionary<string, TypeDefinition> All { get; } = List();

    private static Dictionary<string, TypeDefinition> List()
    {
        var types = new Dictionary<string, TypeDefinition>(StringComparer.Ordinal);
        Add("string", "Text.", ScalarKind.Text);
        Add("integer", "A whole number.", ScalarKind.Integer);
        Add("boolean", "True or false.", ScalarKind.Boolean);
        Add("float", "A binary floating-point number.", ScalarKind.Double);
        Add("double", "A binary floating-point number.", ScalarKind.Double);
        Add("decimal", "A decimal number, its scale kept.", ScalarKind.Decimal);
        Add("time", "A time of day.", ScalarKind.Time);
        Add("date", "A calendar day.", ScalarKind.Date);
        Add("datetime", "A day, a time and an offset from UTC.", ScalarKind.DateTime);
        Add("date_or_datetime", "A day, or a day and a time.", ScalarKind.Text, $"^{Day}(T{Clock})?\\z");
        Add("uri", "A complete URI.", ScalarKind.Text, UriPattern);
        Add("uriorcurie", "A URI or a CURIE.", ScalarKind.Text, UriOrCurie);
        Add("curie", "A compact URI.", ScalarKind.Text, $"^{Curie}\\z");
        Add("ncname", "The prefix of a CURIE.", ScalarKind.Text, NamePattern);
        Add("objectidentifier", "A URI or a CURIE of an object.", ScalarKind.Text, UriOrCurie);
        Add("nodeidentifier", "A URI, a CURIE or a blank node.", ScalarKind.Text, UriOrCurie);
        Add("jsonpointer", "A JSON Pointer.", ScalarKind.Text, "^#?(/([^/~]|~[01])*)*\\z");
        Add("jsonpath", "A JSON Path.", ScalarKind.Text, "^\\$");
        Add("sparqlpath", "A SPARQL property path.", ScalarKind.Text);
        return types;

        void Add(string name, string description, ScalarKind kind, params string[] patterns)
        {
            var place = new ProblemPlace(Import, -1);
            types.Add(name, new TypeDefinition { Name = name, Description = description, Kind = kind, Patterns = new(patterns), Place = place });
        }
    }
}
