import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { CHI_SQUARE_AT_05 } from "../../numeric/distributions/special";
import type { Workers } from "../../numeric/workers/workers";
import { mardia } from "../../survey/items/mardia";
import { rotationWarnings } from "../efa/rotation/rotation-warnings";
import type { Rotation } from "../efa/rotation/rotations";
import { fullInformation } from "../incomplete/missing-rule";
import { equalityCount } from "../model/number-parameters";
import { impliedCovariance } from "../moments/group-moments";
import { admissibility } from "./admissibility";
import type { CfaEstimate, CfaResult, NamedMatrix } from "./cfa-result";
import { estimateRows } from "./estimate-rows";
import { activeBounds } from "./estimation/constraint-status";
import type { FittedModel } from "./estimation/fitted-model";
import { groupLayout } from "./estimation/group-layout";
import { modelState } from "./estimation/model-state";
import { type FitCfaOptions, type FittedCfa, fitCfa } from "./fit-cfa";
import * as messages from "./messages";
import { bifactorIndices } from "./scores/bifactor-indices";
import { modelReliability, withinUnitOmegas } from "./scores/model-reliability";
import { omegaIntervals, withReliabilityIntervals } from "./scores/omega-intervals";
import { covarianceOfEstimates } from "./standard-errors/estimate-covariance";
import { structuralPart, undefinedWarnings } from "./structural";
import { fitMeasures } from "./tests/fit-measures";
import { modificationIndices } from "./tests/modification-indices";
import { moreFit } from "./tests/more-fit";
import { residuals } from "./tests/residuals";

export interface CfaOptions extends FitCfaOptions {
  /** Name of the model. @default its factors */
  readonly structure?:
    | {
        readonly id: string;
        readonly label: string;
        readonly labels?: ReadonlyMap<string, string> | undefined;
      }
    | undefined;
  /** Bootstrap samples for standard errors and intervals of all estimates and omega; 0 for the delta method. @default 0 */
  readonly bootstrap?: number | undefined;
  /** Of the bootstrap. @default 1 */
  readonly seed?: number | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  readonly workers?: Workers | undefined;
}

/**
 * Confirmatory factor analysis, or a structural equation model, in lavaan's syntax (`readModel`): estimates with
 * standard errors, tests and indices of fit, residuals, modification indices, reliability.
 * @param model measurement model; factors have variance 1 unless `scaling` or the text says otherwise
 * @returns plain numbers; unavailable figures are null, with the reason in `warnings`, `inadmissible` or `convergence`
 * @throws ItemwiseError as `fitCfa`
 * @see Muthén, du Toit & Spisic (1997); Asparouhov & Muthén (2010); Jöreskog (1969). Reference: lavaan 0.6-19.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = () => people.map((trait) => (trait + random.normal() > 0.5 ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(), b: answer(), c: answer(), d: answer() } });
 * const result = cfa(table, "f =~ a + b + c + d", { missing: "listwise" });
 * result.estimator; // "WLSMV"
 * result.fit.standard.df; // 2
 * result.converged; // true
 * ```
 */
export function cfa(table: PatternTable, model: string, options: CfaOptions): CfaResult {
  const fitted = fitCfa(table, model, options);
  const result = describeCfa(fitted, { ...options, model });
  const { bootstrap = 0, seed = 1, missing, correction, onProgress, workers } = options;
  if (bootstrap === 0) return result;
  const how = { samples: bootstrap, seed, missing, correction, onProgress, workers };
  return withReliabilityIntervals(table, [{ model: fitted, result }], how)[0]!;
}

/**
 * The record of a fitted model, with delta-method intervals of omega: the result of `cfa` for an existing fit.
 * @param options.model the text that was fitted
 * @param options.structure name of the model; by default its factors
 * @returns plain numbers; unavailable figures are null, with the reason in `warnings`, `inadmissible` or `convergence`
 * @example
 * ```ts
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const c = [0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0];
 * const model = "f =~ a + b + c";
 * const fitted = fitCfa(fromAnswers({ items: { a, b, c } }), model, { missing: "listwise" });
 * const result = describeCfa(fitted, { model });
 * result.estimates[0].std?.toFixed(3); // "0.707"
 * result.fit.standard.df; // 0
 * ```
 */
