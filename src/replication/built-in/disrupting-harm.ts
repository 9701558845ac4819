import type { ClaimsDefinition } from "../claims/claim-schema";
import { parseClaims } from "../claims/claims";
import { countryClaims, itemClaims } from "./prevalence-claims";
import { burdenClaims, modelClaims, reasonClaims, toldClaims } from "./telling-claims";
import { writtenClaims } from "./written-claims";

/**
 * What is published of the nine items of Disrupting Harm: their structure, reliability, invariance and information
 * (statements; the loadings, fit indices and coefficients of Richards, Ghai & Orben are not available and none is
 * printed as theirs), prevalences by country, item, age and sex, how many children that is, and whom they told.
 */
export const disruptingHarmClaims = parseClaims(
  {
    id: "disrupting-harm",
    title: "Published findings on the nine items of Disrupting Harm",
    claims: [
      ...writtenClaims("structure"),
      ...writtenClaims("groups"),
      ...countryClaims(),
      ...itemClaims(),
      ...burdenClaims(),
      ...toldClaims(),
      ...reasonClaims(),
      ...modelClaims(),
      ...writtenClaims("outcomes"),
    ],
  } satisfies ClaimsDefinition,
  "disrupting-harm",
);
