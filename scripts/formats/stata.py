"""Makes files of Stata by pandas, and by hand from the descriptions of the format: bytes, and what is in them as JSON.

python3 scripts/formats/stata.py, then Rscript scripts/formats/stata.R
"""

import datetime
import json
import os
import struct

OUT = "tests/formats/fixtures/stata"
os.makedirs(OUT, exist_ok=True)


def by_pandas():
    import pandas as pd

    frame = pd.DataFrame(
        {
            "b": pd.array([1, None, 100], dtype="Int8"),
            "i": pd.array([-300, 32740, None], dtype="Int16"),
            "l": [2147483620, -2147483647, 0],
            "f": pd.Series([1.1, float("nan"), -2.5], dtype="float32"),
            "d": [1.1, 1e300, float("nan")],
            "text": ["a", "", "longer"],
            "answer": pd.Categorical(["never", "often", "never"], ordered=True),
            "day": pd.to_datetime(["2010-02-28", None, "1950-01-01"]),
            "time": pd.to_datetime(["2010-02-28 23:59:59.5", None, "1950-01-01 00:00:00.25"]),
        }
    )
    for order, versions in (("little", (117, 118)), ("big", (114, 117, 118, 119))):
        for version in versions:
            data = frame.copy()
            if version >= 118:
                data["text"] = ["ä€", "", "東京"]
            data.to_stata(
                f"{OUT}/pandas-{version}-{order}.dta",
                write_index=False,
                version=version,
                byteorder=order,
                convert_dates={"day": "td", "time": "tc"},
                # Its long texts are not readable in big-endian files (pandas 2.2.3 writes their lengths in the other order).
                convert_strl=["text"] if order == "little" else None,
                data_label="By pandas",
                variable_labels={"answer": "How often?"},
                time_stamp=datetime.datetime(2024, 1, 2, 3, 4),
            )


class File:
    """A file of a release in an order of bytes, written as the descriptions say."""

    def __init__(self, release, order):
        self.release, self.order = release, order
        self.marked = release >= 117
        self.wide = release in (119, 121)
        self.name = 9 if release < 110 else 33 if release < 118 else 129
        self.format = 12 if release < 114 else 49 if release < 118 else 57
        self.label = 32 if release < 108 else 81 if release < 118 else 321
        self.codec = "utf-8" if release >= 118 else "cp1252"
        self.bytes = b""

    def pack(self, kind, *values):
        return struct.pack((">" if self.order == "big" else "<") + kind, *values)

    def fixed(self, text, width):
        data = text if isinstance(text, bytes) else text.encode(self.codec)
        assert len(data) <= width
        return data if len(data) == width else data + b"\0" + b"~" * (width - len(data) - 1)

    def put(self, data):
        self.bytes += data

    def mark(self, mark):
        if self.marked:
            self.put(mark.encode())

    def code(self, kind):
        if isinstance(kind, int):
            return kind if self.release >= 111 else kind + 127
        if self.marked:
            return {"b": 65530, "h": 65529, "l": 65528, "f": 65527, "d": 65526, "L": 32768, "alias": 65525}[kind]
        return {"b": 251, "h": 252, "l": 253, "f": 254, "d": 255}[kind] if self.release >= 111 else {"b": 98, "h": 105, "l": 108, "f": 102, "d": 100}[kind]

    def header(self, count, rows, label):
        if not self.marked:
            self.put(bytes([self.release, 1 if self.order == "big" else 2, 1, 0]))
            self.put(self.pack("HI", count, rows) + self.fixed(label, self.label) + self.fixed("", 18))
            return
        self.put(b"<stata_dta><header><release>%d</release><byteorder>" % self.release)
        self.put((b"MSF" if self.order == "big" else b"LSF") + b"</byteorder><K>")
        self.put(self.pack("I" if self.wide else "H", count) + b"</K><N>")
        self.put(self.pack("I" if self.release == 117 else "Q", rows) + b"</N><label>")
        data = label.encode(self.codec)
        self.put(self.pack("B" if self.release == 117 else "H", len(data)) + data + b"</label><timestamp>\0</timestamp></header>")
        self.put(b"<map>" + b"\0" * 112 + b"</map>")

    def write(self, name, rows, label, variables, characteristics=(), sets=(), long_texts=()):
        """variables: (name, kind, format, set of labels, label, values as they are packed)."""
        self.header(len(variables), rows, label)
        parts = [
            ("variable_types", [self.pack("H" if self.marked else "B", self.code(v[1])) for v in variables]),
            ("varnames", [self.fixed(v[0], self.name) for v in variables]),
            ("sortlist", [self.pack("I" if self.wide else "H", 0)] * (len(variables) + 1)),
            ("formats", [self.fixed(v[2], self.format) for v in variables]),
            ("value_label_names", [self.fixed(v[3], self.name) for v in variables]),
            ("variable_labels", [self.fixed(v[4], self.label) for v in variables]),
        ]
        for mark, pieces in parts:
            self.mark(f"<{mark}>")
            self.put(b"".join(pieces))
            self.mark(f"</{mark}>")
        self.characteristics(characteristics)
        self.mark("<data>")
        for row in range(rows):
            for variable in variables:
                self.put(self.cell(variable[1], variable[5][row]))
        self.mark("</data>")
        self.mark("<strls>")
        for (column, row), kind, data in long_texts:
            self.put(b"GSO" + self.pack("I", column) + self.pack("I" if self.release == 117 else "Q", row))
            self.put(self.pack("BI", kind, len(data)) + data)
        self.mark("</strls>")
        self.sets(sets)
        self.mark("</stata_dta>")
        with open(f"{OUT}/{name}.dta", "wb") as file:
            file.write(self.bytes)

    def characteristics(self, all_of_them):
        self.mark("<characteristics>")
        for of, name, content in all_of_them:
            data = self.fixed(of, self.name) + self.fixed(name, self.name) + content.encode(self.codec) + b"\0"
            length = self.pack("H" if self.release < 110 else "I", len(data))
            self.put(b"<ch>" + length + data + b"</ch>" if self.marked else b"\1" + length + data)
        if not self.marked:
            self.put(b"\0" * (3 if self.release < 110 else 5))
        self.mark("</characteristics>")

    def cell(self, kind, value):
        if isinstance(kind, int):
            return self.fixed(value, kind)
        if isinstance(value, bytes):
            return value if self.order == "big" else value[::-1]
        if kind == "L":
            column, row = value
            if self.release == 117:
                return self.pack("II", column, row)
            first = 3 if self.wide else 2
            order = self.order
            return column.to_bytes(first, order) + row.to_bytes(8 - first, order)
        return self.pack({"l": "i"}.get(kind, kind), value)

    def sets(self, sets):
        self.mark("<value_labels>")
        for name, labels in sets:
            self.mark("<lbl>")
            if self.release < 108:
                self.put(self.pack("H", len(labels)) + self.fixed(name, self.name) + b"~")
                self.put(b"".join(self.pack("h", value) for value, _ in labels))
                self.put(b"".join(self.fixed(label, 8) for _, label in labels))
                continue
            # The texts stand in the other order than the values.
            texts, offsets = b"", {}
            for value, label in reversed(labels):
                offsets[value] = len(texts)
                texts += label.encode(self.codec) + b"\0"
            table = self.pack("II", len(labels), len(texts))
            table += b"".join(self.pack("I", offsets[value]) for value, _ in labels)
            table += b"".join(self.pack("i", value) for value, _ in labels)
            self.put(self.pack("I", len(table) + len(texts)) + self.fixed(name, self.name) + b"~~~" + table + texts)
            self.mark("</lbl>")
        self.mark("</value_labels>")


