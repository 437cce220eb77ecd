#!/usr/bin/env bash
# Learns a labelling model like the one that ships, four times, and takes the mean: four times fifteen minutes on one core.
# The shipped one's first two were learned when a column label had no state for its further lines; those weigh there what
# its first line does.
# usage: tools/labels/learn.sh PAGES TYPESET FOLDS
# PAGES: made by tools/labels/pages.sh. FOLDS: made by tools/train-seam/folds.ts. TYPESET: made by
#   npm run typeset -- TYPESET/c1 --articles ARTICLES --pages 300 --seed c1
#   npm run typeset -- TYPESET/c2 --articles ARTICLES --pages 210 --seed c2 --only poppler-raw,mupdf,poppler
#   npm run typeset -- TYPESET/c3 --articles ARTICLES --pages 120 --seed c3 --only poppler,poppler-raw,mupdf
#   npm run typeset -- TYPESET/c4 --articles ARTICLES --pages 120 --seed c4 --only poppler,poppler-raw,mupdf --streams 30,50,10,10
#   npm run typeset -- TYPESET/c5 --articles ARTICLES --pages 300 --seed c5 --only poppler-raw,mupdf --streams 10,80,5,5
#   npm run typeset -- TYPESET/c7 --articles ARTICLES --pages 240 --seed c7 --only poppler-raw,mupdf --streams 5,85,5,5
#   npm run typeset -- TYPESET/t1 --articles ARTICLES --pages 90 --seed t1 --only tesseract      (the shipped model: the first 49)
#   npm run typeset -- TYPESET/t2 --articles ARTICLES --pages 60 --seed t2 --only tesseract      (the first 37)
set -euo pipefail
pages=$1
typeset=$2
folds=$3
sets=()
for set in a b c; do for style in md plain indent flat; do sets+=("$pages/$style-$set"); done; done
for set in d e f g h i j l k; do sets+=("$pages/md-$set" "$pages/plain-$set"); done
sets+=("$pages/flat-d" "$pages/indent-d")
for tool in poppler poppler-raw poppler-layout mupdf pypdf pdfminer; do sets+=("$typeset/c1/$tool"); done
for set in c3 c4; do for tool in poppler poppler-raw mupdf; do sets+=("$typeset/$set/$tool"); done; done
for tool in poppler-raw mupdf; do sets+=("$typeset/c5/$tool"); done
for tool in poppler poppler-raw mupdf; do sets+=("$typeset/c2/$tool"); done
for _ in 1 2 3; do sets+=("$typeset/t1/tesseract" "$typeset/t2/tesseract"); done

cd "$(dirname "$0")/../.."
out=$(mktemp -d)
more=("$typeset/c7/poppler-raw" "$typeset/c7/mupdf")
options=(--folds "$folds" --lines 40 --grams 7000)
for seed in 0 1; do
  npm run --silent train:labels -- "${sets[@]}" "${options[@]}" --seed "$seed" --out "$out/$seed.json"
  npm run --silent train:labels -- "${sets[@]}" "${more[@]}" "${options[@]}" --seed "$seed" --out "$out/more-$seed.json"
done
npx tsx tools/labels/mean.ts src/models/labels.json "$out"/*.json
