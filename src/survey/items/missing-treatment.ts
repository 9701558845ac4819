/** Records of survey estimates; plain numbers, JSON-safe. What disclosure control hides is null, with the reason in `suppressed`. */

/**
 * What is made of missing answers. "imputed": they are filled in several times given all that is known of people; "known"
 * counts yes where any item is yes, no where all are no, and leaves out who said no yes and has a missing answer, which
 * leans high; "as-no" takes a missing answer as no (the published figures of Disrupting Harm do) and "as-yes" as yes;
 * "complete" keeps only people who answered every item of the set, and "ipw" weights them by the inverse of the
 * probability of having done so.
 */
export type MissingTreatment = "imputed" | "known" | "as-no" | "as-yes" | "complete" | "ipw";

/** Those by which a yes or no follows from a person's own answers. */
export type AnswerTreatment = Exclude<MissingTreatment, "imputed" | "ipw">;

/** Those that a whole report can have. */
export type ChosenTreatment = Extract<MissingTreatment, "imputed" | "known" | "as-no">;
