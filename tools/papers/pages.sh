#!/usr/bin/env bash
# Makes the milled pages of many papers that the labelling model is learned from.
# usage: tools/papers/pages.sh OUT
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$1
mkdir -p "$out"
pages() { # SET ARTICLES SEED STYLE [MORE]
  npx tsx "$here/mill.ts" "$2" "$out/$4-$1" --pages 400 --seed "$3" --style "$4" "${@:5}"
}
for mix in 0 1 2 3 4 5 6 7; do npx tsx "$here/mix.ts" "$here/articles.jsonl.gz" "$mix" "$out/mix$mix.jsonl.gz"; done
for style in md plain indent flat; do
  pages p0 "$here/articles.jsonl.gz" a0 "$style" --clean
  pages p1 "$here/articles.jsonl.gz" a1 "$style"
  for mix in 0 1 2 3 4 6 7; do pages "m$mix" "$out/mix$mix.jsonl.gz" "m$mix" "$style"; done
  pages m5 "$out/mix5.jsonl.gz" m5 "$style" --clean
done
