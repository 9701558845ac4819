#!/bin/sh
# Makes the portable files of SPSS of tests/formats/fixtures/spss, with PSPP and ReadStat, and the cells they were given.
# Needs PSPP and Python with pyreadstat.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../../tests/formats/fixtures/spss"
pspp "$here/por.sps"
/usr/bin/python3 "$here/por.py"
rm -f pspp.sav
