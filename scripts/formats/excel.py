"""Makes tests/formats/fixtures/excel: workbooks by openpyxl, XlsxWriter, LibreOffice, and as another program reads them.

Needs python3-openpyxl, python3-xlsxwriter and LibreOffice Calc (soffice); R with writexl and openxlsx for two of them.
Run as: /usr/bin/python3 scripts/formats/excel.py
"""

import datetime as dt
import json
import os
import shutil
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

TO = os.path.join(os.path.dirname(__file__), "../../tests/formats/fixtures/excel")
os.makedirs(TO, exist_ok=True)

HEAD = ["id", "number", "text", "flag", "day", "moment", "clock", "mixed", "error", "sum", "rich", "long"]


def rows():
    for k in range(1, 13):
        yield [
            f"{k:03d}",
            [1, -0.1, 1e-12, 123456789012345, 3.14159265358979, 1e300, 0, 2.5, 1 / 3, 7, -40, 1e15][k - 1],
            ["a", " b ", "ä & <b>", '"q"', "line\nbreak", "=1+1", "emoji 😀", "a_x00b", "", "tab\there", "é", "z"][k - 1],
            k % 2 == 0,
            dt.date(1900, 1, 1) + dt.timedelta(days=[0, 30, 57, 59, 60, 366, 20000, 40000, 45000, 45001, 70000, 1][k - 1]),
            dt.datetime(2024, 2, 29, 23, 59, 59) + dt.timedelta(hours=k * 7, milliseconds=250 * (k % 3)),
            dt.time(k, 4 * k, 59),
            k if k % 3 else f"n/a {k}",
            ["#N/A", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"][k - 1] if k < 8 else k,
            f"=B{k + 1}+1",
            None,
            9007199254740991 if k == 2 else k,
        ]


def by_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Answers"
    sheet.append(HEAD)
    for row in rows():
        sheet.append(row)
        last = sheet.max_row
        sheet.cell(last, 3).data_type = "s"
        sheet.cell(last, 11).value = CellRichText("plain ", TextBlock(InlineFont(b=True), "bold"), f" {last}")
        if last < 9:
            sheet.cell(last, 9).data_type = "e"
    sheet.merge_cells("M1:N1")
    sheet["M1"] = "merged"
    sheet["M3"] = 1
    sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["B"].hidden = True
    codes = book.create_sheet("Codes")
    codes.append(["value", "label"])
    codes.append([1, "never"])
    secret = book.create_sheet("Secret")
    secret.sheet_state = "hidden"
    secret["B2"] = "x"
    secret["B3"] = 1
    book.save(path)


def by_xlsxwriter(path, **options):
    book = xlsxwriter.Workbook(path, options)
    sheet = book.add_worksheet("Data")
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    moment = book.add_format({"num_format": '[$-409]d-mmm-yy\\ h:mm AM/PM;@'})
    clock = book.add_format({"num_format": "[h]:mm:ss"})
    money = book.add_format({"num_format": '"day" #,##0.00 [$EUR]'})
    bold = book.add_format({"bold": True})
    for place, name in enumerate(["code", "day", "moment", "clock", "money", "rich", "flag", "none", "link"]):
        sheet.write_string(1, place + 1, name)
    for k in range(8):
        row = k + 2 + (k > 3) * 2
        sheet.write_string(row, 1, f"0{k}")
        sheet.write_datetime(row, 2, dt.datetime(2020, 1, 1) + dt.timedelta(days=k), day)
        sheet.write_datetime(row, 3, dt.datetime(2020, 1, 1, 13, 30) + dt.timedelta(hours=k), moment)
        sheet.write_number(row, 4, 0.75 * k, clock)
        sheet.write_number(row, 5, 1000.5 * k, money)
        sheet.write_rich_string(row, 6, "a", bold, "b", f"c{k}")
        sheet.write_boolean(row, 7, k > 3)
        sheet.write_blank(row, 8, None, bold)
        sheet.write_url(row, 9, f"https://example.org/{k}?a=1&b=2")
    book.close()


def by_libreoffice(source, path, form="xlsx:Calc MS Excel 2007 XML"):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", folder, source],
            check=True,
            capture_output=True,
        )
        made = os.path.join(folder, os.path.splitext(os.path.basename(source))[0] + os.path.splitext(path)[1])
        shutil.move(made, path)


