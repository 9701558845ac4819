/** COSMIN's criteria for good measurement properties, with the evidence that they are applied to. */
import { type CfaFit, judgedIndices, judgedValues } from "../factor/model/fit-result";
import * as f from "../figures/declare";
import type { HypothesisVerdict } from "../measures/schema/hypothesis";

export type CosminRating = "+" | "-" | "?";

export const cosminProperty = {
  property: f.code<
    | "content"
    | "structural"
    | "internal-consistency"
    | "invariance"
    | "reliability"
    | "measurement-error"
    | "criterion"
    | "hypotheses"
    | "responsiveness"
  >(),
  rating: f.code<CosminRating>(),
  /** Evidence of the rating, or why there is none: a code that the report words. */
  evidence: f.code<CosminEvidence>(),
  /** What it is of: a structure, groupings or variables; null for none. */
  of: f.orNull(f.text),
  figures: f.byName(f.orNull(f.estimate), "everybody"),
};
export interface CosminProperty extends f.Declared<typeof cosminProperty> {}

export type CosminEvidence =
  | "not-from-answers"
  | "one-occasion"
  | "no-model"
  | "not-testable"
  | "no-solution"
  | "no-common-factor"
  | "fit-indices"
  | "doubtful-fit"
  | "same-data"
  | "structure-first"
  | "alphas"
  | "no-groups"
  | "groups-undecided"
  | "groups-alike"
  | "groups-misfit"
  | "items-differ"
  | "no-repeat"
  | "no-figure"
  | "intraclass"
  | "no-important-change"
  | "changes"
  | "no-gold-standard"
  | "criteria"
  | "no-hypotheses"
  | "hypotheses";

/** Thresholds of the criteria. */
export const COSMIN = {
  /** One of them is enough. */
  fit: { cfi: 0.95, tli: 0.95, rmsea: 0.06, srmr: 0.08 } as Readonly<Record<string, number>>,
  alpha: 0.7,
  intraclass: 0.7,
  criterion: 0.7,
  hypotheses: 0.75,
} as const;

export interface CosminGrounds {
  /** The declared model, or that of one factor where none is declared; null where none was fitted. */
  readonly model: {
    readonly structure: string;
    readonly fit: CfaFit;
    /** Its verdict on fit; "-" is a model that does not fit, "?" one of doubtful fit; null: it could not be judged. */
    readonly standing: CosminRating | null;
    /** Whether its solution converged and is admissible. */
    readonly solved: boolean;
    /** Whether it was chosen on these data, which then do not test it. */
    readonly chosenHere: boolean;
  } | null;
  /** Whether the items have a common factor. */
  readonly hasFactor: boolean;
  /** Alphas of that model's scales; null where undefined. */
  readonly alphas: readonly (number | "below-0" | null)[];
  /** The verdict on every grouping. */
  readonly groups: readonly {
    readonly group: string;
    readonly code: "supported" | "partly" | "not shown" | "undecided" | "not-tested" | "not testable";
    /** "baseline": the configural model does not fit in all groups. */
    readonly reason: string;
  }[];
  /** By scale, of a second occasion or rater; null where there is none. */
  readonly repeat:
    | readonly {
        readonly scale: string;
        /** Null where it is hidden or not defined, as the smallest detectable change. */
        readonly intraclass: number | null;
        readonly detectable: number | null;
        /** The smallest change that matters to people; null where nobody says. */
        readonly important: number | null;
      }[]
    | null;
  /** Correlations of scores with gold standards, or areas under the curve, as expected; null: hidden or undefined. */
  readonly criteria: readonly (number | null)[];
  readonly hypotheses: readonly HypothesisVerdict[];
}

