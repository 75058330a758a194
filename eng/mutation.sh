#!/usr/bin/env bash
# Mutates a part of the sources and says which mutants no test kills: eng/mutation.sh PART [MINUTES]
# It is run by hand, as CONTRIBUTING.md says; the report stands in artifacts/mutation/PART.
set -euo pipefail
cd "$(dirname "$0")/.."

# name, project, the project whose tests are run, the files that are mutated
parts="
dates      src/Factbook                   tests/Factbook.Tests            Dates/**/*.cs
quantities src/Factbook                   tests/Factbook.Tests            Quantities/**/*.cs
names      src/Factbook                   tests/Factbook.Tests            Names/**/*.cs
reader     src/Factbook                   tests/Factbook.Generator.Tests  CompilerServices/**/*.cs
binding    generators/Factbook.Compiler   tests/Factbook.Compiler.Tests   Binding/**/*.cs
checks     generators/Factbook.Compiler   tests/Factbook.Compiler.Tests   Checks/**/*.cs
releases   generators/Factbook.Compiler   tests/Factbook.Compiler.Tests   Releases/**/*.cs
encoding   generators/Factbook.Compiler   tests/Factbook.Compiler.Tests   Encoding/**/*.cs
"
read -r name project tests files < <(awk -v part="${1:-}" '$1 == part' <<< "$parts") || true
if [ -z "${name:-}" ]; then
  printf 'Parts:%s\n' "$(awk 'NF { printf " %s", $1 }' <<< "$parts")"
  exit 2
fi

dotnet tool restore
report="$PWD/artifacts/mutation/$name"
# In the folder of the tests, where there is no solution to take instead of the project.
cd "$tests"
timeout "${2:-60}m" dotnet stryker \
  --project "$(basename "$project").csproj" --configuration Release \
  --mutate "$files" --output "$report" --reporter cleartext --reporter html --concurrency "$(nproc)"
