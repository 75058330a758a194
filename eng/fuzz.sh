#!/usr/bin/env bash
# Feeds the library and the compiler with inputs that coverage guides: eng/fuzz.sh TARGET [MINUTES]
# It needs AFL++ (afl-fuzz); without, examples are damaged at random. What breaks a promise stands in artifacts/fuzz/TARGET.
set -euo pipefail
cd "$(dirname "$0")/.."
target=${1:-} minutes=${2:-60}
out="$PWD/artifacts/fuzz/$target"
rm -rf "$out/program"
dotnet tool restore
dotnet publish eng/Fuzz -c Release -o "$out/program" -v quiet
program=(dotnet "$out/program/Fuzz.dll" "$target")
if ! command -v afl-fuzz >/dev/null; then
  cd "$out"
  exec "${program[@]}" mutate "$minutes"
fi

"${program[@]}" seeds "$out/seeds"
for assembly in Factbook Factbook.Compiler YamlDotNet; do dotnet sharpfuzz "$out/program/$assembly.dll"; done
# The program is .NET, which AFL++ cannot look into, and has a map of coverage of its own.
export AFL_SKIP_BIN_CHECK=1 AFL_MAP_SIZE=65536 AFL_NO_UI=1 AFL_NO_AFFINITY=1 AFL_SKIP_CPUFREQ=1 AFL_AUTORESUME=1 AFL_FORKSRV_INIT_TMOUT=120000 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1
afl-fuzz -i "$out/seeds" -o "$out/findings" -t 20000 -m none -V $((minutes * 60)) -- "${program[@]}" afl
