#!/usr/bin/env bash
# Makes the pages that the labelling model is learned from: milled in all four styles and, where DIR/typeset holds them
# already (npm run typeset), really typeset ones. usage: tools/labels/pages.sh MILL_FOLDER DIR
set -euo pipefail
mill=$1
out=$2
for style in md plain indent flat; do
  for seed in a b c; do
    node "$mill/pagemill.mjs" "$mill/articles.jsonl.gz" "$out/$style-$seed" --pages 600 --seed "train-$seed-$style" --style "$style"
  done
done