/**
 * The nine measurement properties of COSMIN, each rated "+" (sufficient), "-" (insufficient) or "?" (indeterminate) by
 * the published criteria. Structural validity: CFI or TLI above .95, or RMSEA below .06, or SRMR below .08, of a model
 * that its own verdict does not contradict (`standing`); "?" where only the indices do, without an admissible solution,
 * and where the items have no common factor. Internal
 * consistency: structural validity sufficient and every alpha .70 or more. Invariance: no important difference in any
 * grouping; "?" where the model does not fit in every group. Reliability: coefficients of .70 or more. Measurement
 * error: smallest detectable changes below the smallest important ones, where these are given. Criterion: every
 * correlation with a gold standard, or area under its curve, .70 or more. Hypotheses: 75 % of those stated confirmed by
 * their intervals; "?" where undecided ones matter. A missing figure gives "?" unless another is too low.
 * @see Prinsen et al. (2018), Quality of Life Research, 27, 1147-1157, table 1; Mokkink et al. (2018), 27, 1171-1179.
 * @example
 * ```ts
 * const grounds = { model: null, hasFactor: true, alphas: [], groups: [], repeat: null, criteria: [], hypotheses: ["confirmed"] };
 * cosminProperties(grounds).find(({ property }) => property === "hypotheses")?.rating; // "+"
 * ```
 */
export function cosminProperties(grounds: CosminGrounds): CosminProperty[] {
  const structural = structuralOf(grounds);
  return [
    property("content", "not-from-answers"),
    structural,
    consistencyOf(grounds, structural),
    invarianceOf(grounds),
    reliabilityOf(grounds),
    errorOf(grounds),
    criterionOf(grounds),
    hypothesesOf(grounds),
    property("responsiveness", "one-occasion"),
  ];
}

function property(
  name: CosminProperty["property"],
  evidence: CosminEvidence,
  { rating = "?", of = null, figures = {} }: Partial<Omit<CosminProperty, "property" | "evidence">> = {},
): CosminProperty {
  return { property: name, rating, evidence, of, figures };
}

/** Rating of several figures: insufficient where any known one is. */
function ratedAll(all: readonly (number | null)[], isSufficient: (value: number) => boolean): CosminRating {
  if (all.some((value) => value !== null && !isSufficient(value))) return "-";
  return all.length === 0 || all.includes(null) ? "?" : "+";
}

