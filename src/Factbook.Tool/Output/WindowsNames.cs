using System;
using System.Linq;

namespace Factbook.Tool.Output;

/// <summary>Names that Windows keeps for devices, whatever follows their first dot.</summary>
internal static class WindowsNames
{
    private static readonly string[] Devices = ["con", "prn", "aux", "nul"];
    private static readonly string[] Ports = ["com", "lpt"];

    /// <summary>Whether a file of this name would be a device.</summary>
    public static bool IsDevice(string name)
    {
        string start = name.Split('.')[0];
        return Devices.Contains(start, StringComparer.OrdinalIgnoreCase)
            || (start.Length == 4 && char.IsAsciiDigit(start[3]) && Ports.Contains(start[..3], StringComparer.OrdinalIgnoreCase));
    }
}
