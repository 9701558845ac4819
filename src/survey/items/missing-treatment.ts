/** Records of survey estimates; plain numbers, JSON-safe. What disclosure control hides is null, with the reason in `suppressed`. */

/**
 * What a missing answer to one of a set's items means: "known" counts yes where any item is yes, no where all are no, and
 * leaves out who said no yes and has a missing answer; "as-no" takes a missing answer as no (the published figures of
 * Disrupting Harm do); "complete" keeps only people who answered every item of the set.
 */
export type MissingTreatment = "known" | "as-no" | "complete";
