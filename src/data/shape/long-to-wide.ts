import { ItemwiseError } from "../../errors";
import type { LongShape } from "../../measures/schema/shape";
import { byTextAndNumber, parseNumber } from "../csv/cell-text";
import { cellPlace, missingColumnHint } from "../csv/table";
import * as messages from "../messages";
import { type CodedColumn, joinedKeys, type LongFile, rowsByKey } from "./long-file";

/** How a file in long format becomes a table with a row for each person. */
export interface WidePlan {
  /** The first row of each person. */
  readonly people: Int32Array;
  readonly columns: readonly WideColumn[];
  /** Full sentences for users. */
  readonly notes: readonly string[];
}

export interface WideColumn {
  readonly name: string;
  /** Index of the file's column. */
  readonly source: number;
  /** By person: the row with the cell; -1 where there is none. */
  readonly rows: Int32Array;
  /** What is known of the item besides its answers. */
  readonly label: string | null;
}

/** More columns are no questionnaire, and a table of mostly blank cells could exceed the memory. */
const MAX_COLUMNS = 10_000;
const MAX_CELLS_PER_ROW = 20;
const MIN_MAX_CELLS = 100_000;

interface Level {
  readonly text: string;
  readonly code: number;
}

/** The only level where the file has no column of items, or none of occasions. */
const ALONE: readonly Level[] = [{ text: "", code: 0 }];

/**
 * Combinations without a row have blank cells. Columns that are the same in all rows of a person are kept once, those
 * that are the same in all rows of an occasion once for each; others are left out.
 * @throws ItemwiseError "missing-column"; "long-duplicate" where a combination has several rows; "long-sparse" where the
 *   table would be nearly empty; "no-people" where no row has an identifier, an item and an occasion
 */
export function widePlan(file: LongFile, shape: LongShape): WidePlan {
  const places = placesOf(file, shape);
  const [id, item, occasion] = [places.id, places.item, places.occasion].map((place) =>
    place === null ? null : file.column(place),
  );
  if (id == null) throw noPeople(file);
  const items = item == null ? ALONE : itemLevels(item.texts);
  const times = occasion == null ? ALONE : occasionLevels(occasion.texts);
  const size = id.texts.length * items.length * times.length;
  const most = Math.max(MIN_MAX_CELLS, MAX_CELLS_PER_ROW * file.rows);
  const parts = [id, item, occasion].filter((part): part is CodedColumn => part != null);
  const keys = items.length * times.length > MAX_COLUMNS ? null : joinedKeys(parts, most);
  if (keys === null) throw sparse(file, { people: id.texts.length, items: items.length * times.length });
  const people = firstRows(id.codes, keys);
  if (people.length === 0) throw noPeople(file);
  const byKey = uniqueRows(file, { keys, size, places });
  const codeOf = Array.from(people, (row) => id.codes[row] ?? 0);
  const cellsOf = (one: Level, time: Level): Int32Array =>
    Int32Array.from(codeOf, (code) => {
      const key = (code * items.length + one.code) * times.length + time.code;
      return byKey[key] ?? -1;
    });
  const idKeys = maskedKeys(id.codes, keys);
  const timeKeys = occasion == null ? null : maskedKeys(joinedKeys([id, occasion], most), keys);
  const labels =
    item == null ? null : itemLabels(file, { keys: maskedKeys(item.codes, keys), item, idKeys, id });

  const names = new FreeNames();
  const left: string[] = [];
  const drafts = file.header.map((name, source): (() => WideColumn[]) => {
    if (source === places.item || source === places.occasion) return () => [];
    if (source === places.value) {
      return () =>
        times.flatMap((time) =>
          items.map((one) => ({
            name: names.take(itemName(one.text, shape.item ?? "") + markOf(times, time)),
            source,
            rows: cellsOf(one, time),
            label: labels?.[one.code] ?? null,
          })),
        );
    }
    const column = file.column(source);
    const once = source === places.id ? null : rowsByKey(column, idKeys, id.texts.length);
    if (source === places.id || once !== null) {
      const kept = names.take(name);
      const rows = Int32Array.from(people, (row, person) => {
        const found = once?.[codeOf[person] ?? -1] ?? -1;
        return found < 0 ? row : found;
      });
      return () => [{ name: kept, source, rows, label: null }];
    }
    const perTime = timeKeys && rowsByKey(column, timeKeys, id.texts.length * times.length);
    if (perTime === null) {
      left.push(name);
      return () => [];
    }
    return () =>
      times.map((time) => ({
        name: names.take(name + markOf(times, time)),
        source,
        rows: Int32Array.from(codeOf, (code) => perTime[code * times.length + time.code] ?? -1),
        label: null,
      }));
  });
  const skipped = keys.reduce((sum, key) => sum + (key < 0 ? 1 : 0), 0);
  return {
    people,
    // Columns that are kept have their names before those of items are made.
    columns: drafts.flatMap((make) => make()),
    notes: notesOf(shape, { rows: file.rows, people: people.length, skipped, left, times }),
  };
}

