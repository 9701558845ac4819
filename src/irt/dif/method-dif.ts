import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { falseDiscovery } from "../../numeric/distributions/false-discovery";
import { holm } from "../../numeric/distributions/holm";
import { choose } from "../../words/choose";
import { needsSandwich } from "../estimation/information/sandwich";
import * as messages from "../messages";
import { comparedGroups } from "./compared-groups";
import { type DifFinding, type FoundDif, SIGNIFICANT } from "./dif-finding";
import type { DifAdjustment, DifMethodName } from "./dif-method-names";
import { DIF_METHODS, type DifMethod, unweighted } from "./dif-methods";

const ADJUSTMENTS: Readonly<Record<DifAdjustment, (p: readonly number[]) => readonly number[]>> = {
  none: (p) => p,
  holm: (p) => holm(p),
  "false-discovery": (p) => falseDiscovery(p),
};

export interface MethodDifOptions {
  readonly method: DifMethodName;
  /** Name of a grouping. */
  readonly by: string;
  /** Ids of the items. @default all of the table */
  readonly items?: readonly string[] | undefined;
  /** The level compared with all other people. @default with two levels the second */
  readonly focal?: string | undefined;
  /** Whether items that differ are taken out of the score (the scale, the axis) until the same ones differ. */
  readonly purify?: boolean | undefined;
  /** Of p for the number of items; anchors are chosen by the plain p. @default "holm" */
  readonly adjust?: DifAdjustment | undefined;
}

export interface MethodDifItem extends DifFinding {
  readonly id: string;
  readonly adjustedP: number | null;
  /** Adjusted p below .05; of a method without p: size "C". */
  readonly flagged: boolean;
  /** Whether it is in the score by which others are tested. */
  readonly anchor: boolean;
  /** Why it was not tested. */
  readonly problem: string | null;
}

export interface MethodDif {
  readonly method: DifMethodName;
  readonly by: string;
  /** The reference group first. */
  readonly levels: readonly { readonly label: string; readonly n: number }[];
  /** People who answered all tested items; with fewer items in the score, more are matched. */
  readonly complete: number;
  readonly adjust: DifAdjustment;
  /** Null without purification. `settled`: the last round found the items of the round before. */
  readonly purification: { readonly rounds: number; readonly settled: boolean } | null;
  readonly items: readonly MethodDifItem[];
  readonly warnings: readonly Warning[];
}

const MAX_ROUNDS = 50;
/** Of two items one differs as the other: given their sum, a right answer to one is a wrong answer to the other. */
const MIN_ANCHORS = 3;

/**
 * Differential item functioning by one published method (`DIF_METHODS`), optionally with iterative purification: items
 * that differ (or cannot be tested) leave the score, then all are tested again, until the same items differ (Candell &
 * Drasgow 1988). `dif` tests by models of all groups instead.
 * @param table with ordered items and the grouping; people are matched who answered all items of the score
 * @throws ItemwiseError "unknown-choice" (method, focal level, adjustment), "unknown-item", "unknown-grouping",
 *   "continuous-item", "few-groups", "many-groups", "few-items"
 * @see Magis, Béland, Tuerlinckx & De Boeck (2010), Behavior Research Methods, 42, 847-862. Checked against difR 5.1,
 *   mirt 1.45.1, base R and lavaan (scripts/reference/dif-methods.R); each method's own comment has its paper.
 * @example
 * ```ts
 * const random = createRandom(3);
 * const people = Array.from({ length: 2000 }, () => random.normal());
 * const sex = people.map((_, i) => (i % 2 === 0 ? "girl" : "boy"));
 * const answer = (shift = 0) => people.map((own, i) => (own + random.normal() + shift * (i % 2) > 0 ? 1 : 0));
 * const items = { a: answer(), b: answer(), c: answer(), d: answer(), e: answer(), f: answer(-1) };
 * const table = fromAnswers({ items, groups: { sex } });
 * const found = methodDif(table, { method: "mantel-haenszel", by: "sex", focal: "boy", purify: true });
 * found.items.filter(({ flagged }) => flagged).map(({ id, size }) => `${id}: ${size}`); // ["f: C"]
 * ```
 */
