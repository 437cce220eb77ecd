#!/bin/sh
# The pages that joins and gaps are learned from, of articles that no other model has learned from: join-pages.sh OUT.
# Needs ../shared and what typeset pages need. On the sets gaps… many lines are lost.
set -eu
out=$1
tools=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$out"
gzip -cd "$tools/papers/articles.jsonl.gz" | tail -n +1266 | gzip -c > "$out/articles.jsonl.gz"
mill() { # SET STYLE GAPS
  npx tsx "$tools/papers/mill.ts" "$out/articles.jsonl.gz" "$out/$1-$2" --pages 400 --seed "$1-$2" --style "$2" --gaps "$3"
}
for style in md plain indent flat; do
  for seed in 1 2 3; do mill "j$seed" "$style" 0.2; done
  for seed in 1 2; do mill "gaps$seed" "$style" 0.75; done
done
for seed in j1 j2; do
  npm run --silent typeset -- "$out/$seed-typeset" --articles "$out/articles.jsonl.gz" --pages 60 --seed "$seed" --only poppler-raw,mupdf
done
