import type { MatrixInput } from "../../correlation/matrix-input";
import { ItemwiseError } from "../../errors";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { readModel } from "../../measures/model-syntax/parse-model";
import type { Scaling } from "../model/default-rows";
import { modelTable } from "../model/parameter-table";
import { matrixMoments } from "../moments/group-moments";
import { fitModel } from "./estimation/fit-model";
import { refuseUnidentified } from "./estimation/identification";
import { type Estimator, estimatorFor } from "./estimator";
import { type BlockRotationOptions, blockRotation, type FittedCfa } from "./fit-cfa";
import * as messages from "./messages";
import { hasMeanStructure } from "./tests/mean-structure";

export interface MatrixCfaOptions extends BlockRotationOptions {
  /** ML, GLS or ULS: corrections for nonnormality need the answers. @default "ML" */
  readonly estimator?: Estimator | undefined;
  /** What sets the scale of a factor. @default "variance" */
  readonly scaling?: Scaling | undefined;
}

/**
 * Fits a model to a covariance or correlation matrix of a normal sample. Items are in the order of the matrix; those
 * that the model does not name are left out.
 * @param input the matrix; covariances divided by n - 1
 * @param model in lavaan's syntax (`readModel`)
 * @returns input of `describeCfa`
 * @throws ItemwiseError "bad-matrix", "too-few-people", "not-positive-definite"; "bad-model", "not-identified";
 *   "wrong-estimator"; "no-means" where the model names means and none are given
 * @see Jöreskog (1970). Reference: lavaan's `sem(sample.cov, sample.nobs)`.
 * @example
 * ```ts
 * const matrix = [
 *   [1, 0.56, 0.48],
 *   [0.56, 1, 0.42],
 *   [0.48, 0.42, 1],
 * ];
 * const { fitted } = fitMatrixCfa({ items: ["a", "b", "c"], matrix, n: 500 }, "f =~ a + b + c");
 * fitted.values[0]?.toFixed(2); // "0.80"
 * ```
 */
export function fitMatrixCfa(input: MatrixInput, model: string, options: MatrixCfaOptions = {}): FittedCfa {
  const { statements, relations } = readModel(model);
  const named = new Set(modelParts(statements).items);
  const items = input.items.filter((name) => named.has(name));
  const { estimator, parts } = estimatorFor("continuous", options.estimator ?? "ML");
  if (!OF_MATRICES.has(estimator)) {
    throw new ItemwiseError("wrong-estimator", () => messages.matrixEstimator({ estimator }), {
      hint: messages.matrixEstimatorHint,
    });
  }
  const data = matrixMoments(input);
  const table = modelTable(statements, {
    items: (items.length < named.size ? input.items : items).map((id) => ({ id, thresholds: 0 })),
    scaling: options.scaling,
    relations,
    rotation: blockRotation(options, statements),
    conditional: parts.discrepancy === "ML",
  });
  refuseUnidentified(table);
  if (input.means === undefined && hasMeanStructure({ table, data: [data] })) {
    throw new ItemwiseError("no-means", messages.matrixMeans, {
      hint: messages.matrixMeansHint,
    });
  }
  const own = items.length < input.items.length ? matrixMoments(amongItems(input, items)) : data;
  const covariates = items.filter((item) => table.covariates.includes(item));
  const inOrder = { ...table, items, thresholds: items.map(() => 0), covariates };
  const fitted = fitModel(inOrder, [own], { discrepancy: parts.discrepancy });
  return { fitted, estimator, parts, missing: "listwise" };
}

const OF_MATRICES: ReadonlySet<Estimator> = new Set(["ML", "GLS", "ULS"]);

function amongItems({ items, matrix, n, means }: MatrixInput, wanted: readonly string[]): MatrixInput {
  const of = wanted.map((name) => items.indexOf(name));
  return {
    items: wanted,
    matrix: of.map((i) => of.map((j) => matrix[i]![j]!)),
    n,
    means: means && of.map((i) => means[i]!),
  };
}
