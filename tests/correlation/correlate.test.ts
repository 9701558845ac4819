import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { correlate, correlationValues } from "../../src/correlation/correlate";
import type { CorrelationMatrix } from "../../src/correlation/correlation-matrix";
import { pairTests } from "../../src/correlation/pair-tests";
import { constantItems } from "../../src/correlation/pairs/observed-categories";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { asContinuous } from "../../src/data/transform/item-scores";
import { ordinalMoments } from "../../src/factor/moments/ordinal-moments";
import { thrownBy } from "../support/error";
import { nineTable, tableOf } from "../support/table";
import {
  continuousTable,
  json,
  largestDifference,
  type OrderedReference,
  reference,
  tableOfStrings,
} from "./reference";

/** Correlations, standard errors and thresholds all within the tolerance of two-step estimates. */
function expectAgreement(ours: CorrelationMatrix, lavaan: OrderedReference): void {
  expect(ours.n).toBe(lavaan.n);
  expect(largestDifference(ours.matrix, lavaan.correlation)).toBeLessThan(1e-6);
  expect(largestDifference(ours.standardErrors, lavaan.standardErrors)).toBeLessThan(1e-6);
  const thresholds = Object.entries(ours.thresholds).flatMap(([id, values]) =>
    values.map((value, k) => [`${id}|t${k + 1}`, value] as const),
  );
  expect(thresholds.map(([name]) => name).sort()).toEqual(Object.keys(lavaan.thresholds).sort());
  for (const [name, value] of thresholds) expect(value).toBeCloseTo(lavaan.thresholds[name] ?? 0, 10);
}

/** The first items of a table. */
function first(table: PatternTable, size: number): PatternTable {
  return { ...table, items: table.items.slice(0, size), columns: table.columns.slice(0, size) };
}

/** The upper triangle, row by row. */
const upper = (matrix: readonly (readonly number[])[]): number[] =>
  matrix.flatMap((row, i) => row.slice(i + 1));

const codes = (result: CorrelationMatrix): string[] => result.warnings.map((warning) => warning.code);
const message = (result: CorrelationMatrix, code: string): string =>
  result.warnings.find((warning) => warning.code === code)?.message ?? "";

describe("tetrachoric correlations", () => {
  it("of LSAT6 are the exact values", () => {
    const { patterns, items, counts } = reference.lsat6;
    const result = correlate(tableOfStrings(patterns, items, { counts }), { missing: "listwise" });
    expect(result.type).toBe("tetrachoric");
    // By 30-digit quadrature of the exact equation; values printed elsewhere with 9 digits differ by up to 3e-8.
    const exact = [
      0.170316397699116, 0.227521944864377, 0.107186082821827, 0.0665006134990914, 0.189091078774376,
      0.111147053056353, 0.172421848694229, 0.186680463049044, 0.105491622611516, 0.200924115079178,
    ];
    upper(result.matrix).forEach((value, k) => {
      expect(value).toBeCloseTo(exact[k] ?? 0, 12);
    });
    expectAgreement(result, reference.lsat6);
  });

  it("of LSAT7 agree with lavaan", () => {
    const { patterns, items, counts } = reference.lsat7;
    expectAgreement(
      correlate(tableOfStrings(patterns, items, { counts }), { missing: "listwise" }),
      reference.lsat7,
    );
  });

  it("of the nine items agree with lavaan, listwise and pairwise", () => {
    const nine = json("nine.correlation.json") as {
      n_complete: number;
      binary_listwise: { cor: number[][]; se: Record<string, number>; eigen: number[] };
      binary_pairwise: number[][];
    };
    const listwise = correlate(nineTable("binary"), { missing: "listwise" });
    expect(listwise.n).toBe(nine.n_complete);
    expect(largestDifference(listwise.matrix, nine.binary_listwise.cor)).toBeLessThan(1e-6);
    listwise.items.forEach((one, i) => {
      listwise.items.forEach((other, j) => {
        const se = nine.binary_listwise.se[`${one}~${other}`];
        if (se !== undefined) expect(listwise.standardErrors[i]?.[j]).toBeCloseTo(se, 6);
      });
    });
    listwise.eigenvalues.forEach((value, k) => {
      expect(value).toBeCloseTo(nine.binary_listwise.eigen[k] ?? 0, 6);
    });
    const pairwise = correlate(nineTable("binary"), { missing: "pairwise" });
    expect(largestDifference(pairwise.matrix, nine.binary_pairwise)).toBeLessThan(1e-6);
  });

  it("under pairwise deletion carry the thresholds' sampling error of people outside the pair", () => {
    expectAgreement(
      correlate(first(nineTable("binary"), 5), { missing: "pairwise" }),
      reference.nine.pairwiseFive,
    );
  });
});

