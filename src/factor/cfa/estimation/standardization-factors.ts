import { CELL, type GroupLayout } from "./group-layout";
import { emptyMatrices, type ModelState, modelState, writeDerived } from "./model-state";

/**
 * Factor by which each row's value is completely standardized: standard deviations of the (latent) items and factors,
 * and for covariances of residuals those of the residuals. NaN where one does not exist.
 * @param values value of every row of the table; derived ones are updated
 * @param matrices workspace, as for `modelState`
 * @param of "latent": items keep their own units, also those that are factors themselves
 * @returns by row of the layout; null where the model has no covariance matrix at these values
 */
export function standardizationFactors(
  layout: GroupLayout,
  values: Float64Array,
  matrices = emptyMatrices(layout),
  of: "all" | "latent" = "all",
): Float64Array | null {
  const state = modelState(layout, values, matrices);
  if (state === null) return null;
  writeDerived(layout, state, values);
  const { items: p, factors: m } = layout;
  const items = new Float64Array(p);
  const factors = new Float64Array(m);
  const variances = Float64Array.from(items, (_, j) => latentVariance(layout, state, j));
  const whole =
    layout.covariates === 0 ? state : modelState(layout, values, emptyMatrices(layout), { marginal: true });
  if (whole === null) return null;
  for (let j = 0; j < p; j++) items[j] = Math.sqrt(variances[j]! + spreadOfCovariates(whole, state, j, p));
  for (let f = 0; f < m; f++) factors[f] = Math.sqrt(whole.phi[f * m + f]!);
  const latent = m - layout.covariates - layout.itemFactors.length;
  layout.itemFactors.forEach((item, d) => {
    factors[latent + d] = items[item]!;
  });
  const { itemResiduals, factorResiduals } = residualDeviations(layout, values);
  if (of === "latent") {
    const latent = m - layout.itemFactors.length;
    items.fill(1);
    itemResiduals.fill(1);
    factors.fill(1, latent);
    factorResiduals.fill(1, latent);
  }
  const deviations = { items, factors, itemResiduals, factorResiduals };
  const units = new Float64Array(layout.rows.length);
  for (let at = 0; at < units.length; at++) units[at] = rowUnit(layout, at, deviations);
  return units;
}

/** Variance of a (latent) item. */
export function latentVariance(
  { kind, items: p, variancePlace }: GroupLayout,
  { delta, sigma }: ModelState,
  item: number,
): number {
  const own = sigma[item * p + item]!;
  return kind === "ordered" && variancePlace[item]! < 0 ? 1 / (delta[item]! * delta[item]!) : own;
}

function spreadOfCovariates(whole: ModelState, given: ModelState, item: number, p: number): number {
  return whole === given ? 0 : whole.sigma[item * p + item]! - given.sigma[item * p + item]!;
}

interface Deviations {
  readonly items: Float64Array;
  readonly factors: Float64Array;
  readonly itemResiduals: Float64Array;
  readonly factorResiduals: Float64Array;
}

function rowUnit({ cell, first, second }: GroupLayout, at: number, deviations: Deviations): number {
  const { items, factors, itemResiduals, factorResiduals } = deviations;
  const i = first[at]!;
  const j = second[at]!;
  switch (cell[at]) {
    case CELL.loading:
      return factors[j]! / items[i]!;
    case CELL.regression:
      return factors[j]! / factors[i]!;
    case CELL.residualCovariance:
      return 1 / (i === j ? items[i]! ** 2 : itemResiduals[i]! * itemResiduals[j]!);
    case CELL.sampleCovariance:
    case CELL.factorCovariance:
      return 1 / (i === j ? factors[i]! ** 2 : factorResiduals[i]! * factorResiduals[j]!);
    case CELL.threshold:
      return 1 / items[j]!;
    case CELL.sampleMean:
    case CELL.mean:
      return 1 / factors[i]!;
    default:
      return 1 / items[i]!;
  }
}

/** Roots of the residual variances of items and factors, from the rows of the table. */
function residualDeviations(
  { rows, cell, first, second, items, factors }: GroupLayout,
  values: Float64Array,
): { itemResiduals: Float64Array; factorResiduals: Float64Array } {
  const itemResiduals = new Float64Array(items);
  const factorResiduals = new Float64Array(factors);
  for (let at = 0; at < rows.length; at++) {
    if (first[at] !== second[at]) continue;
    const row = rows[at]!;
    if (cell[at] === CELL.residualCovariance) itemResiduals[first[at]!] = Math.sqrt(values[row]!);
    if (cell[at] === CELL.factorCovariance || cell[at] === CELL.sampleCovariance)
      factorResiduals[first[at]!] = Math.sqrt(values[row]!);
  }
  return { itemResiduals, factorResiduals };
}
