"""Makes data sets of SAS byte by byte, as the published description has them: of 32 and 64 bits, both byte orders, plain
and compressed, with deleted rows. Checks that pandas and ReadStat read the same cells, which are no programs of ours.

/usr/bin/python3 scripts/formats/sas7bdat.py, then Rscript scripts/formats/sas7bdat.R (what haven reads in them)
"""
import math
import random
import struct

import pandas
import pyreadstat

OUT = "tests/formats/fixtures/sas/"
MAGIC = bytes.fromhex("000000000000000000000000c2ea8160b31411cfbd92080009c7318c181f1011")
DAY = 86_400


def tag(code):
    """A kind of missing: `.` is 1, `._` 0, `.A` to `.Z` 2 to 27."""
    return struct.pack(">Q", (0xFFFF << 48) | ((255 - code) << 40))


# name, label, format, width and decimals of the format, bytes, is text
COLUMNS = [
    ("id", "About id", "", 0, 0, 8, False),
    ("sex", "Sex of the child", "SEXFMT", 2, 0, 3, False),
    ("weight_of_the_answers_in_survey", "", "F", 8, 3, 8, False),
    ("born", "About born", "DATE", 9, 0, 8, False),
    ("asked", "", "DATETIME", 20, 0, 8, False),
    ("hour", "", "TIME", 8, 0, 8, False),
    ("town", "Where the child lives, in words", "$", 12, 0, 12, True),
    ("remark", "", "", 0, 0, 300, True),
]


def rows_of(count):
    chance = random.Random(7)
    towns = ["Zurich", "", "Lodz", "a", "New York"]
    rows = []
    for i in range(count):
        rows.append([
            float(i + 1) if i % 50 else 1e70,
            tag([2, 27, 1, 0][i % 4]) if i % 9 == 3 else float(1 + i % 2),
            chance.choice([0.1, 1.1, -2.25, 1 / 3, 0.0]),
            tag(1) if i % 11 == 5 else float(18000 + 37 * i),
            1.9e9 + 3601 * i,
            float((i * 977) % DAY),
            towns[i % 5],
            "" if i % 3 else chance.choice(["@@@@@@@@@@", "abcabcabcabcabcabcabcabcabcabcabc", "x" * 250])
            + "".join(chance.choice("abcdefgh ijklmnop") for _ in range(chance.randrange(0, 50))),
        ])
    return rows


