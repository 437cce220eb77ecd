#!/usr/bin/env bash
# The GNU parallel recipe of docs/batch.md, run: four shards, one killed with SIGKILL while it works, all gone on with by
# the same command, merged, and held against a run of all; then the same over two hosts. Needs GNU parallel and a build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$PWD
paperparse="node $root/bin/paperparse.js"
export PARALLEL_HOME=$work/parallel
mkdir -p "$PARALLEL_HOME" && touch "$PARALLEL_HOME/will-cite"

npx tsx tools/batch/make-pages.ts 600 "$work/in" fixtures/pages/*/source.txt
$paperparse batch "$work/in" -o "$work/whole" --quiet

same() { # all outputs, and the rows without their times
  diff -r --exclude=manifest.jsonl --exclude=.paperparse "$work/whole" "$1"
  diff <(sed 's/"seconds":[0-9.e-]*,//' "$work/whole/manifest.jsonl") \
    <(sed 's/"seconds":[0-9.e-]*,//' "$1/manifest.jsonl")
}

shards() { # OUT, then options of parallel; a job that failed is run again by the same command
  local out=$1
  shift
  parallel --jobs 2 --joblog "$out.log" --resume-failed "$@" \
    "$paperparse batch $work/in -o $out --shard {}/4 --jobs 1 --quiet" ::: 1 2 3 4
}

echo 'four shards, the second killed'
shards "$work/out" &
runner=$!
ledger=$work/out/manifest-2-of-4.jsonl
until [ "$(cat "$ledger" 2>/dev/null | wc -l)" -ge 32 ]; do
  kill -0 "$runner" || { echo 'the shards ended before one could be killed'; exit 1; }
  sleep 0.02
done
kill -9 "$(sed 's/.*"pid":\([0-9]*\).*/\1/' "$work/out/.paperparse/run-2-of-4.lock")"
if wait "$runner"; then echo 'parallel did not see that a shard was killed'; exit 1; fi
rows=$(wc -l < "$ledger")
if $paperparse merge "$work/out" 2> "$work/merge.txt"; then echo 'merged without the second shard'; exit 1; fi
grep -q 'shard 2/4 did not end' "$work/merge.txt"
shards "$work/out"
$paperparse merge "$work/out"
same "$work/out"
echo "gone on with after $rows rows: the same bytes as one run"

echo 'four shards over two hosts'
# In place of ssh, which would need keys: the same command line, on this machine. As sshd does, it sets SHELL, in which
# GNU parallel runs its jobs there; without it they run in no shell, and parallel calls that success.
cat > "$work/ssh" << 'SSH'
#!/bin/sh
while [ "${1#-}" != "$1" ]; do shift; done
shift
[ "$1" != -- ] || shift
SHELL=/bin/sh exec sh -c "$*"
SSH
chmod +x "$work/ssh"
shards "$work/hosts" --ssh "$work/ssh" --sshlogin 1/one,1/two
$paperparse merge "$work/hosts"
same "$work/hosts"
cut -f2 "$work/hosts.log" | sort | uniq -c
echo 'the recipe for GNU parallel works'
