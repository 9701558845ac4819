/** The record of a measure's validity; plain numbers, JSON-safe. */
import type { Warning } from "../errors";
import type { HypothesisVerdict, HypothesizedRange, StatedHypothesis } from "../measures/schema/hypothesis";
import type { ScoreAssociation, ScoreRatio } from "./association";
import type { CosminProperty } from "./cosmin";
import type { Disattenuated } from "./disattenuate";
import type { DiscriminantClass, TraitRatios } from "./discriminant";
import type { GroupDifference } from "./group-difference";
import type { Interval } from "./linear-estimate";

/** A scale's score with one variable from outside. */
export interface ExternalAssociation {
  readonly scale: string;
  readonly structure: string | null;
  /** Its key in the definition. */
  readonly external: string;
  readonly label: string;
  readonly kind: "binary" | "ordinal" | "continuous" | "count";
  readonly role: "criterion" | "outcome" | "covariate";
  /** The variable is made by assumption: what is found of it was put in. */
  readonly assumed: boolean;
  /** People who have both, to tens where counts are hidden; null where too few. */
  readonly n: number | null;
  readonly coefficient: ScoreAssociation["coefficient"] | null;
  readonly correlation: Interval | null;
  readonly disattenuated: Disattenuated | null;
  /**
   * Correlation of the factor itself, of the model that stands for the measure: the factor regressed on the variable alone;
   * null for other scales and where there is no solution.
   */
  readonly latent: Omit<Interval, "se"> | null;
  /** Whether the factor and a number from outside are two, by the larger end of that interval; null for other kinds. */
  readonly distinct: DiscriminantClass | null;
  /** Per standard deviation of the score; null for variables that are neither binary nor counts. */
  readonly ratio: ScoreRatio | null;
  readonly hypothesis:
    | (StatedHypothesis & {
        readonly source: string | null;
        readonly range: HypothesizedRange;
        readonly verdict: HypothesisVerdict;
      })
    | null;
  /** Why there are no figures: "few people". */
  readonly suppressed: "few people" | null;
  readonly warnings: readonly Warning[];
}

/** Two factors of a model, or one of them and a scale from outside of several columns: are they two. */
export interface FactorDistinction {
  readonly structure: string;
  readonly factors: readonly [string, string];
  readonly correlation: Interval | null;
  /** By the larger end of the interval (Rönkkö & Cho 2022). */
  readonly class: DiscriminantClass | null;
  readonly htmt: TraitRatios["htmt"];
  readonly htmt2: TraitRatios["htmt2"];
}

/** A scale's scores in one group against another group, or all others. */
export interface KnownGroup {
  readonly scale: string;
  readonly structure: string | null;
  /** The grouping, or the key of a binary variable from outside. */
  readonly by: string;
  readonly source: "grouping" | "external";
  readonly level: string;
  /** Null: all others. */
  readonly against: string | null;
  readonly g: GroupDifference["g"];
  readonly superiority: GroupDifference["superiority"] | null;
  /** Difference of latent means, in standard deviations of the other group; from the invariance of a grouping of two. */
  readonly latent: Omit<Interval, "se"> | null;
  /** The verdict on comparing these groups; null where there is none. */
  readonly comparable: "supported" | "partly" | "not shown" | "undecided" | "not testable" | null;
  /** Of g, as it was stated of one of the two groups. */
  readonly hypothesis:
    | (StatedHypothesis & {
        readonly level: string;
        readonly source: string | null;
        readonly verdict: HypothesisVerdict;
      })
    | null;
  readonly suppressed: "few people" | null;
}

export interface Validity {
  readonly convergent: readonly ExternalAssociation[];
  readonly discriminant: readonly FactorDistinction[];
  readonly knownGroups: readonly KnownGroup[];
  /** COSMIN's properties, each with its evidence and rating. */
  readonly properties: readonly CosminProperty[];
}