describe("polychoric correlations", () => {
  it("of six-category items agree with lavaan, listwise and pairwise", () => {
    const table = tableOfStrings(reference.bfi.answers, reference.bfi.items);
    const listwise = correlate(table, { missing: "listwise" });
    expect(listwise.type).toBe("polychoric");
    expectAgreement(listwise, reference.bfi.listwise);
    expectAgreement(correlate(table, { missing: "pairwise" }), reference.bfi.pairwise);
  });

  it("of five-category items of 200 people agree with lavaan", () => {
    const { answers, items } = reference.datCat;
    expectAgreement(correlate(tableOfStrings(answers, items), { missing: "listwise" }), reference.datCat);
  });

  it("of the nine ordered items agree with lavaan", () => {
    const { ordinal_listwise } = json("nine.correlation.json") as {
      ordinal_listwise: { cor: number[][]; se: Record<string, number> };
    };
    const result = correlate(nineTable("ordinal"), { missing: "listwise" });
    expect(largestDifference(result.matrix, ordinal_listwise.cor)).toBeLessThan(1e-6);
    expect(result.standardErrors[0]?.[1]).toBeCloseTo(ordinal_listwise.se["a~b"] ?? 0, 6);
    expect(result.standardErrors[7]?.[8]).toBeCloseTo(ordinal_listwise.se["h~i"] ?? 0, 6);
  });
});

describe("weights", () => {
  it("of a probability sample enter the estimates, and their squares the standard errors", () => {
    const binary = first(nineTable("binary", { weighted: true }), 5);
    expectAgreement(correlate(binary, { missing: "listwise" }), reference.nine.designWeights);
    expectAgreement(correlate(binary, { missing: "pairwise" }), reference.nine.designPairwise);
    const graded = first(nineTable("ordinal", { weighted: true }), 3);
    expectAgreement(correlate(graded, { missing: "listwise" }), reference.nine.designGraded);
  });

  it("of a probability sample matter by their ratios alone", () => {
    const people = reference.bfi.answers.map((text) =>
      [...text].slice(0, 4).map((digit) => (digit === "." ? null : Number(digit))),
    );
    const weights = people.map((_, i) => 0.5 + (i % 7) / 3);
    const one = correlate(tableOf(people, { weights }), { missing: "pairwise" });
    const other = correlate(tableOf(people, { weights: weights.map((w) => 1000 * w) }), {
      missing: "pairwise",
    });
    expect(other.n).toBe(one.n);
    expect(largestDifference(one.matrix, other.matrix)).toBeLessThan(1e-12);
    expect(largestDifference(one.standardErrors, other.standardErrors)).toBeLessThan(1e-12);
  });

  it("as frequencies are people", () => {
    const { people, frequencies } = doubledPeople();
    const table = tableOf(people, { frequencies });
    expectAgreement(correlate(table, { missing: "listwise" }), reference.nine.frequencyWeights);
  });
});

