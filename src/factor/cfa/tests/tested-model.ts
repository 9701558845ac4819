import { remember } from "../../../numeric/workers/remember";
import type { FittedModel } from "../estimation/fitted-model";
import type { TestCorrection } from "../estimator";
import { observedInformation } from "../standard-errors/observed-information";
import {
  expectedInformation,
  people,
  weightedGroups,
  weightedGroupsOf,
} from "../standard-errors/weighted-groups";
import { independenceModel } from "./independence";
import type { TestedModel } from "./robust-fit";
import { scaledTest } from "./scaled-test";
import { scalingTraces, type Traces } from "./traces";
import { yuanBentlerTraces } from "./yuan-bentler";

/** Chi-square of a fitted model: twice its minimum times the number of people. */
export function chiSquareOf(fitted: FittedModel): number {
  return Math.max(0, 2 * people(fitted.data) * fitted.minimum);
}

/** The chi-square of a model with its correction; the model is compared with others after it was tested itself. */
export const testedModel = remember(testOf);

function testOf(fitted: FittedModel, correction: TestCorrection): TestedModel {
  const { df, free } = fitted.table;
  const chiSquare = chiSquareOf(fitted);
  const traces = df > 0 && fitted.convergence.identified ? tracesOf() : null;
  return { chiSquare, df, traces, scaled: scaledTest(chiSquare, { df, traces, correction }) };

  function tracesOf(): Traces | null {
    if (correction === "none") return null;
    const groups = weightedGroups(fitted);
    if (correction !== "yuan-bentler") return scalingTraces(groups);
    return yuanBentlerTraces(groups, { information: observedInformation(fitted), free });
  }
}

/** The same of the model of unrelated items. */
export function testedIndependence(fitted: FittedModel, correction: TestCorrection): TestedModel {
  const model = independenceModel(fitted.data, fitted.discrepancy);
  const { chiSquare, df, free } = model;
  const traces = correction === "none" ? null : tracesOf();
  return { chiSquare, df, traces, scaled: scaledTest(chiSquare, { df, traces, correction }) };

  function tracesOf(): Traces | null {
    const groups = weightedGroupsOf(model);
    if (correction !== "yuan-bentler") return scalingTraces(groups);
    return yuanBentlerTraces(groups, { information: expectedInformation(groups, free), free });
  }
}
