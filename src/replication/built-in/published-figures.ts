/**
 * Published figures of Disrupting Harm: Ghai et al. (2026), Nature, doi 10.1038/s41586-026-10525-4, and its public tables
 * (data/published). Items by the columns of the surveys' file. `disrupting-harm-figures.json` has them, with what each is
 * a percentage of.
 */
import { disruptingHarm } from "../../measures/built-in/disrupting-harm";
import figures from "./disrupting-harm-figures.json";

/** By country: any item last happened online, percent with its 95 % interval; any of the nine in any context, percent. */
export const COUNTRY_FIGURES = figures.countries.figures as unknown as Readonly<
  Record<Country, CountryFigures>
>;

export type Country = keyof typeof figures.countries.figures;

interface CountryFigures {
  readonly online: number;
  readonly interval: readonly [low: number, high: number];
  readonly anyContext: number;
}

/** Percent of all children of a country for whom the item last happened online; a missing answer counts as no. */
export const ONLINE_PERCENT = byCountry((country): Readonly<Record<string, number>> => {
  const { columns, percents } = figures.onlineItems;
  return Object.fromEntries(columns.map((column, item) => [column, percents[country][item] ?? 0]));
});

/** Answers by code: all countries together, then by country in the order of `TOLD_COUNTRIES`; of children with anything online. */
export const TOLD: Readonly<Record<string, readonly number[]>> = figures.told.percents;
export const TOLD_COUNTRIES: readonly string[] = figures.told.countries;

/** By item, in the order of the measure: of all experiences of it, wherever it happened. */
export const TOLD_BY_ITEM: Readonly<Record<string, readonly number[]>> = figures.toldByItem.percents;

/** Reasons by code: all items, then by item; of experiences that no one was told of. */
export const REASONS: Readonly<Record<string, readonly number[]>> = figures.reasons.percents;

/** Children with anything online: estimated number, and its 95 % interval. */
export const BURDEN: Readonly<Record<string, readonly number[]>> = figures.burden.children;

/** Log odds of telling by outcome and predictor, with what these are called. */
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

/** Weighted numbers of children by answer, as samples are simulated from them. */
const ANSWERS = disruptingHarm.population?.answers ?? {};
const COUNTRY_ANSWERS = disruptingHarm.population?.groups.country ?? {};

/** Adds up the codes that are a yes. */
function reported(answers: Readonly<Record<string, number>> | undefined): number {
  const yes = disruptingHarm.dichotomize?.yes ?? [];
  return yes.reduce((sum, code) => sum + (answers?.[String(code)] ?? 0), 0);
}

/** Weighted number of children who reported the item, wherever it happened, by country. */
export const REPORTED_COUNTS = byColumn((item) =>
  byCountry((country) => reported(COUNTRY_ANSWERS[country]?.answers[item])),
);

/** Weighted number of children by country, missing answers included: the same for every item within rounding. */
export const CHILDREN = byCountry((country) => COUNTRY_ANSWERS[country]?.share ?? 0);

/** Weighted number of children who reported the item, all countries together, of as many children. */
export const REPORTED_OVERALL = byColumn((item) => reported(ANSWERS[item]));
export const ALL_CHILDREN = Object.values(CHILDREN).reduce((sum, children) => sum + children, 0);
