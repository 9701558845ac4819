import { ItemwiseError } from "../../../errors";
import { isClearlyRegular, unitDiagonalCondition } from "../../../numeric/linear-algebra/condition";
import { denseRows } from "../../../numeric/linear-algebra/sparse-rows";
import { remember } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";
import { modelRelations } from "../../model/relation-values";
import type { GroupMoments } from "../../moments/group-moments";
import type { Convergence } from "../cfa-result";
import type { Discrepancy } from "../estimator";
import { freeNames } from "../parameter-name";
import { startBeyondInfinity } from "../starts/beyond-infinity";
import { furtherStarts } from "../starts/linear-starts";
import { startValues } from "../starts/start-values";
import { unmetConstraints } from "./constraint-status";
import { groupDiscrepancy } from "./discrepancy";
import { type ConnectedFit, fitConnected } from "./fit-connected";
import { type FittedModel, momentsOf, stateOrThrow } from "./fitted-model";
import { allGroups, type ConnectedGroups, connectedGroups, type GroupDiscrepancy } from "./group-discrepancy";
import { type GroupLayout, groupLayout } from "./group-layout";
import * as messages from "./messages";
import { fixedValues, modelObjective } from "./model-objective";
import { type ModelState, writeDerived } from "./model-state";
import { momentDerivatives } from "./moment-derivatives";
import { rotateBlocks, rotationTangents } from "./rotate-blocks";
import { conditionalOnCovariates, withSampleMoments } from "./sample-values";
import { unrotatedModel } from "./unrotated-model";

export interface FitOptions {
  readonly discrepancy: Discrepancy;
  /** Starting values of the free parameters. @default the model's and rough estimates */
  readonly starts?: Float64Array | undefined;
  /** Seed of the further starts. @default 1 */
  readonly seed?: number | undefined;
  /** Starts to try without convergence. @default 10 */
  readonly mostStarts?: number | undefined;
}

interface Parts {
  readonly layouts: readonly GroupLayout[];
  readonly discrepancies: readonly GroupDiscrepancy[];
}

/**
 * Fits a measurement model to the moments of its groups: minimizes the sum of the groups' discrepancies, weighted by n
 * - 1 (least squares) or n (ML) over the number of all people, halved as lavaan's fmin; chi-square is twice the number
 * of people times the minimum. No bounds: a residual variance may be negative and a correlation beyond 1.
 *
 * Converged: the gradient over the roots of the information's diagonal is at most 1e-9, and so is the root of twice the
 * decrease that the quadratic approximation predicts. Not identified: the information matrix, scaled to a unit
 * diagonal, has an eigenvalue of at most 1e-10 of its largest, or (empirically) parameters diverge (see
 * `watchDivergence`).
 * @param moments those of its groups, in the order of `table.groups`, with the model's items in the model's order
 * @returns `table` has the sample's moments of covariates; `data` are the fitted moments: covariances of continuous
 *   items divided by n - 1 for least squares (as in lavaan), by n for ML
 * @throws ItemwiseError "wrong-moments" where the moments are not those of the model; "bad-model" where no values give
 *   a distribution or meet the constraints; as `groupDiscrepancy`
 * @see Browne (1984); Muthén, du Toit & Spisic (1997) for DWLS; Jöreskog (1967) for ML. Reference: lavaan 0.6-19.
 */
export function fitModel(
  model: ModelTable,
  moments: readonly GroupMoments[],
  options: FitOptions,
): FittedModel {
  if (model.exploratory !== undefined) return fitRotated(model, moments, options);
  checkMoments(model, moments);
  const { table, data, parts, estimates, fits } = minimized(model, moments, options);
  refuseWithoutValues(table, estimates, fits);
  const { values, states, implied } = atSolution(table, estimates, parts.layouts);
  return {
    table,
    data,
    discrepancy: options.discrepancy,
    estimates,
    values,
    implied,
    jacobian: jacobianOf(table, parts.layouts, states),
    minimum: minimumOf(fits),
    ...convergenceOf(table, fits),
  };
}

function jacobianOf(
  table: ModelTable,
  layouts: readonly GroupLayout[],
  states: readonly ModelState[],
): Float64Array[] {
  return layouts.map((layout, group) => {
    const columnOf = Int32Array.from(layout.rows, (row) => table.parameters[row]!.free);
    return denseRows(momentDerivatives(layout, states[group]!, { columnOf, columns: table.free }));
  });
}

