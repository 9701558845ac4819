"""SPSS data files by pyreadstat, and others byte by byte, as the PSPP developers' manual describes the format.

Called by spss.sh in the folder where the files belong.
"""
import struct
import sys

import pandas as pd
import pyreadstat

NONE = -sys.float_info.max
HIGHEST = sys.float_info.max


def by_pyreadstat():
    frame = pd.DataFrame({
        "Q1": [1.0, 2.0, None, 99.0], "a_rather_long_name": [0.1, -1e-9, 1e15, None],
        "Text": ["short", "Größe", "", "x" * 300], "code": ["007", "A", "", "Z9"],
        "day": pd.to_datetime(["2024-02-29", "1960-01-01", None, "1700-01-01"]).date,
        "moment": pd.to_datetime(["2024-02-29 12:34:56", "1999-12-31 23:59:59", None, "1970-01-01 00:00:00"]),
    })
    more = dict(
        file_label="pyreadstat's", column_labels={"Q1": "First question", "Text": "Open, “answers”"},
        variable_value_labels={"Q1": {1: "yes", 2: "no", 99: "refused"}, "code": {"007": "agent"}},
        missing_ranges={"Q1": [{"lo": 90, "hi": 99}, 2], "code": ["Z9"]},
        variable_measure={"Q1": "nominal", "a_rather_long_name": "scale", "code": "ordinal"},
        variable_display_width={"Q1": 11},
    )
    pyreadstat.write_sav(frame, "pyreadstat-plain.sav", **more)
    pyreadstat.write_sav(frame, "pyreadstat-bytes.sav", row_compress=True, **more)
    pyreadstat.write_sav(frame, "pyreadstat.zsav", compress=True, **more)


