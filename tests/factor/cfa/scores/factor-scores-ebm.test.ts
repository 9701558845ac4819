import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { selectGroup } from "../../../../src/data/transform/select";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { factorScoresEbm } from "../../../../src/factor/cfa/scores/factor-scores-ebm";
import { cfaData } from "../../../support/cfa-data";
import { largestDifference } from "../../reference";
import { asFitted, modelBased, type Scored } from "../model-based-reference";

/** One row a person, in their order: nothing is joined. */
function tableOf(study: Scored): PatternTable {
  const items = study.items.map((id, j) => ({
    id,
    label: id,
    wording: null,
    scale: "ordinal" as const,
    categories: [...(study.thresholds?.[j] ?? []), 0].map((_, score) => ({ label: String(score), score })),
    missing: [],
  }));
  const ones = new Float64Array(study.answers.length).fill(1);
  return {
    items,
    rows: study.answers.length,
    columns: study.items.map((_, j) => Int16Array.from(study.answers, (row) => row[j]!)),
    count: ones,
    weight: ones,
    weightSquared: ones,
    weighting: "none",
    groupings: [],
    stratum: null,
    cluster: null,
  };
}

const ordered = Object.entries(modelBased.scores).filter(([, study]) => study.thresholds);

const twoFactor = modelBased.scores["nine, two"]!;

describe("factor scores of ordered items", () => {
  it.each(ordered)("are the posterior mode: %s", (name, study) => {
    const fitted = asFitted(study, name.includes("theta") ? "theta" : "delta");
    const { scores, standardErrors, warnings, factors } = factorScoresEbm(fitted, tableOf(study));
    expect(factors).toEqual(study.factors);
    expect(warnings).toEqual([]);
    const flat = (rows: readonly (readonly number[] | null)[]): number[] =>
      rows.flatMap((row) => row ?? Number.NaN);
    expect(largestDifference(flat(scores), study.mode.flat())).toBeLessThan(2e-6);
    // the script's curvature is by differences
    expect(largestDifference(flat(standardErrors), study.se.flat())).toBeLessThan(1e-5);
    // lavaan stops before the mode
    expect(largestDifference(flat(scores), study.ebm.flat())).toBeLessThan(2e-4);
  });

  it("numbers the categories that somebody chose, as the fit did", () => {
    const table = tableOf(twoFactor);
    const padded = {
      ...table,
      items: table.items.map((item) => ({
        ...item,
        categories: ["never asked", "0", "1"].map((label, score) => ({ label, score })),
      })),
      columns: table.columns.map((column) => column.map((category) => category + 1) as Int16Array),
    };
    const fitted = asFitted(twoFactor);
    expect(factorScoresEbm(fitted, padded).scores).toEqual(factorScoresEbm(fitted, table).scores);
    const constant = { ...padded, columns: padded.columns.map((column) => column.map(() => 1)) };
    expect(() => factorScoresEbm(fitted, constant)).toThrow(
      expect.objectContaining({ code: "constant-item" }),
    );
  });

  it("are null without answers, and near the prior's mean with one", () => {
    const answers = [twoFactor.items.map(() => -1), twoFactor.items.map((_, j) => (j === 0 ? 0 : -1))];
    const { scores, standardErrors } = factorScoresEbm(
      asFitted(twoFactor),
      tableOf({ ...twoFactor, answers }),
    );
    expect(scores[0]).toBeNull();
    expect(standardErrors[0]).toBeNull();
    expect(Math.abs(scores[1]![0]!)).toBeLessThan(0.1);
    expect(standardErrors[1]![0]).toBeGreaterThan(0.95);
  });

  it("are null with the reason where the factors' correlation is beyond 1 or a residual variance negative", () => {
    const beyond = asFitted({
      ...twoFactor,
      latentCovariance: [
        [1, 1.02],
        [1.02, 1],
      ],
    });
    const heywood = asFitted({
      ...twoFactor,
      loadings: twoFactor.loadings.map((row, j) =>
        j === 0 ? row.map((value) => (value === 0 ? 0 : 1.01)) : row,
      ),
    });
    for (const fitted of [beyond, heywood]) {
      const { scores, warnings } = factorScoresEbm(fitted, tableOf(twoFactor));
      expect(scores.every((score) => score === null)).toBe(true);
      expect(warnings.map(({ code }) => code)).toEqual(["no-factor-scores"]);
    }
  });

  it("name what is missing in the table", () => {
    const table = tableOf(twoFactor);
    const fitted = asFitted(twoFactor);
    expect(() => factorScoresEbm(fitted, { ...table, items: table.items.slice(1) })).toThrow(
      expect.objectContaining({ code: "missing-item" }),
    );
    const groups = { ...fitted, table: { ...fitted.table, groups: ["x", "y"] } };
    expect(() => factorScoresEbm(groups, table)).toThrow(expect.objectContaining({ code: "group-needed" }));
    expect(() => factorScoresEbm(groups, table, { by: "sex" })).toThrow(
      expect.objectContaining({ code: "unknown-grouping" }),
    );
  });
});

describe("factor scores of several groups", () => {
  it("are those of each group's own fit where nothing is held equal", () => {
    const { table } = cfaData("nineBySex");
    const { model } = twoFactor;
    const both = fitCfa(table, model, { missing: "listwise", by: "sex" }).fitted;
    const together = factorScoresEbm(both, table, { by: "sex" });
    for (const level of both.table.groups) {
      const own = selectGroup(table, "sex", level);
      const alone = factorScoresEbm(fitCfa(own, model, { missing: "listwise" }).fitted, own);
      const sex = table.groupings.find(({ name }) => name === "sex")!;
      const rows = [...Array(table.rows).keys()].filter((row) => sex.levels[sex.codes[row]!] === level);
      const flat = (list: readonly (readonly number[] | null)[]): number[] =>
        list.flatMap((row) => row ?? -9);
      expect(
        largestDifference(flat(rows.map((row) => together.scores[row] ?? null)), flat(alone.scores)),
      ).toBeLessThan(1e-7);
    }
  });
});

describe("factor scores of continuous items", () => {
  const { table } = cfaData("holzinger");
  const expected = modelBased.scores["Holzinger and Swineford"] as unknown as {
    model: string;
    mode: number[][];
    se: number[];
  };
  const { fitted } = fitCfa(table, expected.model, { missing: "listwise", estimator: "ML" });

  it("are regression scores", () => {
    const { scores, standardErrors } = factorScoresEbm(fitted, table);
    const ours = scores.slice(0, 20).flatMap((row) => row ?? Number.NaN);
    expect(largestDifference(ours, expected.mode.flat())).toBeLessThan(2e-5);
    expect(largestDifference([...(standardErrors[0] ?? [])], expected.se)).toBeLessThan(2e-5);
  });

  it("are null where an answer is missing", () => {
    const columns = table.columns.map((column, j) =>
      j === 0 ? Float64Array.from(column).fill(Number.NaN, 0, 1) : column,
    );
    const { scores } = factorScoresEbm(fitted, { ...table, columns });
    expect(scores[0]).toBeNull();
    expect(scores[1]).not.toBeNull();
  });
});
