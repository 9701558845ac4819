import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { createRandom } from "../../../src/numeric/random/random";
import { surveyDesign } from "../../../src/survey/design/survey-design";
import { surveyDomains } from "../../../src/survey/estimates/domains";
import { linearizedMeans } from "../../../src/survey/estimates/linearized";
import { finestCells } from "../../../src/survey/estimates/linearized-shares";
import { surveyEstimates } from "../../../src/survey/estimates/survey-estimates";
import { answeringWeights } from "../../../src/survey/imputation/answering-weights";
import { imputeAnswers } from "../../../src/survey/imputation/impute-answers";
import { imputedAny, imputedDesign, imputedMeans } from "../../../src/survey/imputation/imputed-values";
import { splitMissing } from "../../../src/survey/imputation/missing-rows";
import { pooledDifferences, pooledEstimates } from "../../../src/survey/imputation/pooled-estimates";
import { completedValues } from "../../support/imputation-reference";

const item = { parent: null, context: null };
const columns = [item, item, item, { parent: 0, context: "online" }, { parent: 1, context: "online" }];

/** Three items that go together, two of them with a context, answers left out at random. */
function survey(people: number, missing: number, seed = 7): PatternTable {
  const random = createRandom(seed);
  const rows = Array.from({ length: people }, () => {
    const [trait, sex] = [random.normal(), random.integer(2)];
    const yes = [0, 0.5, 1].map((cut) => Number(trait + random.normal() > cut));
    const online = yes.slice(0, 2).map((one) => one * random.integer(2));
    const open = yes.map(() => random.uniform() < missing);
    const cells = [
      ...yes.map((one, j) => (open[j] ? null : one)),
      ...online.map((one, j) => (open[j] ? null : one)),
    ];
    return { sex: sex === 0 ? "boy" : "girl", weight: 0.5 + random.uniform(), cells };
  });
  const items = Object.fromEntries(
    ["a", "b", "c", "a@online", "b@online"].map((id, j) => [id, rows.map(({ cells }) => cells[j])]),
  );
  const weights = rows.map(({ weight }) => weight);
  return fromAnswers({ items, weights, groups: { sex: rows.map(({ sex }) => sex) }, categories: [0, 1] });
}

