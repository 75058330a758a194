using System;
using System.Globalization;
using System.IO;
using Factbook.Benchmarks.Compilation;
using Factbook.Benchmarks.Data;

int n = int.Parse(args[0], CultureInfo.InvariantCulture);
string folder = Path.Combine(AppContext.BaseDirectory, "runs", args[0]);
string empty = Path.Combine(folder, "Empty.cs");
Directory.CreateDirectory(folder);
File.WriteAllText(empty, "");
string[] files = DatasetFolder.Write(folder, VisitRows.Make(KeyShape.Visit, n));
Console.WriteLine(FactsCompilation.Run(Path.Combine(folder, "Empty.dll"), [], empty));
Console.WriteLine(FactsCompilation.Run(Path.Combine(folder, "Facts.dll"), files, empty));
