/** The record of a confirmatory factor analysis; plain numbers, JSON-safe. */
import type { Warning } from "../../errors";
import type { ModelOperator } from "../../measures/model-syntax/model-parts";
import type { Parameterization } from "../model/model-table";
import type { Estimator } from "./estimator";

export interface Convergence {
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest absolute element of the gradient of the discrepancy at the solution. */
  readonly gradient: number;
  /** Condition number of the information matrix scaled to a unit diagonal; null where singular. */
  readonly condition: number | null;
  /** Starts that were needed. */
  readonly starts: number;
  /** Whether the Jacobian has full column rank at the solution. */
  readonly identified: boolean;
  /** Parameters that diverge or are not identified, as "lhs op rhs (group)". */
  readonly notIdentified: readonly string[];
}

export interface CfaEstimate {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly rhs: string;
  /** Level of the grouping; null in a single-group model. */
  readonly group: string | null;
  /** Null where disclosure control hides it. */
  readonly est: number | null;
  /** Null for a fixed parameter, and where the information matrix is singular. */
  readonly se: number | null;
  readonly z: number | null;
  readonly p: number | null;
  /** Completely standardized (lavaan's std.all). */
  readonly std: number | null;
  readonly stdSe: number | null;
  readonly role: "free" | "fixed" | "derived" | "sample";
}

/** Estimate and its 90 % interval. */
export type RmseaInterval = readonly [number, number, number];

/** The version of the fit to report, with the parts of the RMSEA by name. */
export interface ReportedFit {
  /** Whether the chi-square, and so the indices, are corrected. */
  readonly version: "naive" | "scaled";
  /** False without degrees of freedom, when any data fit. */
  readonly testable: boolean;
  readonly chiSquare: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly cfi: number | null;
  readonly tli: number | null;
  readonly rmsea: {
    readonly estimate: number;
    /** Ends of the 90 % interval. */
    readonly low: number;
    readonly high: number;
    /** P(RMSEA this large) if the true one is .05 or less. */
    readonly closeFitP: number | null;
  } | null;
}

export interface CfaFit {
  readonly reported: ReportedFit;
  readonly chiSquare: number | null;
  readonly df: number;
  readonly p: number | null;
  /** The estimator's corrected statistic; null if it has none (ML, WLS) or is not defined. */
  readonly chiSquareScaled: number | null;
  readonly dfScaled: number | null;
  readonly scale: number | null;
  readonly shift: number | null;
  readonly pScaled: number | null;
  readonly baseline: Pick<CfaFit, "chiSquare" | "df" | "chiSquareScaled" | "dfScaled" | "scale" | "shift">;
  readonly cfi: number | null;
  readonly tli: number | null;
  readonly rmsea: RmseaInterval | null;
  /** P(RMSEA this large) if the true one is .05 or less. */
  readonly closeFitP: number | null;
  readonly cfiScaled: number | null;
  readonly tliScaled: number | null;
  readonly rmseaScaled: RmseaInterval | null;
  readonly closeFitPScaled: number | null;
  readonly cfiRobust: number | null;
  readonly tliRobust: number | null;
  readonly rmseaRobust: RmseaInterval | null;
  readonly closeFitPRobust: number | null;
  readonly srmr: number;
  /** ML only. */
  readonly logLikelihood: number | null;
  readonly aic: number | null;
  readonly bic: number | null;
}

export interface ModificationIndex extends Pick<CfaEstimate, "lhs" | "op" | "rhs" | "group"> {
  readonly mi: number;
  /** Expected value when freed. */
  readonly epc: number;
  /** Likewise, completely standardized. */
  readonly epcStd: number | null;
}

export interface NamedMatrix {
  readonly names: readonly string[];
  readonly matrix: readonly (readonly number[])[];
}