interface Places {
  readonly id: number;
  readonly item: number | null;
  readonly value: number | null;
  readonly occasion: number | null;
}

function placesOf(file: LongFile, shape: LongShape): Places {
  const find = (name: string | undefined): number | null => {
    if (name === undefined) return null;
    const place = file.header.indexOf(name);
    if (place >= 0) return place;
    throw new ItemwiseError(
      "missing-column",
      () =>
        messages.missingColumnOf({ file: file.file, column: name, owner: messages.owner({ of: "long" }) }),
      { hint: () => missingColumnHint({ header: file.header, leftOut: [] }, [name]) },
    );
  };
  const { id, item, value, occasion } = shape;
  return { id: find(id) ?? 0, item: find(item), value: find(value), occasion: find(occasion) };
}

/** In order of first appearance, of names that end in numbers by their numbers. */
function itemLevels(texts: readonly string[]): Level[] {
  const levels = texts.map((text, code) => ({ text, code }));
  const parts = texts.map((text) => /^(.*?)(\d{1,9})$/s.exec(text));
  if (parts.some((part) => part === null)) return levels;
  const stems = new Map<string, number>();
  for (const part of parts) {
    const stem = part?.[1] ?? "";
    if (!stems.has(stem)) stems.set(stem, stems.size);
  }
  const keyOf = ({ code }: Level): readonly [number, number] => [
    stems.get(parts[code]?.[1] ?? "") ?? 0,
    Number(parts[code]?.[2] ?? 0),
  ];
  return levels.sort((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    return a[0] - b[0] || a[1] - b[1];
  });
}

const FIRST = /^(pre|before|baseline|test)/i;
const LATER = /^(post|after|follow|retest)/i;

/** By number or date; "pre" before "post"; otherwise in order of first appearance. */
function occasionLevels(texts: readonly string[]): Level[] {
  const levels = texts.map((text, code) => ({ text, code }));
  if (texts.every((text) => /\d/.test(text))) {
    return levels.sort((one, other) => byTextAndNumber(one.text, other.text));
  }
  const rank = (text: string): number => (FIRST.test(text) ? 0 : LATER.test(text) ? 2 : 1);
  return levels.sort((one, other) => rank(one.text) - rank(other.text));
}

/** A number is no name: "item_3" for 3. */
const itemName = (text: string, item: string): string =>
  parseNumber(text) === null ? text : `${item}_${text}`;

const markOf = (times: readonly Level[], time: Level): string =>
  times === ALONE ? "" : `_t${times.indexOf(time) + 1}`;

class FreeNames {
  private readonly taken = new Set<string>();

  take(wanted: string): string {
    let name = wanted;
    for (let k = 2; this.taken.has(name); k++) name = `${wanted}_${k}`;
    this.taken.add(name);
    return name;
  }
}

/** The keys of the rows that are used. */
const maskedKeys = (codes: Int32Array | null, keys: Int32Array): Int32Array =>
  keys.map((key, row) => (key < 0 ? -1 : (codes?.[row] ?? -1)));

function firstRows(ids: Int32Array, keys: Int32Array): Int32Array {
  const seen = new Set<number>();
  const rows: number[] = [];
  for (let row = 0; row < keys.length; row++) {
    const id = ids[row] ?? -1;
    if ((keys[row] ?? -1) < 0 || seen.has(id)) continue;
    seen.add(id);
    rows.push(row);
  }
  return Int32Array.from(rows);
}