def truth(name, label, rows, columns):
    keys = ("name", "label", "format", "kind", "labels", "tags", "values")
    record = {"label": label, "rows": rows, "columns": [dict(zip(keys, column)) for column in columns]}
    with open(f"{OUT}/{name}.json", "w") as file:
        json.dump(record, file, ensure_ascii=False)


SINGLE = 1.10000002384185791015625


def old(release, order):
    """Before 113: only `.`, at the end of each type's range."""
    name = f"hand-{release}-{order}"
    double_missing = bytes.fromhex("54c0000000000000" if release <= 105 else "7fe0000000000000")
    labels = [(-1, "none"), (1, "some"), (2, "eightlet")]
    variables = [
        ("b", "b", "%8.0g", "amount", "Größe", [-128, 126, 127]),
        ("h", "h", "%8.0g", "amount", "", [-32768, 32766, 32767]),
        ("l", "l", "%12.0g", "", "", [-2147483648, 2147483646, 2147483647]),
        ("f", "f", "%9.0g", "", "", [SINGLE, bytes.fromhex("7effffff"), bytes.fromhex("7f000000")]),
        ("d", "d", "%d", "", "Day", [0.0, 18321.5, double_missing]),
        ("s", 4, "%4s", "", "", ["é", "abcd", ""]),
    ]
    notes = [("_dta", "note1", "first"), ("_dta", "note0", "1"), ("b", "note1", "of b")]
    File(release, order).write(name, 3, "Old file", variables, notes, [("amount", labels)])
    listed = [[value, label] for value, label in labels]
    truth(name, "Old file", 3, [
        ("b", "Größe", "%8.0g", "number", listed, [], [-128, 126, None]),
        ("h", None, "%8.0g", "number", listed, [], [-32768, 32766, None]),
        ("l", None, "%12.0g", "number", [], [], [-2147483648, 2147483646, None]),
        ("f", None, "%9.0g", "number", [], [], [SINGLE, struct.unpack(">f", bytes.fromhex("7effffff"))[0], None]),
        ("d", "Day", "%d", "date", [], [], [-3653, 14668.5, None]),
        ("s", None, "%4s", "text", [], [], ["é", "abcd", None]),
    ])


