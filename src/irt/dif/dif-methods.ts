import { covarianceMatrix } from "../../correlation/moments";
import type { PatternTable } from "../../data/answers/pattern-table";
import { filterRows } from "../../data/transform/select";
import { cronbachAlpha } from "../../reliability/alpha";
import { breslowDay, breslowDayTrend } from "./breslow-day";
import { alikeInGroup, type ComparedGroups } from "./compared-groups";
import type { FoundDif } from "./dif-finding";
import type { DifMethodName } from "./dif-method-names";
import { groupCurves } from "./group-curves";
import { type ItemCurve, linkedCurves, lordTest, rajuTest } from "./item-curve-tests";
import { logisticDif, type MatchedGroups, matchedGroups } from "./logistic-dif";
import { mantelHaenszelFinding } from "./mantel-haenszel-dif";
import { r2Size } from "./matched-tests";
import { emptyPairs, mimicDif } from "./mimic-dif";
import { type Stratum, scoreStrata } from "./score-strata";
import { crossingSibtest, type SibtestInput, sibtest } from "./sibtest";
import {
  generalizedMantelHaenszel,
  liuAgrestiTest,
  mantelTest,
  standardizedDifference,
} from "./stratum-tests";
import { transformedDifficulties } from "./transformed-difficulties";

export interface DifMethod {
  /** "binary": items of two answers only; "ordered": of two or more. */
  readonly answers: "binary" | "ordered";
  readonly groups: "two" | "several";
  /** Whether weights, strata and clusters enter; otherwise people are a simple random sample. */
  readonly usesDesign?: boolean | undefined;
  /** Pairs of items, by index, of which the model of one leaves out the other. */
  readonly pairsApart?: ((groups: ComparedGroups) => readonly (readonly [number, number])[]) | undefined;
  /** All items, given the indices of those that make up the score, the scale or the axis. */
  readonly prepare: (groups: ComparedGroups) => (anchors: readonly number[]) => readonly FoundDif[];
}

/** A test of people matched by the score of the anchors and the item. */
const byStrata =
  (test: (strata: readonly Stratum[]) => FoundDif): DifMethod["prepare"] =>
  (groups) =>
    byScore(groups, (own) => test(scoreStrata(own)));

const byScore =
  (groups: ComparedGroups, test: (own: MatchedGroups) => FoundDif) =>
  (anchors: readonly number[]): FoundDif[] =>
    groups.whole.items.map((_, item) => {
      const own = matchedGroups(groups, item, anchors);
      if (own.groups.length < groups.levels.length) return { reason: "few-people" };
      return own.categories < 2 ? { reason: "no-contrast" } : test(own);
    });

const bySibtest =
  (test: (input: SibtestInput) => FoundDif): DifMethod["prepare"] =>
  (groups) =>
  (anchors) => {
    const isAlike = alikeInGroup(groups);
    return groups.whole.items.map((item, at) => {
      if (isAlike[at]) return { reason: "alike-in-group" };
      const others = anchors.filter((j) => j !== at);
      if (others.length < 2) return { reason: "few-anchors" };
      const own = matchedGroups(groups, at, others, { withItem: false });
      const reliability = groups.levels.map((_, group) => alphaIn(groups, group, [at, ...others]));
      if (own.groups.length < 2 || reliability.includes(null)) return { reason: "few-people" };
      return test({
        strata: scoreStrata(own),
        highest: others.reduce((sum, j) => sum + groups.whole.items[j]!.categories.length - 1, 0),
        reliability: reliability.map(Number),
        binary: item.categories.length === 2,
      });
    });
  };

/** Alpha of all items but the first, of the people of a group who answered all. */
function alphaIn({ whole, places }: ComparedGroups, group: number, items: readonly number[]): number | null {
  const rows = filterRows(whole, (row) => places[row] === group);
  const { n, covariance } = covarianceMatrix(rows, { items, missing: "listwise" });
  return n < 2 ? null : cronbachAlpha(covariance.slice(1).map((row) => row.slice(1)));
}

