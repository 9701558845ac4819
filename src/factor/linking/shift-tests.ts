import { falseDiscovery } from "../../numeric/distributions/false-discovery";
import { holm } from "../../numeric/distributions/holm";
import { normalCdf, studentTwoSided } from "../../numeric/distributions/special";
import { degreesIn, type Link, type Linking, linkGroups } from "./link-groups";

/** Level of significance of corrected probabilities. */
export const SIGNIFICANT = 0.05;

/** The test of one item in one group against the other groups. */
export interface ShiftTest {
  readonly group: number;
  readonly item: number;
  /** Difference in logits from the other groups at the same level of the trait; positive for higher answers. */
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  /** Corrected for all items in all groups: Holm's method and the false discovery rate. */
  readonly adjustedP: number;
  readonly fdrP: number;
}

export interface ShiftTests {
  /** By cell, given what is freed initially. */
  readonly first: readonly ShiftTest[];
  /** By cell, given the items that differ. */
  readonly final: readonly ShiftTest[];
  readonly link: Link;
  /** Indices among the cells: items that differ in a group. */
  readonly freed: ReadonlySet<number>;
  readonly rounds: number;
  /** Whether every freed cell is significant and no other is. */
  readonly settled: boolean;
}

/**
 * Tests every item in every group against the other groups. Starting from equality, the item and group that differ most
 * are freed, then all are tested again, until none of the others differs; cells that no longer differ are restored. At
 * most half of a group's items are freed, and one group at least keeps an item: if most differ, which ones do is a
 * matter of point of view. With two groups the difference is mutual.
 * @param by which probability below .05 shows that an item differs: Holm's ("adjustedP"), to name items; uncorrected
 *   ("p"), to link groups, where freeing an item needlessly costs little but a biased one moves the group's mean
 * @param options.from what is freed initially; nothing by default
 * @param options.others items of other factors, for whose tests probabilities are corrected, too
 * @returns null where the groups cannot be linked
 * @see Candell & Drasgow (1988), Applied Psychological Measurement, 12, 253-260; Kopf, Zeileis & Strobl (2015),
 *   Educational and Psychological Measurement, 75, 22-56
 */
export function shiftTests(
  linking: Linking,
  by: "adjustedP" | "p",
  {
    from = new Set(),
    others = 0,
  }: { readonly from?: ReadonlySet<number> | undefined; readonly others?: number | undefined } = {},
): ShiftTests | null {
  const seen = new Set<string>();
  let freed = from;
  let known: ShiftTests | null = null;
  for (let rounds = 1; ; rounds++) {
    const link = linkGroups(linking, freed);
    // Without an item in common between groups, ends at the last state that had one.
    if (link === null) return known;
    const final = testsOf(linking, link, others);
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

/** With two groups the second group's cells are tested; the first's are the same with the opposite sign. */
function testsOf({ linked, cells }: Linking, { shifts }: Link, others: number): ShiftTest[] {
  const twoSided = (z: number, group: number): number => {
    const degrees = degreesIn(linked, group);
    if (degrees === null) return 2 * normalCdf(-Math.abs(z));
    return degrees > 0 ? studentTwoSided(z, degrees) : Number.NaN;
  };
  const hasTwoGroups = linked.groups.length === 2;
  const secondGroupCell = (at: number): number =>
    cells.findIndex(({ group, item }) => group === 1 && item === cells[at]!.item);
  const found = cells.map((cell, at) => {
    const isFirstOfTwoGroups = hasTwoGroups && cell.group === 0;
    const { estimate, standardError } = shifts[isFirstOfTwoGroups ? secondGroupCell(at) : at]!;
    const z = estimate / standardError;
    const own = {
      group: cell.group,
      item: cell.item,
      estimate: isFirstOfTwoGroups ? -estimate : estimate,
      standardError,
    };
    return {
      ...own,
      z: isFirstOfTwoGroups ? -z : z,
      p: Number.isNaN(z) ? Number.NaN : twoSided(z, cell.group),
    };
  });
  const tested = [...found.keys()].filter(
    (at) => !Number.isNaN(found[at]!.p) && !(hasTwoGroups && cells[at]!.group === 0),
  );
  const p = tested.map((at) => found[at]!.p);
  const more = others * (hasTwoGroups ? 1 : linked.groups.length);
  const [byHolm, byRate] = [holm(p, more), falseDiscovery(p, more)];
  return found.map((test, at) => {
    const k = tested.indexOf(hasTwoGroups && test.group === 0 ? secondGroupCell(at) : at);
    return { ...test, adjustedP: k < 0 ? Number.NaN : byHolm[k]!, fdrP: k < 0 ? Number.NaN : byRate[k]! };
  });
}

/** First restores what no longer differs, then frees what differs most; `open`: something differs but must stay. */
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
  const isFirstOfTwoGroups = (at: number): boolean =>
    linking.linked.groups.length === 2 && linking.cells[at]!.group === 0;
  const out = [...tests.keys()].filter(
    (at) => !freed.has(at) && !isFirstOfTwoGroups(at) && tests[at]![by] < SIGNIFICANT,
  );
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
