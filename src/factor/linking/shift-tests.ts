import { falseDiscovery } from "../../numeric/distributions/false-discovery";
import { holm } from "../../numeric/distributions/holm";
import { normalCdf, studentTwoSided } from "../../numeric/distributions/special";
import { degreesIn, type Link, type Linking, linkGroups } from "./link-groups";

/** A corrected probability below it is significant. */
export const SIGNIFICANT = 0.05;

/** The test of one item in one group against the other groups. */
export interface ShiftTest {
  readonly group: number;
  readonly item: number;
  /** Logits by which the group answers higher than the others at the same level of the trait. */
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  /** Corrected for all items in all groups: Holm's method, and by the false discovery rate. */
  readonly adjustedP: number;
  readonly fdrP: number;
}

export interface ShiftTests {
  /** By cell, given what is freed to begin with. */
  readonly first: readonly ShiftTest[];
  /** By cell, given the items that differ. */
  readonly final: readonly ShiftTest[];
  /** The groups linked with these items free. */
  readonly link: Link;
  /** Indices among the cells: items that differ in a group. */
  readonly freed: ReadonlySet<number>;
  readonly rounds: number;
  /** Whether every freed cell is significant and no other is. */
  readonly settled: boolean;
}

/**
 * Tests every item in every group against the other groups. Starting from all equal, the item and group that differ most
 * are freed, then all are tested anew, and so on until none of the others differs; what no longer differs returns. At most half of a group's items are freed, and one group at least keeps an item: where
 * most differ, which ones do is a matter of point of view. Of two groups both differ from each other by the same.
 *
 * @param by which probability is below .05 where an item differs: corrected by Holm's method ("adjustedP"), to name items;
 *   its own ("p"), to link groups: an item freed in vain costs little, one that is not freed moves the group's mean
 * @param from what is freed to begin with; nothing by default
 * @returns null where the groups cannot be linked
 * @see Candell & Drasgow (1988), Applied Psychological Measurement, 12, 253-260; Kopf, Zeileis & Strobl (2015),
 *   Educational and Psychological Measurement, 75, 22-56
 */
export function shiftTests(
  linking: Linking,
  by: "adjustedP" | "p",
  from: ReadonlySet<number> = new Set(),
): ShiftTests | null {
  const seen = new Set<string>();
  let freed = from;
  let known: ShiftTests | null = null;
  for (let rounds = 1; ; rounds++) {
    const link = linkGroups(linking, freed);
    // What is freed may leave groups without an item in common: then it ends where they still had one.
    if (link === null) return known;
    const final = testsOf(linking, link);
    const first: readonly ShiftTest[] = known?.first ?? final;
    seen.add(keyOf(freed));
    const { next, open } = nextFreed(linking, final, { freed, by });
    if (next === null || seen.has(keyOf(next))) {
      return { first, final, link, freed, rounds, settled: next === null && !open };
    }
    known = { first, final, link, freed, rounds, settled: false };
    freed = next;
  }
}

function keyOf(freed: ReadonlySet<number>): string {
  return [...freed].sort((one, other) => one - other).join(" ");
}

/** Of two groups the second group's cells are tested; the first's are the same with the sign turned. */
function testsOf({ linked, cells }: Linking, { shifts }: Link): ShiftTest[] {
  const twoSided = (z: number, group: number): number => {
    const degrees = degreesIn(linked, group);
    if (degrees === null) return 2 * normalCdf(-Math.abs(z));
    return degrees > 0 ? studentTwoSided(z, degrees) : Number.NaN;
  };
  const mirrored = linked.groups.length === 2;
  const twin = (at: number): number =>
    cells.findIndex(({ group, item }) => group === 1 && item === cells[at]!.item);
  const found = cells.map((cell, at) => {
    const isTwin = mirrored && cell.group === 0;
    const { estimate, standardError } = shifts[isTwin ? twin(at) : at]!;
    const z = estimate / standardError;
    const own = {
      group: cell.group,
      item: cell.item,
      estimate: isTwin ? -estimate : estimate,
      standardError,
    };
    return { ...own, z: isTwin ? -z : z, p: Number.isNaN(z) ? Number.NaN : twoSided(z, cell.group) };
  });
  const tested = [...found.keys()].filter(
    (at) => !Number.isNaN(found[at]!.p) && !(mirrored && cells[at]!.group === 0),
  );
  const p = tested.map((at) => found[at]!.p);
  const [byHolm, byRate] = [holm(p), falseDiscovery(p)];
  return found.map((test, at) => {
    const k = tested.indexOf(mirrored && test.group === 0 ? twin(at) : at);
    return { ...test, adjustedP: k < 0 ? Number.NaN : byHolm[k]!, fdrP: k < 0 ? Number.NaN : byRate[k]! };
  });
}

/** First what no longer differs comes back, then what differs most goes; `open`: something differs that may not go. */
function nextFreed(
  linking: Linking,
  tests: readonly ShiftTest[],
  { freed, by }: { freed: ReadonlySet<number>; by: "adjustedP" | "p" },
): { next: ReadonlySet<number> | null; open: boolean } {
  const back = [...freed].filter((at) => tests[at]![by] >= SIGNIFICANT);
  if (back.length > 0) {
    const least = most(back, (at) => tests[at]!.p);
    return { next: new Set([...freed].filter((at) => at !== least)), open: false };
  }
  const isTwin = (at: number): boolean =>
    linking.linked.groups.length === 2 && linking.cells[at]!.group === 0;
  const out = [...tests.keys()].filter((at) => !freed.has(at) && !isTwin(at) && tests[at]![by] < SIGNIFICANT);
  const may = out.filter((at) => mayGo(linking.cells, freed, at));
  if (may.length === 0) return { next: null, open: out.length > 0 };
  return { next: new Set([...freed, most(may, (at) => Math.abs(tests[at]!.z))]), open: false };
}

function most(cells: readonly number[], value: (at: number) => number): number {
  return cells.reduce((best, at) => (value(at) > value(best) ? at : best));
}

/** Half of the group's items stay, and one group at least keeps the item. */
function mayGo(cells: Linking["cells"], freed: ReadonlySet<number>, at: number): boolean {
  const { group, item } = cells[at]!;
  const gone = [...freed].map((k) => cells[k]!);
  const inGroup = cells.filter((cell) => cell.group === group).length;
  const ofItem = cells.filter((cell) => cell.item === item).length;
  return (
    gone.filter((cell) => cell.group === group).length + 1 <= Math.floor(inGroup / 2) &&
    gone.filter((cell) => cell.item === item).length + 1 < ofItem
  );
}
