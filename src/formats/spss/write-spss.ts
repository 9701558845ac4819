import { zlibSync } from "fflate";
import { ByteWriter } from "../kit/byte-writer";
import type { LabelledTable } from "../kit/labelled-table";
import { planColumns } from "./column-plans";
import { cutText, utf8 } from "./text-to-bytes";
import { BIAS, lostCells, writeCells } from "./write-cells";
import { placesOf, writeDictionary } from "./write-dictionary";

/** An SPSS file, and what of the table it does not hold as it was, a full sentence each. */
export interface SpssWritten {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

const LONGEST_TITLE = 64;
const BLOCK = 0x3f_f000;

/**
 * Writes an SPSS data file in UTF-8: labels, missing values, levels, formats, weight, multiple-response sets and
 * attributes are kept. The same table gives the same bytes: the date of making is always 1970-01-01.
 *
 * @param options `packed`: as `.zsav`, unpacked only by SPSS 21 and later
 * @returns the file, and sentences on what SPSS cannot hold: names that were changed, tags of missing values, more
 *   than three missing values or one range, labels over 120 (255 for columns) bytes, texts over 32,767
 *
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
  if (table.weight !== null && weight < 0) notes.push(`"${table.weight}" can't be the weight in SPSS.`);
  const title = table.label ?? "";
  if (utf8(title).length > LONGEST_TITLE) notes.push(`The title was cut to ${LONGEST_TITLE} bytes: ${title}`);
  const out = new ByteWriter();
  const { packed = false } = options;
  out.bytes(utf8(packed ? "$FL3" : "$FL2"));
  out.bytes(utf8("@(#) SPSS DATA FILE itemwise"), 60);
  const places = placesOf(plans);
  const size = plans.reduce(
    (sum, { pieces }) => sum + pieces.reduce((all, { width }) => all + Math.max(1, Math.ceil(width / 8)), 0),
    0,
  );
  out.int32(2, size, packed ? 2 : 1, places[weight] ?? 0, table.rows);
  out.float64(BIAS);
  out.bytes(utf8("01 Jan 7000:00:00"));
  out.bytes(utf8(cutText(title, LONGEST_TITLE)), LONGEST_TITLE);
  out.bytes(new Uint8Array(3));
  writeDictionary(out, { table, plans, notes });
  for (const plan of plans) notes.push(...lostCells(plan));
  const cells = packed ? new ByteWriter() : out;
  writeCells(cells, plans, table.rows);
  if (packed) writeBlocks(out, cells.written);
  return { bytes: out.written, notes };
}

/** The answers packed in blocks, with their places and sizes in a trailer. */
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
