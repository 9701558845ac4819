import { Zip, ZipDeflate } from "fflate";
import { ItemwiseError } from "../../errors";
import { joined } from "../kit/inflate";
import * as messages from "./messages";

/** A sheet; its rows of cells are generated as they are written. */
export interface SheetToWrite {
  readonly name: string;
  rows(): Iterable<string>;
}

/** Indices of cell styles in `STYLE_SHEET`. */
export const STYLES = { date: 1, datetime: 2, time: 3, head: 4, text: 5 } as const;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const STYLE_SHEET = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/><numFmt numFmtId="166" formatCode="[h]:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${[
  [0, 0],
  [164, 0],
  [165, 0],
  [166, 0],
  [49, 1],
  [49, 0],
]
  .map(
    ([format, font]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  )
  .join(
    "",
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const MAX_CELL_LENGTH = 32_767;

/** The shared strings of a workbook. */
export class SheetTexts {
  readonly #codes = new Map<string, number>();
  #cells = 0;

  constructor(readonly file: string) {}

  /** @throws ItemwiseError "too-large" where a cell cannot hold the text */
  cell(text: string, address: string, style: number): string {
    if (text.length > MAX_CELL_LENGTH) {
      throw new ItemwiseError(
        "too-large",
        () =>
          messages.cellFull({
            file: this.file,
            cell: address,
            most: String(MAX_CELL_LENGTH),
            length: String(text.length),
          }),
        { hint: messages.csvOrParquetHint },
      );
    }
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.#codes.size;
      this.#codes.set(text, code);
    }
    this.#cells++;
    return `<c r="${address}" s="${style}" t="s"><v>${code}</v></c>`;
  }

  *xml(): Iterable<string> {
    yield `${HEAD}<sst xmlns="${MAIN}" count="${this.#cells}" uniqueCount="${this.#codes.size}">`;
    for (const text of this.#codes.keys()) yield `<si><t xml:space="preserve">${xmlText(text)}</t></si>`;
    yield "</sst>";
  }
}

/** What XML cannot hold, carriage returns, and what would be read as an escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped.
const ESCAPED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;

function xmlText(text: string): string {
  return text
    .replace(
      ESCAPED,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}

/** The sheets as a workbook, followed by their texts. */
export function writeWorkbook(sheets: readonly SheetToWrite[], texts: SheetTexts): Uint8Array {
  const each = (say: (sheet: SheetToWrite, number: number) => string): string =>
    sheets.map((sheet, k) => say(sheet, k + 1)).join("");
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const related = (list: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  const next = sheets.length + 1;
  const packing = new ZipWriter();
  packing.add("[Content_Types].xml", [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook", "sheet.main")}${each((_, k) => part(`worksheets/sheet${k}`, "worksheet"))}${part("styles", "styles")}${part("sharedStrings", "sharedStrings")}</Types>`,
  ]);
  packing.add("_rels/.rels", [related(relation(1, "officeDocument", "xl/workbook.xml"))]);
  packing.add("xl/workbook.xml", [
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each(({ name }, k) => `<sheet name="${name}" sheetId="${k}" r:id="rId${k}"/>`)}</sheets></workbook>`,
  ]);
  packing.add("xl/_rels/workbook.xml.rels", [
    related(
      `${each((_, k) => relation(k, "worksheet", `worksheets/sheet${k}.xml`))}${relation(next, "styles", "styles.xml")}${relation(next + 1, "sharedStrings", "sharedStrings.xml")}`,
    ),
  ]);
  packing.add("xl/styles.xml", [STYLE_SHEET]);
  for (const [k, sheet] of sheets.entries()) packing.add(`xl/worksheets/sheet${k + 1}.xml`, sheetXml(sheet));
  packing.add("xl/sharedStrings.xml", texts.xml());
  return packing.finish();
}

function* sheetXml({ rows }: SheetToWrite): Iterable<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
  let row = 0;
  for (const cells of rows()) yield `<row r="${++row}">${cells}</row>`;
  yield "</sheetData></worksheet>";
}

/** Characters that are compressed at a time. */
const PIECE_LENGTH = 1 << 16;
/** The earliest time of a zip entry, in local time: zips know no time zones. */
const EARLIEST_TIME = new Date(1980, 0, 1);

/** Compresses texts as they come. */
class ZipWriter {
  readonly #pieces: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#pieces.push(piece);
  });

  add(name: string, texts: Iterable<string>): void {
    const entry = new ZipDeflate(name, { level: 3 });
    entry.mtime = EARLIEST_TIME;
    this.#zip.add(entry);
    let held = "";
    for (const text of texts) {
      held += text;
      if (held.length < PIECE_LENGTH) continue;
      entry.push(this.#encoder.encode(held));
      held = "";
    }
    entry.push(this.#encoder.encode(held), true);
  }

  finish(): Uint8Array {
    this.#zip.end();
    return joined(this.#pieces);
  }
}
