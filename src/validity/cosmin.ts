/** COSMIN's criteria for good measurement properties, as published, each with the evidence that it was applied to. */
import type { CfaFit } from "../factor/cfa/cfa-result";
import type { HypothesisVerdict } from "../measures/schema/hypothesis";

export type CosminRating = "+" | "-" | "?";

export interface CosminProperty {
  readonly property:
    | "content"
    | "structural"
    | "internal-consistency"
    | "invariance"
    | "reliability"
    | "measurement-error"
    | "criterion"
    | "hypotheses"
    | "responsiveness";
  readonly rating: CosminRating;
  /** What the rating rests on, or why there is none: a code that the report words. */
  readonly evidence: CosminEvidence;
  /** What it is of: a structure, or names of groupings or variables; null where it is of none. */
  readonly of: string | null;
  readonly figures: Readonly<Record<string, number | null>>;
}

export type CosminEvidence =
  | "not-from-answers"
  | "one-occasion"
  | "no-model"
  | "not-testable"
  | "fit-indices"
  | "structure-first"
  | "alphas"
  | "no-groups"
  | "groups-undecided"
  | "groups-alike"
  | "items-differ"
  | "no-repeat"
  | "repeat-hidden"
  | "intraclass"
  | "no-important-change"
  | "no-gold-standard"
  | "correlations"
  | "no-hypotheses"
  | "hypotheses";

/** What the criteria ask for. */
export const COSMIN = {
  cfi: 0.95,
  rmsea: 0.06,
  srmr: 0.08,
  alpha: 0.7,
  intraclass: 0.7,
  criterion: 0.7,
  hypotheses: 0.75,
} as const;

export interface CosminGrounds {
  /** The declared model, or that of one factor; null where none was fitted or none has a solution. */
  readonly model: { readonly structure: string; readonly fit: CfaFit } | null;
  /** Alphas of that model's scales; null where one is not defined. */
  readonly alphas: readonly (number | null)[];
  /** The verdict on every grouping. */
  readonly groups: readonly {
    readonly group: string;
    readonly code: "supported" | "partly" | "not shown" | "undecided" | "not testable";
  }[];
  /** Of a second occasion or rater: the lowest coefficient and the smallest detectable change; null where there is none. */
  readonly repeat: { readonly intraclass: number | null; readonly detectable: number | null } | null;
  /** Correlations with variables that stand for a gold standard. */
  readonly criteria: readonly (number | null)[];
  readonly hypotheses: readonly HypothesisVerdict[];
}

/**
 * The nine measurement properties of COSMIN, each rated "+" (sufficient), "-" (insufficient) or "?" (cannot be told) by the
 * published criteria. Structural validity: CFI or TLI above .95, or RMSEA below .06, or SRMR below .08. Internal consistency:
 * structural validity sufficient and every alpha .70 or more. Invariance: no important difference in any grouping.
 * Reliability: coefficients of .70 or more. Measurement error: no important change is known to hold it against. Criterion:
 * every correlation with a gold standard .70 or more. Hypotheses: of those stated, 75 % confirmed by their intervals; "?" where
 * undecided ones could make it either.
 *
 * @see Prinsen et al. (2018), Quality of Life Research, 27, 1147-1157, table 1; Mokkink et al. (2018), 27, 1171-1179.
 *
 * @example
 * ```ts
 * const grounds = { model: null, alphas: [], groups: [], repeat: null, criteria: [], hypotheses: ["confirmed"] };
 * cosminProperties(grounds).find(({ property }) => property === "hypotheses")?.rating; // "+"
 * ```
 */
export function cosminProperties(grounds: CosminGrounds): CosminProperty[] {
  const structural = structuralOf(grounds);
  return [
    unrated("content", "not-from-answers"),
    structural,
    consistencyOf(grounds, structural),
    invarianceOf(grounds),
    ...repeatedOf(grounds),
    criterionOf(grounds),
    hypothesesOf(grounds),
    unrated("responsiveness", "one-occasion"),
  ];
}

function unrated(
  property: CosminProperty["property"],
  evidence: CosminEvidence,
  more: Partial<Pick<CosminProperty, "of" | "figures">> = {},
): CosminProperty {
  return { property, rating: "?", evidence, of: null, figures: {}, ...more };
}

