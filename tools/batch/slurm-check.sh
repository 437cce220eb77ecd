#!/usr/bin/env bash
# docs/batch/slurm.sbatch on the Slurm that slurm-setup.sh sets up: an array of four; one task is cancelled while it
# works, and the array is submitted again; then the merge is held against a run of all. Needs a build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PAPERPARSE="node $PWD/bin/paperparse.js" IN=$work/in OUT=$work/out
npx tsx tools/batch/make-pages.ts 600 "$work/in" fixtures/pages/*/source.txt
$PAPERPARSE batch "$work/in" -o "$work/whole" --quiet

submit() { sbatch --parsable --array=11-41:10 --cpus-per-task=1 --output="$work/%a.log" --export=ALL docs/batch/slurm.sbatch; }
finished() { while squeue --noheader --jobs "$1" 2> /dev/null | grep -q .; do sleep 0.2; done; }

job=$(submit)
echo "array $job: tasks 11, 21, 31, 41 are shards 1 to 4"
ledger=$work/out/manifest-2-of-4.jsonl
until [ "$(cat "$ledger" 2> /dev/null | wc -l)" -ge 32 ]; do sleep 0.02; done
squeue --jobs "$job"
scancel --signal=KILL --full "${job}_21"
finished "$job"
rows=$(wc -l < "$ledger")
if $PAPERPARSE merge "$work/out" 2> "$work/merge.txt"; then echo 'merged without the second shard'; exit 1; fi
cat "$work/merge.txt"
job=$(submit)
echo "array $job: the same again; shard 2 has $rows rows"
finished "$job"
cat "$work"/*.log | grep -E 'shard|This run'
$PAPERPARSE merge "$work/out"
diff -r --exclude=manifest.jsonl --exclude=.paperparse "$work/whole" "$work/out"
diff <(sed 's/"seconds":[0-9.e-]*,//' "$work/whole/manifest.jsonl") <(sed 's/"seconds":[0-9.e-]*,//' "$work/out/manifest.jsonl")
echo 'the Slurm array gives the same bytes as one run'
