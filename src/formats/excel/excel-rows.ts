import { ItemwiseError } from "../../errors";
import { valueText } from "../kit/labelled-table";
import * as messages from "./messages";

export type ExcelCell =
  // Dates are in days, all else in seconds, as in a column of a `LabelledTable`.
  | { readonly type: "number" | "date" | "datetime" | "time"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  // As displayed: "#N/A".
  | { readonly type: "error"; readonly value: string }
  | { readonly type: "boolean"; readonly value: boolean }
  // A formula without a cached result.
  | { readonly type: "formula"; readonly value: null };

export type CellKind = ExcelCell["type"];

/** Kinds of cells by their code. */
export const KINDS = ["number", "text", "boolean", "date", "datetime", "time", "error", "formula"] as const;

const CODES = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Readonly<
  Record<CellKind, number>
>;

/** The non-empty rows of a sheet. */
export interface ExcelRows {
  readonly file: string;
  readonly sheet: string;
  /** Number of non-empty rows. */
  readonly rows: number;
  /** Their numbers in the sheet, from 1. */
  readonly rowNumbers: Int32Array;
  /** Indices of the non-empty columns, from 0. */
  readonly places: readonly number[];
  /** Limit of rows times columns for the file's size. */
  readonly maxCells: number;
  readonly notes: readonly string[];
  /** A cell; null where it is absent or blank. */
  cell(row: number, place: number): ExcelCell | null;
  /** Calls `take` for the cells of some rows, in order, with row, column index, code of the kind and value. */
  each(
    from: number,
    to: number,
    take: (row: number, place: number, kind: number, value: number) => void,
  ): void;
  /** The text of a text or error cell, by the cell's value. */
  text(value: number): string;
}

const BASE_CELLS = 2_000_000;
const CELLS_PER_BYTE = 1.5;
const BASE_TEXTS = 1_000_000;
const TEXTS_PER_BYTE = 0.25;
const BASE_DENSE = 10_000_000;
const DENSE_PER_BYTE = 5;

export function cellLimit(bytes: number): number {
  return BASE_CELLS + Math.floor(CELLS_PER_BYTE * bytes);
}

export function textLimit(bytes: number): number {
  return BASE_TEXTS + Math.floor(TEXTS_PER_BYTE * bytes);
}

/** Stores the cells of a sheet in typed arrays, as they come. */
export class CellStore {
  #places = new Uint16Array(1024);
  #kinds = new Uint8Array(1024);
  #values = new Float64Array(1024);
  #cells = 0;
  readonly #starts: number[] = [0];
  readonly #numbers: number[] = [];
  readonly #texts: string[];
  readonly #codes = new Map<string, number>();
  readonly #used = new Uint8Array(1 << 14);

  /** @param shared the workbook's shared strings */
  constructor(
    readonly file: string,
    readonly bytes: number,
    shared: readonly string[],
  ) {
    this.#texts = [...shared];
  }

  /** The code of a text that is no shared string. */
  code(text: string): number {
    let code = this.#codes.get(text);
    if (code === undefined) {
      code = this.#texts.push(text) - 1;
      this.#codes.set(text, code);
    }
    return code;
  }

  add(place: number, kind: CellKind, value: number): void {
    if (this.#cells === this.#places.length) this.#grow();
    this.#places[this.#cells] = place;
    this.#kinds[this.#cells] = CODES[kind];
    this.#values[this.#cells] = value;
    this.#used[place] = 1;
    this.#cells++;
  }

  endRow(number: number): void {
    if (this.#starts[this.#numbers.length] === this.#cells) return;
    this.#numbers.push(number);
    this.#starts.push(this.#cells);
  }

  get rows(): number {
    return this.#numbers.length;
  }

  finish(sheet: string, notes: readonly string[]): ExcelRows {
    const [places, kinds, values] = [this.#places, this.#kinds, this.#values];
    const [starts, texts] = [this.#starts, this.#texts];
    const at = (row: number, place: number): number => {
      for (let k = starts[row] ?? 0; k < (starts[row + 1] ?? 0); k++) if (places[k] === place) return k;
      return -1;
    };
    return {
      file: this.file,
      sheet,
      rows: this.#numbers.length,
      rowNumbers: Int32Array.from(this.#numbers),
      places: [...this.#used.keys()].filter((place) => this.#used[place] === 1),
      maxCells: BASE_DENSE + DENSE_PER_BYTE * this.bytes,
      notes,
      cell(row, place) {
        const k = at(row, place);
        return k < 0 ? null : cellOf(KINDS[kinds[k] ?? 0] ?? "number", values[k] ?? 0, texts);
      },
      each(from, to, take) {
        for (let row = from; row < to; row++) {
          for (let k = starts[row]!; k < starts[row + 1]!; k++) take(row, places[k]!, kinds[k]!, values[k]!);
        }
      },
      text: (value) => texts[value] ?? "",
    };
  }

  #grow(): void {
    const most = cellLimit(this.bytes);
    if (this.#cells >= most) {
      const { file } = this;
      throw new ItemwiseError("too-large", () => messages.tooManyCells({ file, cells: String(most) }), {
        hint: messages.tooManyCellsHint,
      });
    }
    const length = Math.min(2 * this.#cells, most);
    const larger = <T extends Uint8Array | Uint16Array | Float64Array>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    this.#places = larger(new Uint16Array(length), this.#places);
    this.#kinds = larger(new Uint8Array(length), this.#kinds);
    this.#values = larger(new Float64Array(length), this.#values);
  }
}

function cellOf(type: CellKind, value: number, texts: readonly string[]): ExcelCell {
  if (type === "text" || type === "error") return { type, value: texts[value] ?? "" };
  if (type === "boolean") return { type, value: value === 1 };
  return type === "formula" ? { type, value: null } : { type, value };
}

/** A cell as text; "" where it is absent. */
export function cellAsText(cell: ExcelCell | null): string {
  if (cell === null || cell.type === "formula") return "";
  if (cell.type === "text" || cell.type === "error") return cell.value;
  if (cell.type === "boolean") return cell.value ? "TRUE" : "FALSE";
  return valueText(cell.type, cell.value);
}
