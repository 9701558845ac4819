import type { TextColumn } from "../kit/labelled-table";
import * as messages from "./messages";
import type { Pieces } from "./pieces";
import type { CellPlan, WriterNotes } from "./plan-numbers";
import { DISPLAY_FORMAT } from "./read-stata";

/** Bytes of the longest text in a fixed field; longer ones are stored apart (strL). */
const MAX_FIXED_BYTES = 2045;
const LONG_TEXT = 32_768;
const ENCODER = new TextEncoder();

/** How a text column is written; `writeLongTexts` writes what is stored apart. */
export interface TextPlan extends CellPlan {
  /** Writes the long text that first occurs in a row, if any. */
  readonly writeLongText: ((pieces: Pieces, row: number) => void) | null;
}

/** Plans a text column: fixed fields, or long texts above 2,045 bytes. */
export function planTexts(column: TextColumn, place: number, notes: WriterNotes): TextPlan {
  let width = 1;
  let hasZeros = false;
  for (const value of column.values) {
    if (value === null) continue;
    width = Math.max(width, bytesOf(value));
    hasZeros ||= value.includes("\0");
  }
  if (hasZeros) notes.of(column.name, messages.writtenZeros());
  const own = column.attributes[DISPLAY_FORMAT] ?? "";
  const suits = /^%[-~]?\d+s$/.test(own);
  const textAt = (row: number): string => {
    const text = column.values[row] ?? "";
    return hasZeros ? text.replaceAll("\0", "") : text;
  };
  if (width > MAX_FIXED_BYTES)
    return { ...planLongTexts(column.values.length, place, textAt), format: suits ? own : "%9s" };
  const format = suits ? own : `%${Math.min(244, Math.max(9, width))}s`;
  const write: CellPlan["write"] = (view, at, row) => {
    const text = textAt(row);
    if (text !== "") ENCODER.encodeInto(text, new Uint8Array(view.buffer, at, width));
  };
  return { code: width, width, format, write, writeLongText: null };
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (code > 0xffff) i += 1;
  }
  return bytes;
}

/** Equal texts are stored once, where they first occur. */
function planLongTexts(
  rows: number,
  place: number,
  textAt: (row: number) => string,
): Pick<TextPlan, "code" | "width" | "write" | "writeLongText"> {
  const first = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const text = textAt(row);
    if (text !== "" && !first.has(text)) first.set(text, row);
  }
  return {
    code: LONG_TEXT,
    width: 8,
    write: (view, at, row) => {
      const met = first.get(textAt(row));
      if (met === undefined) return;
      view.setUint16(at, place, true);
      view.setUint32(at + 2, (met + 1) % 4_294_967_296, true);
      view.setUint16(at + 6, Math.floor((met + 1) / 4_294_967_296), true);
    },
    writeLongText: (pieces, row) => {
      const text = textAt(row);
      if (first.get(text) !== row) return;
      const bytes = ENCODER.encode(text);
      pieces
        .text("GSO")
        .integers(4, place)
        .integers(8, row + 1)
        .integers(1, 130)
        .integers(4, bytes.length + 1);
      pieces.bytes(bytes).integers(1, 0);
    },
  };
}
