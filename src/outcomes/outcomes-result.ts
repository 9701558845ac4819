import type { Warning } from "../errors";
import type { WaldTest } from "../survey/regression/regression-parts";
import type { OutcomeFamily } from "./outcome-variable";
import type { OutcomeEstimate } from "./standardized";

/** Mean of an outcome at one exposure: a share of yes, a rate or a mean. */
export interface StandardizedLevel {
  readonly mean: OutcomeEstimate;
  /** Relative to the reference; null for the reference, and the ratio where a mean is not above 0. */
  readonly ratio: OutcomeEstimate | null;
  readonly difference: OutcomeEstimate | null;
}

/** People with a number of different experiences. */
export interface OutcomeLevel {
  readonly number: number;
  /** Whether those with more are included. */
  readonly orMore: boolean;
  readonly n: number;
  /** Fewer than 50 people: to be shown in parentheses. */
  readonly fewPeople: boolean;
  readonly observed: StandardizedLevel | null;
  /** With everybody at this number and covariates as observed. */
  readonly adjusted: StandardizedLevel | null;
}

/** The change per experience of the log odds, log rate or mean. */
export interface OutcomeTrend extends WaldTest {
  readonly estimate: number;
  readonly se: number;
  /** Test of departure from linearity; null with two numbers. */
  readonly departure: WaldTest | null;
}

export interface OutcomeByNumber {
  /**
   * People with known outcome and number, and of these those with all covariates: in a release in tens (as are degrees
   * of freedom by them), and null where few may lack them.
   */
  readonly n: number;
  readonly adjustedN: number | null;
  /** From the reference up. */
  readonly levels: readonly OutcomeLevel[];
  readonly trend: OutcomeTrend | null;
  /** Whether the change per experience differs between the levels of a grouping. */
  readonly interactions: readonly (WaldTest & {
    readonly group: string;
    /** By Holm's method over groupings. */
    readonly adjustedP: number | null;
  })[];
  /** E-values of the adjusted risk ratio of the highest number, and of its interval's end next to 1. */
  readonly eValue: { readonly estimate: number; readonly limit: number } | null;
}

/** With everybody's score one standard deviation higher. */
export interface OutcomeByScore {
  /** Null where it would reveal how few have some score. */
  readonly sd: number | null;
  readonly observed: Pick<StandardizedLevel, "ratio" | "difference"> | null;
  readonly adjusted: Pick<StandardizedLevel, "ratio" | "difference"> | null;
}

/** People of a latent class. */
export interface OutcomeClass {
  /** Share of people, and mean number of items. */
  readonly size: number;
  readonly items: number;
  /** Corrected for classification error (BCH). */
  readonly observed: StandardizedLevel | null;
  readonly adjusted: StandardizedLevel | null;
}

export interface OutcomeByClass {
  /** Share of people assigned to a wrong class. */
  readonly wrong: number;
  /** From the class with fewest items, the reference, up. */
  readonly classes: readonly OutcomeClass[];
}

export interface OutcomeResult {
  readonly id: string;
  readonly label: string;
  readonly family: OutcomeFamily;
  /** Whether its values are invented. */
  readonly assumed: boolean;
  readonly byNumber: OutcomeByNumber | null;
  readonly byScore: OutcomeByScore | null;
  readonly byClass: OutcomeByClass | null;
  /** Why one of them is null. */
  readonly suppressed: {
    readonly byNumber: string | null;
    readonly byScore: string | null;
    readonly byClass: string | null;
  };
  readonly warnings: readonly Warning[];
}

export interface OutcomesRecord {
  /** Ids of the items that are counted. */
  readonly items: readonly string[];
  /** Groupings and external variables that are adjusted for. */
  readonly adjusted: readonly string[];
  readonly outcomes: readonly OutcomeResult[];
}
