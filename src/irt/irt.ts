import type { PatternTable } from "../data/answers/pattern-table";
import type { Warning } from "../errors";
import { informationCriteria } from "../figures/information-criteria";
import type { Structure } from "../measures/structure";
import type { ClusterLabels } from "../survey/design/sample-design";
import * as names from "../words/messages";
import { type FitStructureOptions, type FittedStructure, fitStructure } from "./estimation/fit-structure";
import { fitPoints } from "./fit/fit-points";
import { g2 } from "./fit/g2";
import { localDependence, scoredAnswers } from "./fit/local-dependence";
import { m2 } from "./fit/m2";
import { meanSquares } from "./fit/mean-squares";
import { personFit } from "./fit/person-fit";
import { sx2 } from "./fit/sx2";
import { fitWarnings } from "./fit-warnings";
import { cutOffs } from "./information/cut-offs";
import { informationCurves } from "./information/information-curves";
import { itemMetrics } from "./information/item-metrics";
import { latentCorrelations, latentGroups } from "./information/latent-structure";
import { marginalReliability } from "./information/marginal-reliability";
import * as messages from "./messages";
import type { FittedIrt } from "./model/fitted-irt";
import type { IrtStructure } from "./model/irt-model";
import type { IrtResult } from "./model/irt-result";
import { modelLayout } from "./model/model-layout";
import { eapScores } from "./scores/eap-scores";
import { type PersonScores, scoreDistribution } from "./scores/person-scores";
import { sumScores } from "./scores/sum-scores";

export type IrtOptions = FitStructureOptions;

/**
 * Item response analysis of a structure: the items in three metrics, fit, information, reliability, and the scores of
 * sums.
 * @param structure a measure's, or `{ kind: "one factor" }` and its like
 * @returns plain numbers; nothing in it is about single persons
 * @throws ItemwiseError as `fitStructure`
 * @see Bock & Aitkin (1981), Psychometrika, 46, 443-459; Samejima (1969). Reference: mirt 1.45.1.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const result = irt(table, { kind: "one factor" });
 * result.model; // "2PL"
 * result.items.map(({ difficulty }) => Math.sign(Math.round(difficulty[0] ?? 0))); // [-1, 0, 0, 1]
 * ```
 */
export function irt(
  table: PatternTable,
  structure: Structure | IrtStructure,
  options: IrtOptions = {},
): IrtResult {
  return withTests(irtEstimates(fitStructure(table, structure, options), structure), options);
}

/** A fitted model as it is described, without tests of its fit. */
export interface IrtEstimates {
  readonly fitted: FittedIrt;
  /** EAP, of the fitted answers. */
  readonly scores: PersonScores;
  readonly result: IrtResult;
}

export function irtEstimates(
  { fitted, missing, warnings }: FittedStructure,
  structure: Structure | IrtStructure,
): IrtEstimates {
  const { model, logLikelihood, n, quadrature, standardErrors, convergence } = fitted;
  const information = informationCurves(fitted);
  const scores = eapScores(fitted);
  const sums = factorSumScores(fitted);
  const found = fitWarnings(fitted);
  // Estimates that grow without a limit have no maximum, although the likelihood has stopped rising.
  const diverges = found.some(({ code }) => code === "steep-item" || code === "wide-factor");
  const converged = convergence.converged && !diverges;
  const result: IrtResult = {
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
    ...informationCriteria({ logLikelihood, parameters: model.free, n }),
    ...{ g2: null, m2: null, itemFit: [], localDependence: [], personFit: null },
    information,
    reliability: { marginal: marginalReliability(fitted), empirical: empiricalReliability(fitted, scores) },
    sumScores: sumScores(fitted),
    factorSumScores: sums,
    cutOffs: sums.map(({ scores: own, ...of }, f) => ({ ...of, cuts: cutOffs(fitted, f, own) })),
    scoreDistribution: scoreDistribution(fitted, scores),
    quadrature: { kind: quadrature.kind, points: quadrature.points },
    standardErrors,
    convergence: { ...convergence, converged },
    converged,
    warnings: [...warnings, ...found, ...silentFactors(information)],
  };
  return { fitted, scores, result };
}

