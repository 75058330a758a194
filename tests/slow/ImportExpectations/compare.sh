#!/usr/bin/env bash
# Compares what 'factbook import' guesses of the ten public files with what columns.csv expects.
# Usage: compare.sh FOLDER   (the folder holds the files under the names in columns.csv)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
folder=${1:?the folder of the files}
tool=(dotnet run -c Release --project "$here/../../../src/Factbook.Tool" --)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for file in $(tail -n +2 "$here/columns.csv" | cut -d, -f1 | uniq); do
    "${tool[@]}" import "$folder/$file" --out "$work/none" --dry-run --guesses "$work/guesses.csv" > "$work/log" \
        || { cat "$work/log"; exit 1; }
    # table, column, slot, kind, many: none of these has a comma in the files at hand. An empty text is written "".
    tail -n +2 "$work/guesses.csv" | awk -F, -v file="$file" '{ gsub(/"/, ""); print file "," $2 "," $4 "," $5 }' >> "$work/all.csv"
done

awk -F, '
    NR == FNR { guess[$1 "," $2] = $3 "," $4; next }
    FNR == 1 { next }
    { all++; found = guess[$1 "," $2]; if (found == $3 "," $4) same++; else print $1 ", " $2 ": expected " $3 " " $4 ", guessed " found }
    END { printf "%d of %d columns as expected (%.1f %%)\n", same, all, 100 * same / all; exit same * 10 < all * 9 }
' "$work/all.csv" "$here/columns.csv"
