import type { Warning } from "../../errors";
import { SIGNIFICANT } from "../../factor/linking/shift-tests";
import { holm } from "../../numeric/distributions/holm";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { needsSandwich } from "../estimation/information/sandwich";
import * as messages from "../messages";
import type { DifData, DifItem } from "./dif-result";
import type { NoMatchedTest } from "./dif-tests";
import { type LogisticDif, logisticDif, matchedGroups } from "./logistic-dif";
import { type MantelHaenszelDif, mantelHaenszelDif } from "./mantel-haenszel-dif";

type Matched = Pick<DifItem, "logistic" | "mantelHaenszel">;

interface Wanted {
  readonly anchors: readonly string[];
  /** Items of other factors, for whose tests probabilities are corrected, too. */
  readonly others: number;
  readonly clusterLabels: ClusterLabels | undefined;
}

const MODERATE = 0.035;
const LARGE = 0.07;

/**
 * Logistic regression and Mantel-Haenszel tests of every item on the score of the anchors and the item, each corrected
 * for the number of items of all factors by Holm's method (sizes of R2: Jodoin & Gierl 2001, Applied Measurement in Education, 14,
 * 329-349).
 */
export function matchedTests(
  data: DifData,
  { anchors, others, clusterLabels }: Wanted,
): { readonly byItem: ReadonlyMap<string, Matched>; readonly warnings: readonly Warning[] } {
  const warnings: Warning[] = [];
  const testable = data.whole.items.map(({ id }) => id);
  const anchorsAt = anchors.map((id) => testable.indexOf(id));
  const groups = testable.map((_, at) => matchedGroups(data, at, anchorsAt));
  const answered = <T extends object>(
    test: "logistic" | "mantel",
    results: readonly (T | NoMatchedTest | null)[],
  ): (T | null)[] =>
    results.map((result, at) => {
      if (result === null || !("reason" in result)) return result;
      const message = messages.noMatchedTest({ item: testable[at]!, test, ...result });
      warnings.push({ code: "no-matched-test", message });
      return null;
    });
  const logistic = answered(
    "logistic",
    groups.map((own) => logisticDif(own, data.whole, clusterLabels)),
  );
  const forTables = testable.map(
    (_, at) => data.levels.length === 2 && data.whole.items[at]!.categories.length === 2,
  );
  if (needsSandwich(data.whole) && forTables.includes(true))
    warnings.push({ code: "no-mantel-haenszel", message: messages.noMantelHaenszel() });
  const mantel = answered(
    "mantel",
    groups.map((own, at) => (forTables[at] && !needsSandwich(data.whole) ? mantelHaenszelDif(own) : null)),
  );
  const [logisticRecords, mantelRecords] = [logisticOf(logistic, others), mantelOf(mantel, others)];
  const byItem = new Map(
    testable.map((id, at) => [id, { logistic: logisticRecords[at]!, mantelHaenszel: mantelRecords[at]! }]),
  );
  return { byItem, warnings };
}

/** Corrected probabilities of the available entries; 1 for the others. */
function corrected<T>(results: readonly (T | null)[], others: number, p: (result: T) => number): number[] {
  const there = results.flatMap((result, at) => (result === null ? [] : [{ at, p: p(result) }]));
  const adjusted = holm(
    there.map((one) => one.p),
    others,
  );
  const out = results.map(() => 1);
  there.forEach(({ at }, rank) => {
    out[at] = adjusted[rank]!;
  });
  return out;
}

function mantelOf(
  results: readonly (MantelHaenszelDif | null)[],
  others: number,
): Matched["mantelHaenszel"][] {
  const adjusted = corrected(results, others, ({ p }) => p);
  return results.map((result, at) => result && { ...result, adjustedP: adjusted[at]! });
}

function logisticOf(results: readonly (LogisticDif | null)[], others: number): Matched["logistic"][] {
  const uniform = corrected(results, others, (own) => own.uniform.p);
  const nonUniform = corrected(results, others, (own) => own.nonUniform.p);
  const both = corrected(results, others, (own) => own.both.p);
  return results.map(
    (own, at) =>
      own && {
        uniform: { ...own.uniform, adjustedP: uniform[at]! },
        nonUniform: { ...own.nonUniform, adjustedP: nonUniform[at]! },
        both: { ...own.both, adjustedP: both[at]! },
        n: own.n,
        size: r2Size(own.both.r2Change, own.both.p),
      },
  );
}

/** By the limits of Jodoin & Gierl (2001), where significant. */
export function r2Size(r2Change: number, p: number): "negligible" | "moderate" | "large" {
  if (r2Change < MODERATE || !(p < SIGNIFICANT)) return "negligible";
  return r2Change < LARGE ? "moderate" : "large";
}
