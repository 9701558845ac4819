#!/bin/sh
# Makes the SPSS data files of tests/formats/fixtures/spss, and what haven (.haven.txt) and PSPP (.pspp.csv: the cells;
# .pspp.txt: the dictionary) read in those of one-byte codes and those made by hand; the others hold the same.
# Needs PSPP, R with haven, Python with pyreadstat.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../tests/formats/fixtures/spss"
rm -f ./*
pspp "$here/spss.sps"
python3 "$here/spss.py"
Rscript "$here/spss.R"
for file in hand*.sav *bytes.sav; do
  cat > run.sps <<SYNTAX
GET FILE="$file".
SAVE TRANSLATE /OUTFILE="$file.pspp.csv" /TYPE=CSV /FIELDNAMES /CELLS=VALUES /TEXTOPTIONS FORMAT=PLAIN /REPLACE.
DISPLAY DICTIONARY.
SYNTAX
  LC_ALL=C.UTF-8 pspp -o "$file.pspp.txt" -O format=csv run.sps > run.txt
done
rm -f run.*
