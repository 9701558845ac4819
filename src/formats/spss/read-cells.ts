import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import { unpacksTooLarge } from "../kit/inflate";
import * as shared from "../messages";
import type { SpssVariable } from "./dictionary";
import * as messages from "./messages";
import { type SpssText, trimmedEnd } from "./spss-text";
import type { StoredNumbers } from "./value-facts";

const CACHE_SIZE = 1024;
/** Longer texts rarely repeat and are not cached. */
const MAX_CACHED_LENGTH = 64;

/** Memory that the texts of a file may still take. */
interface MemoryBudget {
  left: number;
}

/** The texts of one column, decoded once while cached. */
class TextCells {
  readonly values: (string | null)[];
  readonly #keys: (Uint8Array | undefined)[] = [];
  readonly #texts: string[] = [];

  constructor(
    rows: number,
    readonly width: number,
    private readonly text: SpssText,
    private readonly budget: MemoryBudget,
  ) {
    this.values = new Array<string | null>(rows).fill(null);
  }

  /** Sets a row's text from the start of the bytes. */
  set(row: number, bytes: Uint8Array): void {
    const end = trimmedEnd(bytes, 0, this.width);
    if (end === 0) return;
    if (end > MAX_CACHED_LENGTH) {
      this.values[row] = this.#decode(bytes, end);
      return;
    }
    let hash = end;
    for (let i = 0; i < end; i++) hash = Math.imul(hash, 31) + bytes[i]!;
    const slot = (hash ^ (hash >>> 15)) & (CACHE_SIZE - 1);
    const key = this.#keys[slot];
    if (!key || !same(key, bytes, end)) {
      this.#keys[slot] = bytes.slice(0, end);
      this.#texts[slot] = this.#decode(bytes, end);
    }
    this.values[row] = this.#texts[slot] ?? null;
  }

  #decode(bytes: Uint8Array, end: number): string {
    this.budget.left -= 40 + 2 * end;
    if (this.budget.left < 0) {
      const { file } = this.text;
      throw new ItemwiseError("too-large", () => messages.textsTooLarge({ file }), {
        hint: shared.unpacksTooLargeHint,
      });
    }
    return this.text.read(bytes, 0, end);
  }
}

function same(key: Uint8Array, bytes: Uint8Array, length: number): boolean {
  if (key.length !== length) return false;
  for (let i = 0; i < length; i++) if (key[i] !== bytes[i]) return false;
  return true;
}

/** The data and how to read them. */
export interface Answers {
  readonly bytes: Uint8Array;
  /** Bias of one-byte codes; null where every value has eight bytes. */
  readonly bias: number | null;
  /** As in the header; null where unknown. */
  readonly rows: number | null;
  readonly variables: readonly SpssVariable[];
  readonly text: SpssText;
  readonly numbers: StoredNumbers;
  readonly notes: string[];
}

export type Cells = Float64Array | TextCells;

// One-byte codes: 1 to 251 are numbers.
const PADDING = 0;
const END = 252;
const STORED = 253;
const BLANKS = 254;
const NONE = 255;

// Memory that the cells of any file may take, plus this multiple of its size.
const BASE_BYTES = 160 * 1024 * 1024;
const BYTES_PER_FILE_BYTE = 40;

/** The eight-byte segments of a row. */
interface Layout {
  readonly pieces: number;
  /** The column of each. */
  readonly columns: Int32Array;
  /** Offset of each in its text; -1 for a number. */
  readonly offsets: Int32Array;
  /** 1 for a text's last segment. */
  readonly lasts: Uint8Array;
}

/** Reads all data by column; throws "damaged-file" where rows are missing or a code is invalid, "too-large". */
export function readCells(answers: Answers, fileSize: number): { rows: number; cells: Cells[] } {
  const { text, variables } = answers;
  const layout = layoutOf(variables);
  const rows = countRows(answers, layout.pieces);
  const budget: MemoryBudget = {
    left: BASE_BYTES + BYTES_PER_FILE_BYTE * fileSize - rows * variables.length * 8,
  };
  if (budget.left < 0) throw unpacksTooLarge(text.file, BASE_BYTES + BYTES_PER_FILE_BYTE * fileSize);
  const cells = variables.map(({ width }): Cells => {
    return width === 0 ? new Float64Array(rows) : new TextCells(rows, width, text, budget);
  });
  fillCells(answers, layout, rows, cells);
  return { rows, cells };
}

