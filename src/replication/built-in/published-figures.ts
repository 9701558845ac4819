/**
 * Published figures of Disrupting Harm: Ghai et al. (2026), Nature, doi 10.1038/s41586-026-10525-4, and its public tables
 * (data/published). Items by column of the surveys' file; `disrupting-harm-figures.json` has the figures and their bases.
 */
import { disruptingHarm } from "../../measures/built-in/disrupting-harm";
import figures from "./disrupting-harm-figures.json";

/** By country: any item last happened online, percent with 95% interval; any of the nine in any context, percent. */
export const COUNTRY_FIGURES = figures.countries.figures as unknown as Readonly<
  Record<Country, CountryFigures>
>;

export type Country = keyof typeof figures.countries.figures;

interface CountryFigures {
  readonly online: number;
  readonly interval: readonly [low: number, high: number];
  readonly anyContext: number;
}

/** Percent of a country's children for whom the item last happened online; missing counts as no. */
export const ONLINE_PERCENT = byCountry((country): Readonly<Record<string, number>> => {
  const { columns, percents } = figures.onlineItems;
  return Object.fromEntries(columns.map((column, item) => [column, percents[country][item] ?? 0]));
});

/** Answers by code, overall and by country as in `TOLD_COUNTRIES`; children with anything online. */
export const TOLD: Readonly<Record<string, readonly number[]>> = figures.told.percents;
export const TOLD_COUNTRIES: readonly string[] = figures.told.countries;

/** By item, in the order of the measure: of all its experiences, in any context. */
export const TOLD_BY_ITEM: Readonly<Record<string, readonly number[]>> = figures.toldByItem.percents;

/** Reasons by code, overall and by item; of experiences that no one was told about. */
export const REASONS: Readonly<Record<string, readonly number[]>> = figures.reasons.percents;

/** Children with anything online: estimated number with 95% interval. */
export const BURDEN: Readonly<Record<string, readonly number[]>> = figures.burden.children;

/** Log odds of telling by outcome and predictor, with their labels. */
export const MODELS: {
  readonly logOdds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly predictors: Readonly<Record<string, string>>;
} = figures.models;

function byCountry<T>(figure: (country: Country) => T): Readonly<Record<Country, T>> {
  const countries = Object.keys(COUNTRY_FIGURES) as Country[];
  return Object.fromEntries(countries.map((country) => [country, figure(country)])) as Record<Country, T>;
}

function byColumn<T>(figure: (item: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(disruptingHarm.items.map(({ id, column }) => [column, figure(id)]));
}

/** Weighted numbers of children by answer, from which samples are simulated. */
const ANSWERS = disruptingHarm.population?.answers ?? {};
const COUNTRY_ANSWERS = disruptingHarm.population?.groups.country ?? {};

/** Sum over the yes codes. */
function reported(answers: Readonly<Record<string, number>> | undefined): number {
  const yes = disruptingHarm.dichotomize?.yes ?? [];
  return yes.reduce((sum, code) => sum + (answers?.[String(code)] ?? 0), 0);
}

/** Weighted number of children who reported the item in any context, by country. */
export const REPORTED_COUNTS = byColumn((item) =>
  byCountry((country) => reported(COUNTRY_ANSWERS[country]?.answers[item])),
);

/** Weighted number of children by country, missing answers included; equal for all items within rounding. */
export const CHILDREN = byCountry((country) => COUNTRY_ANSWERS[country]?.share ?? 0);

/** Weighted number of children who reported the item over all countries, and of all children. */
export const REPORTED_OVERALL = byColumn((item) => reported(ANSWERS[item]));
export const ALL_CHILDREN = Object.values(CHILDREN).reduce((sum, children) => sum + children, 0);
