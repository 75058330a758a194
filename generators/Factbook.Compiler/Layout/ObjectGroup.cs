using System.Collections.Generic;
using Factbook.Compiler.Binding.Values;
using Factbook.Compiler.CSharp;

namespace Factbook.Compiler.Layout;

/// <summary>The instances of one class that a table holds, numbered in the order in which they are met.</summary>
/// <param name="record">The C# type of the instances.</param>
/// <param name="instances">The instances that are there from the beginning, whose numbers nobody asks for: rows.</param>
internal sealed class ObjectGroup(RecordType record, IEnumerable<ObjectValue> instances)
{
    private readonly Dictionary<ObjectValue, int> _numbers = new(new ReferenceComparer<ObjectValue>());

    /// <summary>The C# type of the instances.</summary>
    public RecordType Record { get; } = record;

    /// <summary>The instances by number.</summary>
    public List<ObjectValue> Instances { get; } = [.. instances];

    /// <summary>
    /// The numbers that stand for the values of a slot, by the slot's place and then by instance; 0 where there is none. Known
    /// for slots whose numbers take a search, so that it is done once.
    /// </summary>
    public Dictionary<int, int[]> Codes { get; } = [];

    /// <summary>Takes in an instance.</summary>
    /// <returns>Whether it is new: an instance that stands in two places is stored once.</returns>
    public bool Add(ObjectValue instance)
    {
        if (_numbers.ContainsKey(instance))
        {
            return false;
        }

        _numbers.Add(instance, Instances.Count);
        Instances.Add(instance);
        return true;
    }

    /// <summary>The number of an instance that was taken in.</summary>
    public int NumberOf(ObjectValue instance) => _numbers[instance];
}
