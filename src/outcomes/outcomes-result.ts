/** The record of what goes with experiences; plain numbers, JSON-safe. */
import type { Warning } from "../errors";
import type { WaldTest } from "../survey/regression/regression-parts";
import type { OutcomeFamily } from "./outcome-variable";
import type { OutcomeEstimate } from "./standardized";

/** Means of an outcome at one exposure: a share of yes, a rate or a mean. */
export interface StandardizedLevel {
  readonly mean: OutcomeEstimate;
  /** Over that of the reference, and less it; null for the reference itself, and a ratio where a mean is not above 0. */
  readonly ratio: OutcomeEstimate | null;
  readonly difference: OutcomeEstimate | null;
}

/** People who report so many different experiences. */
export interface OutcomeLevel {
  readonly number: number;
  /** Whether those with more are among them. */
  readonly orMore: boolean;
  readonly n: number;
  /** Fewer than 50 people: to be shown in parentheses. */
  readonly fewPeople: boolean;
  readonly observed: StandardizedLevel | null;
  /** Were everybody at this number, what is allowed for being as it is. */
  readonly adjusted: StandardizedLevel | null;
}

/** The change by one more of the number: of the log odds, the logarithm of the rate or the mean itself. */
export interface OutcomeTrend extends WaldTest {
  readonly estimate: number;
  readonly se: number;
  /** Whether the numbers' means differ from a line; null with two numbers. */
  readonly departure: WaldTest | null;
}

export interface OutcomeByNumber {
  /**
   * People with the outcome and the number known, and those of them with all that is allowed for: in a release in tens,
   * as degrees of freedom by them are, and null where few may lack it.
   */
  readonly n: number;
  readonly adjustedN: number | null;
  /** From the reference up. */
  readonly levels: readonly OutcomeLevel[];
  readonly trend: OutcomeTrend | null;
  /** Whether the change by one more differs between the levels of a grouping. */
  readonly interactions: readonly (WaldTest & {
    readonly group: string;
    /** For the number of groupings (Holm). */
    readonly adjustedP: number | null;
  })[];
  /** Of the adjusted risk ratio of the highest number: of the estimate, and of its interval's end next to 1. */
  readonly eValue: { readonly estimate: number; readonly limit: number } | null;
}

/** Were everybody's score one standard deviation higher than it is. */
export interface OutcomeByScore {
  /** Null where it would tell how few have some score. */
  readonly sd: number | null;
  readonly observed: Pick<StandardizedLevel, "ratio" | "difference"> | null;
  readonly adjusted: Pick<StandardizedLevel, "ratio" | "difference"> | null;
}

/** People of a latent class. */
export interface OutcomeClass {
  /** Share of people, and the mean number of items. */
  readonly size: number;
  readonly items: number;
  /** With the classification's error allowed for: BCH. */
  readonly observed: StandardizedLevel | null;
  readonly adjusted: StandardizedLevel | null;
}

export interface OutcomeByClass {
  /** Share of people whose likeliest class is another than theirs. */
  readonly wrong: number;
  /** From the class with fewest items, the reference, up. */
  readonly classes: readonly OutcomeClass[];
}

/** What goes with experiences: one outcome. */
export interface OutcomeResult {
  readonly id: string;
  readonly label: string;
  readonly family: OutcomeFamily;
  /** Whether its values are made up. */
  readonly assumed: boolean;
  readonly byNumber: OutcomeByNumber | null;
  readonly byScore: OutcomeByScore | null;
  readonly byClass: OutcomeByClass | null;
  /** Why one of them is null; null where they are not, or were not asked for. */
  readonly suppressed: {
    readonly byNumber: string | null;
    readonly byScore: string | null;
    readonly byClass: string | null;
  };
  readonly warnings: readonly Warning[];
}

/** What several experiences go with. */
export interface OutcomesRecord {
  /** Ids of the items that are counted. */
  readonly items: readonly string[];
  /** Names of groupings and labels of external variables that are allowed for. */
  readonly adjusted: readonly string[];
  readonly outcomes: readonly OutcomeResult[];
}
