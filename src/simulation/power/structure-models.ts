import { ItemwiseError } from "../../errors";
import { fitModel } from "../../factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../factor/cfa/estimation/fitted-model";
import { identificationProblems } from "../../factor/cfa/estimation/identification";
import { estimatorParts } from "../../factor/cfa/estimator";
import { modelTable } from "../../factor/model/parameter-table";
import type { GroupMoments } from "../../factor/moments/group-moments";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";

/** The estimator of all models of ordered answers that power is computed for. */
export const ESTIMATOR = "WLSMV";
export const ESTIMATOR_PARTS = estimatorParts(ESTIMATOR);

/** The structure and one factor of the same items, fitted to the same moments. */
export interface FittedPair {
  readonly structure: FittedModel;
  /** Null where the structure is one factor itself. */
  readonly oneFactor: FittedModel | null;
}

/** Items of a structure, in the order in which the population has them. */
export function itemsOfModel(model: string, items: readonly string[]): string[] {
  const named = new Set(modelParts(parseModel(model)).items);
  return items.filter((item) => named.has(item));
}

/**
 * Fits a structure and one factor by WLSMV.
 *
 * @throws ItemwiseError "not-identified" where the structure is not
 */
export function fitPair(model: string, moments: GroupMoments): FittedPair {
  const statements = parseModel(model);
  const { factors, items } = modelParts(statements);
  const one = factors.length === 1 ? null : `${unusedName(items)} =~ ${moments.items.join(" + ")}`;
  return {
    structure: fitted(model, moments),
    oneFactor: one === null ? null : fitted(one, moments),
  };
}

function fitted(model: string, moments: GroupMoments): FittedModel {
  const items = moments.items.map((id, j) => ({ id, thresholds: moments.thresholds[j]! }));
  const built = modelTable(parseModel(model), { items });
  const problems = identificationProblems(built);
  if (problems.length > 0) {
    throw new ItemwiseError("not-identified", `The model is not identified. ${problems.join(" ")}`, {
      hint: "Plan with a structure of which every factor has three items, or two and a correlation.",
    });
  }
  const inOrder = { ...built, items: moments.items, thresholds: moments.thresholds };
  return fitModel(inOrder, [moments], { discrepancy: ESTIMATOR_PARTS.discrepancy });
}

function unusedName(items: readonly string[]): string {
  let name = "general";
  while (items.includes(name)) name += "_";
  return name;
}
