import type { ItemwiseError } from "../../errors";
import { damagedFile, type Problem } from "../kit/byte-reader";
import * as messages from "../messages";
import { parsePlainNumber } from "./cell-number";
import { type CellKind, CellStore, type ExcelRows } from "./excel-rows";
import * as words from "./messages";
import { momentOf, momentOfText } from "./number-formats";
import { plainText, type SheetEntry, scanPart, textCollector, type Workbook } from "./workbook";
import type { XmlHandler, XmlScanner } from "./xml-scanner";

const MAX_ROWS = 1 << 20;
const MAX_COLUMNS = 1 << 14;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const INTEGER = /^[+-]?\d+$/;

/** A sheet's cells, whatever its declared size; without an address they follow the last. @throws as `openWorkbook` */
export function readSheet(workbook: Workbook, sheet: SheetEntry): ExcelRows {
  const store = new CellStore(workbook.file, workbook.bytes, workbook.texts);
  let reader: SheetReader | null = null;
  scanPart(workbook.parts, sheet.part, (scanner) => {
    reader = new SheetReader(scanner, { workbook, sheet: sheet.name, store });
    return reader;
  });
  return store.finish(
    sheet.name,
    notesOf((reader as SheetReader | null)?.findings ?? noFindings(), workbook, sheet),
  );
}

export interface SheetFindings {
  hiddenRows: number;
  hiddenColumns: number;
  formulas: number;
  /** Number of merged ranges, and the first of them. */
  merged: number;
  ranges: string[];
}

const noFindings = (): SheetFindings => ({
  hiddenRows: 0,
  hiddenColumns: 0,
  formulas: 0,
  merged: 0,
  ranges: [],
});

class SheetReader implements XmlHandler {
  readonly findings = noFindings();
  readonly #scanner: XmlScanner;
  readonly #workbook: Workbook;
  readonly #sheet: string;
  readonly #store: CellStore;
  readonly #inline: ReturnType<typeof textCollector>;
  #inData = false;
  #inCell = false;
  #row = 0;
  #place = -1;
  #type = "n";
  #style = 0;
  /** Whether the cell has a formula, a value, an inline text; whether what follows belongs to the value. */
  #formula = false;
  #value = false;
  #isInline = false;
  #within = false;
  /** The value as a plain number (NaN where it is none), otherwise as text. */
  #number = Number.NaN;
  #text = "";

  constructor(scanner: XmlScanner, context: { workbook: Workbook; sheet: string; store: CellStore }) {
    this.#scanner = scanner;
    this.#workbook = context.workbook;
    this.#sheet = context.sheet;
    this.#store = context.store;
    this.#inline = textCollector(scanner);
  }

