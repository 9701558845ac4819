import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { log } from "../../numeric/elementary/log";
import { remember } from "../../numeric/workers/remember";

/** Distinct combinations of known characteristics (groups, stratum, weight, others' answers), as model columns. */
export interface Profiles {
  /** By row of the table. */
  readonly ofRow: Int32Array;
  readonly number: number;
  /** Number of the model's columns, the constant first. */
  readonly size: number;
  /** The entries of a profile, each a column and a value: `start[profile]` to `start[profile + 1]`. */
  readonly start: Int32Array;
  readonly entry: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  /** By profile: level of the first grouping, -1 for unknown or none. */
  readonly level: Int32Array;
  readonly levels: number;
  /** By column: whether it is a (shrunken) effect of a stratum. */
  readonly shrunk: Uint8Array;
}

/** Numbers are rounded to this share of a standard deviation, so that people share profiles. */
const STEP = 1 / 2;
/** With more strata they get no effects. */
const MAX_STRATA = 100;

/** @param items the table's columns of items (not of contexts) */
export function profilesOf(table: PatternTable, items: readonly number[]): Profiles {
  return rememberedProfiles(table, items.join(), items);
}

const rememberedProfiles = remember(
  (table: PatternTable, _key: string, items: readonly number[]): Profiles => {
    const strata = table.stratum?.reduce((most, code) => Math.max(most, code + 1), 0) ?? 0;
    const factors = table.groupings.map(({ codes, levels }) => ({ codes, levels: levels.length, shrunk: 0 }));
    const stratum =
      table.stratum !== null && strata > 1 && strata <= MAX_STRATA
        ? [{ codes: table.stratum, levels: strata, shrunk: 1 }]
        : [];
    const all = [...factors, ...stratum];
    const numbers = [logWeights(table), clusterMeans(table, items)].flatMap(
      (values) => inSteps(values) ?? [],
    );
    const { group, first } = groupRows(table.rows, [...all.map(({ codes }) => codes), ...numbers]);
    const shrunk = [0];
    const places = all.map((factor) => {
      const place = shrunk.length;
      for (let level = 0; level < factor.levels; level++) shrunk.push(factor.shrunk);
      return place;
    });
    const column: number[] = [];
    const value: number[] = [];
    const known = new Map<string, number>();
    const entryOf = (of: number, is: number): number => {
      const key = `${of} ${is}`;
      const entry = known.get(key) ?? column.length;
      if (entry < column.length) return entry;
      known.set(key, entry);
      column.push(of);
      value.push(is);
      return entry;
    };
    const entries: number[] = [];
    const start = [0];
    for (const row of first) {
      entries.push(entryOf(0, 1));
      all.forEach(({ codes }, factor) => {
        if (codes[row]! >= 0) entries.push(entryOf(places[factor]! + codes[row]!, 1));
      });
      numbers.forEach((steps, number) => {
        if (steps[row] !== 0) entries.push(entryOf(shrunk.length + number, steps[row]! * STEP));
      });
      start.push(entries.length);
    }
    const [main] = table.groupings;
    return {
      ofRow: group,
      number: first.length,
      size: shrunk.length + numbers.length,
      start: Int32Array.from(start),
      entry: Int32Array.from(entries),
      column: Int32Array.from(column),
      value: Float64Array.from(value),
      level: Int32Array.from(first, (row) => main?.codes[row] ?? -1),
      levels: main?.levels.length ?? 0,
      shrunk: Uint8Array.from([...shrunk, ...numbers.map(() => 0)]),
    };
  },
);

function logWeights({ count, weight, weighting }: PatternTable): Float64Array | null {
  if (weighting !== "design") return null;
  return weight.map((sum, row) => (sum > 0 && count[row]! > 0 ? log(sum / count[row]!) : 0));
}

/** Mean share of yes among known answers of others in the cluster. */
function clusterMeans({ rows, columns, count, cluster }: PatternTable, items: readonly number[]) {
  if (cluster === null) return null;
  const yes = new Float64Array(cluster.reduce((most, code) => Math.max(most, code + 1), 0));
  const known = new Float64Array(yes.length);
  let [allYes, allKnown] = [0, 0];
  const ownYes = new Float64Array(rows);
  const ownKnown = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    for (const item of items) {
      const cell = columns[item]![row]!;
      if (cell < 0) continue;
      ownKnown[row]!++;
      ownYes[row]! += cell;
    }
    yes[cluster[row]!]! += count[row]! * ownYes[row]!;
    known[cluster[row]!]! += count[row]! * ownKnown[row]!;
    allYes += count[row]! * ownYes[row]!;
    allKnown += count[row]! * ownKnown[row]!;
  }
  const mean = allKnown > 0 ? allYes / allKnown : 0;
  return Float64Array.from(cluster, (code, row) => {
    const others = known[code]! - ownKnown[row]!;
    return others > 0.5 ? (yes[code]! - ownYes[row]!) / others : mean;
  });
}

/** Steps from the mean; null where the numbers do not vary. */
function inSteps(values: Float64Array | null): Int32Array | null {
  if (values === null) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  if (!(variance > 1e-12)) return null;
  return Int32Array.from(values, (value) => Math.round((value - mean) / Math.sqrt(variance) / STEP));
}