def by_r(folder):
    code = f"""
    d <- data.frame(id = c("007", "008", NA), n = c(1, NA, 2.5), b = c(TRUE, NA, FALSE),
      day = as.Date(c("2024-02-29", NA, "1999-12-31")), text = c("a", "", "\\u00e4"), stringsAsFactors = FALSE)
    d$moment <- as.POSIXct(c("2024-02-29 23:59:59", NA, "1999-12-31 00:00:00"), tz = "UTC")
    writexl::write_xlsx(list(First = d, Second = d[1, ]), "{folder}/writexl.xlsx")
    openxlsx::write.xlsx(d, "{folder}/openxlsx.xlsx")
    """
    subprocess.run(["Rscript", "-e", code], check=True, capture_output=True)


def cell(value):
    if value is None or (isinstance(value, str) and value.strip() == ""):
        return None
    if isinstance(value, bool):
        return ["boolean", value]
    if isinstance(value, dt.datetime):
        return ["moment", value.isoformat(timespec="milliseconds")]
    if isinstance(value, dt.timedelta):
        return ["time", value.total_seconds()]
    if isinstance(value, dt.time):
        return ["time", value.hour * 3600 + value.minute * 60 + value.second + value.microsecond / 1e6]
    if isinstance(value, dt.date):
        return ["moment", value.isoformat() + "T00:00:00.000"]
    if isinstance(value, (int, float)):
        return ["number", repr(value)]
    return ["text", value]


def truth(path):
    """As openpyxl reads it: for each sheet its rows that hold anything, with their numbers."""
    try:
        book = openpyxl.load_workbook(path, data_only=True)
    except KeyError:
        # openxlsx lists a drawing that it does not write; LibreOffice does not mind.
        with tempfile.TemporaryDirectory() as folder:
            by_libreoffice(path, os.path.join(folder, "again.xlsx"))
            return truth(os.path.join(folder, "again.xlsx"))
    sheets = {}
    for sheet in book.worksheets:
        kept = []
        for number, row in enumerate(sheet.iter_rows(), start=1):
            cells = {}
            for one in row:
                found = cell(one.value)
                if found is not None:
                    cells[one.column - 1] = ["error", one.value] if one.data_type == "e" else found
            if cells:
                kept.append({"row": number, "cells": cells})
        sheets[sheet.title] = kept
    return sheets


by_openpyxl(os.path.join(TO, "openpyxl.xlsx"))
by_xlsxwriter(os.path.join(TO, "xlsxwriter.xlsx"))
by_xlsxwriter(os.path.join(TO, "xlsxwriter-1904.xlsx"), date_1904=True)
by_xlsxwriter(os.path.join(TO, "xlsxwriter-inline.xlsx"), constant_memory=True, use_zip64=True)
by_libreoffice(os.path.join(TO, "openpyxl.xlsx"), os.path.join(TO, "libreoffice.xlsx"))
by_libreoffice(os.path.join(TO, "xlsxwriter.xlsx"), os.path.join(TO, "old.xls"), "xls")
by_libreoffice(os.path.join(TO, "xlsxwriter.xlsx"), os.path.join(TO, "open.ods"), "ods")
by_r(TO)
NAMES = sorted(name for name in os.listdir(TO) if name.endswith(".xlsx"))
with open(os.path.join(TO, "truth.json"), "w") as file:
    json.dump({name: truth(os.path.join(TO, name)) for name in NAMES}, file, ensure_ascii=False, separators=(",", ":"))
    file.write("\n")