describe("missing answers", () => {
  const people = [
    [0, 0, null],
    [1, 1, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, null],
    [0, 0, 0],
    [null, 1, 1],
    [1, null, 0],
    [0, 0, 0],
    [null, null, null],
  ] as const;

  it("leave the counts of people that each pair rests on", () => {
    const pairwise = correlate(tableOf(people), { missing: "pairwise" });
    expect(pairwise.n).toBe(9);
    expect(pairwise.pairN).toEqual([
      [8, 7, 6],
      [7, 8, 6],
      [6, 6, 7],
    ]);
    const listwise = correlate(tableOf(people), { missing: "listwise" });
    expect(listwise.n).toBe(5);
    expect(listwise.pairN.flat()).toEqual(new Array(9).fill(5));
  });

  it("make no difference between the rules where there are none", () => {
    const table = nineTable("binary");
    const complete = table.count.map((count, row) =>
      table.columns.every((column) => (column[row] ?? -1) >= 0) ? count : 0,
    );
    const rest = { ...table, count: complete, weight: complete, weightSquared: complete };
    const one = correlate(rest, { missing: "listwise" });
    const other = correlate(rest, { missing: "pairwise" });
    expect(largestDifference(one.matrix, other.matrix)).toBeLessThan(1e-12);
    expect(largestDifference(one.standardErrors, other.standardErrors)).toBeLessThan(1e-12);
    expect(one.n).toBe(other.n);
  });

  it("that leave nobody in a pair, or one answer, are named errors", () => {
    const apart = [
      [0, 0, null],
      [1, 1, null],
      [1, null, 0],
      [null, 1, 1],
      [0, null, 0],
      [null, 0, 1],
    ];
    expect(() => correlate(tableOf(apart), { missing: "pairwise" })).toThrow(
      expect.objectContaining({ code: "constant-pair", message: expect.stringContaining("a and c") }),
    );
    const never = [
      [0, null],
      [1, null],
      [null, 0],
      [null, 1],
    ];
    expect(() => correlate(tableOf(never), { missing: "pairwise" })).toThrow(
      expect.objectContaining({ code: "no-common-people", message: expect.stringContaining("a and b") }),
    );
    expect(() => correlate(tableOf(never), { missing: "pairwise", type: "spearman" })).toThrow(
      expect.objectContaining({ code: "no-common-people" }),
    );
  });
});

describe("items that nobody answered together", () => {
  /** Three items for some people, two for others, and one for all; more people answered the two. */
  const rows = Array.from({ length: 40 }, (_, person) => {
    const [one, other, third] = [person % 2, Math.floor(person / 2) % 2, Math.floor(person / 4) % 2];
    return person < 16 ? [one, other, third, null, null, one] : [null, null, null, one, other, one];
  });
  const missing = "pairwise" as const;

  it("are named in the hint, the smaller block at once", () => {
    for (const type of ["auto", "pearson", "spearman"] as const) {
      expect(thrownBy(() => correlate(tableOf(rows), { missing, type })).hint).toContain('--exclude "d, e",');
    }
    const five = rows.map(([a, b, , d, e, f]) => [a ?? null, b ?? null, d ?? null, e ?? null, f ?? null]);
    // Blocks of as many items: those that fewer people answered.
    expect(thrownBy(() => correlate(tableOf(five), { missing })).hint).toContain('--exclude "a, b",');
  });

  it("have no correlation where pairs are tested, and the others have theirs, with a warning", () => {
    for (const type of ["auto", "pearson", "spearman", "kendall"] as const) {
      const { pairs, warnings } = pairTests(tableOf(rows), { missing, type });
      const empty = pairs.filter(({ r }) => r === null);
      expect(empty.map(({ first, second, people }) => `${first}${second}${people}`)).toEqual(
        ["ad", "ae", "bd", "be", "cd", "ce"].map((pair) => `${pair}0`),
      );
      expect(warnings[0]?.message).toContain("a-d, a-e, b-d, b-e, c-d and c-e have no correlations");
      const [own] = pairTests(tableOf(rows.map(([a, b]) => [a ?? null, b ?? null])), { missing, type }).pairs;
      expect(pairs.find(({ first, second }) => first + second === "ab")?.r).toBe(own?.r);
    }
  });
});

