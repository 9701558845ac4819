import type { ClaimsDefinition } from "../claims/claim-schema";
import { parseClaims } from "../claims/claims";
import { ageAndSexClaims, overallClaims } from "./group-claims";
import { countryClaims, itemClaims } from "./prevalence-claims";
import { structureClaims } from "./structure-claims";

/**
 * What is published of the nine items of Disrupting Harm: their structure, reliability, invariance and information
 * (statements; the loadings, fit indices and coefficients of Richards, Ghai & Orben are not available and none is
 * printed as theirs), and prevalences by country, item, age and sex.
 */
export const disruptingHarmClaims = parseClaims(
  {
    id: "disrupting-harm",
    title: "Published findings on the nine items of Disrupting Harm",
    claims: [
      ...structureClaims(),
      ...overallClaims(),
      ...ageAndSexClaims(),
      ...countryClaims(),
      ...itemClaims(),
    ],
  } satisfies ClaimsDefinition,
  "disrupting-harm",
);
