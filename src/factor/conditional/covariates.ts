import { covarianceMatrix } from "../../correlation/moments";
import { completeRows } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores } from "../../data/transform/item-scores";
import { ItemwiseError } from "../../errors";
import { independentColumns } from "../../numeric/linear-algebra/independent-columns";
import * as messages from "../moments/messages";

/** Covariates of outcomes, of the people who have all of them. */
export interface Covariates {
  readonly ids: readonly string[];
  /** By covariate and row: deviations from the mean over the standard deviation; 0 where not complete. */
  readonly standardized: readonly Float64Array[];
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  /** Divided by n - 1, row-major. */
  readonly covariance: Float64Array;
  readonly complete: Uint8Array;
  /** By row: which of the distinct values, -1 where not complete. */
  readonly values: Int32Array;
  readonly distinct: number;
}

/**
 * Reads covariates by the scores of their categories, or their values.
 * @param places of the covariates in `table.items`
 * @param included rows to include; null for all
 * @throws ItemwiseError "constant-covariate", "dependent-covariates", "too-few-people"
 */
export function readCovariates(
  table: PatternTable,
  places: readonly number[],
  included: Uint8Array | null,
): Covariates {
  const ids = places.map((place) => table.items[place]!.id);
  const complete = completeRows(table, places).map((own, row) => (included?.[row] === 0 ? 0 : own));
  const counted = (values: Float64Array): Float64Array => values.map((value, row) => value * complete[row]!);
  const people = { ...table, weight: counted(table.weight), count: counted(table.count) };
  const { n, ...found } = covarianceMatrix(people, { items: places, missing: "listwise" });
  if (!(n > 1) && ids.length > 0)
    throw new ItemwiseError("too-few-people", () => messages.fewCovariateValues({ n, covariates: ids }), {
      hint: messages.fewCovariateValuesHint,
    });
  const means = Float64Array.from(found.means);
  const covariance = Float64Array.from(found.covariance.flat());
  const deviations = means.map((_, j) => Math.sqrt(covariance[j * (ids.length + 1)]!));
  deviations.forEach((deviation, j) => {
    if (!(deviation > 1e-12 * Math.abs(means[j]!))) throw constant(ids[j]!);
  });
  const raw = places.map((place) => itemScores(table, place));
  const standardized = raw.map((scores, j) =>
    Float64Array.from(complete, (own, row) => (own === 0 ? 0 : (scores[row]! - means[j]!) / deviations[j]!)),
  );
  checkIndependent(ids, standardized);
  return { ids, standardized, means, deviations, covariance, complete, ...distinctValues(raw, complete) };
}

function distinctValues(
  raw: readonly Float64Array[],
  complete: Uint8Array,
): Pick<Covariates, "values" | "distinct"> {
  const found = new Map<string, number>();
  const values = Int32Array.from(complete, (own, row) => {
    if (own === 0) return -1;
    const key = raw.map((scores) => scores[row]!).join();
    const number = found.get(key) ?? found.size;
    found.set(key, number);
    return number;
  });
  return { values, distinct: found.size };
}

function checkIndependent(ids: readonly string[], standardized: readonly Float64Array[]): void {
  const { dependent, basis } = independentColumns(standardized);
  const [first] = dependent;
  if (first === undefined) return;
  const others = basis.filter((_, k) => Math.abs(first.factors[k]!) > 1e-6).map((j) => ids[j]!);
  // One extreme value makes the others equal to machine precision.
  if (others.length === 0) throw constant(ids[first.column]!);
  const given = { covariate: ids[first.column]!, others };
  throw new ItemwiseError("dependent-covariates", () => messages.dependentCovariates(given), {
    hint: messages.dependentCovariatesHint,
  });
}

function constant(id: string): ItemwiseError {
  return new ItemwiseError("constant-covariate", () => messages.constantCovariate({ covariate: id }), {
    hint: messages.constantCovariateHint,
  });
}