def packed_row(row, big, text_encoding):
    cells = b""
    for (_, _, _, _, _, width, is_text), value in zip(COLUMNS, row):
        if is_text:
            cells += value.encode(text_encoding)[:width].ljust(width, b" ")
        else:
            eight = value if isinstance(value, bytes) else struct.pack(">d", value)
            cells += eight[:width] if big else eight[:width][::-1]
    return cells.ljust((len(cells) + 7) // 8 * 8, b"\0")


def runs(data):
    """Runs of bytes, with every command there is."""
    out, at, literal = b"", 0, b""

    def flush(literal):
        out = b""
        while literal:
            size = len(literal)
            if size >= 64 + 4096:
                take = min(size, 64 + 4096 + 4095)
                out += bytes([0x10 | (take - 4160) >> 8, (take - 4160) & 255])
            elif size >= 112 or (size >= 65 and size < 96):
                take = min(size, 64 + 4095)
                out += bytes([(take - 64) >> 8, (take - 64) & 255])
            elif size >= 96:
                take = size
                out += bytes([0x20 | (take - 96)])
            else:
                take = min(size, 64)
                base, command = next((b, c) for b, c in [(49, 0xB0), (33, 0xA0), (17, 0x90), (1, 0x80)] if take >= b)
                out += bytes([command | (take - base)])
            out += literal[:take]
            literal = literal[take:]
        return out

    fillers = {0x40: (0x50, 0xD0), 0x20: (0x60, 0xE0), 0: (0x70, 0xF0)}
    while at < len(data):
        end = at
        while end < len(data) and data[end] == data[at] and end - at < 4000:
            end += 1
        size = end - at
        if size >= (2 if data[at] in fillers else 3):
            out += flush(literal)
            literal = b""
            if data[at] in fillers:
                long, short = fillers[data[at]]
                out += bytes([short | (size - 2)]) if size <= 17 else bytes([long | (size - 17) >> 8, (size - 17) & 255])
            elif size <= 18:
                out += bytes([0xC0 | (size - 3), data[at]])
            else:
                out += bytes([0x40 | (size - 18) >> 8, (size - 18) & 255, data[at]])
            at = end
        else:
            literal += data[at:at + 1]
            at += 1
    return out + flush(literal)


def ross(data):
    """Runs and repeats, sixteen codes at a time."""
    codes, at = [], 0
    while at < len(data):
        end = at
        while end < len(data) and data[end] == data[at] and end - at < 4096:
            end += 1
        run = end - at
        best, back = 0, 0
        for start in range(max(0, at - 4098), at - 2):
            size = 0
            while at + size < len(data) and size < 271 and data[start + size] == data[at + size]:
                size += 1
            if size > best:
                best, back = size, at - start
        if run >= 3 and run >= best:
            if run <= 18:
                codes.append((1, bytes([run - 3, data[at]])))
            else:
                codes.append((1, bytes([0x10 | (run - 19) & 15, (run - 19) >> 4, data[at]])))
            at += run
        elif best >= 16:
            codes.append((1, bytes([0x20 | (back - 3) & 15, (back - 3) >> 4, best - 16])))
            at += best
        elif best >= 3:
            codes.append((1, bytes([(best << 4) | (back - 3) & 15, (back - 3) >> 4])))
            at += best
        else:
            codes.append((0, data[at:at + 1]))
            at += 1
    out = b""
    for first in range(0, len(codes), 16):
        group = codes[first:first + 16]
        bits = sum(bit << (15 - i) for i, (bit, _) in enumerate(group))
        out += struct.pack(">H", bits) + b"".join(code for _, code in group)
    return out


def data_set(count, wide=False, big=False, packing=None, deleted=(), encoding=20, text_encoding="utf-8", label="", rows=None):
    order = ">" if big else "<"
    word = 8 if wide else 4
    number = lambda value: struct.pack(order + ("Q" if wide else "I"), value)
    half = lambda value: struct.pack(order + "H", value)
    signature = lambda value: struct.pack(order + ("q" if wide else "i"), value)
    rows = rows or rows_of(count)
    bodies = [packed_row(row, big, text_encoding) for row in rows]
    length = len(bodies[0])

    texts, places = bytearray(), {}
    start = {None: b" " * 8, "runs": b"SASYZCRL", "ross": b"SASYZCR2"}[packing]
    texts += bytes(12) + start + b"DATASTEP"

    def place(text):
        if text == "":
            return half(0) * 3
        if text not in places:
            texts.extend(bytes(-len(texts) % 4))
            places[text] = len(texts)
            texts.extend(text.encode(text_encoding))
        return half(0) + half(places[text]) + half(len(text.encode(text_encoding)))

    title = place(label)
    names = b"".join(place(name) + half(0) for name, *_ in COLUMNS)
    formats = [
        signature(-1026) + bytes(2 * word) + half(width) + half(decimals) + bytes(18) + place(form) + place(about) + bytes(6)
        for _, about, form, width, decimals, _, _ in COLUMNS
    ]
    offset, attributes = 0, b""
    for _, _, _, _, _, width, is_text in COLUMNS:
        attributes += number(offset) + struct.pack(order + "I", width) + half(0) + bytes([2 if is_text else 1, 0])
        offset += width
    page_size = 4096
    total = 808 if wide else 480
    row_size = bytearray(total)
    row_mark = b"\xf7" * 4 + (bytes(4) if wide else b"")
    row_size[:word] = row_mark
    for at, value in [(5, length), (6, len(rows)), (7, len(deleted)), (9, len(COLUMNS)), (13, page_size)]:
        row_size[at * word:(at + 1) * word] = number(value)
    row_size[total - 130:total - 124] = title
    count_mark = b"\xf6" * 4 + (bytes(4) if wide else b"")
    texts += bytes(-len(texts) % 4)
    tail = bytes(12 if wide else 8)

    def sized(mark, data):
        return signature(mark) + half(len(data) + 2) + data + tail

    pieces = [
        (bytes(row_size), 0, 0),
        (count_mark + number(len(COLUMNS)) + bytes(word), 0, 0),
        (signature(-1024) + bytes(600 if wide else 300), 0, 0),
        (sized(-3, bytes(texts[2:])), 0, 1),
        (sized(-1, bytes(6) + names), 0, 1),
        (sized(-4, bytes(6) + attributes), 0, 1),
    ] + [(piece, 0, 0) for piece in formats]

    pointer = 24 if wide else 12
    head = 40 if wide else 24

    def page(kind, pieces, bodies=(), gone=()):
        out = bytearray(page_size)
        table, end = head, page_size
        for data, how, variable in pieces:
            end -= (len(data) + 7) // 8 * 8 if not how else len(data)
            out[end:end + len(data)] = data
            out[table:table + pointer] = number(end) + number(len(data)) + bytes([how, variable]) + bytes(pointer - 2 * word - 2)
            table += pointer
        table = (table + 7) // 8 * 8 if bodies else table
        for data in bodies:
            out[table:table + len(data)] = data
            table += len(data)
        unused = 0
        if gone:
            marks = bytearray((len(bodies) + 7) // 8)
            for row in gone:
                marks[row >> 3] |= 0x80 >> (row & 7)
            unused = end - table - len(marks)
            out[table + unused:table + unused + len(marks)] = marks
        assert table <= end, (table, end)
        at = head - 8
        out[at - word:at] = number(unused)
        out[at:at + 8] = half(kind | (0x80 if gone else 0)) + half(len(pieces) + len(bodies)) + half(len(pieces)) + half(0)
        return bytes(out)

    pages = []
    if packing is None:
        free = page_size - head - len(pieces) * pointer - sum((len(p) + 7) // 8 * 8 for p, _, _ in pieces) - 16
        here = min(max(free // length, 0), len(bodies))
        row_size[15 * word:16 * word] = number(here)
        pieces[0] = (bytes(row_size), 0, 0)
        at = 0
        while at < len(bodies) or not pages:
            first = not pages
            size = here if first else min((page_size - head - 8) // length, len(bodies) - at)
            gone = [row - at for row in deleted if at <= row < at + size]
            pages.append(page(0x200 if first else 0x100, pieces if first else (), bodies[at:at + size], gone))
            at += size
    else:
        shrink = runs if packing == "runs" else ross
        pages.append(page(0, pieces))
        group, used = [], head + pointer
        for i, body in enumerate(bodies):
            small = shrink(body)
            piece = (body, 0, 1) if len(small) >= len(body) or i == 4 else (small, 4, 1)
            need = len(piece[0]) + 8 + pointer
            if used + need > page_size:
                pages.append(page(0, group + [(b"", 1, 0)]))
                group, used = [], head + pointer
            group.append(piece)
            used += need
        pages.append(page(0, group + [(b"", 1, 0)]))

    header = bytearray(1024)
    header[:32] = MAGIC
    header[32] = 0x33 if wide else 0x22
    header[35] = 0x33 if wide else 0x22
    header[37] = 0 if big else 1
    header[39] = ord("1") if big else ord("2")
    header[70] = encoding
    header[84:92] = b"SAS FILE"
    header[92:156] = b"ANSWERS".ljust(64)
    header[156:164] = b"DATA    "
    shift = 4 if wide else 0
    header[164 + shift:180 + shift] = struct.pack(order + "dd", 2e9, 2e9)
    header[196 + shift:204 + shift] = struct.pack(order + "II", 1024, page_size)
    header[204 + shift:204 + shift + word] = number(len(pages))
    release = 216 + 2 * shift
    header[release:release + 8] = b"9.0401M2"
    header[release + 8:release + 24] = b"X64_8PRO".ljust(16, b"\0")
    return bytes(header) + b"".join(pages)


def plain(value):
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    return value


def cells(rows, i):
    _, _, _, _, _, width, is_text = COLUMNS[i]
    if is_text:
        return [row[i].rstrip() or None for row in rows]
    return [None if isinstance(row[i], bytes) else row[i] for row in rows]


def check(name, rows):
    """The cells as pandas and ReadStat have them are those that were written; ReadStat 1.1.8 reads no COMPRESS=BINARY."""
    path = OUT + name
    by_pandas = pandas.read_sas(path, encoding="infer")
    by_readstat = None if "ross" in name else pyreadstat.read_sas7bdat(path, disable_datetime_conversion=True)[0]
    for i, (column, *_, is_text) in enumerate(COLUMNS):
        truth = cells(rows, i)
        if by_readstat is not None:
            theirs = [plain(value) for value in by_readstat[column].tolist()]
            assert [value or None for value in theirs] == [value or None for value in truth], (name, column, "ReadStat")
        if COLUMNS[i][2] not in ("DATE", "DATETIME", "TIME"):
            theirs = [plain(value) for value in by_pandas[column].tolist()]
            assert [value or None for value in theirs] == [value or None for value in truth], (name, column, "pandas")


if __name__ == "__main__":
    files = {
        "set-32.sas7bdat": dict(label="Answers of children"),
        "set-64.sas7bdat": dict(wide=True, label="Answers of children"),
        "set-32-big.sas7bdat": dict(big=True),
        "set-64-big.sas7bdat": dict(wide=True, big=True),
        "set-32-runs.sas7bdat": dict(packing="runs"),
        "set-64-big-runs.sas7bdat": dict(wide=True, big=True, packing="runs"),
        "set-64-ross.sas7bdat": dict(wide=True, packing="ross"),
        "set-32-big-ross.sas7bdat": dict(big=True, packing="ross"),
    }
    for name, options in files.items():
        rows = rows_of(25)
        open(OUT + name, "wb").write(data_set(25, rows=rows, **options))
        check(name, rows)
    # Neither pandas nor ReadStat leaves out deleted rows: what is right is what was written.
    gone = (0, 3, 7, 8, 20)
    open(OUT + "deleted-64.sas7bdat", "wb").write(data_set(25, wide=True, deleted=gone))
    open(OUT + "deleted-32-big.sas7bdat", "wb").write(data_set(25, big=True, deleted=gone))
    latin = [row[:6] + ["Zürich", "Größe"] for row in rows_of(3)]
    open(OUT + "latin.sas7bdat", "wb").write(data_set(3, encoding=62, text_encoding="cp1252", rows=latin))
    cyrillic = [row[:6] + ["Москва", ""] for row in rows_of(3)]
    open(OUT + "cyrillic.sas7bdat", "wb").write(data_set(3, wide=True, encoding=61, text_encoding="cp1251", rows=cyrillic))
    check("latin.sas7bdat", latin)
    check("cyrillic.sas7bdat", cyrillic)
