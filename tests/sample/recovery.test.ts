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
 * What the sample was drawn from must be found again within countries, where it holds: thresholds differ between
 * them, and putting the countries together raises the correlations. Yes or no of each item, weighted.
 */
const population: {
  loadings: number[];
  factors: { name: string; items: (typeof ITEMS)[number][] }[];
  factorCorrelations: number[][];
  latentCorrelations: number[][];
  thresholds: Record<string, Record<string, (number | null)[]>>;
} = JSON.parse(dataFile("sample/disrupting-harm.population.json"));
const thresholdsByCountry = Object.values(population.thresholds);

const countries = groupsOf(sampleChildren(), "COUNTRY").map((children, k) => ({
  size: children.length,
  cuts: ITEMS.map((item) => thresholdsByCountry[k]?.[item]?.[0] ?? Number.POSITIVE_INFINITY),
  estimate: correlate(yesNoTable(children), { missing: "pairwise" }),
}));
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
      const error = Math.atanh(estimate) - Math.atanh(population.latentCorrelations[i]?.[j] ?? Number.NaN);
      return { i, j, error, se, z: error / se };
    }),
);

describe("the sample survey's population values", () => {
  it("are consistent: the correlations of the items follow from loadings and factor correlations", () => {
    const factors = population.factors.map(({ items }) => items.map((item) => ITEMS.indexOf(item)));
    const found = structureByTriads((i, j) => population.latentCorrelations[i]?.[j] ?? Number.NaN, factors);
    population.loadings.forEach((loading, i) => {
      expect(found.loadings[i]).toBeCloseTo(loading, 12);
    });
    upper(population.factorCorrelations).forEach((correlation, k) => {
      expect(upper(found.factorCorrelations)[k]).toBeCloseTo(correlation, 12);
    });
  });

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

  it("are the loadings and factor correlations, each within 3 standard errors", () => {
    const all = structureOf(countries);
    const without = countries.map((_, left) => structureOf(countries.filter((__, k) => k !== left)));
    const expected = [...population.loadings, ...upper(population.factorCorrelations)];
    expected.forEach((value, k) => {
      // Jackknife over the countries (Miller 1974): each is an independent sample.
      const others = without.map((structure) => structure[k] ?? Number.NaN);
      const middle = average(others);
      const squares = others.reduce((sum, other) => sum + (other - middle) ** 2, 0);
      const se = Math.sqrt((squares * (others.length - 1)) / others.length);
      expect(se).toBeLessThan(0.03);
      expect(Math.abs((all[k] ?? Number.NaN) - value), `parameter ${k}`).toBeLessThan(3 * se);
    });
  });
});

function yesNoTable(children: readonly Child[]) {
  return tableOf(
    children.map((child) =>
      ITEMS.map((item) => (isMissing(child, item) ? null : Number(reported(child, item)))),
    ),
    { ids: ITEMS, weights: children.map((child) => child.wgt_scaled ?? Number.NaN) },
  );
}

/** True where the population expects at least five children in each of the four cells of a pair in the country. */
function canTell({ size, cuts }: { size: number; cuts: readonly number[] }, i: number, j: number): boolean {
  const [h, k] = [cuts[i] ?? Number.NaN, cuts[j] ?? Number.NaN];
  const both = bivariateNormalCdf(-h, -k, population.latentCorrelations[i]?.[j] ?? Number.NaN);
  const [first, second] = [normalCdf(-h), normalCdf(-k)];
  return size * Math.min(both, first - both, second - both, 1 - first - second + both) >= 5;
}

/** Mean over countries of the correlations of a pair, where the country can tell. */
function meanCorrelation(samples: typeof countries, i: number, j: number): number {
  const told = samples.filter((country) => canTell(country, i, j));
  return average(told.map(({ estimate }) => estimate.matrix[i]?.[j] ?? Number.NaN));
}

/** Loadings, then factor correlations, from the countries' mean correlations. */
function structureOf(samples: typeof countries): number[] {
  const factors = population.factors.map(({ items }) => items.map((item) => ITEMS.indexOf(item)));
  const { loadings, factorCorrelations } = structureByTriads(
    (i, j) => meanCorrelation(samples, i, j),
    factors,
  );
  return [...loadings, ...upper(factorCorrelations)];
}

function upper(matrix: readonly (readonly number[])[]): number[] {
  return matrix.flatMap((row, i) => row.slice(i + 1));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