describe("awkward answers", () => {
  it("an item that everybody answered alike, or nobody, is an error that names it", () => {
    const alike = [
      [0, 1],
      [1, 1],
      [1, 1],
    ];
    const none = [
      [0, null],
      [1, null],
    ];
    for (const type of ["auto", "pearson", "spearman"] as const) {
      expect(() => correlate(tableOf(alike), { missing: "pairwise", type })).toThrow(
        expect.objectContaining({ code: "constant-item", message: expect.stringContaining("tem b") }),
      );
      expect(() => correlate(tableOf(none), { missing: "pairwise", type })).toThrow(
        expect.objectContaining({
          code: "constant-item",
          message: expect.stringContaining("no valid answer"),
        }),
      );
    }
    expect(constantItems(tableOf(alike), "pairwise")).toEqual(["b"]);
  });

  it("a single item is an error", () => {
    expect(() => correlate(tableOf([[0], [1]]), { missing: "pairwise" })).toThrow(
      expect.objectContaining({ code: "too-few-items" }),
    );
  });

  it("declared categories that nobody chose are dropped and named", () => {
    const people = reference.bfi.answers
      .map((text) => [...text].slice(0, 3).map((digit) => (digit === "." ? null : Number(digit))))
      .map((answers) => answers.map((value) => (value === 3 ? 2 : value)));
    const result = correlate(tableOf(people), { missing: "listwise" });
    const compact = people.map((answers) =>
      answers.map((value) => (value === null ? null : value > 3 ? value - 1 : value)),
    );
    expect(result.thresholds.a).toHaveLength(4);
    expect(result.matrix).toEqual(correlate(tableOf(compact), { missing: "listwise" }).matrix);
    expect(codes(result).filter((code) => code === "unused-category")).toHaveLength(3);
    expect(message(result, "unused-category")).toContain("“3”");
  });

  it("an empty cell is filled, the pair named, and its standard error that of the adjusted table", () => {
    const result = correlate(rareTable(822, 8, 12, 0), { missing: "listwise" });
    expect(result.matrix[0]?.[1]).toBeCloseTo(0.262657, 6);
    expect(result.standardErrors[0]?.[1]).toBeCloseTo(0.2867, 4);
    expect(result.adjustedPairs).toEqual([["a", "b"]]);
    expect(message(result, "zero-cell")).toContain("of the pair a-b has an empty cell");
  });

  it("several pairs are named as such", () => {
    const [a = [], b = []] = [
      [...Array(90).fill(0), ...Array(10).fill(1)],
      [...Array(90).fill(0), ...Array(10).fill(1)],
    ];
    const result = correlate(fromAnswers({ items: { a, b, c: a } }), { missing: "listwise" });
    expect(message(result, "perfect-correlation")).toBe(
      "The items of the pairs a-b, a-c and b-c are perfectly associated: the correlations are at their bounds and have no standard errors.",
    );
  });

  it("one person in the cell instead gives a correlation that is no more certain", () => {
    const result = correlate(rareTable(823, 7, 11, 1), { missing: "listwise" });
    expect(result.matrix[0]?.[1]).toBeCloseTo(0.424026, 6);
    expect(result.standardErrors[0]?.[1]).toBeCloseTo(0.228815, 6);
    expect(result.adjustedPairs).toEqual([]);
    expect(message(result, "sparse-pair")).toContain("a-b");
  });

  it("standard errors of rare tables without an empty cell agree with lavaan", () => {
    let compared = 0;
    for (const { table, rho, se } of reference.rareTables) {
      const [a = 0, b = 0, c = 0, d = 0] = table;
      if (table.includes(0) || Math.abs(rho) > 0.95) continue;
      compared++;
      const result = correlate(rareTable(a, b, c, d), { missing: "listwise" });
      expect(result.standardErrors[0]?.[1]).toBeCloseTo(se, 6);
    }
    expect(compared).toBeGreaterThan(20);
  });

  it("perfect association is at the bound, named, and has no standard error", () => {
    const result = correlate(rareTable(90, 0, 0, 10), { missing: "listwise" });
    expect(result.matrix[0]?.[1]).toBe(1);
    expect(result.standardErrors[0]?.[1]).toBeNull();
    expect(codes(result)).toEqual(expect.arrayContaining(["perfect-correlation", "not-positive-definite"]));
    expect(result.kmo).toBeNull();
    expect(result.bartlett).toBeNull();
  });

  it("perfectly associated pairs are not called sparse as well", () => {
    expect(codes(correlate(rareTable(90, 0, 0, 10), { missing: "listwise" }))).not.toContain("sparse-pair");
  });

  it("a perfect association is one under either rule for missing answers", () => {
    const both = [0, 0, 1, 1, 1, 2, 2, 2, 0, 1].map((answer) => [answer, answer]);
    const others = Array.from({ length: 990 }, (_, i) => [null, i % 3]);
    const table = tableOf([...both, ...others], { categories: 3 });
    const pairwise = correlate(table, { missing: "pairwise" });
    expect(pairwise.matrix).toEqual(correlate(table, { missing: "listwise" }).matrix);
    expect(pairwise.matrix[0]?.[1]).toBe(1);
    expect(pairwise.standardErrors[0]?.[1]).toBeNull();
    expect(message(pairwise, "few-people-pair")).toContain("Fewer than 25 people");
  });

  it("a table that tells next to nothing gives no standard error, and the pair is named", () => {
    // The rows' answers to the second item are nearly all alike: at the thresholds of the others its score hardly varies.
    const first = [0, 1, 0, 1, 1, 0, 2, 2, 1, 0];
    const second = [1, 1, 1, 0, 2, 1, 1, 1, 2, 1];
    const both = first.map((answer, i) => [answer, second[i] ?? null]);
    const others = Array.from({ length: 990 }, (_, i) => [null, i % 10 < 3 ? 0 : i % 10 < 7 ? 1 : 2]);
    const table = tableOf([...both, ...others], { categories: 3 });
    const result = correlate(table, { missing: "pairwise" });
    expect(Math.abs(result.matrix[0]?.[1] ?? 1)).toBeLessThan(0.2);
    expect(result.standardErrors[0]?.[1]).toBeNull();
    expect(message(result, "no-standard-error")).toContain("a-b");
    expect(() => ordinalMoments(table, { items: ["a", "b"], missing: "pairwise" })).toThrow(
      expect.objectContaining({ code: "no-information" }),
    );
  });

  it("without correction an empty cell is a perfect association", () => {
    const result = correlate(rareTable(822, 8, 12, 0), { missing: "listwise", correction: "none" });
    expect(result.matrix[0]?.[1]).toBe(-1);
    expect(result.adjustedPairs).toEqual([]);
  });

  it("ten people and forty items give finite numbers and warnings", () => {
    const people = Array.from({ length: 10 }, (_, i) =>
      Array.from({ length: 40 }, (__, j) => Number(((i + 1) * (j + 3) * 7919) % 11 > 4 + ((i + j) % 3))),
    ).filter((_, i) => i < 10);
    const table = tableOf(people, { ids: Array.from({ length: 40 }, (_, j) => `q${j}`) });
    const dropped = new Set(constantItems(table, "listwise"));
    const keep = table.items.map((_, j) => j).filter((j) => !dropped.has(table.items[j]?.id ?? ""));
    const rest = {
      ...table,
      items: keep.map((j) => table.items[j]).filter((item) => item !== undefined),
      columns: keep.map((j) => table.columns[j]).filter((column) => column !== undefined),
    };
    expect(keep.length).toBeGreaterThan(30);
    const result = correlate(rest, { missing: "listwise" });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(result.matrix.flat().every((value) => Math.abs(value) <= 1)).toBe(true);
    expect(result.smoothed).toBe(true);
    expect(Math.max(...result.warnings.map((warning) => warning.message.length))).toBeLessThan(700);
  });
});

