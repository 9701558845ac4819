import type { PatternTable } from "../data/pattern-table";
import type { Warning } from "../errors";
import type { Structure } from "../measures/structure";
import type { IrtStructure } from "./build-model";
import { type FitStructureOptions, type FittedStructure, fitStructure } from "./fit-structure";
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
 *
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = () => people.map((trait) => (2 * trait + random.normal() > 1 ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(), b: answer(), c: answer(), d: answer() } });
 * const result = irt(table, { kind: "one factor" });
 * result.model; // "2PL"
 * result.parameters; // 8
 * result.information.factors[0].peakWithinOneSd; // true
 * ```
 */
export function irt(
  table: PatternTable,
  structure: Structure | IrtStructure,
  options: IrtOptions = {},
): IrtResult {
  return describeIrt(fitStructure(table, structure, options), structure);
}

/** The record of a fitted structure. */
export function describeIrt(
  { fitted, missing, warnings }: FittedStructure,
  structure: Structure | IrtStructure,
): IrtResult {
  const { model, logLikelihood, n, quadrature, standardErrors, convergence } = fitted;
  const information = informationCurves(fitted);
  const scores = eapScores(fitted);
  return {
    model: model.name,
    ...nameOf(structure),
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
    g2: null,
    m2: null,
    itemFit: [],
    localDependence: [],
    information,
    reliability: {
      marginal: marginalReliability(fitted),
      empirical: empiricalReliability(fitted, scores),
    },
    sumScores: sumScores(fitted),
    factorSumScores: factorSumScores(fitted),
    scoreDistribution: scoreDistribution(fitted, scores),
    personFit: null,
    quadrature: { kind: quadrature.kind, points: quadrature.points },
    standardErrors,
    convergence,
    converged: convergence.converged,
    warnings: [...warnings, ...ownWarnings(fitted, information)],
  };
}

function nameOf(structure: Structure | IrtStructure): Pick<IrtResult, "structure" | "label" | "kind"> {
  if (!("kind" in structure))
    return { structure: structure.id, label: structure.label, kind: "confirmatory" };
  switch (structure.kind) {
    case "one factor":
      return { structure: "one factor", label: "One factor", kind: "confirmatory" };
    case "confirmatory":
      return { structure: "confirmatory", label: "Confirmatory", kind: "confirmatory" };
    case "exploratory": {
      const name = `xploratory, ${structure.factors} ${structure.factors === 1 ? "factor" : "factors"}`;
      return { structure: `exploratory ${structure.factors}`, label: `E${name}`, kind: "exploratory" };
    }
    case "bifactor":
      return { structure: "bifactor", label: "Bifactor", kind: "bifactor" };
  }
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

function ownWarnings(
  { convergence, standardErrors }: FittedIrt,
  { factors }: IrtResult["information"],
): Warning[] {
  const silent = factors.filter(({ peak: [, height] }) => !(height > 0)).map(({ factor }) => factor);
  return [
    ...(convergence.converged
      ? []
      : [
          {
            code: "not-converged",
            message: `The fit did not converge in ${convergence.iterations} iterations.`,
          },
        ]),
    ...(standardErrors !== null
      ? []
      : [
          {
            code: "no-standard-errors",
            message: "The answers do not tell all parameters apart: there are no standard errors.",
          },
        ]),
    ...(silent.length === 0
      ? []
      : [{ code: "no-information", message: `The items say nothing of ${silent.join(", ")}.` }]),
  ];
}
