import type { FitCode } from "../factor/model/fit-code";
import * as f from "../figures/declare";
import type { VerdictCode } from "./declared-structure";

/** A conclusion: code, underlying figures and rule. How often each is right: docs/verdicts.md. */
export const verdictRecord = {
  id: f.code<
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
  /** The model, structure, scale, factor or grouping ("country.exploitation") it is about; for "models" the working one. */
  of: f.orNull(f.text),
  /**
   * "supported", "partly", "not shown", "undecided" (too few answers to tell), "not testable" (nothing can be) or
   * "not-tested" (nothing was). Fit and models (the working one): "fits", "not-contradicted", "approximate", "doubtful",
   * "does-not-fit", "not-testable". Dimensions: one number, a range, none. Scale: adequate for all judged uses (ranking
   * people, means of each grouping), for some, for none. Information: reliable throughout, for some people, nowhere.
   * Classes: kinds of people, several dimensions, one severity. Comparability: comparable, with items freed, not. Item
   * functioning: no item differs, some do. Validity: 75 % of stated hypotheses are confirmed, cannot be, or may be.
   */
  code: f.code<VerdictCode | FitCode>(),
  /** Simulated data show only what was built in. */
  basis: f.code<"data" | "by construction">(),
  figures: f.byName(f.orNull(f.estimate), "everybody"),
  /** Name of the rule (docs/decisions/019-verdicts.md). */
  rule: f.text,
  /** Its sources, by ids of the report's references, separated by commas. */
  source: f.text,
};
export interface Verdict extends f.Declared<typeof verdictRecord> {}
