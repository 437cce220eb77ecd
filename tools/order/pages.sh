#!/bin/sh
# Milled training pages in four styles for the weights of the order: pages.sh OUT.
# Needs ../shared. The same pages each time.
set -eu
out=$1
here=$(cd "$(dirname "$0")/../.." && pwd)
for style in md plain indent flat; do
  node "$here/../shared/mill/pagemill.mjs" "$here/../shared/mill/articles.jsonl.gz" "$out/$style" \
    --pages 300 --seed "order-$style" --style "$style"
done
