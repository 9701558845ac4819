import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasFewPatterns,
  randomBinaryData,
  randomPatternData,
  randomSetData,
} from "../../../../src/factor/efa/retention/random-binary-data";
import { randomOrderedData } from "../../../../src/factor/efa/retention/random-ordered-data";
import { createRandom } from "../../../../src/numeric/random/random";

const makers = { randomSetData, randomPatternData, randomOrderedData };

function rowSums(table: Float64Array, width: number): number[] {
  return Array.from({ length: table.length / width }, (_, row) =>
    table.slice(row * width, (row + 1) * width).reduce((sum, count) => sum + count, 0),
  );
}

function columnSums(table: Float64Array, width: number): number[] {
  return Array.from({ length: width }, (_, column) =>
    table.reduce((sum, count, cell) => sum + (cell % width === column ? count : 0), 0),
  );
}

/** P(k people in both sets) for random sets of a and b of n people. */
function hypergeometric(n: number, a: number, b: number): number[] {
  const logFactorial = [0];
  for (let k = 1; k <= n; k++) logFactorial.push(logFactorial[k - 1]! + Math.log(k));
  const choose = (m: number, k: number): number =>
    k < 0 || k > m ? -Infinity : logFactorial[m]! - logFactorial[k]! - logFactorial[m - k]!;
  return Array.from({ length: Math.min(a, b) + 1 }, (_, k) =>
    Math.exp(choose(a, k) + choose(n - a, b - k) - choose(n, b)),
  );
}

describe.each(Object.entries(makers))("%s", (_name, make) => {
  it("keeps every margin", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 100 }), fc.constant(101)), { minLength: 2, maxLength: 4 }),
        fc.integer(),
        (yes, seed) => {
          const margins = yes.map(([count, n]) => [
            n - count - (count === 0 ? 1 : 0),
            count + (count === 0 ? 1 : 0),
          ]);
          const data = make(margins);
          data.draw(createRandom(seed));
          const table = new Float64Array(4);
          for (let row = 1; row < margins.length; row++) {
            data.fillJointCounts(table, row, row - 1);
            expect(rowSums(table, 2)).toEqual(margins[row]);
            expect(columnSums(table, 2)).toEqual(margins[row - 1]);
            expect(Math.min(...table)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it.each([
    [40, 20, 20],
    [40, 13, 25],
    [65, 4, 30],
    [62, 9, 3],
  ])("draws joint counts from the hypergeometric distribution (n %i, %i and %i)", (n, a, b) => {
    const draws = 20_000;
    const data = make([
      [n - a, a],
      [n - b, b],
    ]);
    const table = new Float64Array(4);
    const expected = hypergeometric(n, a, b);
    const seen = expected.map(() => 0);
    for (let draw = 0; draw < draws; draw++) {
      data.draw(createRandom(5, draw));
      data.fillJointCounts(table, 0, 1);
      seen[table[3]!]!++;
    }
    expected.forEach((probability, k) => {
      const error = Math.sqrt((probability * (1 - probability)) / draws) + 1 / draws;
      expect(Math.abs(seen[k]! / draws - probability), `${k} in both`).toBeLessThan(4.5 * error);
    });
  });
});

describe("randomOrderedData", () => {
  it("keeps the margins of items with different numbers of categories, and independence", () => {
    const margins = [
      [50, 30, 20],
      [5, 60, 25, 10],
    ];
    const data = randomOrderedData(margins);
    const table = new Float64Array(12);
    const total = new Float64Array(12);
    const draws = 4000;
    for (let draw = 0; draw < draws; draw++) {
      data.draw(createRandom(2, draw));
      data.fillJointCounts(table, 0, 1);
      if (draw === 0) {
        expect(rowSums(table, 4)).toEqual(margins[0]);
        expect(columnSums(table, 4)).toEqual(margins[1]);
      }
      table.forEach((count, cell) => {
        total[cell]! += count;
      });
    }
    total.forEach((sum, cell) => {
      const [p, q] = [margins[0]![Math.floor(cell / 4)]! / 100, margins[1]![cell % 4]! / 100];
      const error = Math.sqrt((((100 * 100) / 99) * p * (1 - p) * q * (1 - q)) / draws);
      expect(Math.abs(sum / draws - 100 * p * q)).toBeLessThan(4.5 * error);
    });
  });

  it("counts the same people whatever other items there are", () => {
    const n = 6000;
    const margins = [
      [2000, 4000],
      ...Array.from({ length: 6 }, (_, item) => [1000 + item, 3000, 1500, 500 - item]),
    ];
    // An item of so many categories that its people are counted one by one.
    const wide = Array.from({ length: 100 }, () => n / 100);
    const [together, alone] = [margins, [...margins, wide]].map(randomOrderedData);
    together?.draw(createRandom(4));
    alone?.draw(createRandom(4));
    for (const [row, { length: rows }] of margins.entries()) {
      for (const [column, { length: columns }] of margins.entries()) {
        if (row === column) continue;
        const [table, same] = [new Float64Array(rows * columns), new Float64Array(rows * columns)];
        together?.fillJointCounts(table, row, column);
        alone?.fillJointCounts(same, row, column);
        expect(table).toEqual(same);
        expect(rowSums(table, columns)).toEqual(margins[row]);
        expect(columnSums(table, columns)).toEqual(margins[column]);
      }
    }
  });

  it("agrees with yes-or-no data about which cell is which", () => {
    const margins = [
      [2, 98],
      [97, 3],
    ];
    const table = new Float64Array(4);
    for (const make of Object.values(makers)) {
      const data = make(margins);
      data.draw(createRandom(1));
      data.fillJointCounts(table, 0, 1);
      expect(rowSums(table, 2)).toEqual([2, 98]);
      expect(columnSums(table, 2)).toEqual([97, 3]);
      expect(table[2]).toBeGreaterThanOrEqual(95);
    }
  });
});

describe("randomBinaryData", () => {
  const rare = Array.from({ length: 9 }, (_, j) => [1000 - 20 * (j + 1), 20 * (j + 1)]);

  it("draws patterns where there are few of them", () => {
    expect(hasFewPatterns(rare)).toBe(true);
    expect(hasFewPatterns(rare.map(() => [500, 500]))).toBe(false);
    expect(hasFewPatterns(Array.from({ length: 13 }, () => [999, 1]))).toBe(false);
  });

  it("has the same mean and spread of joint counts either way, and pairs that do not depend on each other", () => {
    const draws = 4000;
    const summary = (make: typeof randomSetData) => {
      const data = make(rare);
      const table = new Float64Array(4);
      const sums = { both: 0, square: 0, product: 0 };
      for (let draw = 0; draw < draws; draw++) {
        data.draw(createRandom(7, draw));
        data.fillJointCounts(table, 8, 7);
        const one = table[3]!;
        data.fillJointCounts(table, 8, 6);
        sums.both += one / draws;
        sums.square += one ** 2 / draws;
        sums.product += (one * table[3]!) / draws;
      }
      return sums;
    };
    const [sets, patterns] = [summary(randomSetData), summary(randomPatternData)];
    // Means 28.8 and 25.2, standard deviations 4.6 and 4.3.
    const error = 4.6 * Math.sqrt(2 / draws);
    expect(Math.abs(sets.both - patterns.both)).toBeLessThan(4.5 * error);
    expect(Math.abs(sets.square - patterns.square)).toBeLessThan(4.5 * 2 * 28.8 * error);
    expect(Math.abs(sets.product - patterns.product)).toBeLessThan(4.5 * 2 * 28.8 * error);
    expect(randomBinaryData(rare)).toBeDefined();
  });
});
