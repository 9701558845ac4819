import { CELL, type GroupLayout } from "./group-layout";
import { emptyMatrices, modelState, writeDerived } from "./model-state";

/**
 * What the value of each row of a group is multiplied by to be completely standardized: standard deviations of the
 * (latent) items and factors, and for covariances of residuals those of the residuals. NaN where one does not exist.
 *
 * @param layout places of the group's parameters
 * @param values value of every row of the table; derived ones are brought up to date
 * @param matrices where the model's matrices go, as for `modelState`
 * @returns by row of the layout; null where the model has no covariance matrix at these values
 */
export function standardUnits(
  layout: GroupLayout,
  values: Float64Array,
  matrices = emptyMatrices(layout),
): Float64Array | null {
  const state = modelState(layout, values, matrices);
  if (state === null) return null;
  writeDerived(layout, state, values);
  const { items: p, factors: m, kind } = layout;
  const items = new Float64Array(p);
  const factors = new Float64Array(m);
  for (let j = 0; j < p; j++) {
    items[j] = kind === "ordered" ? 1 / state.delta[j]! : Math.sqrt(state.sigma[j * p + j]!);
  }
  for (let f = 0; f < m; f++) factors[f] = Math.sqrt(state.phi[f * m + f]!);
  const { itemResiduals, factorResiduals } = residualDeviations(layout, values);
  const deviations = { items, factors, itemResiduals, factorResiduals };
  const units = new Float64Array(layout.rows.length);
  for (let at = 0; at < units.length; at++) units[at] = rowUnit(layout, at, deviations);
  return units;
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
    case CELL.factorCovariance:
      return 1 / (i === j ? factors[i]! ** 2 : factorResiduals[i]! * factorResiduals[j]!);
    case CELL.threshold:
      return 1 / items[j]!;
    case CELL.mean:
      return 1 / factors[i]!;
    default:
      return 1 / items[i]!;
  }
}

/** Roots of the residual variances of items and of what factors have of their own, from the rows of the table. */
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
    if (cell[at] === CELL.factorCovariance) factorResiduals[first[at]!] = Math.sqrt(values[row]!);
  }
  return { itemResiduals, factorResiduals };
}
