import { remember } from "../../../numeric/workers/remember";
import { withoutRelations } from "../../model/model-table";
import type { GroupMoments } from "../../moments/group-moments";
import { fitModel } from "../estimation/fit-model";
import type { FittedModel } from "../estimation/fitted-model";
import type { Discrepancy, TestCorrection } from "../estimator";
import { directions } from "../standard-errors/directions";
import { chosenInformation } from "../standard-errors/estimate-covariance";
import {
  expectedInformation,
  people,
  weightedGroups,
  weightedGroupsOf,
} from "../standard-errors/weighted-groups";
import { independenceModel } from "./independence";
import type { TestedModel } from "./robust-fit";
import { scaledTest, scalingTraces, type Traces } from "./scaled-test";
import { yuanBentlerTraces } from "./yuan-bentler";

/** Chi-square of a fitted model: twice its minimum times the number of people. */
export function chiSquareOf(fitted: FittedModel): number {
  return Math.max(0, 2 * people(fitted.data) * fitted.minimum);
}

/** The chi-square of a model with its correction; cached for comparisons. */
export const testedModel = remember(testOf);

function testOf(fitted: FittedModel, correction: TestCorrection): TestedModel {
  const { df } = fitted.table;
  const free = directions(fitted).count;
  const chiSquare = chiSquareOf(fitted);
  const traces = df > 0 && fitted.convergence.identified ? tracesOf() : null;
  return { chiSquare, df, traces, scaled: scaledTest(chiSquare, { df, traces, correction }) };

  function tracesOf(): Traces | null {
    if (correction === "none") return null;
    const groups = weightedGroups(fitted);
    if (correction !== "yuan-bentler") return scalingTraces(groups);
    const { covariates } = fitted.table;
    return yuanBentlerTraces(groups, {
      information: chosenInformation(fitted, "observed"),
      free,
      covariates,
      kind: fitted.information,
    });
  }
}

/**
 * `testedModel` of unrelated items; covariates keep their covariances with each other, auxiliary variables theirs with
 * all.
 */
export function testedIndependence(
  { data, discrepancy, table }: Pick<FittedModel, "data" | "discrepancy" | "table">,
  correction: TestCorrection,
): TestedModel {
  const { covariates, auxiliary } = table;
  if (auxiliary !== undefined)
    return testedModel(fitModel(withoutRelations(table), data, { discrepancy }), correction);
  const groups = data.map((moments) =>
    unrelatedItems(moments, [discrepancy, correction, ...covariates].join(" "), {
      discrepancy,
      correction,
      covariates,
    }),
  );
  const chiSquare = groups.reduce((sum, group) => sum + group.chiSquare, 0);
  const df = groups.reduce((sum, group) => sum + group.df, 0);
  const traces = correction === "none" ? null : sumOfTraces(groups.map((group) => group.traces));
  return { chiSquare, df, traces, scaled: scaledTest(chiSquare, { df, traces, correction }) };
}

/** Groups share no parameter, so that each group's statistics are cached for all models of the same moments. */
const unrelatedItems = remember(
  (
    moments: GroupMoments,
    _how: string,
    how: { discrepancy: Discrepancy; correction: TestCorrection; covariates: readonly string[] },
  ): Omit<TestedModel, "scaled"> => {
    const { discrepancy, correction, covariates } = how;
    const model = independenceModel([moments], { discrepancy, covariates });
    const { chiSquare, df, free } = model;
    if (correction === "none") return { chiSquare, df, traces: null };
    const groups = weightedGroupsOf(model);
    if (correction !== "yuan-bentler") return { chiSquare, df, traces: scalingTraces(groups) };
    const information = expectedInformation(groups, free);
    return { chiSquare, df, traces: yuanBentlerTraces(groups, { information, free }) };
  },
);

function sumOfTraces(parts: readonly (Traces | null)[]): Traces | null {
  const sum = (of: (part: Traces) => number | null): number | null =>
    parts.reduce<number | null>((total, part) => {
      const own = part && of(part);
      return total === null || own === null ? null : total + own;
    }, 0);
  const first = sum((part) => part.first);
  return first === null ? null : { first, second: sum((part) => part.second) };
}
