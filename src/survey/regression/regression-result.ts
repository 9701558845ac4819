import type { Warning } from "../../errors";
import type { MissingTreatment } from "../items/missing-treatment";

/** A design-based quasi-binomial logistic regression. */
export interface SurveyRegression {
  readonly outcome: string;
  readonly context: string | null;
  readonly missing: MissingTreatment;
  /** As "age + sex + age:sex". */
  readonly formula: string;
  readonly n: number;
  /** Of the t and F distributions. */
  readonly df: number;
  readonly coefficients: readonly {
    readonly term: string;
    readonly estimate: number;
    readonly se: number;
    readonly t: number;
    /** Null, as the interval, without degrees of freedom. */
    readonly p: number | null;
    readonly oddsRatio: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** Wald tests of whole terms, each given all others. */
  readonly tests: readonly {
    readonly term: string;
    readonly f: number;
    readonly df: number;
    readonly dfDenominator: number;
    /** Null without denominator degrees of freedom. */
    readonly p: number | null;
  }[];
  /** Mean predicted probability with everybody in the cell. */
  readonly margins: readonly {
    readonly term: string;
    readonly level: string;
    readonly estimate: number;
    readonly se: number;
    /** 95 % interval (logit). */
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** What the three lists omit, and why. */
  readonly warnings: readonly Warning[];
}
