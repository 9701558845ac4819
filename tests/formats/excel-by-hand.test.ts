import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readExcel, readExcelRows } from "../../src/formats/excel/read-excel";
import { cellText } from "../../src/formats/kit/labelled-table";
import { readOds } from "../../src/formats/ods/read-ods";
import { thrownBy } from "../support/error";
import { type SheetCell, spreadsheetOf, workbookOf } from "../support/sheets";
import { zipOf } from "../support/zip";

const FOLDER = new URL("./fixtures/excel/", import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

interface Parts {
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A workbook with the least that makes one. */
function book(data: string, { strings = "", styles = "", workbook = "", more = {} }: Parts = {}): Uint8Array {
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships>${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook>${workbook}<sheets><sheet name="A" sheetId="7" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("r1", "worksheet", "worksheets/sheet1.xml")}${relation("r2", "sharedStrings", "/xl/sharedStrings.xml")}${relation("r3", "styles", "./styles.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
    ...more,
  });
}

/** The cells of a workbook's rows as texts with their types, blanks between them. */
function cells(bytes: Uint8Array): string[] {
  const rows = readExcelRows(bytes, "hand.xlsx");
  return Array.from({ length: rows.rows }, (_, row) =>
    rows.places.map((place) => {
      const cell = rows.cell(row, place);
      return cell === null ? "-" : `${cell.type[0]}:${cell.value}`;
    }),
  ).map((row) => row.join(" "));
}

const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe("cells by hand", () => {
  it("stand behind the last where they have no address, whatever the sheet says of its size", () => {
    const data = `<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="4"/><row><c><v>2</v></c></row>`;
    const bytes = book(data);
    expect(cells(bytes)).toEqual(["n:1 n:3 n:4", "n:2 - -"]);
    expect([...readExcelRows(bytes, "hand.xlsx").rowNumbers]).toEqual([1, 5]);
    expect(readExcelRows(bytes, "hand.xlsx").places).toEqual([0, 2, 3]);
  });

  it("may have titles above the names, which are told apart from a narrow header", () => {
    const names = ["a", "b", "c", "d", "e", "f"].map(inline).join("");
    const row = (value: number): string => `<row>${`<c><v>${value}</v></c>`.repeat(6)}</row>`;
    const titled = readExcel(
      book(`<row>${inline("Study 3")}</row><row/><row>${names}</row>${row(1)}${row(2)}`),
      "hand.xlsx",
    );
    expect(titled.columns.map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(titled.columns.map((column) => [0, 1].map((at) => cellText(column, at)))).toEqual(
      Array(6).fill(["1", "2"]),
    );
    expect(titled.notes[0]).toBe(
      'Sheet "A": a row above the names was passed over; the names stand in row 3.',
    );
    const narrow = readExcel(book(`<row>${inline("id")}</row>${row(1)}${row(2)}`), "hand.xlsx");
    expect([narrow.rows, narrow.columns[0]?.name]).toEqual([2, "id"]);
  });

  const answers = (count: number): SheetCell[][] =>
    Array.from({ length: 8 }, (_, row) => [
      row + 1,
      row % 2 ? "K" : "M",
      20 + row,
      ...Array(count).fill((row % 5) + 1),
    ]);
  const items = ["Śpię dobrze", "Mam siłę", "Lubię siebie", "Śmieję się", "Mam przyjaciół", "Jem zdrowo"];
  const blanks = (count: number): null[] => Array(count).fill(null);

  it.each<[string, SheetCell[][], SheetCell[][], string[]]>([
    [
      "a title, lines about the file and sections",
      [
        ["Badanie dobrostanu 2023"],
        ["Data eksportu:", 45123],
        ["Osoba", null, null, "Skala A", null, null, "Skala B"],
        ["Lp.", "Płeć", "Wiek", ...items],
      ],
      answers(6),
      ["Lp.", "Płeć", "Wiek", ...items],
    ],
    [
      "names merged over the row of sections and their own",
      [
        ["Lp.", "Płeć", "Wiek", "Skala A", ...blanks(5)],
        [...blanks(3), ...items],
      ],
      answers(6),
      ["Lp.", "Płeć", "Wiek", ...items],
    ],
    [
      "questions called by their numbers below a title",
      [
        ["Wyniki ankiety", null, "n = 8"],
        ["Lp.", "Płeć", "Wiek", 1, 2, 3, 4],
      ],
      answers(4),
      ["Lp.", "Płeć", "Wiek", "1", "2", "3", "4"],
    ],
    [
      "a name that is missing and a remark beside the table",
      [["Ankieta"], ["Lp.", null, "Wiek", ...items.slice(0, 4), null, "uwaga: osoba 3 odeszła"]],
      answers(4),
      ["Lp.", "V2", "Wiek", ...items.slice(0, 4), "uwaga: osoba 3 odeszła"],
    ],
    [
      "sections whose name stands above each of their columns",
      [
        ["Osoba", "Osoba", "Osoba", "A", "A", "A", "A"],
        ["Lp.", "Płeć", "Wiek", ...items.slice(0, 4)],
      ],
      answers(4),
      ["Lp.", "Płeć", "Wiek", ...items.slice(0, 4)],
    ],
  ])("may have %s above the names", (_, above, people, names) => {
    for (const [bytes, read] of [
      [workbookOf({ Dane: [...above, ...people] }), readExcel],
      [spreadsheetOf({ Dane: [...above, ...people] }), readOds],
    ] as const) {
      const table = read(bytes, "hand");
      expect(table.columns.map(({ name }) => name)).toEqual(names);
      expect(table.rows).toBe(8);
    }
  });

  it("takes answers in words for no names", () => {
    const words = ["tak", "nie", "czasem", "nigdy", "zawsze"];
    const rows = [["id", "p1", "p2", "p3", "p4", "p5"], ...[1, 2, 3].map((id) => [id, ...words])];
    expect(readExcel(workbookOf({ Dane: rows }), "hand").rows).toBe(3);
    const unnamed = [["p1", "p2", "p3", null, null], words, words, words];
    const table = readExcel(workbookOf({ Dane: unnamed }), "hand");
    expect([table.rows, table.columns.map(({ name }) => name)]).toEqual([3, ["p1", "p2", "p3", "V4", "V5"]]);
  });

  it("may have one name for several columns", () => {
    const row = (cells: string): string => `<row>${cells}</row>`;
    const table = readExcel(
      book(row(inline("a") + inline(" a")) + row("<c><v>1</v></c><c><v>2</v></c>")),
      "hand.xlsx",
    );
    expect([table.columns.map(({ name }) => name), table.repeated, table.notes]).toEqual([
      ["a_1", "a_2"],
      ["a"],
      ['Several columns have the same name and were numbered ("a_1"): "a".'],
    ]);
  });

  it("are of every type", () => {
    const data = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="str"><f>"a"</f><v>x&lt;&#x41;_x000D_</v></c><c r="E1" t="d"><v>2024-02-29T12:30:00</v></c><c r="F1" t="d"><v>2024-02-29</v></c><c r="G1"><f>1+1</f><v></v></c><c r="H1" t="str"><f>""</f><v></v></c><c r="I1" t="n"><v>-12.50</v></c><c r="J1"><v>1.5E-3</v></c><c r="K1"><v>12345678901234567890</v></c><c r="L1"><f>1</f></c></row>`;
    const strings = `<si><t>a</t></si><si><r><rPr><b/></rPr><t>x </t></r><r><t xml:space="preserve"> y</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si>`;
    expect(cells(book(data, { strings }))).toEqual([
      "t:x  y b:true e:#N/A t:x<A\r d:1709209800 d:19782 f:null n:-12.5 n:0.0015 t:12345678901234567890 f:null",
    ]);
  });

  it("may come with prefixes, comments, unparsed text, either quotes and returns", () => {
    const sheet = `<?xml version='1.0'?>\r\n<!-- a > "b --><x:worksheet xmlns:x="u"><x:sheetData><x:row r='1'><x:c r = 'B1' t='inlineStr'><x:is><x:t><![CDATA[1 < 2 &amp;]]> so\r\n<!--no-->on</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>\n`;
    expect(cells(book("", { more: { "xl/worksheets/sheet1.xml": sheet } }))).toEqual([
      "t:1 < 2 &amp; so\non",
    ]);
  });

  it.each([
    ["yyyy-mm-dd", "45351", "date 2024-02-29"],
    ["m/d/yy h:mm", "45351.5", "datetime 2024-02-29T12:00:00"],
    ["[$-409]d\\.m\\.yy;@", "1", "date 1900-01-01"],
    ["[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "59", "date 1900-02-28"],
    ["dd/mm/yyyy", "60", "text 1900-02-29"],
    ["dd/mm/yyyy", "61", "date 1900-03-01"],
    ["dd/mm/yyyy", "45351.25", "datetime 2024-02-29T06:00:00"],
    ["h:mm AM/PM", "0.5", "time 12:00:00"],
    ["[hh]:mm", "1.5", "time 36:00:00"],
    ["mm:ss.0", "0.0001", "time 00:00:08.640"],
    ["mmm", "45351", "date 2024-02-29"],
    ['ggge"年"m"月"d"日"', "45351", "date 2024-02-29"],
    ['0.00" days"', "45351", "number 45351"],
    ["[Red]#,##0.00 [$USD]", "5", "number 5"],
    ["General", "5", "number 5"],
    ["0.00E+00", "5", "number 5"],
    ["@", "5", "number 5"],
    ["yyyy", "-1", "number -1"],
    ["yyyy", "99999999", "number 99999999"],
  ])("shown as %s, %s is %s", (code, value, shown) => {
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`;
    const data = `<row>${inline("h")}</row><row><c s="1"><v>${value}</v></c></row>`;
    const [column] = readExcel(book(data, { styles }), "hand.xlsx").columns;
    expect(`${column?.type} ${column && cellText(column, 0)}`).toBe(shown);
  });

  it("count days from 1904 where the workbook does", () => {
    const styles = `<cellXfs><xf numFmtId="14"/></cellXfs>`;
    const data = `<row>${inline("h")}</row><row><c><v>0</v></c></row><row><c><v>43889</v></c></row>`;
    const [column] = readExcel(
      book(data, { styles, workbook: '<workbookPr date1904="1"/>' }),
      "hand.xlsx",
    ).columns;
    expect(column && [cellText(column, 0), cellText(column, 1)]).toEqual(["1904-01-01", "2024-02-29"]);
  });
});

describe("tables", () => {
  const row = (...texts: string[]): string => `<row>${texts.join("")}</row>`;
  const number = (value: number): string => `<c><v>${value}</v></c>`;

  it("have a type a column and say what they mix", () => {
    const data = [
      row(inline("id"), inline(" n "), inline("m"), inline("e"), "<c/>", inline("none")),
      row(inline("007"), number(1), number(0.1), number(1), number(5)),
      row(inline("008"), "<c/>", inline("n/a"), '<c t="e"><v>#N/A</v></c>', number(6)),
      row(),
      row(inline("009"), inline("  "), number(1e21)),
    ].join("");
    const table = readExcel(book(data), "hand.xlsx");
    expect(table.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      ...["id text", "n number", "m text", "e text", "V5 number", "none number"],
    ]);
    expect(table.columns.map((column) => [0, 1, 2].map((k) => cellText(column, k)).join("|"))).toEqual([
      ...["007|008|009", "1||", "0.1|n/a|1e+21", "1|#N/A|", "5|6|", "||"],
    ]);
    expect(table.notes).toEqual([
      'Sheet "A": 1 empty row was passed over.',
      'Sheet "A": columns with errors of formulas are read as text, errors as shown: "e" (1, the first in D3).',
      'Sheet "A": columns that mix kinds of cells are read as text: "m" (2 number, 1 text; C3 is text).',
    ]);
  });

  it("say what is merged, hidden, left to be worked out, and which other sheets there are", () => {
    const [all, secret] = [undefined, "Secret"].map((sheet) =>
      readExcelRows(bytesOf("openpyxl.xlsx"), "o.xlsx", { sheet }),
    );
    expect(all?.notes).toEqual([
      'Sheet "Answers" was read; the workbook also has "Codes", "Secret" (hidden).',
      'Sheet "Answers": 1 row is hidden (by a filter, say) and read all the same.',
      'Sheet "Answers": 1 column is hidden and read all the same.',
      'Sheet "Answers": 1 range is merged (M1:N1); only the first cell of each holds what is shown.',
      'Sheet "Answers": the program that wrote it left its 12 formulas to be worked out. Where results look wrong, open it in Excel or LibreOffice and save it.',
    ]);
    expect(secret?.notes[1]).toBe('Sheet "Secret" is hidden.');
    expect(readExcelRows(bytesOf("openpyxl.xlsx"), "o.xlsx", { sheet: 2 }).sheet).toBe("Codes");
    expect(readExcelRows(bytesOf("openpyxl.xlsx"), "o.xlsx", { sheet: "codes " }).sheet).toBe("Codes");
  });

  it.each([
    [
      row(inline("a")) + row("<c><f>1+1</f></c>"),
      "formula-without-result",
      'h.xlsx, sheet "A", cell A2: the file has a formula but not its result.',
    ],
    [row(inline("a")), "no-rows", 'h.xlsx, sheet "A": there is a header but no row of answers.'],
    [row(), "no-rows", "h.xlsx: no visible sheet has a cell that is filled in."],
    ['<row r="2"/><row r="2"/>', "damaged-file", 'h.xlsx: sheet "A": row 2 stands behind row 2.'],
    [
      '<row r="1"><c r="B1"/><c r="A1"/></row>',
      "damaged-file",
      'h.xlsx: sheet "A": the cells of row 1 are not in their order.',
    ],
    [
      '<row r="1"><c r="B2"><v>1</v></c></row>',
      "damaged-file",
      'h.xlsx: sheet "A": a cell of row 1 has the address B2.',
    ],
    [
      row('<c t="s"><v>3</v></c>'),
      "damaged-file",
      'h.xlsx: sheet "A": cell A1 has a text that is not there.',
    ],
    [
      row("<c><v>1,5</v></c>"),
      "damaged-file",
      'h.xlsx: sheet "A": cell A1 holds "1,5" where a number should be.',
    ],
    [
      row(inline("&evil;")),
      "damaged-file",
      "h.xlsx: its part xl/worksheets/sheet1.xml cannot be read: it has the unknown character &evil;.",
    ],
    ["<row>", "damaged-file", "h.xlsx: its part xl/worksheets/sheet1.xml cannot be read: it ends too early."],
  ])("are refused where %s", (data, code, message) => {
    const error = thrownBy(() => readExcel(book(data), "h.xlsx"));
    expect([error.code, error.message]).toEqual([code, message]);
  });

  it("refuse a declared type of document, which could refer to other files", () => {
    const more = { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst/>' };
    expect(thrownBy(() => readExcel(book("", { more }), "h.xlsx")).message).toContain(
      "declares a type of document",
    );
  });

  it("refuse rows and columns that lie far apart", () => {
    const far = Array.from(
      { length: 3000 },
      (_, k) => `<row r="${k * 300 + 1}"><c r="${letters(k * 5)}${k * 300 + 1}"><v>1</v></c></row>`,
    );
    expect(readExcel(book(far.join("")), "far.xlsx").rows).toBe(2999);
    const farther = Array.from(
      { length: 4000 },
      (_, k) => `<row><c r="${letters(k * 4)}${k + 1}"><v>1</v></c></row>`,
    );
    expect(thrownBy(() => readExcel(book(farther.join("")), "far.xlsx")).code).toBe("too-large");
  });
});

function letters(place: number): string {
  return (place >= 26 ? letters(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));
}

describe("other files", () => {
  const locked = new Uint8Array(2048);
  locked.set([0xd0, 0xcf, 0x11, 0xe0]);
  [..."EncryptedPackage"].forEach((letter, k) => {
    locked[1024 + 2 * k] = letter.charCodeAt(0);
  });
  it.each([
    ["old.xls", bytesOf("old.xls"), "not-read", "old.xls: the file is an old Excel workbook (.xls)."],
    ["open.ods", bytesOf("open.ods"), "not-read", "open.ods: the file is an OpenDocument file (.ods)."],
    ["locked", locked, "not-read", "locked: the workbook is locked with a password."],
    [
      "text",
      new TextEncoder().encode("<html>"),
      "not-read",
      "text: the file is not an Excel workbook, whatever its name says.",
    ],
    ["zip", zipOf({ "a.txt": "a" }), "not-read", "zip: the file is a zip archive, not an Excel workbook."],
    ["empty", new Uint8Array(0), "empty-file", "empty: the file is empty."],
    [
      "cut",
      bytesOf("writexl.xlsx").slice(0, 3000),
      "damaged-file",
      "cut: it begins like a zip archive, but its list of files is not there.",
    ],
  ])("%s is refused", (name, bytes, code, message) => {
    const error = thrownBy(() => readExcel(bytes, name));
    expect([error.code, error.message]).toEqual([code, message]);
  });

  it("are refused by sheet", () => {
    const error = thrownBy(() => readExcel(bytesOf("writexl.xlsx"), "w.xlsx", { sheet: "Third" }));
    expect([error.code, error.message, error.hint]).toEqual([
      "no-sheet",
      'w.xlsx: there is no sheet "Third".',
      'The workbook has "First", "Second": give a name, or a number from 1.',
    ]);
  });

  it("are not believed where a part is not what was packed", () => {
    const bytes = zipOf({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": "<Relationships/>",
      "xl/workbook.xml": "<workbook/>",
    });
    const at = bytes.findIndex((_, k) => bytes[k] === 0x50 && bytes[k + 1] === 0x4b && bytes[k + 2] === 1);
    bytes[at + 16] = (bytes[at + 16] ?? 0) ^ 1;
    bytes[at + 17] = (bytes[at + 17] ?? 0) ^ 1;
    expect(["damaged-file", "no-rows"]).toContain(thrownBy(() => readExcel(bytes, "x.xlsx")).code);
  });
});
