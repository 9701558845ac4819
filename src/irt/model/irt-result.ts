/** The record of an item response analysis; plain numbers, JSON-safe. */

import type { MissingRule } from "../../correlation/correlation-matrix";
import type { Warning } from "../../errors";
import type { NamedMatrix } from "../../factor/cfa/cfa-result";
import type { Declared } from "../../figures/declare";
import type { criterionChangesRecord, InformationCriteria } from "../../figures/information-criteria";
import type { IrtConvergence } from "./fitted-irt";

export interface IrtItemResult {
  readonly id: string;
  readonly categories: number;
  /** Slope on every factor, 0 where it does not load. */
  readonly a: readonly number[];
  /** Intercepts in descending order. */
  readonly d: readonly number[];
  /** Standard errors (of the other metrics by the delta method); null if fixed or unavailable. */
  readonly se: {
    readonly a: readonly (number | null)[];
    readonly d: readonly (number | null)[];
    readonly difficulty: readonly (number | null)[];
    readonly discrimination: number | null;
    readonly loadings: readonly (number | null)[];
  };
  /** Multidimensional difficulty -d / |a| of each intercept, and discrimination |a| (Reckase 1985); null where |a| is 0. */
  readonly difficulty: readonly (number | null)[];
  readonly discrimination: number;
  /** Standardized loadings: a / 1.702 times the factor's standard deviation, over the root of 1 + the quadratic form of a / 1.702 in the factor covariances. */
  readonly loadings: readonly number[];
}

export interface M2Fit {
  /** For items of two categories all kinds are "M2". */
  readonly kind: "M2" | "M2*" | "C2";
  /** People who answered every item; only these count. */
  readonly n: number;
  /** With design weights, strata or clusters divided by the mean design effect. */
  readonly m2: number;
  readonly df: number;
  readonly p: number | null;
  /** Mean generalized design effect (Rao & Scott 1981); null if equally weighted. */
  readonly designEffect: number | null;
  /** Estimate and 90 % interval. */
  readonly rmsea: readonly [number, number, number] | null;
  readonly cfi: number | null;
  readonly tli: number | null;
  readonly srmsr: number | null;
}

export interface IrtItemFit {
  readonly id: string;
  /** S-X2 (Orlando & Thissen 2000, 2003); null where no df is left. */
  readonly s_x2: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly rmsea: number | null;
}

export interface LocalDependence {
  readonly first: string;
  readonly second: string;
  /** Yen (1984). */
  readonly q3: number | null;
  /** Chen & Thissen (1997), signed by the direction of the dependence. */
  readonly ldX2: number | null;
  readonly df: number;
  readonly p: number | null;
}

export interface InformationResult {
  /** -4 to 4 in steps of .1 on each factor, the others at their mean; in the model's metric, where a Rasch model's factors do not have variance 1. */
  readonly theta: readonly number[];
  /** Test information by factor and level (of the factor's own items), and that of every item. */
  readonly factors: readonly {
    readonly factor: string;
    readonly test: readonly number[];
    /** Standard error of a maximum-likelihood score, 1 over the root of the information. */
    readonly standardError: readonly (number | null)[];
    readonly items: readonly { readonly id: string; readonly information: readonly number[] }[];
    /** Level of the greatest information, and that information. */
    readonly peak: readonly [number, number];
    /** Reliability at that level, I / (I + 1 / variance), and the model's share of people below it. */
    readonly peakReliability: number;
    readonly peakBelow: number;
    /** Share of the area under the curve, from ten standard deviations below the mean to ten above, that lies within one, below and above; 0 where there is no information. */
    readonly share: { readonly below: number; readonly within: number; readonly above: number };
    /** The source's claim: the peak lies within one standard deviation of the mean. */
    readonly peakWithinOneSd: boolean;
    /** Ranges where reliability, I / (I + 1 / variance), is .70 or more; empty if none. */
    readonly reliable: readonly (readonly [number, number])[];
    /** The model's share of people at these levels. */
    readonly shareReliable: number;
  }[];
}

