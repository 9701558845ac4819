import { factorCriteria, fitCriteria } from "../../factor/model/criteria";
import type { ClaimsDefinition } from "../claims/claim-schema";

type Claim = ClaimsDefinition["claims"][number];

export const GUIDING_PRINCIPLES =
  "Guiding principles for addressing technology-facilitated child sexual exploitation and abuse (2024), sections 2.2-2.3, which report Richards, Ghai & Orben (2024)";

const source = GUIDING_PRINCIPLES;
/** The source prints no coefficients: correlations count as moderate and reliabilities as sufficient by conventions. */
const MODERATE = 0.3;
const SUFFICIENT = 0.7;

const fitRules = {
  cfi: { kind: "at-least", value: fitCriteria.goodCfi.value },
  tli: { kind: "at-least", value: fitCriteria.goodCfi.value },
  rmsea: { kind: "at-most", value: fitCriteria.goodRmsea.value },
  srmr: { kind: "at-most", value: fitCriteria.goodSrmr.value },
} as const;
const INDICES = ["cfi", "tli", "rmsea", "srmr"] as const;

/** How the items go together, and where they measure. */
export function structureClaims(): Claim[] {
  return [
    {
      id: "items-intercorrelated",
      claim: "All nine items are moderately or strongly intercorrelated.",
      source,
      statistic: { kind: "item-correlation", end: "smallest" },
      rule: { kind: "at-least", value: MODERATE },
    },
    ...exploratoryClaims(),
    ...confirmatoryClaims(),
    ...threeFactorClaims(),
    ...invarianceClaims(),
    ...informationClaims(),
  ];
}

function exploratoryClaims(): Claim[] {
  return [
    {
      id: "two-factors-explored",
      claim: "Exploratory factor analysis gives the two factors exploitation, and harassment and abuse.",
      source,
      statistic: { kind: "exploratory-structure", structure: "two-factor" },
      rule: { kind: "holds" },
    },
    ...INDICES.map(
      (index): Claim => ({
        id: `two-factors-explored-${index}`,
        claim: "The exploratory two-factor structure fits well.",
        source,
        statistic: { kind: "exploratory-fit", factors: 2, index },
        rule: fitRules[index],
      }),
    ),
    ...["exploitation", "abuse"].map(
      (scale): Claim => ({
        id: `two-factors-reliable-${scale}`,
        claim: "The two-factor structure is reliable.",
        source,
        statistic: { kind: "reliability", structure: "two-factor", scale, coefficient: "alpha" },
        rule: { kind: "at-least", value: SUFFICIENT },
      }),
    ),
  ];
}

function confirmatoryClaims(): Claim[] {
  const claim = "Confirmatory factor analysis confirms the two-factor structure.";
  return [
    ...INDICES.map(
      (index): Claim => ({
        id: `two-factors-confirmed-${index}`,
        claim,
        source,
        statistic: { kind: "model-fit", structure: "two-factor", index },
        rule: fitRules[index],
      }),
    ),
    {
      id: "two-factors-confirmed-admissible",
      claim,
      source,
      statistic: { kind: "model-admissible", structure: "two-factor" },
      rule: { kind: "holds" },
    },
  ];
}

/** The evidence for three factors is weaker; the one reason given is the reliability of the factor of two items. */
function threeFactorClaims(): Claim[] {
  return [
    {
      id: "two-item-factor-unreliable",
      claim: "Of three factors the one of two items (a and b) is not reliable enough.",
      source,
      statistic: {
        kind: "reliability",
        structure: "three-factor",
        scale: "harassment",
        coefficient: "alpha",
      },
      rule: { kind: "below", value: SUFFICIENT },
    },
    {
      id: "three-factors-hardly-distinct",
      claim: "The evidence for three factors is weaker (here: harassment and abuse are hardly distinct).",
      source,
      statistic: { kind: "factor-correlation", structure: "three-factor", factors: ["harassment", "abuse"] },
      rule: { kind: "above", value: factorCriteria.hardlyDistinct.value },
    },
  ];
}

function invarianceClaims(): Claim[] {
  return ["sex", "age", "country"].map((group) => ({
    id: `invariance-${group}`,
    claim: `Measurement is strongly invariant across ${group} (here: the groups can be compared with all items equal).`,
    source,
    statistic: { kind: "comparability", structure: "two-factor", group },
    rule: { kind: "holds" },
  }));
}

function informationClaims(): Claim[] {
  return ["exploitation", "abuse"].map((factor) => ({
    id: `information-${factor}`,
    claim:
      "The factors are most informative at average trait levels (here: the peak lies within one standard deviation of the mean).",
    source,
    statistic: { kind: "information", structure: "two-factor", factor, figure: "peak-within-one-sd" },
    rule: { kind: "holds" },
  }));
}
