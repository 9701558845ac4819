import type { Warning } from "../../errors";

/**
 * What Pearson's statistic is held against: "F" has the first two moments of the right distribution (second-order
 * correction, on degrees of freedom of the design), "Chisq" its mean (first-order).
 */
export type AssociationStatistic = "F" | "Chisq";

/** A design-based test that two variables are independent. */
export interface AssociationTest {
  readonly rows: string;
  readonly columns: string;
  readonly statistic: AssociationStatistic;
  /** People whose level of both is known. */
  readonly n: number;
  /** Levels that have people. */
  readonly rowLevels: readonly string[];
  readonly columnLevels: readonly string[];
  /** Weighted shares of the cells, by row, by column; they add up to 1. */
  readonly proportions: readonly (readonly number[])[];
  /** Pearson's X2 of the shares times n; null as all below where there is no test. */
  readonly pearson: number | null;
  /** F: X2 over the sum of the design effects. Chisq: X2 over their mean. */
  readonly value: number | null;
  readonly df: number | null;
  /** Of F; null for Chisq. */
  readonly dfDenominator: number | null;
  readonly p: number | null;
  readonly warnings: readonly Warning[];
}
