import type { VerdictCode } from "./declared-structure";

/** A conclusion: a code, the figures that it rests on and the rule. docs/verdicts.md says how often each is right. */
export interface Verdict {
  readonly id:
    | "dimensions"
    | "fit"
    | "models"
    | "structure"
    | "scale"
    | "information"
    | "classes"
    | "comparability"
    | "item-functioning"
    | "validity";
  /** The model, structure, scale, factor or grouping ("country.exploitation") that it is of; of "models" the preferred one. */
  readonly of: string | null;
  /**
   * "supported", "partly", "not shown", "undecided" (too few answers to tell) or "not testable". Fit: it fits, closely, not.
   * Dimensions: one number, a range, none. Models: the preferred one fits, closely, not. Scale: adequate for group means
   * and for ranking people, for one of them, for neither. Information: reliable throughout, for some people, nowhere.
   * Classes: kinds of people, several dimensions, one severity. Comparability: comparable, with named items freed, not.
   * Item functioning: no item differs, some do. Validity: of the hypotheses stated in advance 75 % are confirmed, cannot be, or may be.
   */
  readonly code: VerdictCode;
  /** What data that are made were built to give is no finding. */
  readonly basis: "data" | "by construction";
  readonly figures: Readonly<Record<string, number | null>>;
  /** Its name: docs/decisions/019-verdicts.md says what it is. */
  readonly rule: string;
  /** Where it comes from, as the report's references are named, separated by commas. */
  readonly source: string;
}
