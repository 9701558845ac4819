"""Makes a portable file of SPSS by ReadStat, and writes the cells that it and the file of PSPP were given.

Run by por.sh, in the folder of the files.
"""
import json
import math

import pandas
import pyreadstat


frame = pandas.DataFrame({
    "Q1": [1, 2, 5, math.nan],
    "X": [0.1, -1 / 3, 123456.789, 1e10],
    "TOWN": ["abc", "", "a town", "a long text that goes on for more than eighty characters, to see how lines break."],
    "N": [0.5, -7, 2**53, 0],
})
pyreadstat.write_por(frame, "readstat.por", column_labels=["First question", "", "A town", "Numbers"])

# The same data in a system file, which holds doubles, and so the very numbers that PSPP wrote in base 30.
system, _ = pyreadstat.read_sav("pspp.sav", user_missing=True, disable_datetime_conversion=True)
truth = {name.upper(): [None if v == "" or (isinstance(v, float) and math.isnan(v)) else v for v in system[name].tolist()] for name in system}
read = {name: [None if v == "" or (isinstance(v, float) and math.isnan(v)) else v for v in frame[name].tolist()] for name in frame}
json.dump({"pspp.por": truth, "readstat.por": read}, open("por.json", "w"), indent=1, ensure_ascii=False)
