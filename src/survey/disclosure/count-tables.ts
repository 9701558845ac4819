import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { remember } from "../../numeric/workers/remember";

/** A table of counts by the combinations of levels of some groupings; none for everybody. */
export interface TableBy {
  readonly of: readonly string[];
  /** Whether it is known whatever is hidden: everybody's counts, and those by a domain. */
  readonly isTotal: boolean;
  /** Whether it is not printed, but readers could derive it. */
  readonly isDerived: boolean;
}

/** By which groupings, and whether by any, totals are shown. */
export interface Totals {
  /** Groupings whose one-way totals are shown in every release. */
  readonly domains: readonly string[];
  /** Whether the file itself counts as a level: then nothing is a total. */
  readonly wholeFile: boolean;
}

/** A total of fewer people is a level like any other. */
export const LEAST_TOTAL = 100;

/** Printed tables; those of everybody and by a domain are totals. */
export const printedTables = (
  shown: readonly (readonly string[])[],
  { domains, wholeFile }: Totals,
): TableBy[] =>
  shown.map((of) => {
    const isTotal = !wholeFile && (of.length === 0 || (of.length === 1 && domains.includes(of[0]!)));
    return { of, isTotal, isDerived: false };
  });

/** Where a count stands. */
export interface CountCell {
  /** Index of the table. */
  readonly table: number;
  /** Index among all combinations of levels; the last grouping's change fastest. */
  readonly place: number;
  /** Number of groupings. */
  readonly depth: number;
}

/**
 * The tables of a release: their cells, and the atoms, groups of people who are in the same cells. So nested groupings,
 * bands that overlap and crossings need no case of their own.
 */
export interface CountTables {
  readonly tables: readonly TableBy[];
  readonly cells: readonly CountCell[];
  /** By cell, whether its counts are known whatever is hidden: in a table of totals, of enough people. */
  readonly totals: readonly boolean[];
  /** By cell, its atoms. */
  readonly atomsOf: readonly Int32Array[];
  readonly atoms: number;
  /** -1 for a row without people. */
  readonly atomOfRow: Int32Array;
  readonly people: Float64Array;
  /** By table and place, the cell; -1 where nobody is. */
  readonly cellAt: readonly Int32Array[];
}

/** Counts of an answer by cell and atom, with the people who gave any answer. */
export interface Counts {
  readonly count: Float64Array;
  readonly whole: Float64Array;
  readonly atomCount: Float64Array;
  readonly atomWhole: Float64Array;
}

/** People by row: frequency weights may be fractions, and each row counts as at least one person. */
export const peopleOfRows = remember(({ count }: Pick<PatternTable, "count">) =>
  count.map((people) => (people > 0 ? Math.max(1, Math.round(people)) : 0)),
);

/** The combination of levels by row, the last grouping's changing fastest; -1 where one is unknown. */
export function placesOfRows(
  table: PatternTable,
  of: readonly string[],
): { readonly size: number; readonly places: Int32Array } {
  const groupings = chosenGroupings(table.groupings, of);
  const places = new Int32Array(table.rows);
  let size = 1;
  for (const { codes, levels } of groupings) {
    size *= levels.length;
    for (let row = 0; row < table.rows; row++)
      places[row] = places[row]! < 0 || codes[row]! < 0 ? -1 : places[row]! * levels.length + codes[row]!;
  }
  return { size, places };
}

/** The cells and atoms of tables of the same people. */
export function countTables(table: PatternTable, tables: readonly TableBy[]): CountTables {
  const people = peopleOfRows(table);
  const placed = tables.map(({ of }) => placesOfRows(table, of));
  const cells: CountCell[] = [];
  const cellAt = placed.map(({ size, places }, k) => {
    const numbers = new Int32Array(size).fill(-1);
    for (let row = 0; row < table.rows; row++)
      if (people[row]! > 0 && places[row]! >= 0) numbers[places[row]!] = 0;
    numbers.forEach((found, place) => {
      if (found === 0) numbers[place] = cells.push({ table: k, place, depth: tables[k]!.of.length }) - 1;
    });
    return numbers;
  });
  const numbers = new Map<string, number>();
  const atomsOf = cells.map((): number[] => []);
  const atomOfRow = new Int32Array(table.rows).fill(-1);
  for (let row = 0; row < table.rows; row++) {
    if (people[row] === 0) continue;
    const own = placed.map(({ places }, k) => (places[row]! < 0 ? -1 : cellAt[k]![places[row]!]!));
    const key = own.join();
    let atom = numbers.get(key);
    if (atom === undefined) {
      atom = numbers.size;
      numbers.set(key, atom);
      for (const cell of own) if (cell >= 0) atomsOf[cell]!.push(atom);
    }
    atomOfRow[row] = atom;
  }
  const atomPeople = new Float64Array(numbers.size);
  atomOfRow.forEach((atom, row) => {
    if (atom >= 0) atomPeople[atom]! += people[row]!;
  });
  return {
    tables,
    cells,
    totals: cells.map(
      ({ table: at }, cell) =>
        tables[at]!.isTotal &&
        atomsOf[cell]!.reduce((sum, atom) => sum + atomPeople[atom]!, 0) >= LEAST_TOTAL,
    ),
    atomsOf: atomsOf.map((atoms) => Int32Array.from(atoms)),
    atoms: numbers.size,
    atomOfRow,
    people,
    cellAt,
  };
}

/** @param values by row: 1 for the answer, 0 for another, NaN for none */
export function countIn(tables: CountTables, values: ArrayLike<number>): Counts {
  const { atoms, atomOfRow, atomsOf, people } = tables;
  const atomCount = new Float64Array(atoms);
  const atomWhole = new Float64Array(atoms);
  for (let row = 0; row < atomOfRow.length; row++) {
    const atom = atomOfRow[row]!;
    if (atom < 0 || Number.isNaN(values[row]!)) continue;
    atomWhole[atom]! += people[row]!;
    if (values[row] === 1) atomCount[atom]! += people[row]!;
  }
  const sums = (byAtom: Float64Array): Float64Array =>
    Float64Array.from(atomsOf, (own) => own.reduce((sum, atom) => sum + byAtom[atom]!, 0));
  return { count: sums(atomCount), whole: sums(atomWhole), atomCount, atomWhole };
}

/** By cell, the cells with all of its people, itself among them. */
export const cellsAround = remember(({ atomsOf }: CountTables): readonly (readonly number[])[] => {
  const sets = atomsOf.map((atoms) => new Set(atoms));
  return atomsOf.map((atoms) =>
    [...sets.keys()].filter(
      (other) => sets[other]!.size >= atoms.length && atoms.every((atom) => sets[other]!.has(atom)),
    ),
  );
});
