import type { PatternTable } from "../../src/data/pattern-table";
import { cfa } from "../../src/factor/cfa/cfa";
import { differenceTest } from "../../src/factor/cfa/difference-test";
import { covarianceOfEstimates } from "../../src/factor/cfa/estimate-covariance";
import { estimatorParts } from "../../src/factor/cfa/estimator";
import { fitMeasures } from "../../src/factor/cfa/fit-measures";
import { fitModel } from "../../src/factor/cfa/fit-model";
import { invariance } from "../../src/factor/invariance/invariance";
import { modelTable } from "../../src/factor/model/parameter-table";
import { ordinalMoments } from "../../src/factor/moments/ordinal-moments";
import { parseModel } from "../../src/measures/model-syntax/parse-model";
import { createRandom } from "../../src/numeric/random";
import { DESIGNS, draw, MODEL, strictModel } from "../simulation/designs";

/** The nine items of the sample in two factors. */
const SAMPLE_MODEL = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e";
const GROUPS = 12;

/** Twelve groups of a thousand people, nine items that 5 to 17 % answer with yes; no pair of items has an empty cell. */
export function twelveGroups(): PatternTable {
  return draw(DESIGNS[1]!, { n: 1000, groups: GROUPS, random: createRandom(12) });
}

export function ourCfa(table: PatternTable): number[] {
  const { fit } = cfa(table, SAMPLE_MODEL, { missing: "pairwise" });
  return [fit.chiSquare, fit.chiSquareScaled, fit.rmseaScaled?.[0], fit.srmr].map(
    (value) => value ?? Number.NaN,
  );
}

/** Configural and strict models with standard errors and fit, and the scaled test between them. */
export function ourLadder(table: PatternTable): number[] {
  const levels = table.groupings[0]!.levels;
  const parts = estimatorParts("WLSMV");
  const tables = [MODEL, strictModel(GROUPS, 1)].map((model) =>
    modelTable(parseModel(model), {
      items: table.items.map(({ id }) => ({ id, thresholds: 1 })),
      groups: levels,
      parameterization: "theta",
    }),
  );
  const data = ordinalMoments(table, { items: tables[0]!.items, missing: "pairwise", by: "group", levels });
  const fitted = tables.map((one) => fitModel(one, data, { discrepancy: "DWLS" }));
  const fits = fitted.map((one) => {
    covarianceOfEstimates(one, parts);
    return fitMeasures(one, parts);
  });
  const test = differenceTest(fitted[0]!, fitted[1]!, parts);
  return [...fits.flatMap((fit) => [fit.chiSquare, fit.chiSquareScaled]), test.difference].map(
    (value) => value ?? Number.NaN,
  );
}

/** The whole ladder as `itemwise invariance` shows it. */
export function wholeLadder(table: PatternTable): unknown {
  return invariance(table, { id: "two", model: MODEL }, { by: "group", missing: "pairwise", seed: 1 });
}
