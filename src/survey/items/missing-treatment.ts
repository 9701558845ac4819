/**
 * Treatment of missing answers. "imputed": multiple imputation; "known": yes where any item is yes, no where all are
 * no, without people who lack an answer and said no yes (biased upwards); "as-no" and "as-yes": missing counts as no
 * (as in Disrupting Harm's published figures) or as yes; "complete": only people who answered every item of the set;
 * "ipw": these, weighted by the inverse probability of having answered.
 */
export type MissingTreatment = "imputed" | "known" | "as-no" | "as-yes" | "complete" | "ipw";

/** Treatments that depend only on a person's own answers. */
export type AnswerTreatment = Exclude<MissingTreatment, "imputed" | "ipw">;

/** Treatments that a whole report can have. */
export type ChosenTreatment = Extract<MissingTreatment, "imputed" | "known" | "as-no">;