  open(name: string): void {
    if (name === "c" && this.#inData) this.#openCell();
    else if (name === "v") {
      this.#value = true;
      this.#within = true;
    } else if (name === "f") this.#formula = true;
    else if (name === "row") this.#openRow();
    else if (name === "sheetData") this.#inData = true;
    else if (this.#inData) {
      if (name === "is") {
        this.#isInline = true;
        this.#inline.begin();
      } else if (this.#isInline) this.#inline.open(name);
    } else if (name === "mergeCell") {
      this.findings.merged++;
      if (this.findings.ranges.length < 3) this.findings.ranges.push(this.#scanner.attribute("ref") ?? "");
    } else if (name === "col" && isHidden(this.#scanner)) {
      const last = Number(this.#scanner.attribute("max") ?? 1);
      this.findings.hiddenColumns +=
        Math.max(1, last - Number(this.#scanner.attribute("min") ?? last) + 1) || 1;
    }
  }

  close(name: string): void {
    if (name === "v") this.#within = false;
    else if (name === "c") {
      if (this.#inCell) this.#endCell();
    } else if (name === "row") {
      if (this.#inData) this.#store.endRow(this.#row);
    } else if (name === "sheetData") this.#inData = false;
    else if (name === "is") this.#isInline = false;
    else if (this.#isInline) this.#inline.close(name);
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.#isInline) this.#inline.text(bytes, from, to);
    if (!this.#within) return;
    if (this.#text === "" && Number.isNaN(this.#number) && (this.#type === "n" || this.#type === "s")) {
      this.#number = parsePlainNumber(bytes, from, to);
      if (!Number.isNaN(this.#number)) return;
    }
    if (!Number.isNaN(this.#number)) this.#text = String(this.#number);
    this.#number = Number.NaN;
    this.#text += this.#scanner.text(from, to);
  }

  #openRow(): void {
    if (!this.#inData) return;
    const given = this.#scanner.attribute("r");
    const row = given === null ? this.#row + 1 : Number(given);
    if (!(Number.isInteger(row) && row > this.#row && row <= MAX_ROWS)) {
      const before = String(this.#row);
      throw this.#damaged(() => words.rowsOutOfOrder({ row: String(given).slice(0, 20), before }));
    }
    this.#row = row;
    this.#place = -1;
    if (isHidden(this.#scanner)) this.findings.hiddenRows++;
  }

  #openCell(): void {
    const scanner = this.#scanner;
    if (this.#inCell || !this.#inData || this.#row === 0) throw this.#damaged(messages.misplacedCell);
    this.#inCell = true;
    const place = scanner.find("r") ? this.#placeOf(scanner.from, scanner.to) : this.#place + 1;
    if (place <= this.#place || place >= MAX_COLUMNS) {
      const own = String(this.#row);
      throw this.#damaged(() => words.cellsOutOfOrder({ row: own }));
    }
    this.#place = place;
    this.#style = scanner.find("s") ? scanner.whole() : 0;
    this.#type = scanner.find("t") ? this.#typeOf(scanner) : "n";
    this.#formula = false;
    this.#value = false;
    this.#number = Number.NaN;
    this.#text = "";
    this.#inline.begin();
  }

  /** Most cell types have one letter. */
  #typeOf({ from, to, bytes }: XmlScanner): string {
    const letter = to === from + 1 ? bytes[from] : 0;
    return letter === 115 ? "s" : letter === 110 ? "n" : this.#scanner.text(from, to);
  }

  /** The column of an address ("AB12"), which must be in the current row. */
  #placeOf(from: number, to: number): number {
    const text = this.#scanner.bytes;
    let place = 0;
    let row = 0;
    for (let at = from; at < to; at++) {
      const byte = text[at]!;
      if (byte >= 65 && byte <= 90 && row === 0) place = place * 26 + byte - 64;
      else if (byte >= 48 && byte <= 57) row = row * 10 + byte - 48;
      else row = Number.NaN;
    }
    if (row === this.#row && place > 0) return place - 1;
    const [own, address] = [String(this.#row), this.#scanner.text(from, Math.min(to, from + 20))];
    throw this.#damaged(() => words.strangeAddress({ row: own, address }));
  }

  #endCell(): void {
    this.#inCell = false;
    if (this.#formula) this.findings.formulas++;
    const type = this.#type;
    if (type === "inlineStr") this.#addText(this.#inline.whole());
    else if (type === "str" && this.#value) this.#addText(plainText(this.#text));
    else if (!Number.isNaN(this.#number) || this.#text !== "") this.#addValue(type);
    else if (this.#formula) this.#add("formula", 0);
  }

  #addValue(type: string): void {
    if (type === "n") this.#addNumber();
    else if (type === "s") this.#addShared();
    else if (type === "e") this.#add("error", this.#store.code(this.#text));
    else if (type === "b") this.#addBoolean();
    else if (type === "d") this.#addMoment();
    else {
      const cell = this.#address();
      throw this.#damaged(() => words.unknownCellType({ cell, type: type.slice(0, 20) }));
    }
  }

  #addMoment(): void {
    const moment = momentOfText(this.#text.trim());
    if (moment === null) this.#addText(this.#text);
    else this.#add(moment.type, moment.value);
  }

  #add(kind: CellKind, value: number): void {
    this.#store.add(this.#place, kind, value);
  }

  /** Adds a text unless it is blank. */
  #addText(text: string): void {
    if (text.trim() !== "") this.#add("text", this.#store.code(text));
  }

  #addShared(): void {
    const number = Number.isNaN(this.#number) ? Number(this.#text) : this.#number;
    const text = this.#workbook.texts[number];
    if (text === undefined) {
      const cell = this.#address();
      throw this.#damaged(() => words.textMissing({ cell }));
    }
    if (text.trim() !== "") this.#add("text", number);
  }

  #addBoolean(): void {
    const text = this.#text.trim().toLowerCase();
    if (!["0", "1", "false", "true"].includes(text)) throw this.#notNumber(text);
    this.#add("boolean", text === "1" || text === "true" ? 1 : 0);
  }

  #addNumber(): void {
    const plain = !Number.isNaN(this.#number);
    const text = plain ? "" : this.#text.trim();
    const number = plain ? this.#number : NUMBER.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) throw this.#notNumber(text);
    const { displayKinds: shown, since1904 } = this.#workbook;
    const moment = momentOf(number, shown[this.#style] ?? "number", since1904);
    if (!plain && INTEGER.test(text) && !Number.isSafeInteger(number)) this.#addText(text);
    else if (moment === null) this.#add("number", number);
    else if (typeof moment === "string") this.#addText(moment);
    else this.#add(moment.type, moment.value);
  }

  #notNumber(text: string): ItemwiseError {
    const cell = this.#address();
    return this.#damaged(() => messages.notANumber({ cell, text: text.slice(0, 40) }));
  }

  #address(): string {
    return cellAddress(this.#row, this.#place);
  }

  #damaged(problem: Problem): ItemwiseError {
    return damagedFile(this.#workbook.file, () =>
      messages.inSheet({ sheet: this.#sheet, problem: problem() }),
    );
  }
}

/** A cell's address in the sheet: "AB12". */
export function cellAddress(row: number, place: number): string {
  let letters = "";
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

function isHidden(scanner: XmlScanner): boolean {
  const hidden = scanner.attribute("hidden");
  return hidden === "1" || hidden === "true";
}

/** A note on merged cells. @param ranges the first three */
export const mergedNote = (
  sheet: string,
  { merged, ranges }: { readonly merged: number; readonly ranges: readonly string[] },
): string => messages.cellsMerged({ sheet, n: merged, ranges, isAll: merged <= 3 });

function notesOf(
  findings: SheetFindings,
  { isUncalculated }: Workbook,
  { name, hidden }: SheetEntry,
): string[] {
  const notes: string[] = [];
  const { hiddenRows, hiddenColumns, formulas } = findings;
  if (hidden) notes.push(messages.sheetHidden({ sheet: name }));
  if (hiddenRows > 0) notes.push(messages.rowsHidden({ sheet: name, n: hiddenRows }));
  if (hiddenColumns > 0) notes.push(messages.columnsHidden({ sheet: name, n: hiddenColumns }));
  if (findings.merged > 0) notes.push(mergedNote(name, findings));
  if (isUncalculated && formulas > 0) notes.push(messages.notCalculated({ sheet: name, n: formulas }));
  return notes;
}
