import { cellAddress } from "../../src/formats/excel/sheet-cells";
import { SheetTexts, writeWorkbook } from "../../src/formats/excel/write-workbook";
import { zipOf } from "./zip";

export type SheetCell = string | number | null;
export type Sheets = Readonly<Record<string, readonly (readonly SheetCell[])[]>>;

/** A workbook of Excel with these sheets. */
export function workbookOf(sheets: Sheets): Uint8Array {
  const texts = new SheetTexts("book");
  const made = Object.entries(sheets).map(([name, rows]) => ({
    name,
    *rows() {
      for (const [row, cells] of rows.entries()) {
        const written = cells.map((cell, place) => {
          const at = cellAddress(row + 1, place);
          if (cell === null || cell === "") return "";
          return typeof cell === "number" ? `<c r="${at}"><v>${cell}</v></c>` : texts.cell(cell, at, 0);
        });
        yield written.join("");
      }
    },
  }));
  return writeWorkbook(made, texts);
}

/** An OpenDocument spreadsheet with these sheets. */
export function spreadsheetOf(sheets: Sheets): Uint8Array {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cellOf = (cell: SheetCell): string => {
    if (cell === null || cell === "") return "<table:table-cell/>";
    return typeof cell === "number"
      ? `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  };
  const tables = Object.entries(sheets).map(([name, rows]) => {
    const lines = rows.map((row) => `<table:table-row>${row.map(cellOf).join("")}</table:table-row>`);
    return `<table:table table:name="${escaped(name)}">${lines.join("")}</table:table>`;
  });
  const body = `<office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body>`;
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<?xml version="1.0"?><office:document-content>${body}</office:document-content>`,
    "META-INF/manifest.xml": "<manifest/>",
  });
}
