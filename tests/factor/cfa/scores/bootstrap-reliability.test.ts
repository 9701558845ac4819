import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../../src/data/answers/pattern-table";
import { cfa } from "../../../../src/factor/cfa/cfa";
import { fitModel } from "../../../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../../../src/factor/cfa/estimation/fitted-model";
import { bootstrapReliability } from "../../../../src/factor/cfa/scores/bootstrap-reliability";
import { modelReliability } from "../../../../src/factor/cfa/scores/model-reliability";
import { modelTable } from "../../../../src/factor/model/parameter-table";
import { ordinalMoments } from "../../../../src/factor/moments/ordinal-moments";
import { parseModel } from "../../../../src/measures/model-syntax/parse-model";
import { createRandom } from "../../../../src/numeric/random/random";
import { nineTable, tableOf } from "../../../support/table";
import { unitsTable } from "../../../support/units";

const { bootstrap }: { bootstrap: { omega: number[][]; omegaLatent: number[][] } } = JSON.parse(
  readFileSync("tests/reference/model-based.json", "utf8"),
);

function fitOf(table: PatternTable, model: string): FittedModel {
  const statements = parseModel(model);
  const items = [...new Set(statements.filter(({ op }) => op === "=~").map(({ rhs }) => rhs))];
  const data = ordinalMoments(table, { items, missing: "listwise" });
  const counts = items.map((id, j) => ({ id, thresholds: data[0]?.thresholds[j] ?? 0 }));
  return fitModel(modelTable(statements, { items: counts }), data, { discrepancy: "DWLS" });
}

function intervals(table: PatternTable, fitted: FittedModel, options: { samples: number; seed: number }) {
  const { reliability } = modelReliability(fitted);
  return bootstrapReliability(table, [{ fitted, reliability }], { ...options, missing: "listwise" })[0]!;
}

describe("bootstrapReliability", () => {
  const table = nineTable("binary");
  const fitted = fitOf(table, "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e");

  it("gives the intervals that lavaan and semTools give of people drawn with replacement", () => {
    const { reliability, warnings } = intervals(table, fitted, { samples: 200, seed: 4 });
    expect(warnings).toEqual([]);
    reliability.forEach((factor, f) => {
      const pairs = [
        [factor.omegaCategoricalInterval, bootstrap.omega] as const,
        [factor.omegaLatentInterval, bootstrap.omegaLatent] as const,
      ];
      for (const [ours, theirs] of pairs) {
        const width = theirs[1]![f]! - theirs[0]![f]!;
        // the standard error of a 2.5 % quantile of 200 draws is 7 % of the width of the interval
        expect(Math.abs(ours![0] - theirs[0]![f]!)).toBeLessThan(0.25 * width);
        expect(Math.abs(ours![1] - theirs[1]![f]!)).toBeLessThan(0.25 * width);
      }
    });
  });

  it("gives the same bytes for the same seed, and tells how far it is", () => {
    const seen: number[] = [];
    const { reliability } = modelReliability(fitted);
    const options = { samples: 3, missing: "listwise" as const };
    const models = [{ fitted, reliability }];
    const onProgress = (done: number): number => seen.push(done);
    const one = bootstrapReliability(table, models, { ...options, seed: 9, onProgress });
    expect(bootstrapReliability(table, models, { ...options, seed: 9 })).toEqual(one);
    expect(bootstrapReliability(table, models, { ...options, seed: 10 })).not.toEqual(one);
    expect(seen).toEqual([1, 2, 3]);
  });

  it("leaves out samples in which an item does not vary, and counts them", () => {
    const people = [...Array(40).keys()].map((k) => [
      k % 2,
      k % 3 === 0 ? 1 : k % 2,
      k % 5 < 2 ? 1 : 0,
      k < 2 ? 1 : 0,
    ]);
    people[0] = [1, 1, 1, 1];
    people[1] = [0, 1, 0, 1];
    const rare = tableOf(people);
    const fit = fitOf(rare, "f =~ a + b + c + d");
    const { warnings, reliability } = intervals(rare, fit, { samples: 30, seed: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(["bootstrap-samples-lost"]);
    expect(warnings[0]?.message).toMatch(/^\d+ of 30 bootstrap samples gave no converged solution\. /);
    expect(JSON.stringify(reliability)).not.toContain("NaN");
  });

  it("draws sampling units where there are any: wider intervals where people of a cluster are alike", () => {
    // Every person four times over, a cluster of four alike: as many people, a quarter of the units.
    const people = Array.from({ length: 160 }, (_, k) => {
      const random = createRandom(3, k);
      const trait = random.normal();
      return [0, 0.2, -0.2, 0.4].map((shift) => Number(trait + 0.8 * random.normal() > shift));
    });
    const items = Object.fromEntries(
      ["a", "b", "c", "d"].map((id, j) => [id, people.flatMap((row) => Array<number>(4).fill(row[j]!))]),
    );
    const clusters = Array.from({ length: 640 }, (_, person) => person >> 2);
    const units = unitsTable({ items, clusters });
    const fit = fitOf(units, "f =~ a + b + c + d");
    const widthOf = (sample: PatternTable): number => {
      const { reliability, warnings } = intervals(sample, fit, { samples: 200, seed: 5 });
      expect(warnings).toEqual([]);
      const [low, high] = reliability[0]!.omegaLatentInterval!;
      return high - low;
    };
    // Twice as wide; widths from 200 samples have standard errors of 7 %.
    const ratio = widthOf(units) / widthOf({ ...units, cluster: null });
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(2.6);
    const one = { ...units, cluster: new Int32Array(units.rows) };
    const { warnings, reliability } = intervals(one, fit, { samples: 2, seed: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(["bootstrap-single-units"]);
    expect(warnings[0]!.message).toContain("No stratum has two sampling units");
    expect(reliability[0]!.omegaLatentInterval).toBeNull();
  });

  it("draws no samples with replicate weights, and says why", () => {
    const random = createRandom(3);
    const people = Array.from({ length: 400 }, () => {
      const trait = random.normal();
      return Array.from({ length: 4 }, () => Number(trait + random.normal() > 0));
    });
    const items = Object.fromEntries(["a", "b", "c", "d"].map((id, j) => [id, people.map((row) => row[j]!)]));
    const units = unitsTable({ items, clusters: people.map((_, person) => person % 8) });
    const factors = Array.from({ length: 8 }, (_, replicate) =>
      Float64Array.from({ length: 8 }, (__, unit) => (unit === replicate ? 0 : 8 / 7)),
    );
    const coefficients = new Float64Array(8).fill(7 / 8);
    const table: PatternTable = { ...units, replicates: { factors, coefficients, center: "estimate" } };
    const found = cfa(table, "f =~ a + b + c + d", { missing: "listwise", bootstrap: 2 });
    expect(found.warnings.map(({ message }) => message)).toContain(
      "Replicate weights are not resampled, so omega has no bootstrap intervals.",
    );
    expect(found.bootstrap).toBeNull();
  });
});
