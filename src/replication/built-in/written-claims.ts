import type { ClaimsDefinition } from "../claims/claim-schema";
import content from "./disrupting-harm-claims.json";

export type Claim = ClaimsDefinition["claims"][number];

/** Full sources of claims, by their names in the claims file. */
export const SOURCES = content.sources;
export const DENOMINATORS = content.denominators;

/** A claim in its file. */
type WrittenClaim = Omit<Claim, "source" | "denominator"> & {
  readonly source: keyof typeof SOURCES;
  readonly denominator?: keyof typeof DENOMINATORS | undefined;
};

/**
 * Claims listed one by one in their file. Structure: the source prints no coefficients, so that correlations count as
 * moderate from .3 and reliabilities as sufficient from .7 by convention, and fit as good by this program's criteria;
 * the evidence for three factors is weaker because of the reliability of the two-item factor. Groups: any item in all
 * countries with its interval (which the method moves by up to .2), the highest and lowest countries, age and sex.
 * Outcomes: a direction only, since no figure is public.
 */
export const writtenClaims = (topic: "structure" | "groups" | "outcomes"): Claim[] =>
  (content[topic] as readonly WrittenClaim[]).map(({ source, denominator, ...claim }) => ({
    ...claim,
    source: SOURCES[source],
    denominator: denominator === undefined ? null : DENOMINATORS[denominator],
  }));
