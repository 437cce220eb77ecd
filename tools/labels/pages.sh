#!/usr/bin/env bash
# Makes the milled pages that the labelling model is learned from, in all four styles.
# usage: tools/labels/pages.sh MILL_FOLDER DIR
set -euo pipefail
mill=$1
out=$2
pages() { # SET COUNT SEED STYLE [MORE]
  node "$mill/pagemill.mjs" "$mill/articles.jsonl.gz" "$out/$1" --pages "$2" --seed "$3" --style "$4" "${@:5}"
}
for style in md plain; do
  for set in a b c d e f g h i j l; do pages "$style-$set" 600 "train-$set-$style" "$style"; done
  pages "$style-k" 400 "train-k-$style" "$style" --clean
done
for style in indent flat; do
  for set in a b c d; do pages "$style-$set" 600 "train-$set-$style" "$style"; done
done
