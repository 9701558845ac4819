import type { Analysis } from "../../analysis/analysis";
import { normalInterval } from "../../numeric/distributions/interval";
import {
  type DeclaredStructureVerdict,
  declaredStructure,
  type VerdictCode,
} from "../../verdicts/declared-structure";
import type { JudgedCfa, JudgedWhole } from "../../verdicts/judged-fit";
import { hasWordingFactor, moreFactors } from "../../verdicts/more-factors";
import { highCorrelations } from "../../verdicts/preferred-model";
import { isOneTotal } from "../../verdicts/scale-uses";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import { coefficientWithInterval } from "../../words/format";
import { factorPairs } from "./tables/factor-correlations";
import { recodedItems } from "./words/raw-mean";

/** The fitted working model; null where no model was fitted, and without an admissible solution. */
export const shownModel = ({ cfa, workingModel }: Analysis): JudgedCfa | null =>
  cfa.find(
    ({ structure, converged, admissible }) =>
      structure === workingModel?.structure && converged && admissible,
  ) ?? null;

/**
 * Whether several dimensions are treated as one: the shown one-factor model does not fit, more factors are plausible, and
 * no general factor makes the total one scale all the same. Its scores then mix several.
 */
export function mixesDimensions(analysis: Analysis): boolean {
  const model = shownModel(analysis);
  const least = analysis.retention?.range[0] ?? 0;
  const hierarchical = totalHierarchical(analysis).omega;
  return (
    model?.factors.length === 1 &&
    least > 1 &&
    model.verdict.code === "does-not-fit" &&
    isOneTotal(hierarchical) !== true
  );
}

/** The model of more factors that fits clearly better than the working model; null without one. */
export function betterModel(analysis: Analysis): JudgedCfa | null {
  const model = shownModel(analysis);
  const recommended = analysis.retention?.recommended ?? null;
  return model && moreFactors(model, { cfa: analysis.cfa, recommended });
}

/** Whether the factor solution, as a model that fits better or as the working model, separates reversed items from others. */
export function isByWording(analysis: Analysis): boolean {
  const { workingModel } = analysis;
  const model = workingModel?.status === "exploratory" ? shownModel(analysis) : betterModel(analysis);
  return model !== null && hasWordingFactor(model, recodedItems(analysis).worded);
}

/**
 * Omega hierarchical of all items, with the number of factors of the solution: the recommended one if that is above two,
 * otherwise three. Null without a proper solution.
 */
export function totalHierarchical({ retention, reliability }: Pick<Analysis, "retention" | "reliability">): {
  readonly omega: number | null;
  readonly factors: number;
} {
  const general = retention?.general ?? null;
  if (general !== null && general.factors > 2)
    return {
      omega: general.problem === null ? general.omegaHierarchical : null,
      factors: general.factors,
    };
  const all = reliability.find(({ structure }) => structure === null);
  return { omega: all === undefined ? null : properHierarchical(all), factors: 3 };
}

const IMPROPER: readonly string[] = ["omega-heywood", "omega-second-order-heywood"];

/** A scale's omega hierarchical; null from a solution with a Heywood case. */
export const properHierarchical = ({
  omegaHierarchical,
  warnings,
}: Pick<ScaleVerdict, "omegaHierarchical" | "warnings">): number | null =>
  warnings.some(({ code }) => IMPROPER.includes(code)) ? null : omegaHierarchical;

type Structure = Analysis["measure"]["structures"][number];

/** The model of a structure with its regressions and constraints; null where it has none, or was not fitted. */
export const wholeModel = ({ structural }: Pick<Analysis, "structural">, id: string): JudgedWhole | null =>
  structural.find(({ structure }) => structure === id) ?? null;

/** Verdict on a declared structure, from loadings, fit and scores. */
export function structureVerdictOf(
  analysis: Analysis,
  { id }: Pick<Structure, "id">,
): DeclaredStructureVerdict {
  const { structures, cfa, comparison, reliability, retention } = analysis;
  const isOf = ({ structure }: { readonly structure: string | null }): boolean => structure === id;
  const [pattern, measurement] = [structures.find(isOf) ?? null, cfa.find(isOf) ?? null];
  const whole = wholeModel(analysis, id);
  // What the user asked for is the model as written.
  const model =
    measurement && whole
      ? {
          ...measurement,
          verdict: whole.verdict,
          converged: measurement.converged && whole.converged,
          admissible: measurement.admissible && whole.admissible,
        }
      : measurement;
  return declaredStructure({
    pattern,
    model,
    comparison,
    scales: reliability.filter(isOf),
    recommended: retention?.recommended ?? null,
  });
}

/** The structure of the working model, or else the first declared one. */
export function shownStructure({ measure, workingModel }: Analysis): Structure | null {
  const { structures } = measure;
  const id = workingModel?.base ?? workingModel?.structure;
  const declared = structures.find((structure) => structure.id === id);
  if (declared !== undefined || workingModel === null) return declared ?? structures[0] ?? null;
  const { structure, label, model, factors } = workingModel;
  return structures.length === 0 ? null : { id: structure, label, model, factors };
}

/** Of structures that are no working model. */
const BEST_FIRST: readonly VerdictCode[] = ["supported", "partly", "undecided", "not shown", "not-tested"];

/** Items in the order of charts and tables: by factor of the shown structure, then the others. */
export const itemsByFactor = (analysis: Analysis, items: readonly string[]): readonly string[] => {
  const declared = (shownStructure(analysis)?.factors ?? []).flatMap((factor) => factor.items);
  return [...new Set([...declared.filter((id) => items.includes(id)), ...items])];
};

/**
 * The declared structure that an answer about declared structures is about: the working model's, otherwise the one with
 * the best verdict; null where none is declared.
 */
export function judgedStructure(analysis: Analysis): Structure | null {
  const { measure, workingModel } = analysis;
  const id = workingModel?.base ?? workingModel?.structure;
  const rank = (structure: Structure): number => {
    const at = BEST_FIRST.indexOf(structureVerdictOf(analysis, structure).code);
    return at < 0 ? BEST_FIRST.length : at;
  };
  return (
    measure.structures.find((structure) => structure.id === id) ??
    [...measure.structures].sort((one, other) => rank(one) - rank(other))[0] ??
    null
  );
}

/** A model's largest factor correlation with its interval; null with one factor. */
export function closestFactors(model: JudgedCfa) {
  const [high] = [...highCorrelations(model)].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (high !== undefined)
    return { of: high.of, text: coefficientWithInterval(high.value, high.interval), isHigh: true };
  // A correlation that the model fixes is no finding.
  const pairs = modelFactorPairs(model).filter(({ r, se }) => !(r === 0 && se === null));
  const [pair] = pairs.sort((a, b) => Math.abs(b.r ?? 0) - Math.abs(a.r ?? 0));
  if (pair === undefined || pair.r === null) return null;
  const text = coefficientWithInterval(pair.r, normalInterval(pair.r, pair.se));
  return { of: [pair.first, pair.second], text, isHigh: false };
}

/** Correlations of a model's factors; a factor of higher order is no pair with its own indicators, which load on it. */
export function modelFactorPairs({ factorCorrelations, factors }: JudgedCfa) {
  const measured = new Map(factors.map(({ id, indicators }) => [id, indicators]));
  const isMeasure = (one: string, other: string): boolean => measured.get(one)?.includes(other) === true;
  return factorCorrelations === null
    ? []
    : factorPairs(factorCorrelations).filter(
        ({ first, second }) => !isMeasure(first, second) && !isMeasure(second, first),
      );
}
