#!/usr/bin/env bash
# Learns labelling models like those whose mean ships, and takes their mean: two from all pages, three from those of many papers
# and a part of the others; one to two hours on two cores. The shipped one has also a share of the model before, which was learned
# from one paper's pages alone (docs/labels.md).
# Those that ship were learned from the first 1,265 articles of tools/papers/articles.jsonl.gz; all of them gave no better ones.
# usage: tools/labels/learn.sh PAGES PAPERS TYPESET FOLDS
# PAGES: made by tools/labels/pages.sh. PAPERS: by tools/papers/pages.sh. FOLDS: by tools/train-seam/folds.ts. TYPESET: by
#   npm run typeset -- TYPESET/c1 --articles ARTICLES --pages 300 --seed c1
#   npm run typeset -- TYPESET/c2 --articles ARTICLES --pages 210 --seed c2 --only poppler-raw,mupdf,poppler
#   npm run typeset -- TYPESET/c3 --articles ARTICLES --pages 120 --seed c3 --only poppler,poppler-raw,mupdf
#   npm run typeset -- TYPESET/c4 --articles ARTICLES --pages 120 --seed c4 --only poppler,poppler-raw,mupdf --streams 30,50,10,10
#   npm run typeset -- TYPESET/c5 --articles ARTICLES --pages 300 --seed c5 --only poppler-raw,mupdf --streams 10,80,5,5
#   npm run typeset -- TYPESET/c7 --articles ARTICLES --pages 240 --seed c7 --only poppler-raw,mupdf --streams 5,85,5,5
#   npm run typeset -- TYPESET/t1 --articles ARTICLES --pages 60 --seed t1 --only tesseract
#   npm run typeset -- TYPESET/t2 --articles ARTICLES --pages 45 --seed t2 --only tesseract
#   npm run typeset -- TYPESET/q0 --articles PAPERS/mix0.jsonl.gz --pages 120 --seed q0 --only poppler,poppler-raw,mupdf
#   npm run typeset -- TYPESET/q1 --articles PAPERS/mix1.jsonl.gz --pages 120 --seed q1 --only poppler,poppler-raw,mupdf
#   npm run typeset -- TYPESET/q2 --articles PAPERS/mix2.jsonl.gz --pages 120 --seed q2 --only poppler,poppler-raw,mupdf --streams 5,85,5,5
#   npm run typeset -- TYPESET/t4 --articles PAPERS/mix1.jsonl.gz --pages 50 --seed t4 --only tesseract
set -euo pipefail
pages=$1
papers=$2
typeset=$3
folds=$4
cd "$(dirname "$0")/../.."
out=$(mktemp -d)
styles=(md plain indent flat)
learn() { # OUT SEED SETS…
  npm run --silent train:labels -- "${@:3}" --folds "$folds" --grams 6000 --seed "$2" --out "$out/$1.json"
}
own=()
for style in "${styles[@]}"; do for set in p0 p1 m0 m1 m2 m3 m4 m5 m6 m7; do own+=("$papers/$style-$set"); done; done
ocr=("$typeset/t1/tesseract" "$typeset/t2/tesseract" "$typeset/t4/tesseract")

all=("${own[@]}" "${ocr[@]}" "${ocr[@]}" "${ocr[@]}")
for set in a b c d; do for style in "${styles[@]}"; do all+=("$pages/$style-$set"); done; done
for set in e f g h i j l k; do all+=("$pages/md-$set" "$pages/plain-$set"); done
for tool in poppler poppler-raw poppler-layout mupdf pypdf pdfminer; do all+=("$typeset/c1/$tool"); done
for set in c2 c3 c4 q0 q1 q2; do for tool in poppler poppler-raw mupdf; do all+=("$typeset/$set/$tool"); done; done
for set in c5 c7; do for tool in poppler-raw mupdf; do all+=("$typeset/$set/$tool"); done; done
for seed in 0 1; do learn "all-$seed" "$seed" "${all[@]}"; done

part() { # OUT SEED LETTERS…
  local sets=("${own[@]}" "${ocr[@]}" "${ocr[@]}")
  for letter in "${@:3}"; do
    for style in "${styles[@]}"; do [[ -d $pages/$style-$letter ]] && sets+=("$pages/$style-$letter"); done
  done
  for set in c3 q0 q1 q2; do for tool in poppler-raw mupdf; do sets+=("$typeset/$set/$tool"); done; done
  sets+=("$typeset/c7/mupdf" "$typeset/c5/poppler-raw" "$typeset/q0/poppler" "$typeset/c4/poppler")
  learn "$1" "$2" "${sets[@]}"
}
part part-0 0 a b
part part-1 1 c d
part part-2 2 e b
npx tsx tools/labels/mean.ts src/models/labels.json "$out"/*.json