export function methodDif(table: PatternTable, options: MethodDifOptions): MethodDif {
  const { method: name, by, focal, purify = false, adjust = "holm" } = options;
  const method: DifMethod = choose("method", DIF_METHODS, name);
  const adjusted = choose("adjustment", ADJUSTMENTS, adjust);
  const ignoresDesign = needsSandwich(table) && !method.usesDesign;
  const items = options.items ?? table.items.map(({ id }) => id);
  const groups = comparedGroups(ignoresDesign ? unweighted(table) : table, {
    items,
    by,
    focal,
    two: method.groups === "two",
    binary: method.answers === "binary",
  });
  const test = method.prepare(groups);
  const { findings, anchors, purification } = purify
    ? purified(test, groups.whole.items.length)
    : { ...once(test, groups.whole.items.length), purification: null };
  const known = findings.flatMap((found, at) =>
    "reason" in found || found.p === null ? [] : [{ at, p: found.p }],
  );
  const corrected = new Map(adjusted(known.map(({ p }) => p)).map((p, k) => [known[k]!.at, p]));
  const tested = new Map(
    groups.whole.items.map(({ id }, at): [string, MethodDifItem] => {
      const found = findings[at]!;
      const anchor = anchors.includes(at);
      if ("reason" in found) {
        return [id, { id, ...NOTHING, anchor, problem: messages.untestedItem({ reason: found.reason }) }];
      }
      const adjustedP = corrected.get(at) ?? null;
      const flagged = adjustedP === null ? found.size === "C" : adjustedP < SIGNIFICANT;
      return [id, { id, ...found, adjustedP, flagged, anchor, problem: null }];
    }),
  );
  const apart = (method.pairsApart?.(groups) ?? []).map(([i, j]) => {
    const [first, second] = [groups.whole.items[i]!.id, groups.whole.items[j]!.id];
    return messages.itemPair({ first, second });
  });
  const untested = new Map(groups.leftOut.map(({ item, problem }) => [item, problem]));
  return {
    method: name,
    by,
    levels: groups.levels.map(({ label, n }) => ({ label, n: n ?? 0 })),
    complete: groups.whole.count.reduce(
      (sum, count, row) =>
        groups.places[row]! >= 0 && groups.whole.columns.every((column) => column[row]! >= 0)
          ? sum + count
          : sum,
      0,
    ),
    adjust,
    purification,
    items: items.map((id) => {
      const problem = messages.untestedItem({ reason: untested.get(id) ?? "no-contrast" });
      return tested.get(id) ?? { id, ...NOTHING, anchor: false, problem };
    }),
    warnings: [
      ignoresDesign ? [{ code: "design-ignored", message: messages.designIgnored() }] : [],
      purification?.settled === false
        ? [{ code: "anchors-not-settled", message: messages.purificationOpen(purification) }]
        : [],
      apart.length > 0 ? [{ code: "pairs-apart", message: messages.pairsApart({ pairs: apart }) }] : [],
      findings.every((found) => "reason" in found)
        ? [{ code: "no-item-tested", message: messages.noItemTested() }]
        : [],
    ].flat(),
  };
}

const NO_FIGURES = { statistic: null, df: null, p: null, effect: null, size: null } as const;
const NOTHING = { ...NO_FIGURES, adjustedP: null, flagged: false } as const;

type Test = (anchors: readonly number[]) => readonly FoundDif[];

const once = (test: Test, items: number) => {
  const anchors = Array.from({ length: items }, (_, j) => j);
  return { findings: test(anchors), anchors };
};

/**
 * Items that cannot be tested leave the score, too: nothing shows that they function alike, and an item that a group
 * answers alike is untested since it differs most. Where too few items are left, those with the largest p stay: an item
 * that differs makes others seem to. Ends where the items that differ are those of the round before, or of an earlier
 * one: then it would go round.
 */
function purified(test: Test, items: number) {
  let { findings, anchors } = once(test, items);
  const seen = new Set([anchors.join()]);
  for (let rounds = 0; rounds < MAX_ROUNDS; rounds++) {
    const next = alikeIn(findings);
    if (next.join() === anchors.join()) {
      const settled = next.every((j) => !differs(findings[j]!));
      return { findings, anchors, purification: { rounds, settled } };
    }
    if (next.length < MIN_ANCHORS || seen.has(next.join()))
      return { findings, anchors, purification: { rounds, settled: false } };
    seen.add(next.join());
    anchors = next;
    findings = test(anchors);
  }
  return { findings, anchors, purification: { rounds: MAX_ROUNDS, settled: false } };
}

/** The items that do not differ, or as many as a score needs of those that differ least. */
function alikeIn(findings: readonly FoundDif[]): number[] {
  const all = findings.map((_, j) => j);
  const alike = all.filter((j) => !differs(findings[j]!));
  if (alike.length >= MIN_ANCHORS) return alike;
  const pOf = (j: number): number => {
    const found = findings[j]!;
    return "p" in found ? (found.p ?? -1) : -1;
  };
  const tested = all.filter((j) => pOf(j) >= 0).sort((i, j) => pOf(j) - pOf(i));
  return tested.slice(0, MIN_ANCHORS).sort((i, j) => i - j);
}

const differs = (found: FoundDif): boolean =>
  "reason" in found || (found.p === null ? found.size === "C" : found.p < SIGNIFICANT);
