import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polychoric } from "../../../src/correlation/ordinal/polychoric";
import { tetrachoricWithThresholds } from "../../../src/correlation/ordinal/tetrachoric";
import { bivariateNormalCdf } from "../../../src/numeric/distributions/bivariate-normal";
import { normalCdf, normalQuantile } from "../../../src/numeric/distributions/special";
import { reference } from "../reference";

const rhoOf = (table: readonly number[], rows = 2, columns = 2): number =>
  polychoric(Float64Array.from(table), rows, columns).rho;

/** Expected counts under thresholds and rho. */
function expectedTable(
  rowThresholds: readonly number[],
  columnThresholds: readonly number[],
  rho: number,
): number[] {
  const ends = (thresholds: readonly number[]): number[] => [
    Number.NEGATIVE_INFINITY,
    ...thresholds,
    Number.POSITIVE_INFINITY,
  ];
  const h = ends(rowThresholds);
  const k = ends(columnThresholds);
  const below = (i: number, j: number): number => bivariateNormalCdf(h[i] ?? 0, k[j] ?? 0, rho);
  return rowThresholds
    .concat(0)
    .flatMap((_, i) =>
      columnThresholds
        .concat(0)
        .map((__, j) => 1e4 * (below(i + 1, j + 1) - below(i, j + 1) - below(i + 1, j) + below(i, j))),
    );
}

describe("the tetrachoric correlation of a 2 x 2 table", () => {
  it("is exact on rare, strongly associated pairs, where bounded optimizers stop at their bound", () => {
    expect(rhoOf([9595, 205, 5, 195])).toBeCloseTo(0.976862397, 9);
    expect(rhoOf([959, 21, 1, 19])).toBeCloseTo(0.966342166, 9);
    expect(rhoOf([970, 20, 0, 10])).toBeCloseTo(0.949038146, 9);
  });

  it("gives an empty cell half a person with the margins kept, as lavaan and Mplus do", () => {
    expect(rhoOf([990, 9, 1, 0])).toBeCloseTo(0.703477707, 9);
    expect(rhoOf([44268, 193, 14, 0])).toBeCloseTo(0.236685322, 9);
    expect(rhoOf([44268, 193, 14, 0])).toBeCloseTo(0.24, 2);
    expect(rhoOf([822, 8, 12, 0])).toBeCloseTo(0.262657, 6);
    expect(polychoric(Float64Array.of(990, 9, 1, 0), 2, 2).adjusted).toBe(true);
    expect(polychoric(Float64Array.of(823, 7, 11, 1), 2, 2).adjusted).toBe(false);
    expect(rhoOf([823, 7, 11, 1])).toBeCloseTo(0.424026, 6);
  });

  it("finds the empty cell wherever it is", () => {
    const rho = rhoOf([990, 9, 1, 0]);
    expect(rhoOf([0, 1, 9, 990])).toBeCloseTo(rho, 12);
    expect(rhoOf([9, 990, 0, 1])).toBeCloseTo(-rho, 12);
    expect(rhoOf([1, 0, 990, 9])).toBeCloseTo(-rho, 12);
  });

  it("is sin(2 pi (p11 - 1/4)) where both items are answered half and half", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 499 }), (both) => {
        const rho = rhoOf([both, 500 - both, 500 - both, both]);
        expect(rho).toBeCloseTo(Math.sin(2 * Math.PI * (both / 1000 - 0.25)), 12);
      }),
    );
  });

  it("reproduces the table it came from, and turns its sign with an item", () => {
    const count = fc.integer({ min: 1, max: 20000 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const rho = rhoOf([a, b, c, d]);
        const n = a + b + c + d;
        const fitted = bivariateNormalCdf(normalQuantile((a + b) / n), normalQuantile((a + c) / n), rho);
        expect(Math.abs(fitted - a / n)).toBeLessThan(1e-13);
        expect(Math.abs(rhoOf([b, a, d, c]) + rho)).toBeLessThan(1e-9);
        expect(Math.abs(rhoOf([a, c, b, d]) - rho)).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with lavaan on random rare tables, zero cells among them", () => {
    const adjusted = reference.rareTables.filter(({ table }) => table.includes(0));
    expect(adjusted.length).toBeGreaterThan(8);
    for (const { table, rho } of reference.rareTables) {
      const ours = rhoOf(table);
      // lavaan 0.6-19 stops at .999 or short of the maximum on the strongest pairs: there the fit must be exact.
      if (Math.abs(rho) > 0.95) expect(Math.abs(ours)).toBeGreaterThan(0.9);
      else expect(Math.abs(ours - rho)).toBeLessThan(1e-6);
    }
  });

  it("is at the bound with two empty cells, as in lavaan, and with one where no correction is asked for", () => {
    for (const { table, rho } of reference.twoEmptyCells) {
      expect(Math.abs(rho)).toBeCloseTo(1, 9);
      const ours = polychoric(Float64Array.from(table), 2, 2);
      expect(ours).toMatchObject({ rho: Math.round(rho), adjusted: false });
    }
    const raw = (...table: number[]) => polychoric(Float64Array.from(table), 2, 2, { correction: "none" });
    expect(raw(990, 9, 1, 0)).toMatchObject({ rho: -1, adjusted: false });
    expect(raw(970, 20, 0, 10)).toMatchObject({ rho: 1, adjusted: false });
    expect(raw(0, 20, 10, 970)).toMatchObject({ rho: -1, adjusted: false });
    expect(raw(95, 2, 1, 2).rho).toBe(rhoOf([95, 2, 1, 2]));
  });
});