export function describeCfa(
  { fitted, estimator, parts, missing, answers }: FittedCfa,
  options: Pick<CfaOptions, "structure"> & { readonly model: string },
): CfaResult {
  const { table, data, convergence } = fitted;
  const { model } = options;
  const covariance = covarianceOfEstimates(fitted, parts);
  const single = data.length === 1;
  const { htmt, ...found } = modelReliability(fitted);
  const omega = single && convergence.converged ? omegaIntervals(fitted, found.reliability) : null;
  const isOwn = ({ lhs, rhs }: Pick<CfaEstimate, "lhs" | "rhs">): boolean =>
    table.auxiliary === undefined || ![lhs, rhs].some((name) => table.auxiliary?.includes(name));
  const estimates = estimateRows(fitted, covariance).filter(isOwn);
  const factors = factorsOf(fitted, options);
  const structural = structuralPart(fitted, estimates, covariance);
  const exploratory = exploratoryPart(fitted);
  const items = modelItems(table);
  return {
    structure: options.structure?.id ?? (table.factors.join(" ") || "model"),
    label: options.structure?.label ?? options.structure?.id ?? (table.factors.join(", ") || "model"),
    model,
    estimator,
    parameterization: table.kind === "ordered" ? table.parameterization : null,
    missing,
    n: data.reduce((sum, { n }) => sum + n, 0),
    items,
    factors,
    exploratory,
    parameters:
      table.free -
      equalityCount(table) -
      table.parameters.filter((row) => row.free >= 0 && !isOwn(row)).length,
    estimates: estimates.filter(({ role }) => role !== "sample"),
    structural,
    bootstrap: null,
    fit: fitMeasures(fitted, parts),
    moreFit: moreFit(fitted, parts),
    factorCorrelations: single ? factorCorrelations(fitted, estimates) : null,
    residualCorrelations: residualCorrelations(fitted),
    residuals: residuals(fitted, parts),
    multivariateNormality:
      answers === undefined
        ? null
        : mardia(
            answers,
            items.filter((id) => !table.covariates.includes(id)),
          ),
    modificationIndices: modificationIndices(fitted)
      .filter((row) => row.mi >= CHI_SQUARE_AT_05 && isOwn(row))
      .sort((a, b) => b.mi - a.mi),
    reliability: single ? (omega?.reliability ?? found.reliability).map(withinUnitOmegas) : [],
    bifactor: single
      ? bifactorIndices({ converged: convergence.converged, items, factors, estimates, exploratory })
      : null,
    htmt: single ? htmt : null,
    convergence,
    converged: convergence.converged,
    ...admissibility(fitted),
    warnings: [
      ...data.flatMap(({ warnings }) => warnings ?? []),
      ...solutionWarnings(fitted),
      ...undefinedWarnings(structural),
      ...found.warnings,
      ...(omega?.warnings ?? []),
    ],
  };
}

function exploratoryPart({ table, rotation }: FittedModel): CfaResult["exploratory"] {
  if (table.exploratory === undefined || rotation === undefined) return null;
  return {
    rotation: table.exploratory.rotation as Rotation,
    blocks: rotation.blocks.map(({ block, group, rotated: { starts } }) => ({
      name: block.name,
      group: table.groups.length > 1 ? table.groups[group]! : null,
      factors: block.factors,
      items: block.items,
      criterion: starts?.criterion ?? null,
      starts: starts?.starts ?? null,
      reachedBest: starts?.reachedBest ?? null,
    })),
  };
}

function factorsOf(
  { table }: FittedModel,
  { structure }: Pick<CfaOptions, "structure">,
): CfaResult["factors"] {
  const { indicators } = modelParts(table.parameters.filter(({ group }) => group === 0));
  return table.factors.map((id) => ({
    id,
    label: structure?.labels?.get(id) ?? id,
    indicators: indicators.get(id) ?? [],
  }));
}

