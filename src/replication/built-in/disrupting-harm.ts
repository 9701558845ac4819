import { disruptingHarm } from "../../measures/built-in/disrupting-harm";
import type { ClaimsDefinition } from "../claims/claim-schema";
import { parseClaims } from "../claims/claims";
import { ageAndSexClaims, overallClaims } from "./group-claims";
import { countryClaims, itemClaims } from "./prevalence-claims";
import { structureClaims } from "./structure-claims";

const ITEM_IDS = disruptingHarm.items.map(({ id }) => id);

/** The sample survey (data/sample), and what its README lists as calibrated to published figures. */
const SAMPLE: NonNullable<ClaimsDefinition["simulated"]>[number] = {
  note: "The sample survey that comes with the software: its children are invented, its totals are the published ones.",
  rows: 11912,
  answered: { a: 11401, b: 11444, c: 11361, d: 11397, e: 11424, f: 11472, g: 11393, h: 11474, i: 11429 },
  calibrated: [
    "online-any",
    "online-any-highest",
    "online-any-lowest",
    ...countryIds("online-any"),
    ...ITEM_IDS.flatMap((id) => [`online-${id}-*`, `anywhere-${id}`, `anywhere-${id}-*`]),
    "anywhere-any",
    "sex-online-boys",
    "sex-online-girls",
  ],
};

function countryIds(prefix: string): string[] {
  return countryClaims().flatMap(({ id }) => (id.startsWith(`${prefix}-`) ? [id] : []));
}

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
    simulated: [SAMPLE],
  } satisfies ClaimsDefinition,
  "disrupting-harm",
);
