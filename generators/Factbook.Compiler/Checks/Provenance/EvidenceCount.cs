using System.Collections.Generic;
using System.Linq;
using Factbook.Compiler.Binding;
using Factbook.Compiler.Binding.Binders;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.Schema;

namespace Factbook.Compiler.Checks.Provenance;

/// <summary>How the values of cited records are borne out, counted over a dataset.</summary>
/// <param name="Named">Values that a citation names.</param>
/// <param name="ByDefault">Values that only a citation bears out which names none.</param>
/// <param name="Inferred">Values that no source prints and that follow from something else.</param>
/// <param name="Uncited">Values that nothing bears out.</param>
public sealed record EvidenceCount(int Named, int ByDefault, int Inferred, int Uncited)
{
    /// <summary>All values that a source has to say; those of the curators do not count.</summary>
    public int All => Named + ByDefault + Inferred + Uncited;

    /// <summary>Counts the values of a dataset. A pure function.</summary>
    /// <param name="schema">The schema that the files were bound to.</param>
    /// <param name="files">The files of the dataset.</param>
    public static EvidenceCount Of(SchemaModel schema, IEnumerable<BoundFile> files)
    {
        var classes = new SchemaBinder(schema);
        if (classes.FindShape(CoreNames.Citation) is not { } citations)
        {
            return new EvidenceCount(0, 0, 0, 0);
        }

        ILookup<BorneOut, int> counted = files
            .SelectMany(file => file.Tables)
            .SelectMany(table => table.Rows)
            .SelectMany(row => Cited(row, classes))
            .SelectMany(cited => new CitedValues(cited.Instance, cited.Shape, citations).Values())
            .ToLookup(value => value.By, value => value.Position);
        return new EvidenceCount(
            counted[BorneOut.ByName].Count(),
            counted[BorneOut.ByDefault].Count(),
            counted[BorneOut.ByInference].Count(),
            counted[BorneOut.ByNothing].Count());
    }

    private static IEnumerable<(ObjectValue Instance, ClassShape Shape)> Cited(Value value, SchemaBinder classes)
    {
        if (value is ObjectValue instance && classes.FindShape(instance.ClassName) is { } shape)
        {
            IEnumerable<(ObjectValue, ClassShape)> own =
                CoreNames.Descends(shape.Definition, CoreNames.Cited) ? [(instance, shape)] : [];
            return own.Concat(instance.Slots.OfType<Value>().SelectMany(slot => Cited(slot, classes)));
        }

        return value is ListValue list ? list.Items.SelectMany(item => Cited(item, classes)) : [];
    }
}
