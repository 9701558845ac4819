import type { ItemwiseError } from "../../errors";
import { type CellKind, CellStore, type ExcelRows } from "../excel/excel-rows";
import { type Moment, momentOfText } from "../excel/number-formats";
import { cellAddress, mergedNote, type SheetFindings } from "../excel/sheet-cells";
import type { XmlHandler, XmlScanner } from "../excel/xml-scanner";
import { damagedFile, type Problem } from "../kit/byte-reader";
import * as messages from "../messages";
import * as words from "./messages";

const MAX_ROWS = 1 << 20;
const MAX_COLUMNS = 1 << 14;
/** Blanks that one element may stand for. */
const MAX_SPACES = 1000;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const INTEGER = /^[+-]?\d+$/;
const DURATION = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
/** What stands in a cell beside its text. */
const BESIDE_TEXT = new Set(["annotation", "note", "ruby-text", "frame", "text-box"]);

/** A sheet of a spreadsheet; `rows` is null where it was not wanted. */
export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: ExcelRows | null;
}

/** Whether a sheet is to be read, given those before it. */
export type WantedSheet = (sheet: {
  readonly name: string;
  readonly hidden: boolean;
  readonly place: number;
  readonly before: readonly OdsSheet[];
}) => boolean;

type Findings = Pick<SheetFindings, "hiddenRows" | "merged" | "ranges">;

/** Reads the sheets of an OpenDocument spreadsheet from its content.xml. */
export class SheetsReader implements XmlHandler {
  readonly sheets: OdsSheet[] = [];
  isSpreadsheet = false;
  readonly #scanner: XmlScanner;
  readonly #context: { readonly file: string; readonly bytes: number; readonly wants: WantedSheet };
  readonly #hiddenStyles = new Set<string>();
  #style = "";
  /** The current sheet; a table in a cell of it counts as nested. */
  #name = "";
  #hidden = false;
  #inSheet = false;
  #nested = 0;
  #store: CellStore | null = null;
  #findings: Findings = { hiddenRows: 0, merged: 0, ranges: [] };
  /** The number of the current row, from 1, how often it stands there, and its cells. */
  #row = 0;
  #rows = 1;
  #place = 0;
  #cells: { readonly place: number; readonly kind: CellKind; readonly value: number }[] = [];
  /** Depth within the current cell; -1 outside cells. */
  #inner = -1;
  #covered = false;
  #columns = 1;
  #type = "";
  #value = "";
  #formula = false;
  #text = "";
  #paragraphs = 0;
  #inParagraph = false;
  #beside = 0;

  constructor(
    scanner: XmlScanner,
    context: { readonly file: string; readonly bytes: number; readonly wants: WantedSheet },
  ) {
    this.#scanner = scanner;
    this.#context = context;
  }