/** Fits a model with exploratory blocks without rotation, and rotates the solution. */
function fitRotated(
  model: ModelTable,
  moments: readonly GroupMoments[],
  { starts, ...options }: FitOptions,
): FittedModel {
  const fitted = fitModel(unrotatedModel(model, moments), moments, options);
  const table = withSamples(model, fitted.table);
  const { values: rotated, blocks } = rotateBlocks(table, fitted.values, starts && rowsAt(model, starts));
  const estimates = new Float64Array(table.free);
  const freeOf = new Map<number, number>();
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) estimates[free] = rotated[row]!;
    freeOf.set(fitted.table.parameters[row]!.free, free);
  });
  const layouts = table.groups.map((_, group) => groupLayout(table, group));
  const { values, states, implied } = atSolution(table, estimates, layouts);
  return {
    ...fitted,
    table,
    estimates,
    values,
    implied,
    jacobian: jacobianOf(table, layouts, states),
    unanswered: fitted.unanswered.map((one) => ({
      ...one,
      parameters: one.parameters.map((free) => freeOf.get(free) ?? -1),
    })),
    rotation: { blocks, tangents: rotationTangents(table, values) },
  };
}

function withSamples(model: ModelTable, sampled: ModelTable): ModelTable {
  const parameters = model.parameters.map((row, at) =>
    row.role === "sample" ? { ...row, value: sampled.parameters[at]!.value } : row,
  );
  return { ...model, parameters };
}

/** A model at the minimum, without what inference needs. */
export type FittedValues = Pick<FittedModel, "table" | "data" | "values" | "implied" | "minimum">;

/** Fits without inference, faster; null where the fit does not converge. @throws ItemwiseError as `fitModel` */
export function fitValues(
  model: ModelTable,
  moments: readonly GroupMoments[],
  options: FitOptions,
): FittedValues | null {
  if (model.exploratory !== undefined) {
    const fitted = fitModel(model, moments, options);
    return fitted.convergence.converged ? fitted : null;
  }
  checkMoments(model, moments);
  const { table, data, parts, estimates, fits } = minimized(model, moments, options);
  if (!fits.every(({ fit }) => fit.minimum.converged)) return null;
  const { values, implied } = atSolution(table, estimates, parts.layouts);
  return { table, data, values, implied, minimum: minimumOf(fits) };
}

const minimumOf = (fits: readonly Fit[]): number => fits.reduce((sum, { fit }) => sum + fit.minimum.value, 0);

interface Fit {
  readonly linked: ConnectedGroups;
  readonly fit: ConnectedFit;
}

interface Minimized {
  readonly table: ModelTable;
  readonly data: readonly GroupMoments[];
  readonly parts: Parts;
  readonly estimates: Float64Array;
  readonly fits: readonly Fit[];
}

function minimized(model: ModelTable, moments: readonly GroupMoments[], options: FitOptions): Minimized {
  const { discrepancy, starts, seed = 1, mostStarts } = options;
  const data = moments.map((group) => momentsFor(discrepancy, conditionalOnCovariates(group, model)));
  const total = data.reduce((sum, { n }) => sum + n, 0);
  const table = withSampleMoments(model, data);
  const parts: Parts = {
    layouts: table.groups.map((_, group) => groupLayout(table, group)),
    discrepancies: data.map((moments) => groupDiscrepancy(moments, { discrepancy, total })),
  };
  let rough: Float64Array | null = null;
  const roughStarts = (): Float64Array => {
    rough ??= startValues(table, parts.layouts, data);
    return rough;
  };
  const estimates = new Float64Array(table.free);
  const { constraints } = modelRelations(table);
  const fits = (constraints.length === 0 ? connectedGroups(table) : [allGroups(table)]).map((linked) => {
    const target = modelObjective(table, linked, parts);
    const take = (values: Float64Array) => taken(values, linked.parameters);
    let start = starts === undefined ? null : take(starts);
    if (start === null || !Number.isFinite(target.value(start))) {
      start = take(roughStarts());
    }
    const fit = fitConnected(target, constraints, start, {
      chiSquareUnit: 2 * total,
      seed,
      mostStarts,
      further: () => furtherStarts(table, roughStarts(), { layouts: parts.layouts, data }).map(take),
      beyond: ({ x, diverging }) => {
        const whole = roughStarts().slice();
        linked.parameters.forEach((free, at) => {
          whole[free] = x[at]!;
        });
        const diverged = diverging.map((place) => linked.parameters[place]!);
        const across = startBeyondInfinity(table, data, { x: whole, diverging: diverged });
        return across && take(across);
      },
    });
    linked.parameters.forEach((free, at) => {
      estimates[free] = fit.minimum.x[at]!;
    });
    return { linked, fit };
  });
  return { table, data, parts, estimates, fits };
}

/** @throws ItemwiseError "bad-model" where no admissible values were found */
function refuseWithoutValues(table: ModelTable, estimates: Float64Array, fits: readonly Fit[]): void {
  if (fits.every(({ fit }) => fit.minimum.converged)) return;
  if (fits.some(({ fit }) => !Number.isFinite(fit.minimum.value))) {
    throw new ItemwiseError("bad-model", messages.noDistribution, { hint: messages.noDistributionHint });
  }
  const unmet = unmetConstraints(table, estimates);
  if (unmet.length === 0) return;
  const constraints = (): string[] => unmet.map((text) => messages.constraint({ text }));
  throw new ItemwiseError("bad-model", () => messages.unmetConstraints({ constraints: constraints() }), {
    hint: messages.unmetConstraintsHint,
  });
}

