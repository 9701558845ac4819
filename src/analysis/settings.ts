import type { MissingRule } from "../correlation/correlation-matrix";
import type { Responses } from "../data/answers/responses";
import { ItemwiseError } from "../errors";
import { largestNumberOfFactors } from "../factor/efa/efa";
import type { ModelMissing } from "../factor/incomplete/missing-for";
import { crossingParts, isSameCrossing } from "../measures/schema/release-list";
import type { Structure } from "../measures/structure";
import type { DisclosureMode } from "../survey/disclosure/disclosure";
import type { EarlierRelease } from "../survey/prevalence/released-plan";
import { type DimensionsVerdict, shownNumbers } from "../verdicts/dimensions-verdict";
import { lostFactors } from "../verdicts/structure-verdict";
import type { AnalysisSettings } from "./analysis";
import { ANALYSIS_PARTS, type AnalysisPart } from "./analysis-parts";
import type { HiddenFigure } from "./disclosure/hidden-log";

/** What may be chosen; what is left out has the default named at `analyze`. */
export type AnalysisChoices = Partial<
  Omit<AnalysisSettings, "measure" | "weights" | "groups" | "missing" | "prevalenceCrossed" | "disclosure">
> & {
  /** "fiml" is "pairwise" for continuous items, whose confirmatory models use all answers, and is refused for others. */
  readonly missing?: ModelMissing | undefined;
};

/** What hides. */
export interface ReleaseMode {
  /** "standard" and "strict" hide small counts, "none" hides nothing; by default what the measure's sensitivity asks for. */
  readonly disclosure?: DisclosureMode | undefined;
  /** What earlier releases of the same file told (`earlierReleases`): it counts as known. */
  readonly released?: readonly EarlierRelease[] | undefined;
  /** Told which prevalences are hidden and by which rule: for an output checker, not for publication. */
  readonly onHidden?: ((figures: readonly HiddenFigure[], recovered: number) => void) | undefined;
}

const SEED = 20240229;
/** Of a factor solution. */
const FEWEST_ITEMS = 3;

/** The choices made, with the defaults of those that were not; `factors` is empty where it was left open. */
export function resolveSettings(
  responses: Responses,
  options: AnalysisChoices & Pick<ReleaseMode, "disclosure">,
): AnalysisSettings {
  const { measure } = responses;
  const groups = responses.groupings.map((grouping) => grouping.name);
  const listed = measure.release.crossed;
  // Named as the list names them, so that what is hidden of one is hidden of the other.
  const crossed = (options.crossed ?? []).map(
    (name) => listed.find((one) => isSameCrossing(one, name)) ?? name,
  );
  const shown = listed.filter((name) => crossingParts(name).every((part) => groups.includes(part)));
  return {
    measure: measure.id,
    categories: measure.dichotomize === null ? "declared" : (options.categories ?? "dichotomized"),
    missing: missingRule(options.missing, responses),
    weights: responses.weighting,
    groups,
    factors: options.factors ?? [],
    extraction: options.extraction ?? "minres",
    rotation: options.rotation ?? "oblimin",
    rotationStarts: options.rotationStarts ?? 20,
    correlation: options.correlation ?? "auto",
    correction: options.correction ?? "half",
    replicates: options.replicates ?? 500,
    percentile: options.percentile ?? 95,
    bootstrap: options.bootstrap ?? 0,
    seed: options.seed ?? SEED,
    constantItems: options.constantItems ?? "error",
    parts: options.parts ?? ANALYSIS_PARTS,
    structures: chosenStructures(Object.keys(measure.structures), options.structures),
    model: options.model ?? null,
    estimator: options.estimator ?? null,
    parameterization: options.parameterization ?? "delta",
    scaling: options.scaling ?? "variance",
    auxiliary: chosenAuxiliary(options.auxiliary ?? [], responses),
    irtModel: options.irtModel ?? null,
    points: options.points ?? null,
    crossed,
    prevalenceCrossed: [...new Set([...shown, ...crossed])],
    prevalenceMissing: options.prevalenceMissing ?? "imputed",
    disclosure: options.disclosure ?? (measure.sensitive === false ? "none" : "standard"),
    permutations: options.permutations ?? 0,
    clusterLabels: options.clusterLabels ?? "unique",
    shortForm: options.shortForm ?? null,
    reading: options.reading ?? {
      header: true,
      delimiter: null,
      encoding: "utf8",
      counts: null,
      sheet: null,
      leaveOut: [],
      from: null,
    },
    note: options.note ?? null,
    population: options.population ?? null,
    groupCovariates: options.groupCovariates ?? null,
  };
}