  open(name: string): void {
    if (name === "spreadsheet") this.isSpreadsheet = true;
    if (!this.#inSheet) this.#openOutside(name);
    else if (name === "table") this.#nested++;
    else if (this.#store === null || this.#nested > 0) return;
    else if (this.#inner >= 0) this.#openInCell(name);
    else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(name);
    else if (name === "table-row") this.#openRow();
  }

  close(name: string): void {
    if (name === "table" && this.#inSheet) {
      if (this.#nested > 0) this.#nested--;
      else this.#closeSheet();
    } else if (this.#store === null || this.#nested > 0) return;
    else if (this.#inner > 0) this.#closeInCell(name);
    else if (this.#inner === 0) this.#closeCell();
    else if (name === "table-row") this.#closeRow();
  }

  text(_: Uint8Array, from: number, to: number): void {
    if (this.#inParagraph && this.#beside === 0 && this.#nested === 0) {
      this.#text += this.#scanner.text(from, to).replace(/[ \t\n\r]+/g, " ");
    }
  }

  /** Styles say which sheets are hidden. */
  #openOutside(name: string): void {
    const scanner = this.#scanner;
    if (name === "style") this.#style = scanner.attribute("name") ?? "";
    else if (name === "table-properties" && scanner.attribute("display") === "false") {
      this.#hiddenStyles.add(this.#style);
    } else if (name === "table" && this.isSpreadsheet) {
      this.#inSheet = true;
      this.#name = scanner.attribute("name") ?? "";
      this.#hidden = this.#hiddenStyles.has(scanner.attribute("style-name") ?? "");
      const { file, bytes, wants } = this.#context;
      const sheet = { name: this.#name, hidden: this.#hidden, place: this.sheets.length };
      this.#store = wants({ ...sheet, before: this.sheets }) ? new CellStore(file, bytes, []) : null;
      this.#findings = { hiddenRows: 0, merged: 0, ranges: [] };
      this.#row = 0;
      this.#rows = 1;
    }
  }

  #closeSheet(): void {
    const rows = this.#store?.finish(this.#name, this.#notes()) ?? null;
    this.sheets.push({ name: this.#name, hidden: this.#hidden, rows });
    this.#inSheet = false;
    this.#store = null;
    this.#inner = -1;
  }

  #openRow(): void {
    this.#row += this.#row === 0 ? 1 : this.#rows;
    this.#rows = this.#repeated("number-rows-repeated", false);
    this.#place = 0;
    this.#cells = [];
    const visibility = this.#scanner.attribute("visibility");
    if (visibility === "collapse" || visibility === "filter") this.#findings.hiddenRows += this.#rows;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.#row + this.#rows - 1 > MAX_ROWS) {
      const [row, times] = [String(this.#row), String(this.#rows)];
      throw this.#damaged(() => words.rowsBeyond({ row, times }));
    }
    for (let row = this.#row; row < this.#row + this.#rows; row++) {
      for (const { place, kind, value } of this.#cells) this.#store?.add(place, kind, value);
      this.#store?.endRow(row);
    }
  }

  #openCell(name: string): void {
    const scanner = this.#scanner;
    if (this.#row === 0) throw this.#damaged(messages.misplacedCell);
    this.#inner = 0;
    this.#covered = name === "covered-table-cell";
    this.#columns = this.#repeated("number-columns-repeated", true);
    this.#type = scanner.attribute("value-type") ?? "";
    this.#formula = scanner.find("formula");
    this.#text = "";
    this.#paragraphs = 0;
    this.#inParagraph = false;
    this.#beside = 0;
    const key = { date: "date-value", time: "time-value", boolean: "boolean-value", string: "string-value" };
    const named = Object.hasOwn(key, this.#type) ? key[this.#type as keyof typeof key] : "value";
    this.#value = scanner.attribute(named) ?? "";
    const [across, down] = [this.#spanned("number-columns-spanned"), this.#spanned("number-rows-spanned")];
    if (this.#covered || (across === 1 && down === 1)) return;
    this.#findings.merged++;
    if (this.#findings.ranges.length < 3) {
      this.#findings.ranges.push(
        `${this.#address()}:${cellAddress(this.#row + down - 1, this.#place + across - 1)}`,
      );
    }
  }

  #openInCell(name: string): void {
    this.#inner++;
    if (BESIDE_TEXT.has(name)) this.#beside++;
    else if (name === "p" && this.#inner === 1) {
      if (this.#paragraphs > 0) this.#text += "\n";
      this.#paragraphs++;
      this.#inParagraph = true;
    } else if (this.#inParagraph && this.#beside === 0) {
      if (name === "s") this.#text += " ".repeat(this.#spaces());
      else if (name === "tab") this.#text += "\t";
      else if (name === "line-break") this.#text += "\n";
    }
  }

  #spaces(): number {
    if (!this.#scanner.find("c")) return 1;
    return Math.min(Math.max(this.#scanner.whole(), 1), MAX_SPACES);
  }

  #closeInCell(name: string): void {
    if (BESIDE_TEXT.has(name)) this.#beside--;
    else if (name === "p" && this.#inner === 1) this.#inParagraph = false;
    this.#inner--;
  }

  #closeCell(): void {
    const cell = this.#covered ? null : this.#cell();
    if (cell !== null) {
      if (this.#place + this.#columns > MAX_COLUMNS) {
        const row = String(this.#row);
        throw this.#damaged(() => words.columnsBeyond({ row, columns: String(MAX_COLUMNS) }));
      }
      for (let k = 0; k < this.#columns; k++) this.#cells.push({ place: this.#place + k, ...cell });
    }
    this.#place += this.#columns;
    this.#inner = -1;
  }

  /** What the current cell holds; null where it is blank. */
  #cell(): { kind: CellKind; value: number } | null {
    const type = this.#type;
    if (type === "float" || type === "percentage" || type === "currency") return this.#numberCell();
    if (type === "boolean") return { kind: "boolean", value: this.#truth() };
    if (type === "date" || type === "time") {
      const moment = type === "date" ? momentOfText(this.#value.trim()) : durationOf(this.#value.trim());
      return moment === null ? this.#textCell(this.#value) : { kind: moment.type, value: moment.value };
    }
    if (type === "") return this.#formula ? { kind: "formula", value: 0 } : this.#textCell(this.#text);
    if (type === "error") return this.#textCell(this.#text, "error");
    if (type !== "string") {
      const cell = this.#address();
      throw this.#damaged(() => words.unknownType({ cell, type: type.slice(0, 20) }));
    }
    const text = this.#value === "" ? this.#text : this.#value;
    return this.#textCell(text, this.#formula && ERRORS.has(text) ? "error" : "text");
  }

  #textCell(text: string, kind: "text" | "error" = "text"): { kind: CellKind; value: number } | null {
    return text.trim() === "" || this.#store === null ? null : { kind, value: this.#store.code(text) };
  }

  #numberCell(): { kind: CellKind; value: number } | null {
    const text = this.#value.trim();
    // LibreOffice writes the results of wrong formulas as 0 with the error as text.
    if (this.#formula && ERRORS.has(this.#text)) return this.#textCell(this.#text, "error");
    const number = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (!Number.isFinite(number)) throw this.#notNumber(text);
    const isExact = !INTEGER.test(text) || Number.isSafeInteger(number);
    return isExact ? { kind: "number", value: number } : this.#textCell(text);
  }

  #truth(): number {
    if (this.#value !== "true" && this.#value !== "false") throw this.#notNumber(this.#value);
    return this.#value === "true" ? 1 : 0;
  }

  /** How often a row or cell stands there. */
  #repeated(attribute: string, isCell: boolean): number {
    if (!this.#scanner.find(attribute)) return 1;
    const times = this.#scanner.whole();
    if (times >= 1 && Number.isSafeInteger(times)) return times;
    const [cell, row] = [isCell ? this.#address() : null, String(this.#row)];
    throw this.#damaged(() => words.repeated({ cell, row, times: String(times) }));
  }

  #spanned(attribute: string): number {
    if (!this.#scanner.find(attribute)) return 1;
    return Math.min(Math.max(this.#scanner.whole(), 1), MAX_ROWS);
  }

  #notNumber(text: string): ItemwiseError {
    const cell = this.#address();
    return this.#damaged(() => messages.notANumber({ cell, text: text.slice(0, 40) }));
  }

  #address(): string {
    return cellAddress(this.#row, this.#place);
  }

  #damaged(problem: Problem): ItemwiseError {
    const sheet = this.#name;
    return damagedFile(this.#context.file, () => messages.inSheet({ sheet, problem: problem() }));
  }

  #notes(): string[] {
    const { hiddenRows, merged, ranges } = this.#findings;
    const sheet = this.#name;
    return [
      ...(this.#hidden ? [messages.sheetHidden({ sheet })] : []),
      ...(hiddenRows > 0 ? [messages.rowsHidden({ sheet, n: hiddenRows })] : []),
      ...(merged > 0 ? [mergedNote(sheet, { merged, ranges })] : []),
    ];
  }
}

/** Results of formulas that went wrong, as LibreOffice shows them. */
const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);

/** A time of ISO 8601, "PT26H05M00S"; null where it is none. */
function durationOf(text: string): Moment | null {
  const [found, sign, days = "0", hours = "0", minutes = "0", seconds = "0"] = DURATION.exec(text) ?? [];
  if (found === undefined) return null;
  const all =
    Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
  return { type: "time", value: sign === undefined ? all : -all };
}
