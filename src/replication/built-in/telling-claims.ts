/** Claims about whom children told, why no one, and how many children something online happened to. */
import { disruptingHarm } from "../../measures/built-in/disrupting-harm";
import { BURDEN, MODELS, REASONS, TOLD, TOLD_BY_ITEM, TOLD_COUNTRIES } from "./published-figures";
import { type Claim, DENOMINATORS, SOURCES } from "./written-claims";

const TABLES = `${SOURCES.ghai2026}, public tables of its code`;
const PRINTED_UNIT = 0.1;

const idOf = (name: string): string => name.toLowerCase().replace(/ /g, "-");
const labelOf = (question: string, code: string): string =>
  disruptingHarm.among[question]?.answers.find((answer) => String(answer.code) === code)?.label ?? code;
const within = (value: number): Claim["rule"] => ({ kind: "within", value, tolerance: PRINTED_UNIT });

export function toldClaims(): Claim[] {
  const people = Object.entries(TOLD).flatMap(([code, percents]) =>
    [null, ...TOLD_COUNTRIES].map((country, at): Claim => {
      const label = labelOf("telling", code);
      return {
        id: `told-${code}-${country === null ? "all" : idOf(country)}`,
        claim: `${label}: told of something that happened${country === null ? "" : `, ${country}`}.`,
        source: TABLES,
        statistic: {
          kind: "among",
          question: "telling",
          answer: code,
          of: "people",
          where: country === null ? {} : { country },
        },
        rule: within(percents[at] ?? 0),
        denominator: DENOMINATORS.online,
      };
    }),
  );
  return [...people, ...byItem("told-item", "telling", TOLD_BY_ITEM, DENOMINATORS.experiences)];
}

export function reasonClaims(): Claim[] {
  const all = Object.entries(REASONS).map(([code, [percent = 0]]): Claim => {
    return {
      id: `untold-${code}-all`,
      claim: `Why no one was told: ${labelOf("reasons", code)}.`,
      source: TABLES,
      statistic: { kind: "among", question: "reasons", answer: code, of: "experiences" },
      rule: within(percent),
      denominator: DENOMINATORS.untold,
    };
  });
  const ofItems = Object.fromEntries(Object.entries(REASONS).map(([code, [, ...own]]) => [code, own]));
  return [...all, ...byItem("untold-item", "reasons", ofItems, DENOMINATORS.untold)];
}

const byItem = (
  id: string,
  question: string,
  percents: Readonly<Record<string, readonly number[]>>,
  denominator: string,
): Claim[] =>
  Object.entries(percents).flatMap(([code, own]) =>
    disruptingHarm.items.map((item, at): Claim => {
      return {
        id: `${id}-${code}-${item.id}`,
        claim: `${labelOf(question, code)}: item ${item.id} (${item.label}).`,
        source: TABLES,
        statistic: { kind: "among", question, answer: code, of: "experiences", item: item.id },
        rule: within(own[at] ?? 0),
        denominator,
      };
    }),
  );

/** Numbers of children, by country and in all, within the rounding of the percentage online. */
export const burdenClaims = (): Claim[] =>
  Object.entries(BURDEN).map(([country, [children = 0]]): Claim => {
    const level = TOLD_COUNTRIES.find((one) => one === country) ?? null;
    const { populations, exposure } = disruptingHarm;
    const reached = (populations.country?.[country] ?? 0) * (exposure.country?.[country] ?? 0);
    return {
      id: `children-${level === null ? "all" : idOf(country)}`,
      claim: `Number of children with any of the nine items online${level === null ? ", twelve countries" : `: ${country}`}.`,
      source: TABLES,
      statistic: {
        kind: "burden",
        variable: "any",
        context: "online",
        missing: "as-no",
        group: "country",
        level,
      },
      rule: {
        kind: "within",
        value: children,
        tolerance: level === null ? ALL_PRINTED : Math.round((PRINTED_UNIT / 100) * reached),
      },
      denominator: DENOMINATORS.reached,
    };
  });

const ALL_PRINTED = 100_000;

/**
 * Coefficients whose published interval excludes 0: told anybody, somebody formal or informal, a friend, father,
 * teacher. The source used complete cases with random intercepts of countries (brms); the sign is tested.
 */
export function modelClaims(): Claim[] {
  const { logOdds: published, outcomes, predictors } = MODELS;
  return Object.entries(published).flatMap(([outcome, terms]) =>
    Object.entries(terms).map(([term, logOdds]): Claim => {
      const named = outcome.startsWith("group:") ? outcome.slice("group:".length) : outcome;
      return {
        id: `telling-model-${named}-${term.toLowerCase().replace(/[^a-z]+/g, "-")}`,
        claim: `Told ${outcomes[outcome] ?? outcome}: ${predictors[term] ?? term}, log odds ${logOdds}.`,
        source: `${TABLES}; complete cases, random intercepts of countries, the main models with imputed predictors are not stored`,
        statistic: {
          kind: "predictor",
          question: "telling",
          outcome,
          term,
          model: isAlone(outcome) ? "imputed" : "random",
        },
        rule: { kind: "significant", sign: logOdds > 0 ? "positive" : "negative" },
        denominator: DENOMINATORS.online,
      };
    }),
  );
}

/** Single answers have no random intercepts. */
const isAlone = (outcome: string): boolean => outcome !== "any" && !outcome.startsWith("group:");