function chosenAuxiliary(names: readonly string[], { items, external }: Responses): readonly string[] {
  const known = [...items, ...external.map(({ item }) => item)].map(({ id }) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return names;
  throw new ItemwiseError("unknown-choice", `unknown auxiliary variable: ${unknown}.`, {
    hint: `Use one of ${known.join(", ")}, or declare it among the measure's external variables.`,
  });
}

function missingRule(missing: ModelMissing | undefined, { items }: Responses): MissingRule {
  if (missing !== "fiml") return missing ?? "pairwise";
  if (items.every(({ scale }) => scale === "continuous")) return "pairwise";
  throw new ItemwiseError("wrong-missing", "Full-information maximum likelihood is of continuous items.", {
    hint: "Use --missing pairwise, or declare the items as continuous.",
  });
}

/** Whether a choice asks for what is computed beside items and correlations. */
export function isAsked({ parts }: Pick<AnalysisSettings, "parts">, part: AnalysisPart): boolean {
  return parts.includes(part);
}

/** What is told of the choices: which parts are asked for, only as far as that makes a difference. */
interface Told {
  readonly reads: readonly (keyof AnalysisSettings)[];
  readonly asks?: readonly AnalysisPart[] | undefined;
}

/** The settings as a part is told of them. */
export function toldOf(settings: AnalysisSettings, { asks = [] }: Told): AnalysisSettings {
  return { ...settings, parts: asks.filter((part) => isAsked(settings, part)) };
}

/** The choices that a part reads, in one string. */
export function chosenOf(settings: AnalysisSettings, told: Told): string {
  const chosen = toldOf(settings, told);
  return JSON.stringify(told.reads.map((key) => chosen[key]));
}

/** 1, 2, 3 and the numbers of the declared structures' factors, as far as so many can be identified. */
export function defaultFactors(items: readonly string[], structures: readonly Structure[]): number[] {
  const most = largestNumberOfFactors(items.length);
  const wanted = new Set([1, 2, 3, ...examinable(structures, items).map(({ factors }) => factors.length)]);
  return [...wanted].filter((factors) => factors <= most).sort((a, b) => a - b);
}

/**
 * Numbers of factors with those that the verdict leaves open (`shownNumbers`), as far as so many can be identified: what it
 * names is always among the solutions.
 */
export function withRange(
  factors: readonly number[],
  verdict: Pick<DimensionsVerdict, "range"> | null,
  items: number,
): number[] {
  if (verdict === null || items < FEWEST_ITEMS) return [...factors];
  const most = largestNumberOfFactors(items);
  const open = shownNumbers(verdict.range).filter((number) => number <= most);
  return [...new Set([...factors, ...open])].sort((a, b) => a - b);
}

/** The structures of which every factor has an item that is analyzed, so that a solution can have its factors. */
export function examinable(structures: readonly Structure[], items: readonly string[]): readonly Structure[] {
  return structures.filter((structure) => lostFactors(structure, items).length === 0);
}

function chosenStructures(
  declared: readonly string[],
  wanted: readonly string[] | undefined,
): readonly string[] {
  const unknown = wanted?.find((id) => !declared.includes(id));
  if (unknown === undefined) return wanted ?? declared;
  throw new ItemwiseError("unknown-choice", `unknown structure: ${unknown}.`, {
    hint:
      declared.length === 0 ? "The measure declares no structures." : `Use one of ${declared.join(", ")}.`,
  });
}