/** Null where none is known. */
function lowestOf(all: readonly (number | null)[]): number | null {
  const known = all.filter((value) => value !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function structuralOf({ model, hasFactor }: CosminGrounds): CosminProperty {
  if (model === null) return property("structural", "no-model");
  const { structure: of, fit, standing, solved, chosenHere } = model;
  if (!solved) return property("structural", "no-solution", { of });
  if (standing === null || !fit.reported.testable) return property("structural", "not-testable", { of });
  const isSufficient = judgedIndices(fit).some(({ id, value, cutOffs: { better } }) => {
    const threshold = COSMIN.fit[id];
    if (value === null || threshold === undefined) return false;
    return better === "high" ? value > threshold : value < threshold;
  });
  const figures = judgedValues(fit);
  if (chosenHere && isSufficient) return property("structural", "same-data", { of, figures });
  if (!hasFactor && standing === "+") return property("structural", "no-common-factor", { of, figures });
  // Indices alone do not speak against a model that is not rejected.
  const rating = isSufficient ? standing : standing === "+" ? "?" : "-";
  return property("structural", rating === "?" && isSufficient ? "doubtful-fit" : "fit-indices", {
    rating,
    of,
    figures,
  });
}

function consistencyOf({ alphas }: CosminGrounds, { rating, of }: CosminProperty): CosminProperty {
  const isBelow = (alpha: CosminGrounds["alphas"][number]): boolean => alpha === "below-0";
  const known = alphas.map((alpha) => (alpha === "below-0" ? null : alpha));
  const below0 = alphas.filter(isBelow).length;
  const lowestAlpha = below0 > 0 ? null : lowestOf(known);
  const figures = { scales: alphas.length, lowestAlpha, below0 };
  if (rating !== "+" || (lowestAlpha === null && below0 === 0))
    return property("internal-consistency", "structure-first", { of, figures });
  const ofAlphas = below0 > 0 ? "-" : ratedAll(known, (alpha) => alpha >= COSMIN.alpha);
  return property("internal-consistency", "alphas", { rating: ofAlphas, of, figures });
}

function invarianceOf({ groups }: CosminGrounds): CosminProperty {
  const tested = groups.filter(({ code }) => code !== "not-tested" && code !== "not testable");
  const isShort = ({ code }: (typeof groups)[number]) => code === "partly" || code === "not shown";
  const misfit = tested.filter(({ reason }) => reason === "baseline");
  const differ = tested.filter(isShort);
  const open = tested.filter(({ code }) => code === "undecided");
  const figures = { groupings: tested.length, differ: differ.length, undecided: open.length };
  const by = (all: typeof tested): string => all.map(({ group }) => group).join(", ");
  if (tested.length === 0) return property("invariance", "no-groups");
  if (differ.length > 0)
    return property("invariance", "items-differ", { rating: "-", of: by(differ), figures });
  if (misfit.length > 0) return property("invariance", "groups-misfit", { of: by(misfit), figures });
  if (open.length > 0) return property("invariance", "groups-undecided", { of: by(open), figures });
  return property("invariance", "groups-alike", { rating: "+", of: by(tested), figures });
}

function reliabilityOf({ repeat }: CosminGrounds): CosminProperty {
  if (repeat === null) return property("reliability", "no-repeat");
  const all = repeat.map(({ intraclass }) => intraclass);
  const intraclass = lowestOf(all);
  if (intraclass === null) return property("reliability", "no-figure");
  const rating = ratedAll(all, (own) => own >= COSMIN.intraclass);
  return property("reliability", "intraclass", { rating, figures: { intraclass } });
}

/** For the scale with the largest detectable change, relative to important ones where these are stated. */
function errorOf({ repeat }: CosminGrounds): CosminProperty {
  if (repeat === null) return property("measurement-error", "no-repeat");
  const stated = repeat.filter(({ important }) => important !== null);
  const shares = (stated.length > 0 ? stated : repeat).map(({ detectable, important, scale }) => ({
    detectable,
    important,
    scale,
    share: detectable === null ? null : detectable / (important ?? 1),
  }));
  const [worst] = shares
    .filter(({ share }) => share !== null)
    .sort((one, other) => (other.share ?? 0) - (one.share ?? 0));
  const figures = { detectable: worst?.detectable ?? null, important: worst?.important ?? null };
  if (stated.length === 0) return property("measurement-error", "no-important-change", { figures });
  if (worst === undefined) return property("measurement-error", "no-figure");
  const rating = ratedAll(
    shares.map(({ share }) => share),
    (share) => share < 1,
  );
  return property("measurement-error", "changes", { rating, of: worst.scale, figures });
}

function criterionOf({ criteria }: CosminGrounds): CosminProperty {
  if (criteria.length === 0) return property("criterion", "no-gold-standard");
  const lowest = lowestOf(criteria);
  if (lowest === null) return property("criterion", "no-figure");
  const rating = ratedAll(criteria, (value) => value >= COSMIN.criterion);
  return property("criterion", "criteria", { rating, figures: { criteria: criteria.length, lowest } });
}

function hypothesesOf({ hypotheses }: CosminGrounds): CosminProperty {
  const stated = hypotheses.length;
  if (stated === 0) return property("hypotheses", "no-hypotheses");
  const count = (verdict: HypothesisVerdict): number => hypotheses.filter((own) => own === verdict).length;
  const [confirmed, undecided] = [count("confirmed"), count("undecided")];
  const needed = COSMIN.hypotheses * stated;
  const rating = confirmed >= needed ? "+" : confirmed + undecided < needed ? "-" : "?";
  return property("hypotheses", "hypotheses", { rating, figures: { stated, confirmed, undecided } });
}
