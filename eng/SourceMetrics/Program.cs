using System;
using System.Linq;

using SourceMetrics;

foreach (Member member in MemberReader.ReadAll().Where(member => member.Parameters > 7))
    Console.WriteLine(member);
