/**
 * Published figures of Disrupting Harm: Ghai et al. (2026), Nature, doi 10.1038/s41586-026-10525-4, and its public tables
 * (data/published). Items by the columns of the surveys' file.
 */
import { disruptingHarm } from "../../measures/built-in/disrupting-harm";
import { ANSWERS, COUNTRY_ANSWERS } from "../../measures/built-in/disrupting-harm-population";

/** By country: any item last happened online, percent with its 95 % interval; any of the nine in any context, percent. */
export const COUNTRY_FIGURES = {
  Ethiopia: { online: 18.6, interval: [15.7, 21.5], anyContext: 40 },
  Kenya: { online: 21.7, interval: [19, 24.4], anyContext: 38 },
  Mozambique: { online: 25.9, interval: [22.6, 29.1], anyContext: 46 },
  Namibia: { online: 20, interval: [17.1, 22.8], anyContext: 28 },
  Tanzania: { online: 7.7, interval: [6, 9.5], anyContext: 16 },
  Uganda: { online: 27.7, interval: [24.6, 30.8], anyContext: 52 },
  Cambodia: { online: 14.7, interval: [12.2, 17.1], anyContext: 33 },
  Indonesia: { online: 6.6, interval: [5, 8.3], anyContext: 13 },
  Malaysia: { online: 10.2, interval: [8.1, 12.4], anyContext: 16 },
  Philippines: { online: 28.6, interval: [25.3, 31.9], anyContext: 52 },
  Thailand: { online: 17, interval: [14.3, 19.6], anyContext: 26 },
  "Viet Nam": { online: 5.5, interval: [3.7, 7.3], anyContext: 13 },
} as const;

export type Country = keyof typeof COUNTRY_FIGURES;

/** Percent of all children of a country for whom the item last happened online; a missing answer counts as no. */
export const ONLINE_PERCENT: Readonly<Record<Country, Readonly<Record<string, number>>>> = {
  Ethiopia: { G1a: 7.8, G1c: 8.7, G3b: 5.9, G3c: 4.2, G3d: 3.7, G4a: 2.8, G4b: 2.5, G4c: 2.1, G4d: 2 },
  Kenya: { G1a: 9.3, G1c: 12.8, G3b: 5.7, G3c: 5.9, G3d: 6, G4a: 4.3, G4b: 3.8, G4c: 4.2, G4d: 3.8 },
  Mozambique: { G1a: 8.4, G1c: 16.1, G3b: 6.3, G3c: 4.2, G3d: 7.2, G4a: 3.7, G4b: 3.2, G4c: 2.8, G4d: 3.3 },
  Namibia: { G1a: 10.6, G1c: 9.9, G3b: 5.2, G3c: 3.1, G3d: 5.9, G4a: 3.3, G4b: 3, G4c: 3.2, G4d: 3.4 },
  Tanzania: { G1a: 2.4, G1c: 3.4, G3b: 2, G3c: 2.5, G3d: 1, G4a: 1.1, G4b: 1.1, G4c: 1, G4d: 1.1 },
  Uganda: { G1a: 9.9, G1c: 16.2, G3b: 8.2, G3c: 6.3, G3d: 6.9, G4a: 4.2, G4b: 5.1, G4c: 5, G4d: 3.3 },
  Cambodia: { G1a: 7, G1c: 7.4, G3b: 3.1, G3c: 4.4, G3d: 3.9, G4a: 1.9, G4b: 3, G4c: 2.8, G4d: 2.1 },
  Indonesia: { G1a: 2.5, G1c: 3.8, G3b: 1.1, G3c: 0.5, G3d: 0.4, G4a: 0.2, G4b: 0.6, G4c: 0.3, G4d: 0.4 },
  Malaysia: { G1a: 4.7, G1c: 6.4, G3b: 2.4, G3c: 2, G3d: 1.6, G4a: 0.8, G4b: 0.5, G4c: 1.6, G4d: 0.6 },
  Philippines: { G1a: 14.5, G1c: 16, G3b: 9.4, G3c: 6.8, G3d: 7.3, G4a: 5.3, G4b: 4.7, G4c: 5.3, G4d: 4.5 },
  Thailand: { G1a: 10.3, G1c: 11.4, G3b: 7.5, G3c: 6.5, G3d: 6.1, G4a: 5, G4b: 5.5, G4c: 5.2, G4d: 5.1 },
  "Viet Nam": { G1a: 2.4, G1c: 3.1, G3b: 0.8, G3c: 0.4, G3d: 0.2, G4a: 0.1, G4b: 0.2, G4c: 0.3, G4d: 0 },
};

function byCountry(figure: (country: Country) => number): Readonly<Record<Country, number>> {
  const countries = Object.keys(COUNTRY_FIGURES) as Country[];
  return Object.fromEntries(countries.map((country) => [country, figure(country)])) as Record<
    Country,
    number
  >;
}

function byColumn<T>(figure: (item: number) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(disruptingHarm.items.map(({ column }, item) => [column, figure(item)]));
}

/** Codes 2 to 5. */
function reported(answers: readonly number[] | undefined): number {
  return (answers ?? []).slice(1, 5).reduce((sum, children) => sum + children, 0);
}

/** Weighted number of children who reported the item (codes 2 to 5), wherever it happened, by country. */
export const REPORTED_COUNTS = byColumn((item) =>
  byCountry((country) => reported(COUNTRY_ANSWERS[country]?.counts[item])),
);

/** Weighted number of children by country, missing answers included: the same for every item within rounding. */
export const CHILDREN = byCountry((country) => COUNTRY_ANSWERS[country]?.children ?? 0);

/** Weighted number of children who reported the item, all countries together, of as many children. */
export const REPORTED_OVERALL = byColumn((item) => reported(ANSWERS[item]));
export const ALL_CHILDREN = Object.values(CHILDREN).reduce((sum, children) => sum + children, 0);
