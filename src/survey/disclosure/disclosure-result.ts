/** What disclosure control did; plain numbers, JSON-safe. */

/** "standard" and "strict" hide small counts; "none" hides nothing. */
export type DisclosureMode = "standard" | "strict" | "none";

export interface DisclosureRecord {
  readonly mode: DisclosureMode;
  /** Percentages on fewer people are not shown. */
  readonly leastPeople: number;
  /** Percentages on fewer people are shown in parentheses. */
  readonly fewPeople: number;
  /** Counts from 1 to one less, and those that they leave of their whole, are hidden. */
  readonly leastCount: number;
  /** Counts are rounded to multiples of it; 1 for none. */
  readonly rounding: number;
  /** What was hidden, by table. */
  readonly hidden: readonly {
    readonly table: string;
    /** Cells hidden for themselves, and those hidden so that the first cannot be derived. */
    readonly primary: number;
    readonly secondary: number;
    readonly cells: number;
    readonly reason: string;
  }[];
  /**
   * For all hidden counts together: the narrowest interval that what is shown leaves a hidden count, found by linear
   * programming; null where nothing is hidden.
   */
  readonly narrowest: number | null;
  /** Hidden counts whose interval is narrower than the rule asks for, although all that bears on them is hidden. */
  readonly unprotected: number;
}
