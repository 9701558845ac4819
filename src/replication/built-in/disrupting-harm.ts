import type { Claims, ClaimsDefinition } from "../claims/claim-schema";
import { parseClaims } from "../claims/claims";
import { countryClaims, itemClaims } from "./prevalence-claims";
import { burdenClaims, modelClaims, reasonClaims, toldClaims } from "./telling-claims";
import { writtenClaims } from "./written-claims";

let parsed: Claims | null = null;

/**
 * Published claims about the nine items of Disrupting Harm: structure, reliability, invariance and information
 * (statements only, since the coefficients of Richards, Ghai & Orben are not available), prevalences by country, item,
 * age and sex, numbers of children, and whom they told.
 * Parsed when they are first asked for: most commands test no claims.
 */
export function disruptingHarmClaims(): Claims {
  parsed ??= parseClaims(
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
  return parsed;
}