/** Reliability of one factor's items from the model, with 95 % intervals, see `omegaIntervalMethod`. */
export interface ModelReliability {
  readonly factor: string;
  readonly items: readonly string[];
  /** Of the sum of the answers as given (Green & Yang 2009); for continuous items omega of the sum. */
  readonly omegaCategorical: number | null;
  readonly omegaCategoricalInterval: readonly [number, number] | null;
  /** Of imagined continuous answers; null for continuous items. */
  readonly omegaLatent: number | null;
  readonly omegaLatentInterval: readonly [number, number] | null;
  /** "delta": from the covariance of the moments (`omegaIntervals`); "bootstrap": percentiles; null without intervals. */
  readonly omegaIntervalMethod: "delta" | "bootstrap" | null;
  /** Average variance extracted (Fornell & Larcker 1981). */
  readonly averageVarianceExtracted: number | null;
}

/** Figures of a structural model beyond its rows. */
export interface StructuralPart {
  /** Share of explained variance of every outcome and indicator; null where the residual variance is negative. */
  readonly explained: readonly {
    readonly name: string;
    readonly group: string | null;
    readonly r2: number | null;
  }[];
  readonly defined: readonly {
    readonly name: string;
    /** In the labels of the model's text. */
    readonly expression: string;
    readonly est: number | null;
    readonly se: number | null;
    readonly z: number | null;
    readonly p: number | null;
    /** 95 %. */
    readonly interval: readonly [number, number] | null;
    /** "delta": est plus and minus 1.96 se; "bootstrap": percentiles. */
    readonly intervalMethod: "delta" | "bootstrap" | null;
    /** Likewise from the standardized parameters, with a delta-method standard error. */
    readonly std: number | null;
    readonly stdSe: number | null;
  }[];
}

export interface CfaResult {
  /** Id of the declared structure, or the name given to the model. */
  readonly structure: string;
  readonly label: string;
  /** The model's text. */
  readonly model: string;
  readonly estimator: Estimator;
  /** Null for continuous items. */
  readonly parameterization: Parameterization | null;
  /** Treatment of missing answers; "fiml": all answers, by full-information maximum likelihood. */
  readonly missing: "pairwise" | "listwise" | "fiml";
  readonly n: number;
  readonly items: readonly string[];
  readonly factors: readonly {
    readonly id: string;
    readonly label: string;
    /** Items that load on it directly; factors for one of higher order. */
    readonly indicators: readonly string[];
  }[];
  /** Free parameters, intercepts included, less the "==" constraints. */
  readonly parameters: number;
  /** Without the moments of covariates, which are the sample's. */
  readonly estimates: readonly CfaEstimate[];
  /** Null for a measurement model. */
  readonly structural: StructuralPart | null;
  readonly fit: CfaFit;
  readonly factorCorrelations:
    | (NamedMatrix & { readonly standardErrors: readonly (readonly (number | null)[])[] })
    | null;
  /** Observed less implied correlations. */
  readonly residualCorrelations: NamedMatrix;
  readonly modificationIndices: readonly ModificationIndex[];
  readonly reliability: readonly ModelReliability[];
  /** Heterotrait-monotrait ratio of correlations (Henseler, Ringle & Sarstedt 2015). */
  readonly htmt: {
    readonly names: readonly string[];
    readonly matrix: readonly (readonly (number | null)[])[];
  } | null;
  readonly convergence: Convergence;
  readonly converged: boolean;
  readonly admissible: boolean;
  /** Why not, in words: "the correlation of f and g is 1.03", ... */
  readonly inadmissible: readonly string[];
  readonly warnings: readonly Warning[];
}

/** A model compared with one nested in it. */
export interface DifferenceTest {
  /** The model with fewer constraints, and the one nested in it. */
  readonly from: string;
  readonly to: string;
  /** Scaled-and-shifted difference (Satorra 2000; Asparouhov & Muthén 2010), or the plain one without correction. */
  readonly difference: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly scale: number | null;
  readonly shift: number | null;
  readonly deltaCfi: number | null;
  readonly deltaRmsea: number | null;
  readonly deltaSrmr: number | null;
  /** Which indices the changes are of. */
  readonly indices: "naive" | "scaled";
  /** The smaller model lies on the boundary of the larger (a correlation of 1), so that p is too large. */
  readonly boundary: boolean;
  /** Why there is no test. */
  readonly problem: string | null;
}

/** Comparison of models of the same items. */
export interface CfaComparison {
  /** Ids of the models, in order of df. */
  readonly models: readonly string[];
  readonly tests: readonly DifferenceTest[];
}
