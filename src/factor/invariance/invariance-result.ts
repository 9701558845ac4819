/** The record of a test of measurement invariance; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";
import type { ModelOperator } from "../../measures/model-syntax/model-statement";
import type { AlignmentResult } from "../alignment/alignment-result";
import type { CfaEstimate, CfaFit, DifferenceTest } from "../cfa/cfa-result";
import type { Estimator } from "../cfa/estimator";

export type InvarianceStepName =
  | "configural"
  | "thresholds"
  | "loadings"
  | "intercepts"
  | "scalar"
  | "strict"
  | "means";

export interface InvarianceStep
  extends Pick<CfaFit, "chiSquare" | "df" | "p" | "chiSquareScaled" | "scale" | "shift" | "pScaled">,
    Pick<CfaFit, "cfi" | "cfiScaled" | "cfiRobust" | "rmsea" | "rmseaScaled" | "rmseaRobust"> {
  readonly name: InvarianceStepName;
  /** What is held equal: "loadings", "thresholds", "intercepts", "residual variances", "means". */
  readonly equal: readonly string[];
  readonly parameters: number;
  readonly srmr: number | null;
  readonly converged: boolean;
  readonly identified: boolean;
  readonly admissible: boolean;
  /** Why the step has no answer, in words with the group, item and parameter that stop it; null where it has. */
  readonly problem: string | null;
  readonly estimates: readonly CfaEstimate[];
}

/** One equality given up. */
export interface Release {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  readonly group: string;
  /** Score test of the equality, 1 df, and its probability; corrected for the number of tests (Holm). */
  readonly score: number;
  readonly p: number;
  readonly adjustedP: number;
  /** Expected change of the parameter. */
  readonly epc: number;
  /** Fit after the release. */
  readonly cfiScaled: number | null;
  readonly rmseaScaled: number | null;
}

export interface InvarianceResult {
  /** Name of the grouping ("sex", "country", "sex x age"). */
  readonly group: string;
  readonly structure: string;
  readonly items: "binary" | "ordered" | "continuous";
  readonly estimator: Estimator;
  /** "fiml": all answers of continuous items, by full-information maximum likelihood. */
  readonly missing: "pairwise" | "listwise" | "fiml";
  /** People by level; null where so few that it is hidden. */
  readonly levels: readonly { readonly label: string; readonly n: number | null }[];
  /** Levels that could not enter, with the reason in words (item and cell). */
  readonly leftOut: readonly { readonly label: string; readonly n: number | null; readonly reason: string }[];
  readonly steps: readonly InvarianceStep[];
  readonly tests: readonly DifferenceTest[];
  /** What cannot be tested with such items; null where everything can. */
  readonly notTestable: string | null;
  /**
   * The strongest step that holds by the changes of fit (src/factor/model/criteria.ts), at most "strict": equal means are no
   * part of it. Null where not even the configural model fits or has a solution.
   */
  readonly holds: InvarianceStepName | null;
  /** Equalities given up one after another where a step does not hold; null where none was needed or asked for. */
  readonly partial: {
    readonly step: InvarianceStepName;
    readonly releases: readonly Release[];
    readonly holds: boolean;
    readonly problem: string | null;
  } | null;
  /**
   * From the step named, with the equalities of `partial` given up where that was needed and holds: first level 0, in
   * standard deviations of the first level's factor. A warning "means-not-comparable" where no such step holds.
   */
  readonly latentMeansFrom: InvarianceStepName | null;
  readonly latentMeans: readonly {
    readonly group: string;
    readonly factor: string;
    readonly est: number;
    readonly se: number | null;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  readonly alignment: AlignmentResult | null;
  /**
   * p is 1 plus the number of random regroupings whose (scaled) difference is at least as large, over 1 plus that of
   * those whose models could be fitted; null where none was asked for.
   */
  readonly permutation: {
    readonly from: InvarianceStepName;
    readonly to: InvarianceStepName;
    readonly permutations: number;
    readonly completed: number;
    readonly p: number;
  } | null;
  readonly warnings: readonly Warning[];
}
