import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ItemwiseError } from "../../src/errors";
import type { ExcelRows } from "../../src/formats/excel/excel-rows";
import { readExcelRows } from "../../src/formats/excel/read-excel";
import { readOds, readOdsRows, readOdsSheetNames } from "../../src/formats/ods/read-ods";
import { thrownBy } from "../support/error";
import { mutations } from "../support/mutate-bytes";
import { zipOf } from "../support/zip";

const FOLDER = new URL("./fixtures/excel/", import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

/** A spreadsheet with the least that makes one. */
function book(tables: string, { styles = "", manifest = "<manifest/>" } = {}): Uint8Array {
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>${body}</office:document-content>`,
    "META-INF/manifest.xml": manifest,
  });
}
const sheet = (rows: string, more = 'table:name="A"'): string => `<table:table ${more}>${rows}</table:table>`;
const row = (cells: string, more = ""): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const text = (of: string, more = ""): string =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${of}</text:p></table:table-cell>`;
const number = (value: number | string, more = ""): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>shown</text:p></table:table-cell>`;
const blank = (times: number): string => `<table:table-cell table:number-columns-repeated="${times}"/>`;

function told(rows: ExcelRows): string[] {
  return Array.from({ length: rows.rows }, (_, at) =>
    [
      rows.rowNumbers[at],
      ...rows.places.map((place) => {
        const cell = rows.cell(at, place);
        return cell === null ? "-" : `${cell.type}:${cell.value}`;
      }),
    ].join(" "),
  );
}
const cells = (rows: string): string[] => told(readOdsRows(book(sheet(rows)), "a.ods"));

describe("a spreadsheet that LibreOffice made of a workbook", () => {
  it.each(readOdsSheetNames(bytesOf("open.ods"), "open.ods"))("has the cells of the workbook: %s", (name) => {
    expect(told(readOdsRows(bytesOf("open.ods"), "open.ods", { sheet: name }))).toEqual(
      told(readExcelRows(bytesOf("xlsxwriter.xlsx"), "x.xlsx", { sheet: name })),
    );
  });
});

describe("cells of a spreadsheet", () => {
  it("are of every type", () => {
    const cell = (more: string, inner = "<text:p>shown</text:p>"): string =>
      `<table:table-cell ${more}>${inner}</table:table-cell>`;
    expect(
      cells(
        row(
          [
            number("-12.50"),
            cell('office:value-type="percentage" office:value="0.5"'),
            cell('office:value-type="currency" office:value="3" office:currency="EUR"'),
            cell('office:value-type="date" office:date-value="2024-02-29"'),
            cell('office:value-type="date" office:date-value="2024-02-29T12:30:00"'),
            cell('office:value-type="time" office:time-value="PT26H05M00.5S"'),
            cell('office:value-type="time" office:time-value="-P1DT1S"'),
            cell('office:value-type="boolean" office:boolean-value="true"'),
            cell('office:value-type="string" office:string-value="of it"'),
            cell('table:formula="of:=1+1" office:value-type="float" office:value="2"'),
            cell(
              'table:formula="of:=1/0" office:value-type="string" office:string-value=""',
              "<text:p>#DIV/0!</text:p>",
            ),
            number("12345678901234567890"),
            cell('office:value-type="date" office:date-value="someday"'),
            cell('table:formula="of:=1+1"', ""),
          ].join(""),
        ),
      ),
    ).toEqual([
      "1 number:-12.5 number:0.5 number:3 date:19782 datetime:1709209800 time:93900.5 time:-86401 boolean:true text:of it number:2 error:#DIV/0! text:12345678901234567890 text:someday formula:null",
    ]);
  });

  it("have texts of several paragraphs, spans, spaces and tabs, without what stands beside them", () => {
    const inner = `<office:annotation><text:p>a comment</text:p></office:annotation><text:p>a<text:s text:c="3"/>b <text:span>c</text:span>\n  d<text:tab/>&lt;<text:note><text:p>n</text:p></text:note></text:p><draw:frame><text:p>x</text:p></draw:frame><text:p>second<text:line-break/>line</text:p>`;
    expect(
      cells(row(`<table:table-cell office:value-type="string">${inner}</table:table-cell>${text(" ")}`)),
    ).toEqual(["1 text:a   b c d\t<\nsecond\nline"]);
  });

  it("repeat, as do rows, and blanks do not count", () => {
    const rows = [
      row(blank(1) + text("q", 'table:number-columns-repeated="2"') + blank(16_000)),
      row(blank(16_384), 'table:number-rows-repeated="4"'),
      `<table:table-row-group><table:table-header-rows>${row(blank(2) + number(7), 'table:number-rows-repeated="2"')}</table:table-header-rows></table:table-row-group>`,
      row(blank(16_384), 'table:number-rows-repeated="1048569"'),
    ];
    expect(cells(rows.join(""))).toEqual(["1 text:q text:q", "6 - number:7", "7 - number:7"]);
  });

  it("that are covered by a merged one do not count", () => {
    const bytes = book(
      sheet(
        row(text("a") + text("b") + text("c")) +
          row(
            number(1, 'table:number-columns-spanned="2" table:number-rows-spanned="2"') +
              '<table:covered-table-cell office:value-type="float" office:value="9"/>' +
              number(3),
          ) +
          row(
            `<table:covered-table-cell table:number-columns-repeated="2"/>${number(4)}`,
            'table:visibility="filter"',
          ),
      ),
    );
    expect(told(readOdsRows(bytes, "a.ods"))).toEqual([
      "1 text:a text:b text:c",
      "2 number:1 - number:3",
      "3 - - number:4",
    ]);
    expect(readOds(bytes, "a.ods").notes).toEqual([
      'Sheet "A": 1 row is hidden (by a filter, say) and read all the same.',
      'Sheet "A": 1 range is merged (A2:B3); only the first cell of each holds what is shown.',
    ]);
  });

  it("in tables within cells do not count", () => {
    const inner = sheet(row(text("inner")), 'table:name="B" table:is-sub-table="true"');
    expect(
      cells(row(`<table:table-cell>${inner}</table:table-cell>${text("outer")}`) + row(text("x"))),
    ).toEqual(["1 - text:outer", "2 text:x -"]);
  });
});

describe("sheets of a spreadsheet", () => {
  const styles =
    '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const of = (name: string, rows: string, more = ""): string => sheet(rows, `table:name="${name}" ${more}`);
  const rows = (name: string): string => row(text(name)) + row(number(1));
  const bytes = book(
    of("Secret", rows("s"), 'table:style-name="h"') +
      of("Empty", "") +
      of("Answers", rows("a")) +
      of("answers ", rows("b")),
    { styles },
  );
  it("are the first visible one with cells, or one by name or number", () => {
    const name = (sheet?: string | number): string | undefined =>
      readOds(bytes, "a.ods", { sheet }).columns[0]?.name;
    expect([name(), name("Answers"), name("answers "), name("ANSWERS"), name(4), name("Secret")]).toEqual([
      "a",
      "a",
      "b",
      "a",
      "b",
      "s",
    ]);
    expect(readOds(bytes, "a.ods").notes).toEqual([
      'Sheet "Answers" was read; the workbook also has "Secret" (hidden), "Empty", "answers ".',
    ]);
    expect(readOds(bytes, "a.ods").format).toBe("OpenDocument (.ods)");
    expect(readOdsSheetNames(bytes, "a.ods")).toEqual(["Secret", "Empty", "Answers", "answers "]);
  });

  it("are refused where they are not there or empty", () => {
    const error = thrownBy(() => readOds(bytes, "a.ods", { sheet: "Third" }));
    expect([error.code, error.message, error.hint]).toEqual([
      "no-sheet",
      'a.ods: there is no sheet "Third".',
      'The workbook has "Secret", "Empty", "Answers", "answers ": give a name, or a number from 1.',
    ]);
    expect(thrownBy(() => readOds(bytes, "a.ods", { sheet: 9 })).code).toBe("no-sheet");
    expect(thrownBy(() => readOds(bytes, "a.ods", { sheet: "Empty" })).code).toBe("no-rows");
    expect(thrownBy(() => readOds(book(of("A", "")), "a.ods")).code).toBe("no-rows");
  });
});

describe("spreadsheets that are hostile or of another kind", () => {
  const codeOf = (rows: string): string => thrownBy(() => readOds(book(sheet(rows)), "a.ods")).code;
  it("are refused", () => {
    const wide = number(1, 'table:number-columns-repeated="16384"');
    expect(codeOf(row(wide, 'table:number-rows-repeated="1048576"'))).toBe("too-large");
    expect(codeOf(row(number(1), 'table:number-rows-repeated="99999999999"'))).toBe("damaged-file");
    expect(codeOf(row(number(1, 'table:number-columns-repeated="99999999999"')))).toBe("damaged-file");
    expect(codeOf(row(number(1, 'table:number-columns-repeated="0"')))).toBe("damaged-file");
    expect(codeOf(row(number("x")))).toBe("damaged-file");
    expect(codeOf(row('<table:table-cell office:value-type="image"/>'))).toBe("damaged-file");
    expect(codeOf(row(text("a")) + row('<table:table-cell table:formula="of:=1"/>'))).toBe(
      "formula-without-result",
    );
    expect(codeOf(row(text(`<text:s text:c="999999999"/>`)))).toBe("no-rows");
    const locked = book(sheet(row(text("a"))), { manifest: "<manifest><encryption-data/></manifest>" });
    expect(thrownBy(() => readOds(locked, "a.ods")).message).toBe(
      "a.ods: the file is locked with a password.",
    );
    const letter = zipOf({ "content.xml": "<document-content><body><text/></body></document-content>" });
    expect(thrownBy(() => readOds(letter, "a.ods")).code).toBe("not-read");
    expect(thrownBy(() => readOds(zipOf({ a: "b" }), "a.ods")).code).toBe("damaged-file");
  });

  it("end in a table or in a named error where they are damaged", () => {
    const parts = unzipSync(bytesOf("open.ods"));
    const content = parts["content.xml"] ?? new Uint8Array(0);
    const ends = { table: 0, error: 0 };
    for (const damaged of mutations(content, 300, 5)) {
      try {
        readOds(zipSync({ "content.xml": damaged }, { level: 0 }), "a.ods");
        ends.table++;
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        ends.error++;
      }
    }
    expect(Math.min(ends.table, ends.error)).toBeGreaterThan(5);
  });
});