/** The row of each combination. */
function uniqueRows(
  file: LongFile,
  { keys, size, places }: { readonly keys: Int32Array; readonly size: number; readonly places: Places },
): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  let twice: readonly [number, number] | null = null;
  let more = -1;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? -1;
    if (key < 0) continue;
    const first = rows[key] ?? -1;
    if (first < 0) {
      rows[key] = row;
      continue;
    }
    twice ??= [first, row];
    more++;
  }
  if (twice !== null) throw duplicate(file, { twice, more, places });
  return rows;
}

/** The first further column that says something of each item: its question. */
function itemLabels(
  file: LongFile,
  of: {
    readonly keys: Int32Array;
    readonly item: CodedColumn;
    readonly idKeys: Int32Array;
    readonly id: CodedColumn;
  },
): readonly (string | null)[] | null {
  const size = of.item.texts.length;
  for (let place = 0; place < file.header.length; place++) {
    const column = file.column(place);
    if (column === of.item || column.texts.length !== size || size < 2) continue;
    if (column.texts.some((text) => parseNumber(text) !== null)) continue;
    const rows = rowsByKey(column, of.keys, size);
    if (rows === null || rowsByKey(column, of.idKeys, of.id.texts.length) !== null) continue;
    return Array.from(rows, (row) => column.texts[column.codes[row] ?? -1] ?? null);
  }
  return null;
}

function notesOf(
  { id, item = "", value = "", occasion = "" }: LongShape,
  read: {
    readonly rows: number;
    readonly people: number;
    readonly skipped: number;
    readonly left: readonly string[];
    readonly times: readonly Level[];
  },
): string[] {
  const { rows, people, skipped, left, times } = read;
  const by = item === "" ? "occasion" : occasion === "" ? "item" : "both";
  const marks = times.map(({ text }, place) => messages.longOccasion({ mark: `t${place + 1}`, name: text }));
  const named = times.some(({ text }, place) => text !== String(place + 1));
  return [
    messages.readAsLong({ by, id, item, value, occasion, rows, people }),
    ...(occasion !== "" && named ? [messages.longOccasions({ marks })] : []),
    ...(skipped > 0 ? [messages.longRowsLeftOut({ n: skipped })] : []),
    ...(left.length > 0 ? [messages.longColumnsLeftOut({ columns: left })] : []),
  ];
}

function duplicate(
  file: LongFile,
  {
    twice: [first, row],
    more,
    places,
  }: { readonly twice: readonly [number, number]; readonly more: number; readonly places: Places },
): ItemwiseError {
  const textOf = (place: number): string => {
    const { texts, codes } = file.column(place);
    return texts[codes[row] ?? -1] ?? "";
  };
  const place = places.item ?? places.occasion ?? places.id;
  const nameOf = (column: number): string => file.header[column] ?? "";
  const when = places.item === null ? null : places.occasion;
  const found = {
    value: textOf(place),
    id: nameOf(places.id),
    person: textOf(places.id),
    occasion: when === null ? null : nameOf(when),
    time: when === null ? "" : textOf(when),
    row: String(file.rowNumbers[first]),
    more,
  };
  return new ItemwiseError(
    "long-duplicate",
    () => messages.longDuplicate({ place: cellPlace(file, row, nameOf(place)), ...found }),
    { hint: () => messages.longDuplicateHint({ hasOccasion: places.occasion !== null }) },
  );
}

function sparse(
  { file, rows }: LongFile,
  { people, items }: { readonly people: number; readonly items: number },
): ItemwiseError {
  const size = { rows: String(rows), people: String(people), columns: String(items) };
  return new ItemwiseError("long-sparse", () => messages.longSparse({ file, ...size }), {
    hint: messages.longSparseHint,
  });
}

function noPeople({ file }: LongFile): ItemwiseError {
  return new ItemwiseError("no-people", () => messages.longNoPeople({ file }), {
    hint: messages.longNoPeopleHint,
  });
}
