using System;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Guard.Tests.Model;

namespace Factbook.Guard.Tests.Drawing;

/// <summary>
/// Tells whether an earlier alternative of <c>any_of</c> could take a value, which then would not be what was drawn.
/// </summary>
internal static partial class Alternatives
{
    /// <summary>Whether it could; in doubt it could.</summary>
    public static bool MayTake(DrawnRange range, DrawnValue value, DrawnSchema schema) => value switch
    {
        DrawnObject instance => range is ClassRange { IsReference: false } && MayBe(range.Name, instance, schema),
        DrawnScalar scalar => MayTake(range, scalar.Text),
        DrawnMember member => MayTake(range, member.Text),
        DrawnLink link => MayTake(range, link.Text),
        _ => true,
    };

    private static bool MayTake(DrawnRange range, string text) => range switch
    {
        EnumRange members => members.Texts.Contains(text),
        ScalarRange { Kind: Scalar.Boolean } => text is "true" or "false",
        ScalarRange { Kind: Scalar.Integer or Scalar.Decimal or Scalar.Double } => Number().IsMatch(text),
        ScalarRange { Kind: Scalar.Date or Scalar.DateTime or Scalar.Time or Scalar.Edtf } => text.Any(char.IsDigit),
        ScalarRange { Kind: Scalar.Uri or Scalar.Curie } => text.Contains(':', StringComparison.Ordinal),
        ClassRange { IsReference: false } => false,
        _ => true,
    };

    private static bool MayBe(string range, DrawnObject instance, DrawnSchema schema) =>
        schema.Accepted(range).Any(candidate => instance.Values.All(entry => schema.FindSlot(candidate.Name, entry.Slot) is not null));

    [GeneratedRegex("^[-+0-9.eE]+$")]
    private static partial Regex Number();
}
