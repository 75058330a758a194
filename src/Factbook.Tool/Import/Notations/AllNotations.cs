using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Tool.Import.Planning;

namespace Factbook.Tool.Import.Notations;

/// <summary>All notations, the narrowest first.</summary>
internal static class AllNotations
{
    private static readonly (char Point, char? Group)[] NumberSigns =
    [
        ('.', null), ('.', ','), ('.', ' '), ('.', '\''), (',', null), (',', '.'), (',', ' '),
    ];

    private static readonly Notation[] Booleans =
    [
        new BooleanNotation("true", "false"), new BooleanNotation("yes", "no"),
        new BooleanNotation("y", "n"), new BooleanNotation("t", "f"),
    ];

    private static readonly BooleanNotation Digits = new("1", "0");

    /// <summary>The notations in which values of a column may be written.</summary>
    /// <param name="name">The name of the column; some say that digits are truth values.</param>
    /// <param name="rules">What the user decides.</param>
    public static IEnumerable<Notation> For(string name, ImportRules rules)
    {
        bool asks = name.StartsWith("is_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("has_", StringComparison.OrdinalIgnoreCase);
        return Booleans
            .Concat(asks ? [Digits] : [])
            .Concat(Numbers(ValueKind.Integer, rules))
            .Concat(Numbers(ValueKind.Decimal, rules))
            .Append(DayNotation.Iso)
            .Concat(DayNotation.Others.Where(day => rules.Dates is null || day.Order is null || day.Order == rules.Dates))
            .Append(ClockNotation.Time)
            .Append(ClockNotation.Moment)
            .Append(DateNotation.Instance)
            .Append(UriNotation.Instance);
    }

    /// <summary>The notations of a kind that the user or a schema names.</summary>
    public static IEnumerable<Notation> Of(ValueKind kind, ImportRules rules) => kind switch
    {
        ValueKind.Text or ValueKind.Code or ValueKind.Enum or ValueKind.Reference => [TextNotation.Instance],
        ValueKind.Date => [DateNotation.Instance, .. Only(ValueKind.Day, rules)],
        ValueKind.Boolean => [.. Booleans, Digits],
        _ => Only(kind, rules),
    };

    private static IEnumerable<Notation> Only(ValueKind kind, ImportRules rules) =>
        For("", rules).Where(notation => notation.Kind == kind);

    private static IEnumerable<Notation> Numbers(ValueKind kind, ImportRules rules) => NumberSigns
        .Where(signs => rules.Point is null || signs.Point == rules.Point)
        .Where(signs => kind == ValueKind.Decimal || signs.Group is not null || signs.Point == '.')
        .Select(signs => new NumberNotation(kind, signs.Point, signs.Group));
}
