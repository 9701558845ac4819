import {
  code,
  type Declared,
  ends,
  error,
  estimate,
  exact,
  flag,
  listOf,
  orNull,
  people,
  statistic,
  text,
  warnings,
} from "../figures/declare";
import type { HypothesisVerdict, StatedHypothesis } from "../measures/schema/hypothesis";
import * as names from "../words/messages";
import type { ScoreAssociation, ScoreRatio } from "./association";
import { cosminProperty } from "./cosmin";
import type { Disattenuated } from "./disattenuate";
import type { DiscriminantClass } from "./discriminant";

const low = orNull(estimate).named(names.low95);
const high = orNull(estimate).named(names.high95);
const interval = { estimate, se: orNull(error).named(names.standardError), low, high };
const statedHypothesis = { direction: code<StatedHypothesis["direction"]>(), size: orNull(text) };

/** A scale's score with one external variable. */
const externalAssociation = {
  scale: text,
  structure: orNull(text),
  /** Its key in the definition. */
  external: text,
  label: text,
  kind: code<"binary" | "ordinal" | "continuous" | "count">(),
  role: code<"criterion" | "outcome" | "covariate">(),
  /** Whether the variable is invented: what is found of it was put in. */
  assumed: flag,
  /** People with both, to tens where counts are hidden; null for too few. */
  n: orNull(people),
  coefficient: orNull(code<ScoreAssociation["coefficient"]>()),
  correlation: orNull({ ...interval, estimate: estimate.named(names.correlation) }),
  disattenuated: orNull({ reliability: code<Disattenuated["reliability"]>(), ...interval }),
  /** Latent correlation with the variable alone, in the measure's model; null for other scales or no solution. */
  latent: orNull({ estimate, low, high }),
  /**
   * Discriminant validity of the factor and a continuous variable, by that interval's larger end; null for other kinds.
   */
  distinct: orNull(code<DiscriminantClass>()),
  /** Per standard deviation of the score; null unless the variable is binary or a count. */
  ratio: orNull({
    model: code<ScoreRatio["model"]>(),
    overdispersion: orNull({ alpha: estimate, z: statistic }),
    estimate,
    low,
    high,
  }),
  hypothesis: orNull({
    ...statedHypothesis,
    source: orNull(text),
    range: ends(exact),
    verdict: code<HypothesisVerdict>(),
  }),
  suppressed: orNull(code<"few people">()),
  warnings,
};
export interface ExternalAssociation extends Declared<typeof externalAssociation> {}

/** Discriminant validity of two factors, or of a factor and an external scale of several columns. */
const factorDistinction = {
  structure: text,
  factors: ends(text),
  correlation: orNull({ ...interval, estimate: estimate.named(names.correlation) }),
  /** By the larger end of the interval (Rönkkö & Cho 2022). */
  class: orNull(code<DiscriminantClass>()),
  htmt: orNull({ ...interval, estimate: estimate.named(names.htmt) }),
  htmt2: orNull({ ...interval, estimate: estimate.named(names.htmt2) }),
};
export interface FactorDistinction extends Declared<typeof factorDistinction> {}

/** A scale's scores in one group against another group, or all others. */
const knownGroup = {
  scale: text,
  structure: orNull(text),
  /** The grouping, or the key of a binary external variable. */
  by: text,
  source: code<"grouping" | "external">(),
  level: text,
  /** Null: all others. */
  against: orNull(text),
  g: orNull({ ...interval, estimate: estimate.named(names.hedgesG) }),
  superiority: orNull(interval),
  /** Difference of latent means, in standard deviations of the other group; from the invariance of a grouping of two. */
  latent: orNull({ estimate, low, high }),
  /** The verdict on comparing these groups; null where there is none. */
  comparable: orNull(code<"supported" | "partly" | "not shown" | "undecided" | "not testable">()),
  /** Of g, as stated for one of the two groups. */
  hypothesis: orNull({
    ...statedHypothesis,
    level: text,
    source: orNull(text),
    verdict: code<HypothesisVerdict>(),
  }),
  suppressed: orNull(code<"few people">()),
};
export interface KnownGroup extends Declared<typeof knownGroup> {}

export const validityRecord = {
  convergent: listOf(externalAssociation),
  discriminant: listOf(factorDistinction, "pair"),
  knownGroups: listOf(knownGroup, "level"),
  /** COSMIN's properties. */
  properties: listOf(cosminProperty),
};
export interface Validity extends Declared<typeof validityRecord> {}
