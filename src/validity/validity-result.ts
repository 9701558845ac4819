import type { Warning } from "../errors";
import type { HypothesisVerdict, HypothesizedRange, StatedHypothesis } from "../measures/schema/hypothesis";
import type { Interval } from "../numeric/distributions/interval";
import type { ScoreAssociation, ScoreRatio } from "./association";
import type { CosminProperty } from "./cosmin";
import type { Disattenuated } from "./disattenuate";
import type { DiscriminantClass, TraitRatios } from "./discriminant";
import type { GroupDifference } from "./group-difference";

/** A scale's score with one external variable. */
export interface ExternalAssociation {
  readonly scale: string;
  readonly structure: string | null;
  /** Its key in the definition. */
  readonly external: string;
  readonly label: string;
  readonly kind: "binary" | "ordinal" | "continuous" | "count";
  readonly role: "criterion" | "outcome" | "covariate";
  /** Whether the variable is invented: what is found of it was put in. */
  readonly assumed: boolean;
  /** People with both, to tens where counts are hidden; null for too few. */
  readonly n: number | null;
  readonly coefficient: ScoreAssociation["coefficient"] | null;
  readonly correlation: Interval | null;
  readonly disattenuated: Disattenuated | null;
  /** Latent correlation with the variable alone, in the measure's model; null for other scales or no solution. */
  readonly latent: Omit<Interval, "se"> | null;
  /**
   * Discriminant validity of the factor and a continuous variable, by that interval's larger end; null for other kinds.
   */
  readonly distinct: DiscriminantClass | null;
  /** Per standard deviation of the score; null unless the variable is binary or a count. */
  readonly ratio: ScoreRatio | null;
  readonly hypothesis:
    | (StatedHypothesis & {
        readonly source: string | null;
        readonly range: HypothesizedRange;
        readonly verdict: HypothesisVerdict;
      })
    | null;
  readonly suppressed: "few people" | null;
  readonly warnings: readonly Warning[];
}

/** Discriminant validity of two factors, or of a factor and an external scale of several columns. */
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
  /** The grouping, or the key of a binary external variable. */
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
  /** Of g, as stated for one of the two groups. */
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
  /** COSMIN's properties. */
  readonly properties: readonly CosminProperty[];
}