def tagged(release, order):
    """From 113 on: `.` and `.a` to `.z` of each type, with labels of tags, and what follows in later releases."""
    name = f"hand-{release}-{order}"
    labels = [(0, "no"), (1, "yes"), (2147483622, "refused"), (2147483647, "left out")]
    variables = [
        ("b", "b", "%8.0g", "yesno", "Agrees", [-127, 100, 101, 102, 127]),
        ("h", "h", "%8.0g", "yesno", "", [-32767, 32740, 32741, 32742, 32767]),
        ("l", "l", "%12.0g", "", "", [-2147483647, 2147483620, 2147483621, 2147483622, 2147483647]),
        ("f", "f", "%9.0g", "", "", [SINGLE] + [bytes.fromhex(x) for x in ("7effffff", "7f000000", "7f000800", "7f00d000")]),
        ("d", "d", "%10.0g", "", "", [0.1] + [bytes.fromhex(x) for x in ("7fdfffffffffffff", "7fe0000000000000", "7fe0010000000000", "7fe01a0000000000")]),
        ("day", "h", "%td", "", "", [0, 21915, -1, 32741, 32743]),
        ("hour", "d", "%tcHH:MM:SS", "", "", [0.0, 86399000.0, 1500.0, bytes.fromhex("7fe0000000000000"), 1.0]),
        ("leap", "d", "%tC", "", "", [0.0, 1798848000000.0 + 26000, 1798848000000.0 + 26999, 1798848000000.0 + 27000, 1479596223000.0]),
        ("month", "h", "%tm", "", "", [0, 720, -1, 1, 2]),
        ("s", 3, "%9s", "", "", ["ü", " b ", "", "abc", "x\0y"]),
    ]
    tags = [None, None, None, ".a", ".z"]
    listed = [[0, "no"], [1, "yes"], [".a", "refused"], [".z", "left out"]]
    columns = [
        ("b", "Agrees", "%8.0g", "number", listed, tags, [-127, 100, None, None, None]),
        ("h", None, "%8.0g", "number", listed, tags, [-32767, 32740, None, None, None]),
        ("l", None, "%12.0g", "number", [], tags, [-2147483647, 2147483620, None, None, None]),
        ("f", None, "%9.0g", "number", [], tags, [SINGLE, struct.unpack(">f", bytes.fromhex("7effffff"))[0], None, None, None]),
        ("d", None, "%10.0g", "number", [], tags, [0.1, struct.unpack(">d", bytes.fromhex("7fdfffffffffffff"))[0], None, None, None]),
        ("day", None, "%td", "date", [], [None, None, None, None, ".b"], [-3653, 18262, -3654, None, None]),
        ("hour", None, "%tcHH:MM:SS", "time", [], [], [0, 86399, 1.5, None, 0.001]),
        ("leap", None, "%tC", "datetime", [], [], [-315619200, 1483228800, 1483228800.999, 1483228800, 1163977000]),
        ("month", None, "%tm", "number", [], [], [0, 720, -1, 1, 2]),
        ("s", None, "%9s", "text", [], [], ["ü", " b ", None, "abc", "x"]),
    ]
    long_texts = []
    if release >= 117:
        # Row 3 has again what row 1 has; row 4 holds bytes that are no text; row 5 is binary and yet text.
        variables.append(("story", "L", "%9s", "", "", [(11, 1), (0, 0), (11, 1), (11, 4), (11, 5)]))
        long_texts = [((11, 1), 130, "täglich".encode("utf-8" if release >= 118 else "cp1252") + b"\0"), ((11, 4), 129, b"a\0b"), ((11, 5), 129, b"plain")]
        columns.append(("story", None, "%9s", "text", [], [], ["täglich", None, "täglich", None, "plain"]))
    notes = [
        ("_dta", "_lang_list", "en de"), ("_dta", "_lang_c", "en"), ("b", "_lang_v_de", "Stimmt zu"), ("b", "_lang_l_de", "janein"),
        ("_dta", "_svy_wvar", "f"), ("_dta", "_svy_strata1", "h"), ("_dta", "_svy_su1", "l"), ("_dta", "source", "hand"),
        ("b", "__proto__", "kept"),
    ]
    sets = [("yesno", labels), ("janein", [(0, "nein"), (1, "ja")])]
    File(release, order).write(name, 5, "Tagged", variables, notes, sets, long_texts)
    truth(name, "Tagged", 5, columns)


def alias():
    variables = [("x", "b", "%8.0g", "", "", [1]), ("y", "b", "%8.0g", "", "", [2])]
    file = File(120, "little")
    code = file.code
    file.code = lambda kind: code("alias") if kind == "y" else code(kind)
    variables[1] = ("y", "y", "%8.0g", "", "", [b""])
    file.write("alias-120", 1, "", variables)


by_pandas()
for each in ((105, "little"), (105, "big"), (108, "big"), (110, "little"), (111, "big")):
    old(*each)
for each in ((113, "little"), (113, "big"), (115, "little"), (117, "little"), (117, "big"), (118, "little"), (118, "big"), (119, "big"), (120, "little")):
    tagged(*each)
alias()
