import type { ByteWriter } from "../kit/byte-writer";
import { tagText } from "../kit/cell-text";
import type { TextColumn } from "../kit/labelled-table";
import { type ColumnPlan, LONGEST_TEXT } from "./column-plans";
import { toSpss } from "./print-format";
import { writeText } from "./text-to-bytes";

export const BIAS = 100;
const END = 252;
const STORED = 253;
const BLANKS = 254;
const NONE = 255;

/** The answers row by row in one-byte codes, eight of which are followed by the values that are stored in full. */
export function writeCells(out: ByteWriter, plans: readonly ColumnPlan[], rows: number): void {
  const codes = new CodeWriter(out);
  for (let row = 0; row < rows; row++) {
    for (const plan of plans) {
      const { column } = plan;
      if (column.type === "text") codes.text(column.values[row] ?? null, plan);
      else codes.number(toSpss(column.type, column.values[row] ?? Number.NaN));
    }
  }
  codes.code(END);
}

class CodeWriter {
  readonly #scratch = new Uint8Array(LONGEST_TEXT + 8);
  #block = 0;
  #used = 8;

  constructor(private readonly out: ByteWriter) {}

  code(value: number): void {
    if (this.#used === 8) {
      this.#block = this.out.reserve(8);
      this.#used = 0;
    }
    this.out.setUint8(this.#block + this.#used++, value);
  }

  number(value: number): void {
    const short = value + BIAS;
    if (Number.isInteger(value) && short >= 1 && short < END && !Object.is(value, -0)) this.code(short);
    else if (!Number.isFinite(value) || value === -Number.MAX_VALUE) this.code(NONE);
    else {
      this.code(STORED);
      this.out.float64(value);
    }
  }

  /** A long text stands in pieces of 255 bytes. */
  text(value: string | null, { width, pieces }: ColumnPlan): void {
    const length = value === null ? 0 : writeText(value, this.#scratch.subarray(0, width));
    this.#scratch.fill(32, length, length + 8);
    pieces.forEach((piece, at) => {
      for (let i = 0; i < piece.width; i += 8) {
        const from = at * 255 + i;
        if (from >= length) this.code(BLANKS);
        else {
          this.code(STORED);
          this.out.bytes(this.#scratch.subarray(from, from + Math.min(8, 255 - i)), 8);
        }
      }
    });
  }
}

/** What of a column's answers an SPSS file cannot hold, a sentence each. */
export function lostCells({ column }: ColumnPlan): string[] {
  if (column.type === "text") return lostText(column);
  const beyond = column.values.reduce(
    (count, value) => count + (Math.abs(value) === Number.POSITIVE_INFINITY ? 1 : 0),
    0,
  );
  const tags = [...new Set(column.tags ?? [])].filter((tag) => tag > 0).sort((a, b) => a - b);
  return [
    ...(beyond > 0
      ? [`Column "${column.name}": infinite values became system-missing (rows: ${beyond}).`]
      : []),
    ...(tags.length > 0
      ? [
          `Column "${column.name}": ${tags.map(tagText).join(", ")} became system-missing: SPSS does not tell them apart.`,
        ]
      : []),
  ];
}

function lostText({ name, values }: TextColumn): string[] {
  const room = new Uint8Array(LONGEST_TEXT);
  let [cut, blanks] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    if (value.length * 3 > LONGEST_TEXT && writeText(value, room) < new TextEncoder().encode(value).length)
      cut++;
    if (value.endsWith(" ")) blanks++;
  }
  return [
    ...(cut > 0
      ? [`Column "${name}": texts were cut to SPSS's most, ${LONGEST_TEXT} bytes (rows: ${cut}).`]
      : []),
    ...(blanks > 0
      ? [`Column "${name}": SPSS does not keep blanks at the end of texts (rows: ${blanks}).`]
      : []),
  ];
}