describe("the tetrachoric correlation with thresholds from more people than the table", () => {
  const options = (h: number, k: number) => ({ rowThresholds: [h], columnThresholds: [k] });

  it("is that of the table's own margins where they give the thresholds", () => {
    const table = Float64Array.of(9595, 205, 5, 195);
    const h = normalQuantile(0.98);
    const k = normalQuantile(0.96);
    expect(polychoric(table, 2, 2, options(h, k)).rho).toBeCloseTo(0.976862397, 8);
  });

  it("is not at a bound that the search comes near to", () => {
    // P(X <= 0, Y <= 0) = x maximizes 25 log x + 2 log(.5 - x): x = 25 / 54, and rho = sin(2 pi (x - 1 / 4)).
    const rho = tetrachoricWithThresholds(Float64Array.of(2, 2, 0, 23), 0, 0);
    expect(rho).toBeCloseTo(Math.sin(2 * Math.PI * (25 / 54 - 1 / 4)), 12);
  });

  it("has no better correlation next to it", () => {
    const cell = fc.integer({ min: 0, max: 300 });
    const threshold = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(cell, cell, cell, cell, threshold, threshold, (a, b, c, d, h, k) => {
        fc.pre(a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0);
        const table = Float64Array.of(a, b, c, d);
        const logLikelihood = (rho: number): number => {
          const both = bivariateNormalCdf(h, k, rho);
          const p = [both, normalCdf(h) - both, normalCdf(k) - both, bivariateNormalCdf(-h, -k, rho)];
          return table.reduce(
            (sum, n, i) => (n === 0 ? sum : sum + n * Math.log(Math.max(p[i] ?? 0, 1e-300))),
            0,
          );
        };
        const rho = tetrachoricWithThresholds(table, h, k);
        const best = logLikelihood(Math.max(-0.999999, Math.min(0.999999, rho)));
        for (const other of [-0.99, -0.5, 0, 0.5, 0.99, rho - 0.001, rho + 0.001]) {
          if (Math.abs(other) < 0.99999)
            expect(logLikelihood(other)).toBeLessThan(best + 1e-6 * Math.abs(best));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a perfect association", () => {
  it.each([
    [[5, 0, 0, 5], 1],
    [[0, 5, 5, 0], -1],
    [[5, 3, 0, 5], 1],
  ])("%j is at its bound whatever the thresholds of other people are", (cells, bound) => {
    const table = Float64Array.from(cells);
    for (const given of [{}, { rowThresholds: [1.2], columnThresholds: [-0.3] }]) {
      expect(polychoric(table, 2, 2, { correction: "none", ...given }).rho).toBe(bound);
    }
  });

  it("of a larger table, too", () => {
    const table = Float64Array.of(2, 0, 0, 1, 3, 0, 0, 0, 4);
    const given = { rowThresholds: [-0.5, 0.5], columnThresholds: [-1, 0] };
    expect(polychoric(table, 3, 3, given).rho).toBe(polychoric(table, 3, 3).rho);
    expect(polychoric(table, 3, 3, given).rho).toBe(1);
  });
});

describe("the polychoric correlation of a larger table", () => {
  it("is Olsson's two-step estimate on his 3 x 3 table", () => {
    expect(rhoOf([13, 6, 0, 69, 113, 22, 41, 132, 104], 3, 3)).toBeCloseTo(0.491372, 6);
  });

  it("finds the correlation that a table was made from", () => {
    const ends = fc.double({ min: -2.3, max: 0, noNaN: true });
    // Beyond |rho| = .95 some of these tables rest on cells of less than 1e-6 people, whose rounding shows.
    const angle = fc.double({ min: -1.25, max: 1.25, noNaN: true });
    fc.assert(
      fc.property(ends, ends, angle, (a, b, theta) => {
        const rows = [a, a + 0.8, a + 1.9];
        const columns = [b, b + 1.1];
        const rho = Math.sin(theta);
        expect(Math.abs(rhoOf(expectedTable(rows, columns, rho), 4, 3) - rho)).toBeLessThan(1e-10);
      }),
    );
  });

  it("equals the 2 x 2 solution when its thresholds are one and one", () => {
    const table = Float64Array.of(40, 10, 0, 15, 35, 0);
    const same = polychoric(table, 2, 3, {
      rowThresholds: [0],
      columnThresholds: [normalQuantile(0.55), 8],
    });
    expect(same.rho).toBeCloseTo(rhoOf([40, 10, 15, 35]), 7);
  });

  it("is at the bound where no two people are discordant, or none concordant", () => {
    expect(rhoOf([10, 0, 0, 0, 10, 0, 0, 0, 10], 3, 3)).toBe(1);
    expect(rhoOf([10, 5, 0, 0, 5, 10], 2, 3)).toBe(1);
    expect(rhoOf([0, 5, 10, 10, 5, 0], 2, 3)).toBe(-1);
    expect(rhoOf([10, 1, 0, 0, 10, 1, 0, 0, 10], 3, 3)).toBe(1);
    expect(rhoOf([10, 1, 0, 1, 10, 0, 0, 1, 10], 3, 3)).toBeLessThan(0.9999);
  });

  it("is at the bound where the likelihood of thresholds from elsewhere rises up to it, however flat", () => {
    const table = Float64Array.of(10, 5, 0, 0, 5, 10);
    const perfect = { rowThresholds: [0.1], columnThresholds: [-0.5, 0.6] };
    expect(polychoric(table, 2, 3, perfect).rho).toBe(1);
    const turned = Float64Array.of(0, 5, 10, 10, 5, 0);
    expect(polychoric(turned, 2, 3, perfect).rho).toBe(-1);
    const crossed = Float64Array.of(0, 1, 0, 1, 100, 0, 0, 0, 1);
    const interior = polychoric(crossed, 3, 3, { rowThresholds: [-2, 2], columnThresholds: [-1.9, 2.1] }).rho;
    expect(interior).toBeGreaterThan(0.5);
    expect(interior).toBeLessThan(0.99);
  });

  it("does not change empty cells: their correction is for 2 x 2 tables alone", () => {
    expect(polychoric(Float64Array.of(13, 6, 0, 69, 113, 22, 41, 132, 104), 3, 3).adjusted).toBe(false);
  });
});
