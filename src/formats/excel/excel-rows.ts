import { ItemwiseError } from "../../errors";

/** A cell of a sheet as it stands. */
export type ExcelCell =
  /** A date is in days, all else in seconds, as in a column of a `LabelledTable`. */
  | { readonly type: "number" | "date" | "datetime" | "time"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  /** The text that is shown: "#N/A". */
  | { readonly type: "error"; readonly value: string }
  | { readonly type: "boolean"; readonly value: boolean }
  /** A formula whose result the file does not have. */
  | { readonly type: "formula"; readonly value: null };

export type CellKind = ExcelCell["type"];

/** Kinds of cells by their code. */
export const KINDS: readonly CellKind[] = [
  ...(["number", "text", "boolean", "date", "datetime"] as const),
  ...(["time", "error", "formula"] as const),
];

const CODES = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Readonly<
  Record<CellKind, number>
>;

/** The rows of a sheet that hold anything, one after the other. */
export interface ExcelRows {
  readonly file: string;
  readonly sheet: string;
  /** How many rows hold anything. */
  readonly rows: number;
  /** For each of them its number in the sheet, from 1. */
  readonly rowNumbers: Int32Array;
  /** The places of the columns that hold anything, from 0. */
  readonly places: readonly number[];
  /** How often rows and columns may be multiplied: what the file can hold. */
  readonly mostCells: number;
  readonly notes: readonly string[];
  /** A cell; null where there is none or it is blank. */
  cell(row: number, place: number): ExcelCell | null;
  /** Takes the cells of some rows, in order: the row, the column's place, the code of the kind, the value. */
  each(
    from: number,
    to: number,
    take: (row: number, place: number, kind: number, value: number) => void,
  ): void;
  /** The text of a text or an error, by the cell's value. */
  text(value: number): string;
}

const CELLS_ALWAYS = 2_000_000;
const CELLS_PER_BYTE = 1.5;
const TEXTS_ALWAYS = 1_000_000;
const TEXTS_PER_BYTE = 0.25;
const DENSE_ALWAYS = 10_000_000;
const DENSE_PER_BYTE = 5;

/** How many cells a file of so many bytes may have. */
export function mostCells(bytes: number): number {
  return CELLS_ALWAYS + Math.floor(CELLS_PER_BYTE * bytes);
}

/** How many texts that cells share it may have. */
export function mostTexts(bytes: number): number {
  return TEXTS_ALWAYS + Math.floor(TEXTS_PER_BYTE * bytes);
}

/** Keeps the cells of a sheet as they come: no object a cell. */
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

  /** @param shared texts that come by number */
  constructor(
    readonly file: string,
    readonly bytes: number,
    shared: readonly string[],
  ) {
    this.#texts = [...shared];
  }

  /** The code of a text that comes without a number. */
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
      mostCells: DENSE_ALWAYS + DENSE_PER_BYTE * this.bytes,
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
    const most = mostCells(this.bytes);
    if (this.#cells >= most) {
      throw new ItemwiseError("too-large", `${this.file}: it has more than ${most} cells.`, {
        hint: "Files of answers are never packed so tightly: make sure that this is one, or export it as CSV.",
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
