import type { MissingRule } from "../../correlation/correlation-matrix";
import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { parseModel } from "../../measures/model-syntax/parse-model";
import type { Scaling } from "../model/default-rows";
import type { Parameterization } from "../model/model-table";
import { modelTable } from "../model/parameter-table";
import { continuousMoments } from "../moments/continuous-moments";
import type { GroupMoments } from "../moments/group-moments";
import { ordinalMoments } from "../moments/ordinal-moments";
import { fitModel } from "./estimation/fit-model";
import type { FittedModel } from "./estimation/fitted-model";
import { refuseUnidentified } from "./estimation/identification";
import type { Estimator, EstimatorParts } from "./estimator";
import { estimatorFor } from "./estimator-for";

export interface FitCfaOptions {
  /** Who enters a correlation of ordered items; continuous items are always analyzed listwise. */
  readonly missing: MissingRule;
  /** Default: WLSMV for ordered items, MLR for continuous ones. */
  readonly estimator?: Estimator | undefined;
  /** Of ordered items. @default "delta" */
  readonly parameterization?: Parameterization | undefined;
  /** What sets the scale of a factor. @default "variance" */
  readonly scaling?: Scaling | undefined;
  /** What the empty cell of a 2 x 2 table is given. @default "half" */
  readonly correction?: "half" | "none" | undefined;
  /** Name of a grouping: one model for all of its levels, with the constraints that its text names. */
  readonly by?: string | undefined;
}

export interface FittedCfa {
  readonly fitted: FittedModel;
  readonly estimator: Estimator;
  readonly parts: EstimatorParts;
  readonly missing: MissingRule;
}

/**
 * Reads a model, computes the moments that it is fitted to and fits it. Items stand in the order of the table, so that
 * models of the same items have the same moments.
 *
 * @param table the answers
 * @param model measurement model in lavaan's syntax; factors have variance 1 unless `scaling` or the text says otherwise
 * @returns what tests, scores and comparisons compute from (`describeCfa`, `factorScoresEbm`, `compareModels`); a fit that
 *   did not converge is returned, and says so in `fitted.convergence`
 * @throws ItemwiseError "bad-model", "not-identified", "wrong-estimator", "mixed-items" (ordered and continuous items in
 *   one model), and as `ordinalMoments` or `continuousMoments`
 * @see Muthén, du Toit & Spisic (1997); Jöreskog (1969). Reference: lavaan 0.6-19.
 *
 * @example
 * ```ts
 * // Of 12 people half say yes to each item, and 4 to both of a pair: tetrachoric correlations of .5.
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const table = fromAnswers({ items: { a, b, c } });
 * const { estimator, fitted } = fitCfa(table, "f =~ a + b + c", { missing: "listwise" });
 * estimator; // "WLSMV"
 * fitted.values[0]?.toFixed(3); // "0.707"
 * ```
 */
export function fitCfa(table: PatternTable, model: string, options: FitCfaOptions): FittedCfa {
  const statements = parseModel(model);
  const named = new Set(modelParts(statements).items);
  const items = table.items.filter(({ id }) => named.has(id));
  const ids = items.map(({ id }) => id);
  const known = table.items.map(({ id, categories, scale }) => ({
    id,
    thresholds: scale === "continuous" ? 0 : categories.length - 1,
  }));
  if (items.length < named.size) modelTable(statements, { items: known });
  const kind = kindOf(items.map(({ scale }) => scale));
  const { estimator, parts } = estimatorFor(kind, options.estimator);
  const data = momentsFor(table, ids, { ...options, kind });
  const built = modelTable(statements, {
    items: ids.map((id, j) => ({ id, thresholds: data[0]!.thresholds[j]! })),
    groups: data.map(({ group }) => group),
    parameterization: options.parameterization,
    scaling: options.scaling,
  });
  refuseUnidentified(built);
  const inTableOrder = { ...built, items: ids, thresholds: data[0]!.thresholds };
  const fitted = fitModel(inTableOrder, data, { discrepancy: parts.discrepancy });
  return { fitted, estimator, parts, missing: kind === "ordered" ? options.missing : "listwise" };
}

function kindOf(scales: readonly string[]): "ordered" | "continuous" {
  const kinds = new Set(scales.map((scale) => (scale === "continuous" ? "continuous" : "ordered")));
  if (kinds.size > 1) {
    throw new ItemwiseError("mixed-items", "The model has both ordered and continuous items.", {
      hint: "Declare all of its items as ordinal, or all as continuous, or fit a model for each kind.",
    });
  }
  return kinds.has("continuous") ? "continuous" : "ordered";
}

function momentsFor(
  table: PatternTable,
  items: readonly string[],
  options: Pick<FitCfaOptions, "missing" | "correction" | "by"> & { kind: "ordered" | "continuous" },
): GroupMoments[] {
  const { missing, correction, by, kind } = options;
  const group = by === undefined ? {} : { by };
  return kind === "continuous"
    ? continuousMoments(table, { items, ...group })
    : ordinalMoments(table, {
        items,
        missing,
        ...group,
        correction,
      });
}