describe("a matrix that is not positive definite", () => {
  const { answers, items, smoothed, smallestEigenvalue } = reference.verbalAggression;
  const result = correlate(tableOfStrings(answers, items), { missing: "listwise" });

  it("is reported with its smallest eigenvalue and stands as it was estimated", () => {
    expectAgreement(result, reference.verbalAggression);
    expect(result.eigenvalues.at(-1)).toBeCloseTo(smallestEigenvalue, 6);
    expect(message(result, "not-positive-definite")).toContain("−0.0074");
  });

  it("has no KMO and no Bartlett test, and a smoothed matrix beside it as psych's", () => {
    expect(result.kmo).toBeNull();
    expect(result.bartlett).toBeNull();
    expect(result.smoothed).toBe(true);
    expect(largestDifference(result.smoothedMatrix ?? [], smoothed)).toBeLessThan(1e-6);
    expect(result.smoothingChange).toBeCloseTo(
      largestDifference(result.matrix, result.smoothedMatrix ?? []),
      14,
    );
  });
});

describe("Pearson and Spearman correlations", () => {
  const { values, matrix, spearman, kmo, bartlett, pairwise } = reference.holzingerSwineford;
  const table = continuousTable(values);
  const holes = continuousTable(
    Object.fromEntries(
      Object.entries(values).map(([id, column], j) => [
        id,
        column.map((value, row) => (row >= j && (row - j) % (12 + j) === 0 ? Number.NaN : value)),
      ]),
    ),
  );

  it("of continuous items agree with R, and so do KMO and Bartlett's test", () => {
    const result = correlate(table, { missing: "listwise" });
    expect(result).toMatchObject({ type: "pearson", n: 301, smoothed: false, warnings: [], thresholds: {} });
    expect(largestDifference(result.matrix, matrix)).toBeLessThan(1e-13);
    expect(result.kmo?.overall).toBeCloseTo(kmo.overall, 10);
    expect(Object.keys(result.kmo?.items ?? {})).toEqual(Object.keys(values));
    expect(result.bartlett?.chiSquare).toBeCloseTo(bartlett.chiSquare, 8);
    expect(result.bartlett?.df).toBe(36);
    const ranks = correlate(table, { missing: "listwise", type: "spearman" });
    expect(ranks.type).toBe("spearman");
    expect(largestDifference(ranks.matrix, spearman)).toBeLessThan(1e-13);
  });

  it("rank among the people of each pair under pairwise deletion, as R does", () => {
    expect(correlate(holes, { missing: "listwise" }).n).toBeLessThan(250);
    expect(
      largestDifference(correlate(holes, { missing: "pairwise" }).matrix, pairwise.pearson),
    ).toBeLessThan(1e-13);
    expect(
      largestDifference(
        correlate(holes, { missing: "pairwise", type: "spearman" }).matrix,
        pairwise.spearman,
      ),
    ).toBeLessThan(1e-13);
  });

  it("are weighted", () => {
    const { weights, weightedCorrelation } = reference.holzingerSwineford;
    const weighted = continuousTable(
      values,
      values.x1?.map((_, row) => weights[row % 5] ?? 1),
    );
    expect(
      largestDifference(correlate(weighted, { missing: "listwise" }).matrix, weightedCorrelation),
    ).toBeLessThan(1e-13);
  });

  it("do not change when a large number is added", () => {
    const whole = Object.fromEntries(
      Object.entries(values).map(([id, column]) => [id, column.map((value) => Math.round(value * 64) / 64)]),
    );
    const moved = Object.fromEntries(
      Object.entries(whole).map(([id, column]) => [id, column.map((value) => value + 1e8)]),
    );
    const one = correlate(continuousTable(whole), { missing: "listwise" });
    const other = correlate(continuousTable(moved), { missing: "listwise" });
    expect(largestDifference(one.matrix, other.matrix)).toBeLessThan(1e-12);
    expect(largestDifference(one.standardErrors, other.standardErrors)).toBeLessThan(1e-12);
  });

  it("of ordered items are of their scores, and of mixed items say so", () => {
    const people = reference.bfi.answers
      .map((text) => [...text].slice(0, 2).map(Number))
      .filter((answers) => answers.every((value) => !Number.isNaN(value)));
    const scored = correlate(tableOf(people), { missing: "listwise", type: "pearson" });
    const columns = { a: people.map(([a]) => a ?? 0), b: people.map(([, b]) => b ?? 0) };
    const plain = correlate(continuousTable(columns), { missing: "listwise" });
    expect(largestDifference(scored.matrix, plain.matrix)).toBeLessThan(1e-13);
    expect(largestDifference(scored.standardErrors, plain.standardErrors)).toBeLessThan(1e-13);
    const ordered = tableOf(people.slice(0, 301));
    const mixed = {
      ...table,
      items: [...table.items.slice(0, 2), ...ordered.items.slice(0, 1)],
      columns: [...table.columns.slice(0, 2), Int16Array.from(people.slice(0, 301), ([a]) => a ?? 0)],
    };
    const both = correlate(mixed, { missing: "listwise" });
    expect(both.type).toBe("pearson");
    expect(message(both, "mixed-scales")).toContain("(a)");
  });
});

