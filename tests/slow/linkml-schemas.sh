#!/usr/bin/env bash
# Reads schemas of others in lenient mode: FACTBOOK_SCHEMAS names a folder of LinkML schemas, each main file a *.yaml with an id.
# Prints one line a schema and the share that is read without an error; fails where the tool itself fails.
set -uo pipefail
cd "$(dirname "$0")/../.."
if [ -z "${FACTBOOK_SCHEMAS:-}" ]; then
  echo "linkml-schemas: did not run, as FACTBOOK_SCHEMAS names no folder of schemas"
  exit 0
fi

dotnet build src/Factbook.Tool -c Release -nologo -v q >/dev/null || exit 1
tool=src/Factbook.Tool/bin/Release/net10.0/Factbook.Tool.dll
empty=$(mktemp --suffix=.yaml); echo '{}' > "$empty"
read=0; all=0; broken=0
while IFS= read -r -d '' schema; do
  grep -qE '^id:' "$schema" && grep -qE '^(classes|imports):' "$schema" || continue
  all=$((all + 1))
  output=$(dotnet "$tool" check --lenient --schema "$schema" "$empty" 2>&1); code=$?
  case $code in
    0) read=$((read + 1)); echo "read     $schema" ;;
    1) echo "refused  $schema: $(grep -m1 -oE 'error FB[0-9]+: .*' <<< "$output" | cut -c1-140)" ;;
    *) broken=$((broken + 1)); echo "BROKEN   $schema: exit $code" ;;
  esac
done < <(find "$FACTBOOK_SCHEMAS" -name '*.yaml' -print0 | sort -z)
rm -f "$empty"
echo "$read of $all schemas read, $broken broke the tool"
[ "$broken" -eq 0 ]
