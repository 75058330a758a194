using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Fuzz;
using SharpFuzz;

// fuzz TARGET afl | libfuzzer            run by such a fuzzer, which feeds it
// fuzz TARGET mutate MINUTES [SEED]      without a fuzzer: damages the examples until the time is over
// fuzz TARGET seeds FOLDER               writes the examples that a fuzzer begins with
// fuzz TARGET FILE                       runs one input again; like the two above, with assemblies that are not instrumented
if (args.Length < 2 || !Target.All.TryGetValue(args[0], out Target? target))
{
    Console.Error.WriteLine($"fuzz TARGET afl | libfuzzer | mutate MINUTES [SEED] | seeds FOLDER | FILE; targets: {string.Join(' ', Target.All.Keys)}");
    return 2;
}

switch (args[1])
{
    case "afl":
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            target.Run(bytes.ToArray());
        });
        return 0;
    case "libfuzzer":
        Fuzzer.LibFuzzer.Run(bytes => target.Run(bytes.ToArray()));
        return 0;
    case "mutate":
        double minutes = double.Parse(args[2], CultureInfo.InvariantCulture);
        int seed = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 0;
        return MutationLoop.Run(target, TimeSpan.FromMinutes(minutes), seed) ? 0 : 1;
    case "seeds":
        Directory.CreateDirectory(args[2]);
        IReadOnlyList<string> examples = target.Examples();
        for (int number = 0; number < examples.Count; number++)
        {
            File.WriteAllText(Path.Combine(args[2], number.ToString("000", CultureInfo.InvariantCulture)), examples[number]);
        }

        return 0;
    default:
        target.Run(File.ReadAllBytes(args[1]));
        return 0;
}