function solutionWarnings({ convergence, data, table, estimates, rotation }: FittedModel): Warning[] {
  const { converged, iterations, identified, notIdentified } = convergence;
  const pairs = data.flatMap(({ adjustedPairs, group }) =>
    adjustedPairs.map(([first, second]) =>
      group === "" ? messages.pair({ first, second }) : messages.pairInGroup({ first, second, group }),
    ),
  );
  const warnings: Warning[] = (rotation?.blocks ?? []).flatMap(({ rotated }) => rotationWarnings(rotated));
  if (data.some(({ incomplete }) => incomplete !== undefined)) warnings.push(fullInformation());
  if (table.auxiliary !== undefined) {
    const message = messages.auxiliaryVariables({ names: table.auxiliary });
    warnings.push({ code: "auxiliary-variables", message });
  }
  if (!converged) {
    const message = messages.notConverged({ iterations });
    warnings.push({ code: "not-converged", message });
  }
  if (!identified) {
    const message = messages.notIdentified({ parameters: notIdentified });
    warnings.push({ code: "not-identified", message });
  }
  const bounds = activeBounds(table, estimates);
  if (bounds.length > 0) {
    warnings.push({ code: "at-bounds", message: messages.atBounds({ constraints: bounds }) });
  }
  if (pairs.length > 0) {
    warnings.push({ code: "adjusted-pairs", message: messages.adjustedPairs({ pairs }) });
  }
  return warnings;
}

/**
 * Model-implied factor correlations of a single group.
 * @param estimates its rows (`estimateRows`), for the standard errors of correlations that are parameters
 * @returns null for one factor, and where a factor has no positive variance; a standard error is null where the
 *   correlation is not a parameter
 */
export function factorCorrelations(
  fitted: FittedModel,
  estimates: readonly CfaEstimate[],
): CfaResult["factorCorrelations"] {
  const { factors } = fitted.table;
  const layout = groupLayout(fitted.table, 0);
  const m = layout.factors;
  const state = modelState(layout, fitted.values, undefined, { marginal: true });
  if (state === null || factors.length < 2) return null;
  const deviations = factors.map((_, f) => Math.sqrt(state.phi[f * m + f]!));
  if (!deviations.every((deviation) => deviation > 0)) return null;
  const parameter = (one: string, other: string): CfaEstimate | undefined =>
    estimates.find(
      ({ lhs, op, rhs }) => op === "~~" && ((lhs === one && rhs === other) || (lhs === other && rhs === one)),
    );
  return {
    names: factors,
    matrix: factors.map((_, i) =>
      factors.map((_, j) => (i === j ? 1 : state.phi[i * m + j]! / (deviations[i]! * deviations[j]!))),
    ),
    standardErrors: factors.map((one, i) =>
      factors.map((other, j) => (i === j ? null : (parameter(one, other)?.stdSe ?? null))),
    ),
  };
}

/** Without auxiliary variables. */
function modelItems({ items, auxiliary = [] }: FittedModel["table"]): readonly string[] {
  return items.slice(0, items.length - auxiliary.length);
}

/** Observed less implied correlations of a group (residual ones given covariates), as lavaan's `resid(fit, "cor")`. */
export function residualCorrelations(fitted: FittedModel, group = 0): NamedMatrix {
  const data = fitted.data[group]!;
  const items = modelItems(fitted.table);
  const p = data.items.length;
  const implied = impliedCovariance(data, fitted.implied[group]!);
  const correlation = (of: Float64Array, i: number, j: number): number =>
    of[i * p + j]! / Math.sqrt(of[i * p + i]! * of[j * p + j]!);
  const matrix = items.map((_, i) =>
    items.map((__, j) => (i === j ? 0 : correlation(data.covariance, i, j) - correlation(implied, i, j))),
  );
  return { names: items, matrix };
}