function layoutOf(variables: readonly SpssVariable[]): Layout {
  const columns: number[] = [];
  const offsets: number[] = [];
  const lasts: number[] = [];
  variables.forEach(({ records }, column) => {
    records.forEach(({ width }, record) => {
      const count = Math.max(1, Math.ceil(width / 8));
      for (let i = 0; i < count; i++) {
        columns.push(column);
        offsets.push(width === 0 ? -1 : record * 255 + i * 8);
        lasts.push(record === records.length - 1 && i === count - 1 ? 1 : 0);
      }
    });
  });
  return {
    pieces: columns.length,
    columns: Int32Array.from(columns),
    offsets: Int32Array.from(offsets),
    lasts: Uint8Array.from(lasts),
  };
}

/** The number of rows, checked against the header's. */
function countRows({ bytes, bias, rows, text, notes }: Answers, pieces: number): number {
  if (pieces === 0) return 0;
  const found = bias === null ? Math.floor(bytes.length / 8) : countCodes(bytes);
  const whole = Math.floor(found / pieces);
  if (rows === null ? found % pieces > 0 : whole < rows) {
    throw damagedFile(text.file, () =>
      messages.rowCut({ rows: rows === null ? null : String(rows), row: String(whole + 1) }),
    );
  }
  if (rows !== null && whole > rows) {
    notes.push(messages.rowsBeyond({ rows: String(rows), beyond: String(whole - rows) }));
  }
  return rows ?? whole;
}

/** The number of values in one-byte codes, up to the end code. */
function countCodes(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(at + 8, bytes.length);
    let next = at + 8;
    for (let i = at; i < end; i++) {
      const code = bytes[i]!;
      if (code === PADDING) continue;
      if (code === END) return count;
      if (code === STORED) {
        if (next + 8 > bytes.length) return count;
        next += 8;
      }
      count++;
    }
    at = next;
  }
  return count;
}

function fillCells(answers: Answers, layout: Layout, rows: number, cells: readonly Cells[]): void {
  const { bytes, numbers } = answers;
  const { pieces, columns, offsets, lasts } = layout;
  const bias = answers.bias ?? 0;
  const codes = new Codes(bytes, answers.bias !== null);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scratch = new Uint8Array(8 + offsets.reduce((most, offset) => Math.max(most, offset), 0));
  for (let row = 0; row < rows; row++) {
    for (let piece = 0; piece < pieces; piece++) {
      const column = cells[columns[piece]!]!;
      const code = codes.next();
      if (column instanceof Float64Array) {
        if (code === BLANKS) throw misplacedCell(answers, row, columns[piece]!);
        const value =
          code === STORED
            ? view.getFloat64(codes.at, numbers.littleEndian)
            : code === NONE
              ? Number.NaN
              : code - bias;
        const none = value === numbers.none || value === -Number.MAX_VALUE || Number.isNaN(value);
        column[row] = none ? Number.NaN : value;
        continue;
      }
      const offset = offsets[piece]!;
      if (code === STORED) for (let i = 0; i < 8; i++) scratch[offset + i] = bytes[codes.at + i]!;
      else if (code === BLANKS || code === bias) scratch.fill(code === BLANKS ? 32 : 0, offset, offset + 8);
      else throw misplacedCell(answers, row, columns[piece]!);
      if (lasts[piece] === 1) column.set(row, scratch);
    }
  }
}

function misplacedCell({ text, variables }: Answers, row: number, column: number): ItemwiseError {
  const variable = variables[column];
  return damagedFile(text.file, () =>
    messages.misplacedValue({
      isText: variable?.width !== 0,
      row: String(row + 1),
      column: variable?.name ?? "",
    }),
  );
}

/** Steps through the values, of which there are enough. */
class Codes {
  /** Offset of a stored value's eight bytes. */
  at = 0;
  #block = 0;
  #used = 8;
  #next = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly packed: boolean,
  ) {}

  next(): number {
    let code = this.packed ? PADDING : STORED;
    while (code === PADDING) {
      if (this.#used === 8) {
        this.#block = this.#next;
        this.#next += 8;
        this.#used = 0;
      }
      code = this.bytes[this.#block + this.#used++] ?? END;
    }
    if (code !== STORED) return code;
    this.at = this.#next;
    this.#next += 8;
    return code;
  }
}