const rated = (isSufficient: boolean): CosminRating => (isSufficient ? "+" : "-");

function structuralOf({ model }: CosminGrounds): CosminProperty {
  if (model === null) return unrated("structural", "no-model");
  const { structure: of, fit } = model;
  const { cfi, tli, rmsea, testable } = fit.reported;
  if (!testable) return unrated("structural", "not-testable", { of });
  const figures = { cfi, tli, rmsea: rmsea?.estimate ?? null, srmr: fit.srmr };
  const isSufficient =
    (cfi ?? 0) > COSMIN.cfi ||
    (tli ?? 0) > COSMIN.cfi ||
    (rmsea !== null && rmsea.estimate < COSMIN.rmsea) ||
    fit.srmr < COSMIN.srmr;
  return { property: "structural", rating: rated(isSufficient), evidence: "fit-indices", of, figures };
}

function consistencyOf({ alphas }: CosminGrounds, { rating, of }: CosminProperty): CosminProperty {
  const known = alphas.flatMap((alpha) => alpha ?? []);
  const figures = { scales: alphas.length, lowestAlpha: known.length === 0 ? null : Math.min(...known) };
  if (rating !== "+" || known.length === 0) {
    return unrated("internal-consistency", "structure-first", { of, figures });
  }
  const isSufficient = known.length === alphas.length && known.every((alpha) => alpha >= COSMIN.alpha);
  return { property: "internal-consistency", rating: rated(isSufficient), evidence: "alphas", of, figures };
}

function invarianceOf({ groups }: CosminGrounds): CosminProperty {
  const tested = groups.filter(({ code }) => code !== "not testable");
  if (tested.length === 0) return unrated("invariance", "no-groups");
  const differ = tested.filter(({ code }) => code === "partly" || code === "not shown");
  const open = tested.filter(({ code }) => code === "undecided");
  const figures = { groupings: tested.length, differ: differ.length, undecided: open.length };
  const of = (differ.length > 0 ? differ : open.length > 0 ? open : tested)
    .map(({ group }) => group)
    .join(", ");
  if (differ.length > 0)
    return { property: "invariance", rating: "-", evidence: "items-differ", of, figures };
  if (open.length > 0) return unrated("invariance", "groups-undecided", { of, figures });
  return { property: "invariance", rating: "+", evidence: "groups-alike", of, figures };
}

function repeatedOf({ repeat }: CosminGrounds): CosminProperty[] {
  const figures = { detectable: repeat?.detectable ?? null };
  const error = unrated(
    "measurement-error",
    repeat === null ? "no-repeat" : "no-important-change",
    repeat === null ? {} : { figures },
  );
  if (repeat === null) return [unrated("reliability", "no-repeat"), error];
  if (repeat.intraclass === null) return [unrated("reliability", "repeat-hidden"), error];
  const { intraclass } = repeat;
  const rating = rated(intraclass >= COSMIN.intraclass);
  return [
    { property: "reliability", rating, evidence: "intraclass", of: null, figures: { intraclass } },
    error,
  ];
}

function criterionOf({ criteria }: CosminGrounds): CosminProperty {
  const known = criteria.flatMap((value) => (value === null ? [] : Math.abs(value)));
  if (known.length === 0) return unrated("criterion", "no-gold-standard");
  const lowest = Math.min(...known);
  const figures = { criteria: known.length, lowest };
  const rating = rated(lowest >= COSMIN.criterion);
  return { property: "criterion", rating, evidence: "correlations", of: null, figures };
}

function hypothesesOf({ hypotheses }: CosminGrounds): CosminProperty {
  const stated = hypotheses.length;
  if (stated === 0) return unrated("hypotheses", "no-hypotheses");
  const count = (verdict: HypothesisVerdict): number => hypotheses.filter((own) => own === verdict).length;
  const [confirmed, undecided] = [count("confirmed"), count("undecided")];
  const figures = { stated, confirmed, undecided };
  const needed = COSMIN.hypotheses * stated;
  const rating = confirmed >= needed ? "+" : confirmed + undecided < needed ? "-" : "?";
  return { property: "hypotheses", rating, evidence: "hypotheses", of: null, figures };
}