/** Thissen, Pommerich, Billeaud & Williams (1995). */
export interface SumScore {
  /** Sum of the categories, which count from 0. */
  readonly score: number;
  /** Expected share of people with it. */
  readonly share: number;
  /** Mean and standard deviation, given the sum, of every requested factor; null if nobody is expected with it. */
  readonly eap: readonly (number | null)[];
  readonly se: readonly (number | null)[];
}

export interface IrtResult extends InformationCriteria {
  readonly model: "Rasch" | "2PL" | "graded";
  /** Id of the structure; "one factor", "exploratory 2", ... */
  readonly structure: string;
  readonly label: string;
  readonly kind: "confirmatory" | "exploratory" | "bifactor";
  /** "pairwise": everyone who answered an item, with all available answers. */
  readonly missing: MissingRule;
  readonly n: number;
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    readonly items: readonly string[];
  }[];
  readonly items: readonly IrtItemResult[];
  readonly factorCorrelations: NamedMatrix & {
    readonly standardErrors: readonly (readonly (number | null)[])[];
  };
  /** Means and variances by group; null without groups. */
  readonly groups:
    | readonly {
        readonly group: string;
        readonly n: number;
        readonly means: readonly number[];
        readonly variances: readonly number[];
        readonly se: {
          readonly means: readonly (number | null)[];
          readonly variances: readonly (number | null)[];
        };
      }[]
    | null;
  readonly parameters: number;
  readonly logLik: number;
  /** Likelihood ratio against the saturated model; null where expected counts are too small or answers are missing. */
  readonly g2: { readonly g2: number; readonly df: number; readonly p: number } | null;
  readonly m2: M2Fit | null;
  readonly itemFit: readonly IrtItemFit[];
  readonly localDependence: readonly LocalDependence[];
  readonly information: InformationResult;
  /** By factor. */
  readonly reliability: {
    readonly marginal: readonly (number | null)[];
    readonly empirical: readonly (number | null)[];
  };
  /** Sum of all items -> EAP of every factor with its standard error; expected shares. */
  readonly sumScores: readonly SumScore[];
  /** The same by factor for the sum of its own items: one EAP each. */
  readonly factorSumScores: readonly {
    readonly factor: string;
    readonly items: readonly string[];
    readonly scores: readonly SumScore[];
  }[];
  /**
   * By factor: each cut-off of the sum of its items ("score or more"), halfway between the EAPs of the sums on either
   * side, with the conditional standard error and reliability there, and the latter's 95 % interval (null without
   * standard errors).
   */
  readonly cutOffs: readonly {
    readonly factor: string;
    readonly items: readonly string[];
    readonly cuts: readonly {
      readonly score: number;
      readonly level: number;
      readonly standardError: number;
      readonly reliability: number;
      readonly interval: readonly [number, number] | null;
    }[];
  }[];
  /** Distribution of EAP scores by factor: shares in bins of .25 between -4 and 4 (bins with fewer than 5 people merged outwards). */
  readonly scoreDistribution: readonly {
    readonly factor: string;
    readonly bins: readonly { readonly from: number; readonly to: number; readonly share: number }[];
  }[];
  /** Person fit Zh (Drasgow, Levine & Williams 1985): share below -1.645 and -2.5; never by person. */
  readonly personFit: { readonly below1645: number; readonly below25: number } | null;
  readonly quadrature: {
    readonly kind: "grid" | "quasi-Monte-Carlo" | "dimension-reduced" | "adaptive";
    readonly points: number;
  };
  readonly standardErrors: "oakes" | "sandwich" | null;
  readonly convergence: IrtConvergence;
  readonly converged: boolean;
  readonly warnings: readonly Warning[];
}

/** A model compared with one nested in it. */
export interface IrtComparison extends Declared<typeof criterionChangesRecord> {
  readonly from: string;
  readonly to: string;
  readonly difference: number;
  readonly df: number;
  /** Null where the difference is not chi-square (weighted answers, strata or clusters). */
  readonly p: number | null;
  /** The larger model has more factors too, so that the probability is approximate. */
  readonly boundary: boolean;
}
