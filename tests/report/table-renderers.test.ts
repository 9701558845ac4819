import { describe, expect, it } from "vitest";
import type { ReportTable } from "../../src/report/kit/tables/section";
import { tableToCsv } from "../../src/report/kit/tables/table-to-csv";
import { tableToMarkdown } from "../../src/report/plain/report-to-markdown";

const table: ReportTable = {
  id: "t",
  title: "Loadings <b>",
  columns: [
    { key: "item", label: "Item", format: "text" },
    { key: "f1", label: "Factor | 1", format: "coefficient2" },
    { key: "p", label: "p", format: "p" },
  ],
  rows: [
    { item: "=HYPERLINK(1)", f1: 0.123456789012345, p: 1e-9 },
    { item: "<img src=x>", f1: -0.5, p: null },
    { item: "a\n| b |", f1: null, p: 0.5 },
    { item: '"quoted", text', f1: 1 / 3, p: 1 },
  ],
  emphasis: [{ row: 1, key: "f1" }],
  notes: ["First.", "Second | note."],
};

describe("tableToMarkdown", () => {
  it("prints numbers in APA style, bold where emphasized, with notes", () => {
    expect(tableToMarkdown(table).split("\n")).toEqual([
      "**Loadings &lt;b&gt;**",
      "",
      "| Item | Factor &#124; 1 | p |",
      "| :--- | ---: | ---: |",
      "| \\=HYPERLINK(1) | .12 | &lt; .001 |",
      "| &lt;img src=x&gt; | **−.50** | – |",
      "| a &#124; b &#124; | – | .500 |",
      '| "quoted", text | .33 | 1.000 |',
      "",
      "*Note.* First. Second &#124; note.",
      "",
    ]);
  });

  it("keeps every row at as many cells as there are columns", () => {
    const rows = tableToMarkdown(table)
      .split("\n")
      .filter((line) => line.startsWith("|"));
    for (const row of rows) expect(row.split(/(?<!\\)\|/)).toHaveLength(5);
  });
});

describe("tableToCsv", () => {
  it("writes keys, full digits and text that no spreadsheet runs", () => {
    expect(tableToCsv(table)).toBe(
      'item,f1,p\r\n\'=HYPERLINK(1),0.123456789012345,1e-9\r\n<img src=x>,-0.5,\r\n"a\n| b |",,0.5\r\n"""quoted"", text",0.3333333333333333,1\r\n',
    );
  });
});
