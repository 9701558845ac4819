import { cellText, type LabelledColumn } from "./labelled-table";

/** The different texts of a column's cells, in the order of their first rows, and the place of each row's among them. */
export interface DistinctCells {
  readonly texts: readonly string[];
  readonly places: Uint8Array | Uint16Array | Int32Array;
}

/** What is kept takes at most two bytes a row, beside the eight or more of a cell. */
const MAX_KEPT = 65_536;

const kept = new WeakMap<LabelledColumn, DistinctCells>();

/** The different cells of a column. They are found once, since drafting a definition goes through all cells many times. */
export function distinctCells(column: LabelledColumn): DistinctCells {
  const known = kept.get(column);
  if (known !== undefined) return known;
  const texts = new Map<string, number>();
  const placeOf = (text: string): number => {
    const place = texts.get(text) ?? texts.size;
    if (place === texts.size) texts.set(text, place);
    return place;
  };
  const places = new Int32Array(column.values.length);
  if (column.type === "text") {
    for (let row = 0; row < places.length; row++) places[row] = placeOf(column.values[row] ?? "");
  } else {
    /** Numbers take longer to write than to look up; kinds of missing are no numbers. */
    const numbers = new Map<number, number>();
    for (let row = 0; row < places.length; row++) {
      const value = column.values[row]!;
      const place = numbers.get(value) ?? placeOf(cellText(column, row));
      if (!Number.isNaN(value)) numbers.set(value, place);
      places[row] = place;
    }
  }
  const found = { texts: [...texts.keys()], places: inRoom(places, texts.size) };
  if (texts.size <= MAX_KEPT) kept.set(column, found);
  return found;
}

function inRoom(places: Int32Array, size: number): DistinctCells["places"] {
  if (size <= 256) return Uint8Array.from(places);
  return size <= MAX_KEPT ? Uint16Array.from(places) : places;
}
