"""Makes transport files of SAS by hand from their description, and what is in them as JSON.

python3 scripts/formats/sas.py
"""

import json
import os
import struct
from fractions import Fraction

OUT = "tests/formats/fixtures/sas"
os.makedirs(OUT, exist_ok=True)


def ibm(value, width=8):
    """An IBM double; a fraction of more than 56 bits is cut."""
    if value == 0:
        return b"\0" * width
    sign, rest, exponent = (128 if value < 0 else 0), abs(Fraction(value)), 64
    while rest >= 1:
        rest, exponent = rest / 16, exponent + 1
    while rest < Fraction(1, 16):
        rest, exponent = rest * 16, exponent - 1
    return (bytes([sign | exponent]) + int(rest * 2**56).to_bytes(7, "big"))[:width]


def missing(letter, width=8):
    return letter.encode() + b"\0" * (width - 1)


def record(text):
    data = text if isinstance(text, bytes) else text.encode()
    return data + b" " * (-len(data) % 80)


def header(name, rest="0" * 30):
    return record(f"HEADER RECORD*******{name:<8}HEADER RECORD!!!!!!!{rest}")


def namestr(version, number, name, label, width, place, form, is_text):
    form_name, length, decimals = form
    data = struct.pack(">hhhh", 2 if is_text else 1, 0, width, number)
    data += name[:8].encode().ljust(8) + label.encode("cp1252")[:40].ljust(40)
    data += form_name[:8].encode().ljust(8) + struct.pack(">hhhh", length, decimals, 0, 0)
    data += b" " * 8 + struct.pack(">hhi", 0, 0, place)
    data += (name.encode().ljust(32) + struct.pack(">h", len(label)) if version == 8 else b"").ljust(52, b"\0")
    assert len(data) == 140
    return data


def data_set(version, name, label, variables, rows, count=None, labels=b""):
    """variables: (name, label, width, format, is text)."""
    five = version == 5
    width = 8 if five else 32
    out = header("MEMBER" if five else "MEMBV8", "0" * 17 + "1600000000140") + header("DSCRPTR" if five else "DSCPTV8")
    out += record(b"SAS     " + name.encode().ljust(width) + b"SASDATA 9.4     Linux".ljust(24) + (b" " * 24 if five else b"") + b"02JAN24:03:04:05")
    out += record(b"02JAN24:03:04:05".ljust(32) + label.encode().ljust(40) + b" " * 8)
    out += header("NAMESTR" if five else "NAMSTV8", "000000%04d" % len(variables) + "0" * 20)
    place, packed = 0, b""
    for number, (own, about, wide, form, is_text) in enumerate(variables, 1):
        packed += namestr(version, number, own, about, wide, place, form, is_text)
        place += wide
    out += record(packed) + labels
    out += header("OBS") if five else header("OBSV8", "%15d" % count if count is not None else "0" * 30)
    return out + record(b"".join(b"".join(row) for row in rows))


def file(name, version, *sets):
    first = header("LIBRARY" if version == 5 else "LIBV8")
    first += record(b"SAS     SAS     SASLIB  9.4     Linux".ljust(64) + b"02JAN24:03:04:05") + record("02JAN24:03:04:05")
    with open(f"{OUT}/{name}.xpt", "wb") as out:
        out.write(first + b"".join(sets))


def truth(name, label, rows, columns):
    keys = ("name", "label", "format", "kind", "tags", "values")
    with open(f"{OUT}/{name}.json", "w") as out:
        json.dump({"label": label, "rows": rows, "columns": [dict(zip(keys, c), labels=[]) for c in columns]}, out, ensure_ascii=False)


NONE = ("", 0, 0)
NUMBERS = [0.1, -1.5, 1e75, 5.397605346934028e-79, 123456789012345680.0]
variables = [
    ("NUM", "Größe", 8, ("BEST", 12, 0), False),
    ("SHORT", "", 3, NONE, False),
    ("ALL", "", 8, NONE, False),
    ("DAY", "", 4, ("YYMMDD", 10, 0), False),
    ("WHEN", "", 8, ("DATETIME", 22, 3), False),
    ("TIME", "", 8, ("TIME", 8, 0), False),
    ("OWN", "", 8, ("SEXFMT", 2, 0), False),
    ("TEXT", "", 5, ("$", 5, 0), True),
]
days = [0, 18262, -1, 21915, 3653]
whens = [0, 1893456000.125, -0.5, 2000000000, 1]
rows = [
    [ibm(NUMBERS[i]), ibm([1, -2.5, 65536, 0, 100][i], 3), kind, ibm(days[i], 4), ibm(whens[i]), ibm([0, 86399.5, 90000, -60, 1][i]), ibm(i), text.encode("cp1252").ljust(5)]
    for i, (kind, text) in enumerate(zip([missing("."), missing("_"), missing("A"), missing("Z"), ibm(65)], ["é", "", " b", "abcde", "x"]))
]
columns = [
    ("NUM", "Größe", "BEST12.", "number", [], NUMBERS),
    ("SHORT", None, "", "number", [], [1, -2.5, 65536, 0, 100]),
    ("ALL", None, "", "number", [None, "._", ".a", ".z", None], [None, None, None, None, 65]),
    ("DAY", None, "YYMMDD10.", "date", [], [day - 3653 for day in days]),
    ("WHEN", None, "DATETIME22.3", "datetime", [], [when - 315619200 for when in whens]),
    ("TIME", None, "TIME8.", "time", [], [0, 86399.5, 90000, -60, 1]),
    ("OWN", None, "SEXFMT2.", "number", [], [0, 1, 2, 3, 4]),
    ("TEXT", None, "$5.", "text", [], ["é", None, " b", "abcde", "x"]),
]
second = data_set(5, "SECOND", "", variables[:1], [[ibm(1)]])
file("hand-5", 5, data_set(5, "FIRST", "First data set", variables, rows), second, data_set(5, "THIRD", "", variables[:1], []))
truth("hand-5", "First data set", 5, columns)

named = [("a name of its own", "", *variables[0][2:])] + [("V%d" % i, *v[1:]) for i, v in enumerate(variables[1:], 2)]
about = "A label of more than forty bytes, which stands in a record of its own"


def long_labels(with_formats):
    name = named[0][0].encode()
    entry = struct.pack(">HHH", 1, len(name), len(about))
    if with_formats:
        entry += struct.pack(">HH", len("my_long_format8.2"), 0)
    entry += name + about.encode() + (b"my_long_format8.2" if with_formats else b"")
    return header("LABELV9" if with_formats else "LABELV8", "%-32s" % "1") + record(entry)


names = [name for name, *_ in named]
for version, with_formats, count in (("hand-8", False, 5), ("hand-9", True, None)):
    file(version, 8, data_set(8, "A_LONG_NAME_OF_A_DATA_SET", "In version 8", named, rows, count, long_labels(with_formats)))
    changed = [(name, *column[1:]) for name, column in zip(names, columns)]
    form = "my_long_format8.2" if with_formats else "BEST12."
    truth(version, "In version 8", 5, [(names[0], about, form, *columns[0][3:]), *changed[1:]])
# Blank observations at the end are kept where the number of observations is said.
text = [("T", "", 2, NONE, True)]
file("hand-blank-8", 8, data_set(8, "T", "", text, [[b"a "], [b"  "], [b"  "]], 3))
truth("hand-blank-8", None, 3, [("T", None, "", "text", [], ["a", None, None])])
