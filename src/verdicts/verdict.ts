import { byName, code, type Declared, estimate, orNull, text } from "../figures/declare";
import type { VerdictCode } from "./declared-structure";

/** A conclusion: code, underlying figures and rule. How often each is right: docs/verdicts.md. */
export const verdictRecord = {
  id: code<
    | "dimensions"
    | "fit"
    | "models"
    | "structure"
    | "scale"
    | "information"
    | "classes"
    | "comparability"
    | "item-functioning"
    | "validity"
  >(),
  /** The model, structure, scale, factor or grouping ("country.exploitation") it is about; for "models" the preferred one. */
  of: orNull(text),
  /**
   * "supported", "partly", "not shown", "undecided" (too few answers to tell) or "not testable". Fit: fits, closely,
   * not. Dimensions: one number, a range, none. Models: the preferred one fits, closely, not. Scale: adequate for
   * group means and ranking people, for one, for neither. Information: reliable throughout, for some people, nowhere.
   * Classes: kinds of people, several dimensions, one severity. Comparability: comparable, with items freed, not. Item
   * functioning: no item differs, some do. Validity: 75 % of stated hypotheses are confirmed, cannot be, or may be.
   */
  code: code<VerdictCode>(),
  /** Simulated data show only what was built in. */
  basis: code<"data" | "by construction">(),
  figures: byName(orNull(estimate)),
  /** Name of the rule (docs/decisions/019-verdicts.md). */
  rule: text,
  /** Its sources, by ids of the report's references, separated by commas. */
  source: text,
};
export interface Verdict extends Declared<typeof verdictRecord> {}
