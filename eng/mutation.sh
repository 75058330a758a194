#!/usr/bin/env bash
# Mutates a part of the sources and says which mutants no test kills: eng/mutation.sh PART [MINUTES [OPTIONS]]
# It is run by hand, as CONTRIBUTING.md says; the report stands in artifacts/mutation/PART. Options are those of Stryker.
set -euo pipefail
cd "$(dirname "$0")/.."

# name, project, the projects whose tests are run, the files that are mutated
parts="
dates      src/Factbook                   tests/Factbook.Tests            Dates/**/*.cs
quantities src/Factbook                   tests/Factbook.Tests            Quantities/**/*.cs
names      src/Factbook                   tests/Factbook.Tests            Names/**/*.cs
reader     src/Factbook                   tests/Factbook.Tests,tests/Factbook.Compiler.Tests,tests/Factbook.Generator.Tests  CompilerServices/**/*.cs
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
minutes="${2:-60}"
shift $(($# < 2 ? $# : 2))
suites=()
for suite in ${tests//,/ }; do suites+=(--test-project "$PWD/$suite/$(basename "$suite").csproj"); done
# Where the machine is busy, the SDK takes longer to say where it is than is waited for. Analyzers are for the build proper.
export DOTNET_INFO_WAIT_TIME=300000 RunAnalyzers=false
# In the folder of the project, where there is no solution to take instead of it.
cd "$project"
timeout "${minutes}m" dotnet stryker "${suites[@]}" --configuration Release \
  --mutate "$files" --output "$report" --reporter cleartext --reporter html --reporter json --concurrency "$(nproc)" "$@"
