/** What the surveys of Disrupting Harm asked beside the nine items, and how many children there are. */
import type { MeasureDefinition } from "../measure-schema";
import { disruptingHarmOutcomes } from "./disrupting-harm-outcomes";

/** Prefer not to say, don't know. */
const NO_ANSWER = [
  { code: 888, label: "Prefer not to say" },
  { code: 999, label: "Don't know" },
];

/** Whom children told (G13), and why they told no one (G14): a column by answer and item. */
const among: MeasureDefinition["among"] = {
  telling: {
    label: "Whom children told",
    wording: "Who did you tell about what happened?",
    columns: "G13_{answer}_{item}",
    answers: [
      { code: 1, label: "No one" },
      { code: 2, label: "Father or male caregiver", group: "informal" },
      { code: 3, label: "Mother or female caregiver", group: "informal" },
      { code: 4, label: "Sibling", group: "informal" },
      { code: 5, label: "Friend", group: "informal" },
      { code: 6, label: "Teacher", group: "formal" },
      { code: 7, label: "Other trusted adult", group: "informal" },
      { code: 8, label: "Social worker", group: "formal" },
      { code: 9, label: "Helpline", group: "formal" },
      { code: 10, label: "Police", group: "formal" },
      { code: 11, label: "Other", group: "informal" },
    ],
    groups: { informal: "Informal", formal: "Formal" },
    none: 1,
    missing: NO_ANSWER,
    context: "online",
    by: "offender",
  },
  reasons: {
    label: "Why no one was told",
    columns: "G14_{answer}_{item}",
    answers: [
      { code: 1, label: "Did not know where to go or whom to tell" },
      { code: 2, label: "Embarrassed, ashamed, or too difficult" },
      { code: 3, label: "Thought no one would believe it" },
      { code: 4, label: "Worried about getting in trouble" },
      { code: 5, label: "Felt to have done something wrong" },
      { code: 6, label: "Did not think it was serious enough" },
      { code: 7, label: "Did not want the person in trouble" },
      { code: 8, label: "Feared trouble for self or family" },
      { code: 9, label: "Did not think anything would be done" },
      { code: 10, label: "Did not know that one could report" },
      { code: 11, label: "Friends advised against it" },
      { code: 12, label: "Parents advised against it" },
      { code: 13, label: "Feared that it would not be kept confidential" },
    ],
    missing: NO_ANSWER,
    within: { among: "telling", answer: 1 },
  },
  offender: {
    label: "Who did it",
    wording: "The last time this happened, who did it, as far as you know?",
    columns: "G10_{answer}_{item}",
    answers: [
      { code: 1, label: "Family member", group: "family" },
      { code: 2, label: "Romantic partner, now or before", group: "partner" },
      { code: 3, label: "Friend or acquaintance over 18", group: "known" },
      { code: 4, label: "Friend or acquaintance under 18", group: "known" },
      { code: 5, label: "Someone not known before", group: "unknown" },
      { code: 6, label: "Someone else", group: "unknown" },
      { code: 999, label: "Does not know who", group: "unknown" },
    ],
    groups: { family: "Family", partner: "Partner", known: "Others known", unknown: "Not known" },
    missing: NO_ANSWER.slice(0, 1),
    context: "online",
  },
};

const adjusted = { role: "covariate", missing: NO_ANSWER } as const;
const yesNo = { ...adjusted, scale: "binary" } as const;
const number = { ...adjusted, scale: "continuous" } as const;

/** What telling may depend on; composites as the source makes them. */
const external: MeasureDefinition["external"] = {
  premarital: { ...yesNo, column: "I7a", label: "Premarital sex is acceptable" },
  inequitable: {
    ...number,
    columns: ["I7b", "I7c", "I7f"],
    combine: "sum",
    label: "Inequitable gender attitudes (0-3)",
  },
  mediation: {
    ...number,
    columns: ["E1a", "E1b", "E1c", "E1e"],
    combine: "mean",
    label: "Enabling parental mediation (1-5)",
  },
  education: { ...yesNo, column: "AII_A16", label: "Sex education" },
  help: { ...yesNo, column: "G17", label: "Knows where to get help" },
  skills: { ...number, column: "D1f", label: "Can report harmful content (1-4)" },
};

/** Children of 12 to 17 years in 2020 (United Nations), and the share of them in households with internet. */
const COUNTRIES: Readonly<Record<string, readonly [children: number, online: number]>> = {
  Ethiopia: [16680781, 0.25],
  Kenya: [7539254, 0.67],
  Mozambique: [4381428, 0.56],
  Namibia: [294899, 0.81],
  Tanzania: [8813838, 0.67],
  Uganda: [6819466, 0.4],
  Cambodia: [1819679, 0.81],
  Indonesia: [27231704, 0.92],
  Malaysia: [3178610, 0.94],
  Philippines: [13190360, 0.95],
  Thailand: [4922710, 0.92],
  "Viet Nam": [8421996, 0.89],
};

const byCountry = (place: 0 | 1): Record<string, number> =>
  Object.fromEntries(Object.entries(COUNTRIES).map(([country, figures]) => [country, figures[place]]));

/** Codes and definitions: the source's code (sghai9/technology-mediation-csea), and its table of numbers of children. */
export const disruptingHarmOutside = {
  among,
  external: { ...external, ...disruptingHarmOutcomes },
  populations: { country: byCountry(0) },
  exposure: { country: byCountry(1) },
} satisfies Pick<MeasureDefinition, "among" | "external" | "populations" | "exposure">;