function taken(values: Float64Array, places: Int32Array): Float64Array {
  const out = new Float64Array(places.length);
  for (let i = 0; i < out.length; i++) out[i] = values[places[i]!]!;
  return out;
}

function checkMoments(table: ModelTable, data: readonly GroupMoments[]): void {
  const hint = messages.otherMomentsHint;
  const numbers = { groups: table.groups.length, moments: data.length };
  if (numbers.moments !== numbers.groups) {
    throw new ItemwiseError("wrong-moments", () => messages.otherGroups(numbers), { hint });
  }
  for (const { group, items, thresholds, kind, covariates } of data) {
    const given = kind === "ordered" ? (covariates?.ids ?? []).join("\n") : table.covariates.join("\n");
    const same =
      kind === table.kind &&
      given === table.covariates.join("\n") &&
      items.join("\n") === table.items.join("\n") &&
      thresholds.join() === table.thresholds.join();
    if (same) continue;
    const differing = {
      group: group === "" ? null : group,
      items,
      kind,
      modelItems: table.items,
      modelKind: table.kind,
    };
    throw new ItemwiseError("wrong-moments", () => messages.otherMoments(differing), { hint });
  }
}

function momentsFor(discrepancy: Discrepancy, group: GroupMoments): GroupMoments {
  return discrepancy === "ML" || group.kind === "ordered" ? group : unbiased(group);
}

/** Covariances divided by n - 1; cached, so that models of the same moments share what is computed from them. */
const unbiased = remember((group: GroupMoments): GroupMoments => {
  const factor = group.n / (group.n - 1);
  const means = group.items.length;
  return {
    ...group,
    moments: group.moments.map((value, at) => (at < means ? value : factor * value)),
    covariance: group.covariance.map((value) => factor * value),
  };
});

/** Values of all rows but derived ones. */
function rowsAt(table: ModelTable, estimates: Float64Array): Float64Array {
  const values = fixedValues(table);
  table.parameters.forEach(({ free }, row) => {
    if (free >= 0) values[row] = estimates[free]!;
  });
  return values;
}

/** Values of all rows at the estimates, and the implied moments. */
function atSolution(table: ModelTable, estimates: Float64Array, layouts: readonly GroupLayout[]) {
  const values = rowsAt(table, estimates);
  const states = layouts.map((layout) => {
    const state = stateOrThrow(layout, values);
    writeDerived(layout, state, values);
    return state;
  });
  return { values, states, implied: layouts.map((layout, group) => momentsOf(layout, states[group]!)) };
}

function convergenceOf(
  table: ModelTable,
  fits: readonly Fit[],
): Pick<FittedModel, "convergence" | "unanswered"> {
  const conditions = fits.map(({ linked: { parameters }, fit: { information } }) =>
    isClearlyRegular(information, parameters.length)
      ? null
      : unitDiagonalCondition(information, parameters.length),
  );
  const found = fits.map(({ linked, fit }, index) => ({
    groups: linked.groups,
    converged: fit.minimum.converged,
    parameters: [...new Set([...(conditions[index]?.dependent ?? []), ...fit.diverging])].map(
      (place) => linked.parameters[place]!,
    ),
  }));
  const named = found.flatMap(({ parameters }) => parameters);
  const most = (of: (fit: ConnectedFit) => number): number => Math.max(0, ...fits.map(({ fit }) => of(fit)));
  const singular = conditions.some((condition) => condition !== null && condition.dependent.length > 0);
  const convergence: Convergence = {
    converged: found.every(({ converged }) => converged),
    iterations: most((fit) => fit.minimum.iterations),
    gradient: most((fit) => fit.minimum.gradient.reduce((sum, slope) => Math.max(sum, Math.abs(slope)), 0)),
    get condition() {
      return singular ? null : conditionOf(fits);
    },
    starts: most((fit) => fit.starts),
    identified: named.length === 0,
    notIdentified: freeNames(table, named),
  };
  const unanswered = found.filter(({ converged, parameters }) => !converged || parameters.length > 0);
  return { convergence, unanswered };
}

/** The largest eigenvalue over the smallest: slow, and seldom read. */
function conditionOf(fits: readonly Fit[]): number | null {
  const conditions = fits.map(({ linked, fit }) =>
    unitDiagonalCondition(fit.information, linked.parameters.length),
  );
  const largest = Math.max(...conditions.map((condition) => condition.largest));
  const smallest = Math.min(...conditions.map((condition) => condition.smallest));
  return smallest > 0 ? largest / smallest : null;
}