export function withTests(
  { fitted, scores, result }: IrtEstimates,
  options: Pick<IrtOptions, "clusterLabels"> = {},
): IrtResult {
  const { warnings, ...fit } = fitTests(fitted, { ...options, scores });
  return { ...result, ...fit, warnings: [...result.warnings, ...warnings] };
}

function factorsOf({ model }: FittedIrt, structure: Structure | IrtStructure): IrtResult["factors"] {
  const declared = "kind" in structure ? [] : structure.factors;
  return model.factors.map((id, factor) => ({
    id,
    label: declared.find((own) => own.id === id)?.label ?? id,
    items: itemsOn(model, factor).map((item) => model.items[item]!.id),
  }));
}

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
  return [{ code: "no-information", message: messages.noInformation({ factors: silent }) }];
}

/** All fit statistics of a model, with the warnings. `scores`: EAP, of the fitted answers. */
export function fitTests(
  fitted: FittedIrt,
  {
    clusterLabels,
    scores,
  }: { readonly clusterLabels?: ClusterLabels | undefined; readonly scores?: PersonScores | undefined },
): Pick<IrtResult, "g2" | "m2" | "itemFit" | "localDependence" | "personFit" | "warnings"> {
  const all = g2(fitted);
  const points = fitted.model.groups.map((_, group) => fitPoints(fitted, group));
  const pairs = m2(fitted, { clusterLabels, points });
  const items = sx2(fitted, points);
  const scored = scoredAnswers(fitted, scores);
  const squares = meanSquares(fitted, scored);
  const dependence = localDependence(fitted, scored, points);
  return {
    g2: all.g2,
    m2: pairs.fit,
    itemFit: items.items.map((own, item) => ({ ...own, ...squares[item]! })),
    localDependence: dependence.pairs,
    personFit: personFit(fitted, scored),
    warnings: [
      ...[...all.warnings, ...pairs.warnings],
      ...items.warnings.filter(({ message }) => pairs.warnings.every((other) => other.message !== message)),
      ...dependence.warnings,
    ],
  };
}

/** Names of a structure: a declared one by its id and label, any other by its kind. */
export function structureName(
  structure: Structure | IrtStructure,
): Pick<IrtResult, "structure" | "label" | "kind"> {
  if (!("kind" in structure))
    return { structure: structure.id, label: structure.label, kind: "confirmatory" };
  switch (structure.kind) {
    case "one factor":
      return { structure: "one factor", label: names.oneFactor(), kind: "confirmatory" };
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

/**
 * Empirical reliability of scores by factor: their variance over it plus the mean of their squared standard errors, by
 * people's weights; null if the scores do not vary. Checked against mirt 1.45.1's `empirical_rxx`.
 */
export function empiricalReliability(
  { table, n }: FittedIrt,
  { factors, of, estimates, standardErrors }: PersonScores,
): (number | null)[] {
  const m = factors.length;
  return factors.map((_, f) => {
    let people = 0;
    let sum = 0;
    let error = 0;
    of.forEach((distinct, row) => {
      if (distinct < 0) return;
      people += table.weight[row]!;
      sum += table.weight[row]! * estimates[distinct * m + f]!;
      error += table.weight[row]! * standardErrors[distinct * m + f]! ** 2;
    });
    const mean = sum / people;
    let squares = 0;
    of.forEach((distinct, row) => {
      if (distinct >= 0) squares += table.weight[row]! * (estimates[distinct * m + f]! - mean) ** 2;
    });
    const variance = (squares / people) * (n / (n - 1));
    return variance > 0 ? variance / (variance + error / people) : null;
  });
}
