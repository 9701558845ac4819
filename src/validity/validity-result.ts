import * as f from "../figures/declare";
import type { HypothesisVerdict, StatedHypothesis } from "../measures/schema/hypothesis";
import * as names from "../words/messages";
import type { ScoreAssociation, ScoreRatio } from "./association";
import { cosminProperty } from "./cosmin";
import type { Disattenuated } from "./disattenuate";
import type { DiscriminantClass } from "./discriminant";

const low = f.orNull(f.estimate).named(names.low95);
const high = f.orNull(f.estimate).named(names.high95);
const interval = { estimate: f.estimate, se: f.orNull(f.error).named(names.standardError), low, high };
const statedHypothesis = { direction: f.code<StatedHypothesis["direction"]>(), size: f.orNull(f.text) };

/** A scale's score with one external variable. */
const externalAssociation = {
  scale: f.text,
  structure: f.orNull(f.text),
  /** Its key in the definition. */
  external: f.text,
  label: f.text,
  kind: f.code<"binary" | "ordinal" | "continuous" | "count">(),
  role: f.code<"criterion" | "outcome" | "covariate">(),
  /** Whether the variable is invented: what is found of it was put in. */
  assumed: f.flag,
  /** People with both, to tens where counts are hidden; null for too few. */
  n: f.orNull(f.people),
  coefficient: f.orNull(f.code<ScoreAssociation["coefficient"]>()),
  correlation: f.orNull({ ...interval, estimate: f.estimate.named(names.correlation) }),
  disattenuated: f.orNull({ reliability: f.code<Disattenuated["reliability"]>(), ...interval }),
  /** Latent correlation with the variable alone, in the measure's model; null for other scales or no solution. */
  latent: f.orNull({ estimate: f.estimate, low, high }),
  /**
   * Discriminant validity of the factor and a continuous variable, by that interval's larger end; null for other kinds.
   */
  distinct: f.orNull(f.code<DiscriminantClass>()),
  /** Per standard deviation of the score; null unless the variable is binary or a count. */
  ratio: f.orNull({
    model: f.code<ScoreRatio["model"]>(),
    overdispersion: f.orNull({ alpha: f.estimate, z: f.statistic }),
    estimate: f.estimate,
    low,
    high,
  }),
  hypothesis: f.orNull({
    ...statedHypothesis,
    source: f.orNull(f.text),
    range: f.ends(f.exact),
    verdict: f.code<HypothesisVerdict>(),
  }),
  suppressed: f.orNull(f.code<"few people">()),
  warnings: f.warnings,
};
export interface ExternalAssociation extends f.Declared<typeof externalAssociation> {}

/** Discriminant validity of two factors, or of a factor and an external scale of several columns. */
const factorDistinction = {
  structure: f.text,
  factors: f.ends(f.text),
  correlation: f.orNull({ ...interval, estimate: f.estimate.named(names.correlation) }),
  /** By the larger end of the interval (Rönkkö & Cho 2022). */
  class: f.orNull(f.code<DiscriminantClass>()),
  htmt: f.orNull({ ...interval, estimate: f.estimate.named(names.htmt) }),
  htmt2: f.orNull({ ...interval, estimate: f.estimate.named(names.htmt2) }),
};
export interface FactorDistinction extends f.Declared<typeof factorDistinction> {}

/** A scale's scores in one group against another group, or all others. */
const knownGroup = {
  scale: f.text,
  structure: f.orNull(f.text),
  /** The grouping, or the key of a binary external variable. */
  by: f.text,
  source: f.code<"grouping" | "external">(),
  level: f.text,
  /** Null: all others. */
  against: f.orNull(f.text),
  g: f.orNull({ ...interval, estimate: f.estimate.named(names.hedgesG) }),
  superiority: f.orNull(interval),
  /** Difference of latent means, in standard deviations of the other group; from the invariance of a grouping of two. */
  latent: f.orNull({ estimate: f.estimate, low, high }),
  /** The verdict on comparing these groups; null where there is none. */
  comparable: f.orNull(
    f.code<"supported" | "partly" | "not shown" | "undecided" | "not-tested" | "not testable">(),
  ),
  /** Of g, as stated for one of the two groups. */
  hypothesis: f.orNull({
    ...statedHypothesis,
    level: f.text,
    source: f.orNull(f.text),
    verdict: f.code<HypothesisVerdict>(),
  }),
  suppressed: f.orNull(f.code<"few people">()),
};
export interface KnownGroup extends f.Declared<typeof knownGroup> {}

export const validityRecord = {
  convergent: f.listOf(externalAssociation, "everybody"),
  discriminant: f.listOf(factorDistinction, "pair"),
  knownGroups: f.listOf(knownGroup, "level"),
  /** COSMIN's properties. */
  properties: f.listOf(cosminProperty),
};
export interface Validity extends f.Declared<typeof validityRecord> {}
