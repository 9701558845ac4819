import type { ClaimsDefinition } from "../claims/claim-schema";
import content from "./disrupting-harm-claims.json";

export type Claim = ClaimsDefinition["claims"][number];

/** Where claims are from, in full, by the names that the file of claims has for them. */
export const SOURCES = content.sources;
/** What published figures are shares of, likewise. */
export const DENOMINATORS = content.denominators;

/** A claim as its file has it. */
type WrittenClaim = Omit<Claim, "source" | "denominator"> & {
  readonly source: keyof typeof SOURCES;
  readonly denominator?: keyof typeof DENOMINATORS | undefined;
};

/**
 * Claims that their file has one by one. On the structure, with no figure of the source, whose coefficients are not
 * printed: correlations count as moderate from .3 and reliabilities as sufficient from .7 by convention, fit as good by
 * this program's criteria; the evidence for three factors is weaker, and the one reason given is the reliability of the
 * factor of two items. On groups: any item in all countries, with the ends of its intervals (the choice of method moves
 * them by up to .2), the countries at both ends, age and sex. On outcomes: a direction, for no figure is public.
 */
export function writtenClaims(topic: "structure" | "groups" | "outcomes"): Claim[] {
  return (content[topic] as readonly WrittenClaim[]).map(({ source, denominator, ...claim }) => ({
    ...claim,
    source: SOURCES[source],
    denominator: denominator === undefined ? null : DENOMINATORS[denominator],
  }));
}
