import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { describeCfa } from "../../../../src/factor/cfa/cfa";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { localMisfit } from "../../../../src/factor/cfa/tests/local-misfit";
import { judgedVersion } from "../../../../src/factor/model/fit-result";
import { createRandom } from "../../../../src/numeric/random/random";
import { reference } from "../inference-reference";

const HOW = { missing: "listwise" } as const;
const theirs = JSON.parse(
  readFileSync(new URL("../../../reference/local-misfit.json", import.meta.url), "utf8"),
) as Readonly<Record<string, number>>;

function misfitOf(table: PatternTable, model: string) {
  const fitted = fitCfa(table, model, HOW);
  return localMisfit(table, { model: fitted, result: describeCfa(fitted, { model }) }, HOW);
}

interface Population {
  /** By item: loadings on the factors. */
  readonly loadings: readonly (readonly number[])[];
  readonly correlation: number;
  readonly people: number;
  /** Null where answers are continuous. */
  readonly cuts: readonly number[] | null;
}

/** A sample of items with a variance of 1, `q1`, `q2`, ... */
function sample({ loadings, correlation, people, cuts }: Population): PatternTable {
  const random = createRandom(34);
  const rows = Array.from({ length: people }, () => {
    const common = Math.sqrt(correlation) * random.normal();
    const traits = (loadings[0] ?? []).map(() => common + Math.sqrt(1 - correlation) * random.normal());
    return loadings.map((row) => {
      const level = row.reduce((sum, loading, f) => sum + loading * (traits[f] ?? 0), 0);
      const explained = row.reduce(
        (sum, a, f) => sum + row.reduce((part, b, g) => part + a * b * (f === g ? 1 : correlation), 0),
        0,
      );
      const answer = level + Math.sqrt(1 - explained) * random.normal();
      return cuts === null ? answer : cuts.filter((cut) => answer > cut).length;
    });
  });
  const items = Object.fromEntries(loadings.map((_, j) => [`q${j + 1}`, rows.map((row) => row[j])]));
  return fromAnswers({ items, ...(cuts === null ? { scale: "continuous" as const } : {}) });
}

/** Items of each factor, of one loading. */
const simple = (sizes: readonly number[], loading: number): number[][] =>
  sizes.flatMap((size, f) =>
    Array.from({ length: size }, () => sizes.map((_, g) => (f === g ? loading : 0))),
  );

const FIVE = [-1, -0.3, 0.3, 1];
const THREE = "f1 =~ q1 + q2 + q3 + q4\nf2 =~ q5 + q6 + q7 + q8\nf3 =~ q9 + q10 + q11 + q12";
const ONE = "f =~ q1 + q2 + q3 + q4 + q5 + q6 + q7 + q8";

describe("localMisfit", () => {
  it("names x9 on visual in Holzinger and Swineford's factors, with lavaan's figures", () => {
    const table = fromAnswers({ items: reference.holzinger.values, scale: "continuous" });
    const model = "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9";
    const misfit = misfitOf(table, model);
    const [named, ...others] = misfit?.parameters ?? [];
    expect([named?.lhs, named?.op, named?.rhs, others.length]).toEqual(["visual", "=~", "x9", 0]);
    expect(misfit?.model).toBe(`${model}\nvisual =~ x9`);
    expect(named?.mi).toBeCloseTo(theirs.mi ?? 0, 3);
    expect(named?.expected).toBeCloseTo(theirs.expected ?? 0, 5);
    expect(named?.estimate).toBeCloseTo(theirs.estimate ?? 0, 5);
    expect(named?.chiSquare).toBeCloseTo(theirs["chisq.scaled"] ?? 0, 4);
    expect(named?.cfi).toBeCloseTo(theirs["cfi.scaled"] ?? 0, 6);
    expect(named?.rmsea).toBeCloseTo(theirs["rmsea.scaled"] ?? 0, 6);
  });

  it("names the one cross-loading that twelve five-point items have", () => {
    const loadings = simple([4, 4, 4], 0.7).with(11, [0.4, 0, 0.6]);
    const table = sample({ loadings, correlation: 0.3, people: 600, cuts: FIVE });
    const misfit = misfitOf(table, THREE);
    expect(misfit?.parameters.map(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`)).toEqual(["f1 =~ q12"]);
    expect(Math.abs((misfit?.parameters[0]?.estimate ?? 0) - 0.4)).toBeLessThan(0.1);
    const text = misfit?.model ?? "";
    const { cfi } = judgedVersion(describeCfa(fitCfa(table, text, HOW), { model: text }));
    expect(cfi).toBe(misfit?.parameters[0]?.cfi);
  });

  it("lists pairs of items that would improve fit exactly as much", () => {
    const traits = simple([4], 0.7).map((row, j) => [...row, j < 2 ? 0.5 : 0]);
    const table = sample({ loadings: traits, correlation: 0, people: 1000, cuts: null });
    const [named, ...others] = misfitOf(table, "f =~ q1 + q2 + q3 + q4")?.parameters ?? [];
    const pairs = [named, ...(named?.equivalent ?? [])].map(
      (pair) => `${pair?.lhs} ${pair?.op} ${pair?.rhs}`,
    );
    expect(pairs.sort()).toEqual(["q1 ~~ q2", "q3 ~~ q4"]);
    expect(others).toEqual([]);
  });

  it("finds no place for a missing factor, and says nothing of a model that is not rejected", () => {
    const two = sample({ loadings: simple([4, 4], 0.7), correlation: 0.5, people: 600, cuts: FIVE });
    expect(misfitOf(two, ONE)).toEqual({ diffuse: true, parameters: [], model: null });
    expect(misfitOf(two, "f =~ q1 + q2 + q3 + q4\ng =~ q5 + q6 + q7 + q8")).toBeNull();
  });
});
