import type { PatternTable } from "../data/pattern-table";
import type { Warning } from "../errors";
import type { Structure } from "../measures/structure";
import type { IrtStructure } from "./build-model";
import { type FitStructureOptions, type FittedStructure, fitStructure } from "./fit-structure";
import { fitTests } from "./fit-tests";
import { fitWarnings } from "./fit-warnings";
import type { FittedIrt } from "./fitted-irt";
import { informationCurves } from "./information/information-curves";
import { marginalReliability } from "./information/marginal-reliability";
import type { IrtResult } from "./irt-result";
import { itemMetrics } from "./metrics/item-metrics";
import { latentCorrelations, latentGroups } from "./metrics/latent-structure";
import { modelLayout } from "./model-layout";
import { eapScores } from "./scores/eap-scores";
import { empiricalReliability } from "./scores/empirical-reliability";
import { scoreDistribution } from "./scores/score-distribution";
import { sumScores } from "./scores/sum-scores";
import { structureName } from "./structure-name";

export type IrtOptions = FitStructureOptions;

/**
 * Item response analysis of a structure: the items in three metrics, fit, information, reliability, and what sums of
 * answers are worth.
 *
 * @param table the answers
 * @param structure a measure's, or `{ kind: "one factor" }` and its like
 * @returns plain numbers; nothing in it is about single persons
 * @throws ItemwiseError as `fitStructure`
 * @see Bock & Aitkin (1981), Psychometrika, 46, 443-459; Samejima (1969). Reference: mirt 1.45.1.
 */
export function irt(
  table: PatternTable,
  structure: Structure | IrtStructure,
  options: IrtOptions = {},
): IrtResult {
  return describeIrt(fitStructure(table, structure, options), structure, options);
}

/** The record of a fitted structure. */
export function describeIrt(
  { fitted, missing, warnings }: FittedStructure,
  structure: Structure | IrtStructure,
  options: Pick<IrtOptions, "clusterLabels"> = {},
): IrtResult {
  const { model, logLikelihood, n, quadrature, standardErrors, convergence } = fitted;
  const information = informationCurves(fitted);
  const scores = eapScores(fitted);
  const { warnings: fitTestWarnings, ...fit } = fitTests(fitted, { ...options, scores });
  return {
    model: model.name,
    ...structureName(structure),
    missing,
    n,
    factors: factorsOf(fitted, structure),
    items: itemMetrics(fitted),
    factorCorrelations: latentCorrelations(fitted),
    groups: latentGroups(fitted),
    parameters: model.free,
    logLik: logLikelihood,
    aic: -2 * logLikelihood + 2 * model.free,
    bic: -2 * logLikelihood + model.free * Math.log(n),
    ...fit,
    information,
    reliability: {
      marginal: marginalReliability(fitted),
      empirical: empiricalReliability(fitted, scores),
    },
    sumScores: sumScores(fitted),
    factorSumScores: factorSumScores(fitted),
    scoreDistribution: scoreDistribution(fitted, scores),
    quadrature: { kind: quadrature.kind, points: quadrature.points },
    standardErrors,
    convergence,
    converged: convergence.converged,
    warnings: [...warnings, ...fitWarnings(fitted), ...fitTestWarnings, ...silentFactors(information)],
  };
}

function factorsOf({ model }: FittedIrt, structure: Structure | IrtStructure): IrtResult["factors"] {
  const declared = "kind" in structure ? [] : structure.factors;
  return model.factors.map((id, factor) => ({
    id,
    label: declared.find((own) => own.id === id)?.label ?? id,
    items: itemsOn(model, factor).map((item) => model.items[item]!.id),
  }));
}

/** Items with a slope on a factor. */
function itemsOn(model: FittedIrt["model"], factor: number): number[] {
  return modelLayout(model, 0).items.flatMap(({ factors }, item) => (factors.includes(factor) ? [item] : []));
}

function factorSumScores(fitted: FittedIrt): IrtResult["factorSumScores"] {
  const { model } = fitted;
  return model.factors.map((factor, f) => {
    const items = itemsOn(model, f);
    return {
      factor,
      items: items.map((item) => model.items[item]!.id),
      scores: sumScores(fitted, { items, factors: [f] }),
    };
  });
}

function silentFactors({ factors }: IrtResult["information"]): Warning[] {
  const silent = factors.filter(({ peak: [, height] }) => !(height > 0)).map(({ factor }) => factor);
  if (silent.length === 0) return [];
  return [{ code: "no-information", message: `The items say nothing of ${silent.join(", ")}.` }];
}
