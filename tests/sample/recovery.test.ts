import { describe, expect, it } from "vitest";
import { correlate } from "../../src/correlation/correlate";
import { bivariateNormalCdf } from "../../src/numeric/distributions/bivariate-normal";
import { normalCdf } from "../../src/numeric/distributions/special";
import {
  type Child,
  dataFile,
  groupsOf,
  ITEMS,
  isMissing,
  reported,
  sampleChildren,
} from "../support/sample-survey";
import { structureByTriads } from "../support/structure-by-triads";
import { tableOf } from "../support/table";

/*
 * What the sample was drawn from must be found again within countries, where it holds: structure and thresholds differ
 * between them, and putting the countries together raises the correlations. Yes or no of each item, weighted.
 */
const population: {
  factors: { name: string; items: (typeof ITEMS)[number][] }[];
  countries: Record<
    string,
    { loadings: number[]; factorCorrelations: number[][]; thresholds: Record<string, (number | null)[]> }
  >;
} = JSON.parse(dataFile("sample/disrupting-harm.population.json"));
const factors = population.factors.map(({ items }) => items.map((item) => ITEMS.indexOf(item)));
const drawnFrom = Object.values(population.countries);

const countries = groupsOf(sampleChildren(), "COUNTRY").map((children, k) => ({
  size: children.length,
  cuts: ITEMS.map((item) => drawnFrom[k]?.thresholds[item]?.[0] ?? Number.POSITIVE_INFINITY),
  population: (i: number, j: number) => correlationOf(k, i, j),
  estimate: correlate(yesNoTable(children), { missing: "pairwise" }),
}));
type Country = (typeof countries)[number];
const pairs = ITEMS.flatMap((_, i) => ITEMS.slice(i + 1).map((__, k) => [i, i + 1 + k] as const));

/**
 * Every pair of every country that can tell: how far the correlation is off, its standard error and their ratio, all
 * on Fisher's scale (artanh), on which an estimate's error is nearer to normal and its size tied less to the estimate.
 */
const estimates = countries.flatMap((country) =>
  pairs
    .filter(([i, j]) => canTell(country, i, j))
    .map(([i, j]) => {
      const estimate = country.estimate.matrix[i]?.[j] ?? Number.NaN;
      const se = (country.estimate.standardErrors[i]?.[j] ?? Number.NaN) / (1 - estimate ** 2);
      const error = Math.atanh(estimate) - Math.atanh(country.population(i, j));
      return { i, j, error, se, z: error / se };
    }),
);

describe("the sample survey's population values", () => {
  it("are the thresholds of the yes/no answers of every country", () => {
    for (const { estimate, cuts } of countries) {
      ITEMS.forEach((item, j) => {
        const share = normalCdf(estimate.thresholds[item]?.[0] ?? Number.NaN);
        const published = normalCdf(cuts[j] ?? Number.NaN);
        // The published counts are whole children, and valid answers are less than all.
        expect(Math.abs(share - published)).toBeLessThan(0.002);
      });
    }
  });

  it("are the correlations of the items in every country, each within 3 standard errors", () => {
    expect(estimates.length).toBeGreaterThan(350);
    const z = estimates.map((estimate) => estimate.z);
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(3);
    // Errors of the size that their standard errors say, neither larger nor suspiciously smaller, and to both sides.
    const mean = average(z);
    const deviation = Math.sqrt(average(z.map((value) => (value - mean) ** 2)));
    expect(Math.abs(mean)).toBeLessThan(0.2);
    expect(Math.abs(deviation - 1)).toBeLessThan(0.1);
  });

  it("are the correlations of the items over countries, each within 3 standard errors", () => {
    for (const [i, j] of pairs) {
      const own = estimates.filter((estimate) => estimate.i === i && estimate.j === j);
      const precision = own.reduce((sum, { se }) => sum + 1 / se ** 2, 0);
      const error = own.reduce((sum, { error, se }) => sum + error / se ** 2, 0) / precision;
      expect(Math.abs(error * Math.sqrt(precision)), `${ITEMS[i]} ${ITEMS[j]}`).toBeLessThan(3);
    }
  });

  it("are the loadings and factor correlations, on average over countries, each within 3 standard errors", () => {
    const all = structureErrors(countries);
    const without = countries.map((_, left) => structureErrors(countries.filter((__, k) => k !== left)));
    all.forEach((error, k) => {
      // Jackknife over the countries (Miller 1974): each is an independent sample.
      const others = without.map((errors) => errors[k] ?? Number.NaN);
      const middle = average(others);
      const squares = others.reduce((sum, other) => sum + (other - middle) ** 2, 0);
      const se = Math.sqrt((squares * (others.length - 1)) / others.length);
      expect(se).toBeLessThan(0.03);
      expect(Math.abs(error), `parameter ${k}`).toBeLessThan(3 * se);
    });
  });
});

/** Correlation of two items in a country's population, by its loadings and factor correlations. */
function correlationOf(country: number, i: number, j: number): number {
  const { loadings = [], factorCorrelations = [] } = drawnFrom[country] ?? {};
  const [f, g] = [i, j].map((item) => factors.findIndex((items) => items.includes(item)));
  return (
    (loadings[i] ?? Number.NaN) *
    (loadings[j] ?? Number.NaN) *
    (factorCorrelations[f ?? -1]?.[g ?? -1] ?? Number.NaN)
  );
}

function yesNoTable(children: readonly Child[]) {
  return tableOf(
    children.map((child) =>
      ITEMS.map((item) => (isMissing(child, item) ? null : Number(reported(child, item)))),
    ),
    { ids: ITEMS, weights: children.map((child) => child.wgt_scaled ?? Number.NaN) },
  );
}

/** True where the population expects at least five children in each of the four cells of a pair in the country. */
function canTell({ size, cuts, population }: Country, i: number, j: number): boolean {
  const [h, k] = [cuts[i] ?? Number.NaN, cuts[j] ?? Number.NaN];
  const both = bivariateNormalCdf(-h, -k, population(i, j));
  const [first, second] = [normalCdf(-h), normalCdf(-k)];
  return size * Math.min(both, first - both, second - both, 1 - first - second + both) >= 5;
}

/** Loadings, then factor correlations, from mean correlations over countries: the estimates' less the population's. */
function structureErrors(samples: readonly Country[]): number[] {
  const told = (i: number, j: number) => samples.filter((country) => canTell(country, i, j));
  const found = structureByTriads(
    (i, j) => average(told(i, j).map(({ estimate }) => estimate.matrix[i]?.[j] ?? Number.NaN)),
    factors,
  );
  const wanted = structureByTriads(
    (i, j) => average(told(i, j).map(({ population }) => population(i, j))),
    factors,
  );
  const values = ({ loadings, factorCorrelations }: typeof found) => [
    ...loadings,
    ...upper(factorCorrelations),
  ];
  return values(found).map((value, k) => value - (values(wanted)[k] ?? Number.NaN));
}

function upper(matrix: readonly (readonly number[])[]): number[] {
  return matrix.flatMap((row, i) => row.slice(i + 1));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