describe("standard errors", () => {
  /** The infinitesimal jackknife: the root of the sum of (w dr/dw)^2 over the people. */
  function jackknife(table: PatternTable, correlation: (table: PatternTable) => number): number {
    let variance = 0;
    for (let row = 0; row < table.rows; row++) {
      const step = 1e-5 * (table.weight[row] ?? 0);
      if (step === 0) continue;
      const moved = (by: number): number =>
        correlation({
          ...table,
          weight: table.weight.map((weight, k) => (k === row ? weight + by : weight)),
        });
      variance += (table.weightSquared[row] ?? 0) * ((moved(step) - moved(-step)) / (2 * step)) ** 2;
    }
    return Math.sqrt(variance);
  }

  it.each(["pearson", "spearman"] as const)(
    "of %s correlations are those of the influence function",
    (type) => {
      const { x1 = [], x2 = [], x4 = [] } = reference.holzingerSwineford.values;
      const columns = { x1: x1.slice(0, 60).map(Math.round), x2: x2.slice(0, 60), x4: x4.slice(0, 60) };
      const weights = x1.slice(0, 60).map((_, row) => 0.5 + (row % 4));
      const table = continuousTable(columns, weights);
      const result = correlate(table, { missing: "listwise", type });
      for (const [i, j] of [
        [0, 1],
        [1, 2],
      ] as const) {
        const exact = jackknife(
          table,
          (moved) => correlate(moved, { missing: "listwise", type }).matrix[i]?.[j] ?? Number.NaN,
        );
        expect(result.standardErrors[i]?.[j]).toBeCloseTo(exact * Math.sqrt(60 / 59), 7);
      }
    },
  );

  it("of tetrachoric correlations are those of the influence function", () => {
    const { patterns, items, counts } = reference.lsat6;
    const people = patterns.map((text) => [...text].map(Number));
    const weights = people.map((_, row) => 0.5 + (row % 3));
    const table = tableOf(people, { ids: items, frequencies: counts, weights });
    const result = correlate(table, { missing: "listwise" });
    const exact = jackknife(
      table,
      (moved) => correlationValues(moved, { missing: "listwise" })[0]?.[2] ?? Number.NaN,
    );
    expect(result.standardErrors[0]?.[2]).toBeCloseTo(exact * Math.sqrt(result.n / (result.n - 1)), 7);
  });

  it("are left out of the values alone, which are the matrix to the last bit", () => {
    const table = nineTable("ordinal");
    for (const missing of ["pairwise", "listwise"] as const) {
      expect(correlationValues(table, { missing })).toEqual(correlate(table, { missing }).matrix);
    }
  });

  it("and so they are where the answers are numbers, complete or not", () => {
    const { values } = reference.holzingerSwineford;
    const holes = { ...values, x1: values.x1!.map((value, row) => (row % 9 === 0 ? Number.NaN : value)) };
    for (const table of [continuousTable(values), continuousTable(holes)]) {
      for (const missing of ["pairwise", "listwise"] as const) {
        expect(correlationValues(table, { missing })).toEqual(correlate(table, { missing }).matrix);
      }
    }
  });
});