describe("multiple imputation", () => {
  const table = survey(600, 0.15);
  const imputed = imputeAnswers(table, { seed: 3, columns, odds: [2] })!;
  const finest = finestCells(imputedDesign(imputed), imputed.table.groupings);

  it("keeps what was answered, and says yes in a context only where the item is yes", () => {
    const { times, drawn, open } = imputed;
    for (const byColumn of [drawn, imputed.shifted.get(2)!]) {
      open.forEach((row, at) => {
        columns.forEach((_, j) => {
          const cell = imputed.table.columns[j]![row]!;
          const own = byColumn[j]!.subarray(at * times, (at + 1) * times);
          if (cell >= 0) expect(own.every((answer) => answer === cell)).toBe(true);
        });
      });
    }
    for (let at = 0; at < open.length * times; at++) {
      expect(drawn[3]![at]! <= drawn[0]![at]!).toBe(true);
      expect(drawn[4]![at]! <= drawn[1]![at]!).toBe(true);
    }
  });

  it("draws the same numbers from the same seed and others from another", () => {
    expect(imputeAnswers(table, { seed: 3, columns })?.drawn).toEqual(imputed.drawn);
    expect(imputeAnswers(table, { seed: 4, columns })?.drawn).not.toEqual(imputed.drawn);
  });

  it("is not needed where nothing is missing", () => {
    expect(imputeAnswers(survey(50, 0), { seed: 3, columns })).toBeNull();
  });

  it("gives everybody with a missing answer a row, with the weights of all as they were", () => {
    const { table: split, open } = splitMissing(table);
    const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
    for (const key of ["count", "weight", "weightSquared"] as const)
      expect(sum(split[key])).toBeCloseTo(sum(table[key]), 9);
    for (const row of open) expect(split.count[row]).toBe(1);
  });

  it("estimates from sums by cell what rows give, between the bounds", () => {
    const values = imputedAny(imputed, [0, 1, 2]);
    const grouping = imputed.table.groupings[0]!;
    const domains = surveyDomains(imputedDesign(imputed), grouping);
    const byCell = imputedMeans(values, domains, finest).map(surveyEstimates);
    const everybody = surveyDomains(imputedDesign(imputed), null);
    byCell.forEach((estimates, k) => {
      const byRow = surveyEstimates(linearizedMeans(completedValues(values, k), domains));
      estimates.forEach(({ estimate, se, n, df, kishN }, level) => {
        expect(estimate).toBeCloseTo(byRow[level]!.estimate!, 12);
        expect(se).toBeCloseTo(byRow[level]!.se!, 12);
        expect(kishN).toBeCloseTo(byRow[level]!.kishN, 8);
        expect([n, df]).toEqual([byRow[level]!.n, byRow[level]!.df]);
      });
    });
    const pooled = pooledEstimates(imputedMeans(values, everybody, finest))[0]!;
    const share = (missing: number): number =>
      surveyEstimates(
        linearizedMeans(
          values.known.map((value, row) =>
            Number.isNaN(value)
              ? Math.max(missing, ...[0, 1, 2].map((j) => Number(imputed.table.columns[j]![row] === 1)))
              : value,
          ),
          surveyDomains(surveyDesign(imputed.table), null),
        ),
      )[0]!.estimate!;
    expect(pooled.estimate).toBeGreaterThan(share(0));
    expect(pooled.estimate).toBeLessThan(share(1));
    const more = pooledEstimates(imputedMeans(imputedAny(imputed, [0, 1, 2], 2), everybody, finest))[0]!;
    expect(more.estimate).toBeGreaterThan(pooled.estimate!);
  });

  it("widens differences of groups as it does their shares", () => {
    const grouping = imputed.table.groupings[0]!;
    const domains = surveyDomains(imputedDesign(imputed), grouping);
    const means = imputedMeans(imputedAny(imputed, [0]), domains, finest);
    const [difference] = pooledDifferences(means);
    const [boys, girls] = pooledEstimates(means);
    expect(difference?.estimate).toBeCloseTo(boys!.estimate! - girls!.estimate!, 12);
    expect(difference?.se).toBeGreaterThan(Math.hypot(boys!.se!, girls!.se!) * 0.8);
    expect(difference?.df).toBeLessThan(598);
  });

  it("has finite draws where answers are foretold", () => {
    const foretold = fromAnswers({
      items: { a: [0, 0, 0, 1, 1, 1, null, null], b: [0, 0, 0, 1, 1, 1, 0, 1] },
      categories: [0, 1],
    });
    const { drawn, times } = imputeAnswers(foretold, { seed: 1, columns: [item, item] })!;
    expect(times).toBe(20);
    const yes = drawn[0]!.subarray(times).filter((answer) => answer === 1).length;
    expect(yes).toBeGreaterThan(10);
  });
});

describe("weights for who answered", () => {
  it("make those who answered stand for the groups as they were", () => {
    const table = survey(2000, 0.2);
    const answered = Array.from({ length: table.rows }, (_, row) => table.columns[0]![row]! >= 0);
    const factor = answeringWeights(table, answered, [0, 1, 2]);
    const by = (level: number, weight: (row: number) => number): number =>
      Array.from({ length: table.rows }, (_, row) => row).reduce(
        (sum, row) => sum + (table.groupings[0]!.codes[row] === level ? table.count[row]! * weight(row) : 0),
        0,
      );
    for (const level of [0, 1]) {
      expect(by(level, (row) => factor[row]!) / by(level, () => 1)).toBeCloseTo(1, 2);
    }
    expect(factor.every((value, row) => (answered[row] ? value > 1 : value === 0))).toBe(true);
  });
});