class File:
    """A data file put together record by record."""

    def __init__(self, order, layout=2, compressed=0, weight=0, rows=-1, label=b"", bias=100.0):
        self.order = order
        self.bytes = b"$FL2" + b"@(#) SPSS DATA FILE by hand".ljust(60)
        self.bytes += self.ints(layout, -1, compressed, weight, rows) + self.floats(bias)
        self.bytes += b"01 Jan 70" + b"00:00:00" + label.ljust(64) + b"\0\0\0"

    def ints(self, *values):
        return struct.pack(f"{self.order}{len(values)}i", *values)

    def floats(self, *values):
        return struct.pack(f"{self.order}{len(values)}d", *values)

    def variable(self, name, width=0, label=None, missing=(), kind=None, form=(5, 8, 2)):
        if width > 0:
            form = (1, width, 0)
        code = form[0] << 16 | form[1] << 8 | form[2]
        kind = len(missing) if kind is None else kind
        self.bytes += self.ints(2, width, 0 if label is None else 1, kind, code, code) + name.ljust(8)
        if label is not None:
            self.bytes += self.ints(len(label)) + label + b"\0" * (-len(label) % 4)
        for value in missing:
            self.bytes += value.ljust(8) if isinstance(value, bytes) else self.floats(value)
        for _ in range((width + 7) // 8 - 1):
            self.bytes += self.ints(2, -1, 0, 0, 0, 0) + b" " * 8

    def labels(self, places, *labels):
        self.bytes += self.ints(3, len(labels))
        for value, label in labels:
            self.bytes += value.ljust(8) if isinstance(value, bytes) else self.floats(value)
            self.bytes += bytes([len(label)]) + label + b" " * (-(len(label) + 1) % 8)
        self.bytes += self.ints(4, len(places), *places)

    def documents(self, *lines):
        self.bytes += self.ints(6, len(lines)) + b"".join(line.ljust(80) for line in lines)

    def record(self, subtype, content, size=1):
        self.bytes += self.ints(7, subtype, size, len(content) // size) + content

    def machine(self, page):
        self.record(3, self.ints(1, 2, 3, -1, 1, 1, 1 if self.order == ">" else 2, page), 4)
        self.record(4, self.floats(NONE, HIGHEST, -1.7976931348623155e308), 8)

    def data(self, content):
        self.bytes += self.ints(999, 0) + content

    def write(self, name):
        with open(name, "wb") as out:
            out.write(self.bytes)


def big_endian():
    """Most significant byte first, one-byte codes with a bias of their own, windows-1252, rows not counted."""
    file = File(">", compressed=1, weight=5, label=b"Caf\xe9", bias=50.0)
    file.variable(b"ID", label=b"Num\xe9ro", form=(5, 4, 0))
    file.variable(b"NAME", 12, b"Pr\xe9nom")
    file.variable(b"Q1", missing=(7.0, 9.0), kind=-2)
    file.variable(b"Q2", missing=(NONE, -1.0, 99.0), kind=-3)
    file.variable(b"CODE", 3, missing=(b"N/A", b"?"))
    file.labels((1, 4, 5), (1.0, b"tr\xe8s"), (2.0, b"peu"), (-3.5, b"x" * 120))
    file.labels((6,), (b"N/A", b"sans r\xe9ponse"), (b"abc", b"lettres"))
    file.machine(1252)
    file.record(11, file.ints(1, 0, 1, 0, 2, 1, 3, 1, 0, 0), 4)
    stored = lambda text: text.ljust(8)
    rows = bytes([51, 253, 254, 57, 49, 253, 52, 253]) + stored(b"Ren\xe9") + stored(b"abc") + stored(b"Zo\xeb-Elis")
    rows += bytes([253, 255, 253, 253, 0, 0, 0, 0]) + stored(b"e") + file.floats(-3.5) + stored(b"?")
    rows += bytes([0, 253, 254, 254, 251, 51, 50, 252]) + file.floats(1e6)
    file.data(rows)
    file.write("hand-big-endian.sav")


def old():
    """No encoding named, capitals, a name twice, documents, an unknown record, layout 3, bytes after the last row."""
    file = File("<", layout=3, rows=3)
    file.variable(b"VAR1", label=b"Gr\xf6\xdfe", form=(5, 8, 0))
    file.variable(b"VAR1", form=(0, 0, 0))
    file.variable(b"STADT", 5)
    file.variable(b"DATUM", form=(20, 11, 0), missing=(12219379200.0,))
    file.labels((1, 2), (1.0, b"ja"), (2.0, b"nein"))
    file.documents(b"Zeile 1", b"Zeile 2")
    file.machine(2)
    file.record(99, b"anything at all")
    nan = struct.pack("<Q", 0x7FF8000000ABCDEF)
    none = file.floats(NONE)
    rows = file.floats(1.0) + nan + b"K\xf6ln    " + file.floats(12219379200.0 + 86400 * 1.5)
    rows += none + file.floats(2.0) + b"        " + none
    rows += nan + file.floats(-0.0) + b"Ulm\0\0   " + file.floats(12219379200.0)
    file.data(rows + b"left over")
    file.write("hand-old.sav")


def japanese():
    """Shift JIS by record 7/20, the manual's multiple-response sets, long names, attributes, long texts' labels."""
    file = File("<", rows=1)
    for name in (b"\x82\xa0", b"B", b"C", b"D", b"E", b"F", b"G"):
        file.variable(name)
    for name in (b"H", b"I", b"J"):
        file.variable(name, 4)
    for name in (b"K", b"L", b"M"):
        file.variable(name, label=b"label of " + name)
    file.variable(b"LONG", 255)
    file.variable(b"LONG", 45)
    file.variable(b"PLACE", 10)
    file.record(7, b"\n$a=C 10 my mcgroup \x82\xa0 b c\n$b=D2 55 0  g e f d\n\n"
                b"$c=D4 \x82\xcd\x82\xa2 10 mdgroup #2 h i j\n")
    file.machine(932)
    file.record(13, b"B=Second\tLONG=a_longer_text\tPLACE=\x8f\xea\x8f\x8a")
    file.record(14, b"LONG=00297\0\t")
    file.record(18, b"Second:$@Role('1'\n)note('\x82\xcd\x82\xa2'\n'it's'\n)/\x8f\xea\x8f\x8a:kind('town'\n)")
    file.record(19, b"$d=E 1 2 34 13 third mdgroup k l m\n$e=E 11 2 34 0  l m\n\n")
    file.record(20, b"SHIFT_JIS")
    length = lambda text: file.ints(len(text)) + text
    place = b"\x8f\xea\x8f\x8a"
    file.record(21, length(place) + file.ints(10, 1) + length(b"\x93\x8c\x8b\x9e".ljust(10)) + length(b"Tokyo"))
    file.record(22, length(place) + b"\2" + file.ints(8) + b"none    refused ")
    row = file.floats(*range(1, 8)) + b"\x82\xcd\x82\xa2    " * 3 + file.floats(34, 34, 0)
    row += (b"a" * 255).ljust(256) + (b"b" * 42).ljust(48) + b"\x93\x8c\x8b\x9e".ljust(16)
    file.data(row)
    file.write("hand-shift-jis.sav")


by_pyreadstat()
big_endian()
old()
japanese()