function rareTable(a: number, b: number, c: number, d: number): PatternTable {
  return tableOf(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    { frequencies: [a, b, c, d] },
  );
}

/** The first five of the nine items, yes or no; people of an odd id count twice. */
function doubledPeople(): { people: (number | null)[][]; frequencies: number[] } {
  const [head = "", ...lines] = readFileSync(new URL("../reference/nine.csv", import.meta.url), "utf8")
    .trim()
    .split(/\r?\n/);
  const header = head.replaceAll('"', "").split(",");
  const columns = ["a", "b", "c", "d", "e"].map((id) => header.indexOf(id));
  const rows = lines.map((line) => line.split(","));
  return {
    people: rows.map((cells) =>
      columns.map((column) => {
        const code = Number(cells[column]);
        return Number.isNaN(code) || cells[column] === "" || code >= 888 ? null : Number(code >= 2);
      }),
    ),
    frequencies: rows.map((cells) => 1 + (Number(cells[header.indexOf("id")]) % 2)),
  };
}

describe("correlate(table, { type: pearson }) of ordered items", () => {
  const items = Object.fromEntries(
    [1, 2, 3].map((j) => [
      `q${j}`,
      Array.from({ length: 90 }, (_, row) =>
        (row * j) % 11 === 0
          ? null
          : ((row * (2 * j + 1)) % 7) % 4 === 3
            ? 9
            : ((row + j * (row % 3)) % 5) + 1,
      ),
    ]),
  );
  const table = fromAnswers({ items });

  it.each(["pairwise", "listwise"] as const)("counts joint answers to the same figures: %s", (missing) => {
    const counted = correlate(table, { type: "pearson", missing });
    const byRow = correlate(asContinuous(table), { type: "pearson", missing });
    expect(table.items.every(({ scale }) => scale === "ordinal")).toBe(true);
    expect(counted.n).toBe(byRow.n);
    expect(largestDifference(counted.matrix, byRow.matrix)).toBeLessThan(1e-13);
    expect(largestDifference(counted.standardErrors, byRow.standardErrors)).toBeLessThan(1e-13);
    expect(correlationValues(table, { type: "pearson", missing })).toEqual(counted.matrix);
  });
});