const byCurves =
  (test: (curves: readonly ItemCurve[]) => FoundDif): DifMethod["prepare"] =>
  (groups) => {
    const estimated = groupCurves(groups);
    const at = estimated.flatMap((curves, j) => ("reason" in curves ? [] : [j]));
    const byGroup = groups.levels.map((_, group) =>
      estimated.flatMap((curves) => ("reason" in curves ? [] : [curves[group]!])),
    );
    return (anchors) => {
      const own = at.flatMap((j, place) => (anchors.includes(j) ? [place] : []));
      const [reference, ...focal] = byGroup;
      const linked = [reference!, ...focal.map((curves) => linkedCurves(reference!, curves, own))];
      return estimated.map((curves, j): FoundDif => {
        if ("reason" in curves) return curves;
        if (own.length < 2) return { reason: "few-anchors" };
        return test(linked.map((group) => group[at.indexOf(j)]!));
      });
    };
  };

const R2_SIZES = { negligible: "A", moderate: "B", large: "C" } as const;

const byLogistic: DifMethod["prepare"] = (groups) =>
  byScore(groups, (own) => {
    const found = logisticDif(own, groups.whole);
    if ("reason" in found) return found;
    const { difference, df, p, r2Change } = found.both;
    return { statistic: difference, df, p, effect: r2Change, size: R2_SIZES[r2Size(r2Change, p)] };
  });

/** Every method with what it takes; the reference group is the first, effects are worded where they are shown. */
export const DIF_METHODS: Readonly<Record<DifMethodName, DifMethod>> = {
  "mantel-haenszel": {
    answers: "binary",
    groups: "two",
    prepare: (groups) => byScore(groups, mantelHaenszelFinding),
  },
  "breslow-day": { answers: "binary", groups: "two", prepare: byStrata(breslowDay) },
  "breslow-day-trend": { answers: "binary", groups: "two", prepare: byStrata(breslowDayTrend) },
  standardization: { answers: "binary", groups: "two", prepare: byStrata(standardizedDifference) },
  mantel: { answers: "ordered", groups: "two", prepare: byStrata(mantelTest) },
  "liu-agresti": { answers: "ordered", groups: "two", prepare: byStrata(liuAgrestiTest) },
  "generalized-mantel-haenszel": {
    answers: "ordered",
    groups: "several",
    prepare: byStrata(generalizedMantelHaenszel),
  },
  logistic: { answers: "ordered", groups: "several", usesDesign: true, prepare: byLogistic },
  sibtest: { answers: "ordered", groups: "two", prepare: bySibtest(sibtest) },
  "crossing-sibtest": { answers: "ordered", groups: "two", prepare: bySibtest(crossingSibtest) },
  "transformed-difficulties": {
    answers: "binary",
    groups: "two",
    prepare: (groups) => (anchors) => transformedDifficulties(sharesOf(groups), anchors),
  },
  // Their groups are independent samples, which clusters with people of both are not.
  lord: { answers: "binary", groups: "several", prepare: byCurves(lordTest) },
  raju: { answers: "binary", groups: "two", prepare: byCurves(rajuTest) },
  mimic: {
    answers: "ordered",
    groups: "two",
    usesDesign: true,
    pairsApart: emptyPairs,
    prepare: (groups) => (anchors) => mimicDif(groups, anchors),
  },
};

/** By item: the share of yes in both groups, of those who answered it. */
function sharesOf({ whole, places }: ComparedGroups): (readonly [number, number])[] {
  return whole.columns.map((column) => {
    const [yes, all] = [new Float64Array(2), new Float64Array(2)];
    column.forEach((category: number, row: number) => {
      const group = places[row]!;
      if (category < 0 || group < 0) return;
      yes[group]! += category === 0 ? 0 : whole.count[row]!;
      all[group]! += whole.count[row]!;
    });
    return [yes[0]! / all[0]!, yes[1]! / all[1]!] as const;
  });
}

/** People of a table as a simple random sample. */
export const unweighted = (table: PatternTable): PatternTable => ({
  ...table,
  weight: table.count,
  weightSquared: table.count,
  weighting: "none",
  stratum: null,
  cluster: null,
  strata: null,
});
