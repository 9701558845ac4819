import { zlibSync } from "fflate";
import { sumBy } from "../../numeric/sums/sum";
import { ByteWriter } from "../kit/byte-writer";
import { type LabelledTable, type TextColumn, tagText } from "../kit/labelled-table";
import { type ColumnPlan, MAX_TEXT_LENGTH, planColumns } from "./column-plans";
import * as messages from "./messages";
import { cutText, toSpss, utf8, writeText } from "./print-format";
import { placesOf, writeDictionary } from "./write-dictionary";

const BIAS = 100;
const END = 252;
const STORED = 253;
const BLANKS = 254;
const NONE = 255;

/** The data by row in one-byte codes; each eight codes are followed by their stored values. */
function writeCells(out: ByteWriter, plans: readonly ColumnPlan[], rows: number): void {
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
  readonly #scratch = new Uint8Array(MAX_TEXT_LENGTH + 8);
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

  /** A long text is stored in segments of 255 bytes. */
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

/** Notes on answers that an SPSS file cannot hold. */
function lostCells({ column }: ColumnPlan): string[] {
  if (column.type === "text") return lostText(column);
  const beyond = sumBy(column.values, (value) => (Math.abs(value) === Number.POSITIVE_INFINITY ? 1 : 0));
  const tags = [...new Set(column.tags ?? [])].filter((tag) => tag > 0).sort((a, b) => a - b);
  return [
    ...(beyond > 0 ? [messages.writtenInfinite({ column: column.name, rows: String(beyond) })] : []),
    ...(tags.length > 0 ? [messages.writtenTags({ column: column.name, tags: tags.map(tagText) })] : []),
  ];
}

function lostText({ name, values }: TextColumn): string[] {
  const room = new Uint8Array(MAX_TEXT_LENGTH);
  let [cut, blanks] = [0, 0];
  for (const value of values) {
    if (value === null) continue;
    if (value.length * 3 > MAX_TEXT_LENGTH && writeText(value, room) < new TextEncoder().encode(value).length)
      cut++;
    if (value.endsWith(" ")) blanks++;
  }
  return [
    ...(cut > 0
      ? [messages.writtenLongTexts({ column: name, bytes: String(MAX_TEXT_LENGTH), rows: String(cut) })]
      : []),
    ...(blanks > 0 ? [messages.writtenBlanks({ column: name, rows: String(blanks) })] : []),
  ];
}

/** An SPSS file, and notes on what it cannot hold. */
export interface SpssWritten {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

const MAX_TITLE_LENGTH = 64;
const BLOCK = 0x3f_f000;

/**
 * Writes an SPSS data file in UTF-8 with labels, missing values, levels, formats, weight, multiple-response sets and
 * attributes. The same table gives the same bytes: its date is always 1970-01-01.
 * @param options `packed`: as `.zsav`, which needs SPSS 21 or later
 * @returns the file, and notes on what SPSS cannot hold: changed names, kinds of missing, more than three missing
 *   values or one range, labels over 120 (255 for columns) bytes, texts over 32,767
 * @example
 * ```ts
 * const { bytes } = writeSpss(labelledTable({ age: { values: [12, null], label: "Age in years" } }), { packed: true });
 * readSpss(bytes, "answers.zsav").columns[0].label; // "Age in years"
 * ```
 *
 * Source: "System File Format" in the PSPP developers' manual (2.0.1).
 */
export function writeSpss(
  table: LabelledTable,
  options: { readonly packed?: boolean | undefined } = {},
): SpssWritten {
  const notes: string[] = [];
  const plans = planColumns(table, notes);
  const weight = plans.findIndex(({ column }) => column.name === table.weight && column.type !== "text");
  if (table.weight !== null && weight < 0) notes.push(messages.writtenWeight({ weight: table.weight }));
  const title = table.label ?? "";
  if (utf8(title).length > MAX_TITLE_LENGTH)
    notes.push(messages.writtenTitle({ bytes: String(MAX_TITLE_LENGTH), title }));
  const out = new ByteWriter();
  const { packed = false } = options;
  out.bytes(utf8(packed ? "$FL3" : "$FL2"));
  out.bytes(utf8("@(#) SPSS DATA FILE itemwise"), 60);
  const places = placesOf(plans);
  const size = sumBy(plans, ({ pieces }) =>
    pieces.reduce((all, { width }) => all + Math.max(1, Math.ceil(width / 8)), 0),
  );
  out.int32(2, size, packed ? 2 : 1, places[weight] ?? 0, table.rows);
  out.float64(BIAS);
  out.bytes(utf8("01 Jan 7000:00:00"));
  out.bytes(utf8(cutText(title, MAX_TITLE_LENGTH)), MAX_TITLE_LENGTH);
  out.bytes(new Uint8Array(3));
  writeDictionary(out, { table, plans, notes });
  for (const plan of plans) notes.push(...lostCells(plan));
  const cells = packed ? new ByteWriter() : out;
  writeCells(cells, plans, table.rows);
  if (packed) writeBlocks(out, cells.written);
  return { bytes: out.written, notes };
}

/** The data in compressed blocks, with their offsets and sizes in a trailer. */
function writeBlocks(out: ByteWriter, cells: Uint8Array): void {
  const start = out.length;
  const blocks: { readonly size: number; readonly packed: Uint8Array }[] = [];
  for (let at = 0; at < cells.length; at += BLOCK) {
    const piece = cells.subarray(at, at + BLOCK);
    blocks.push({ size: piece.length, packed: zlibSync(piece) });
  }
  const trailer = start + 24 + blocks.reduce((sum, { packed }) => sum + packed.length, 0);
  out.int64(start, trailer, 24 + 24 * blocks.length);
  for (const { packed } of blocks) out.bytes(packed);
  out.int64(-BIAS, 0);
  out.int32(BLOCK, blocks.length);
  let [from, to] = [start, start + 24];
  for (const { size, packed } of blocks) {
    out.int64(from, to);
    out.int32(size, packed.length);
    from += size;
    to += packed.length;
  }
}
