using System;
using System.IO;
using System.Runtime.InteropServices;

namespace Factbook.CompilerServices;

/// <summary>
/// The resource of an assembly that holds the bytes of tables too large for a literal: each behind its size and its stamp,
/// numbers of eight bytes, the lowest first.
/// </summary>
internal static unsafe class FactResource
{
    /// <summary>The name of the resource.</summary>
    public const string Name = "Factbook.facts";

    private const int NumberSize = 8;
    private const int HeaderSize = 2 * NumberSize;

    /// <summary>The address of the bytes of a table, which stay there as long as its type.</summary>
    /// <param name="owner">The type that reads them, in the assembly that has the resource.</param>
    /// <param name="size">The number of bytes.</param>
    /// <param name="stamp">What tells them from all others.</param>
    /// <exception cref="InvalidDataException">The assembly lacks the resource, or the resource lacks these bytes.</exception>
    public static byte* Find(Type owner, int size, long stamp)
    {
        using Stream? resource = owner.Assembly.GetManifestResourceStream(Name);
        while (resource is not null && Rest(resource) >= HeaderSize)
        {
            long found = Number(resource);
            bool isWanted = Number(resource) == stamp && found == size;
            if (found < 0 || found > Rest(resource))
            {
                break;
            }

            if (isWanted)
            {
                return resource is UnmanagedMemoryStream mapped ? mapped.PositionPointer : Copy(resource, owner, size);
            }

            resource.Position += found;
        }

        throw Fault(owner, resource is null ? "lacks" : "has another version of");
    }

    private static long Rest(Stream resource) => resource.Length - resource.Position;

    private static long Number(Stream resource)
    {
        long number = 0;
        for (int i = 0; i < NumberSize; i++)
        {
            number |= (long)resource.ReadByte() << (8 * i);
        }

        return number;
    }

    // Where a runtime gives no pointer to what it has mapped. Facts stay for as long as the process, and so does the copy.
    private static byte* Copy(Stream resource, Type owner, int size)
    {
        byte* copy = (byte*)Marshal.AllocHGlobal(size);
        using var target = new UnmanagedMemoryStream(copy, size, size, FileAccess.Write);
        byte[] buffer = new byte[1 << 16];
        while (target.Position < size)
        {
            int count = resource.Read(buffer, 0, (int)Math.Min(buffer.Length, size - target.Position));
            target.Write(buffer, 0, count > 0 ? count : throw Fault(owner, "has only a part of"));
        }

        return copy;
    }

    private static InvalidDataException Fault(Type owner, string what) => new(
        $"The assembly {owner.Assembly.GetName().Name} {what} the facts of {owner.FullName}, which its resource {Name} should hold: "
        + "code and resource come from two builds. Build it again.");
}
