#!/bin/sh
# Scores the built jar against labelled repositories.
# usage: accuracy.sh LABELS CHECKOUTS NAME...
#   LABELS    folder with NAME.jsonl, NAME.ssot.yml and score.py
#   CHECKOUTS folder with one checkout a NAME, at the commit its labels name
set -eu
labels=$1
checkouts=$2
shift 2
here=$(cd "$(dirname "$0")/../.." && pwd)
out=$(mktemp -d)
for name in "$@"; do
  "$here/ssot" check "$checkouts/$name" --config "$labels/$name.ssot.yml" \
    --format json >"$out/$name.json" 2>/dev/null || test $? -eq 1
  printf '%s ' "$name"
  python3 "$labels/score.py" "$labels/$name.jsonl" "$out/$name.json" | tail -n 1
done
