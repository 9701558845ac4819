import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { bootstrapSample } from "../../../src/data/transform/resample";
import { createRandom } from "../../../src/numeric/random/random";
import { influenceCovariance } from "../../../src/survey/design/influence-covariance";
import { answerSampler, hasSeveralUnits, resampleUnits } from "../../../src/survey/design/resample-units";
import { type SampleDesign, sampleDesign } from "../../../src/survey/design/sample-design";
import { nineTable } from "../../support/table";
import { unitsTable } from "../../support/units";

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, x) => total + x, 0);

/** 48 people in three strata (two, four and six clusters), with unequal weights. */
function survey(options: { clusters: boolean; weighted?: boolean }): PatternTable {
  const persons = [...Array(48).keys()];
  const clusters = persons.map((person) => person >> 2);
  const strata = clusters.map((cluster) => (cluster < 2 ? 0 : cluster < 6 ? 1 : 2));
  return unitsTable({
    items: {
      a: persons.map((person) => Number((person * 7) % 11 < 4)),
      b: persons.map((person) => Number((person >> 2) % 3 === 0 || person % 5 === 0)),
    },
    ...(options.weighted === false ? {} : { weights: persons.map((person) => 0.5 + ((person * 5) % 9) / 4) }),
    strata,
    ...(options.clusters ? { clusters } : {}),
  });
}

/** Variances of the weighted numbers of yes to each item by linearization: a total's influence is its value. */
function linearized(table: PatternTable, design: SampleDesign): number[] {
  const read = (row: number, into: Float64Array): void => {
    for (const j of [0, 1]) into[j] = table.columns[j]![row]!;
  };
  const covariance = influenceCovariance({ size: 2, rows: table.rows, included: null, read }, table, design);
  return [covariance[0]!, covariance[3]!, covariance[1]!];
}

function drawn(table: PatternTable, design: SampleDesign, samples: number) {
  const totals = Array.from({ length: samples }, (_, k) => {
    const { weight } = resampleUnits(table, design, createRandom(11, k));
    return [0, 1].map((j) => sum(weight.map((value, row) => value * table.columns[j]![row]!)));
  });
  const mean = [0, 1].map((j) => sum(totals.map((total) => total[j]!)) / samples);
  const moment = (i: number, j: number): number =>
    sum(totals.map((total) => (total[i]! - mean[i]!) * (total[j]! - mean[j]!))) / (samples - 1);
  return { mean, covariance: [moment(0, 0), moment(1, 1), moment(0, 1)] };
}

describe("resampleUnits(table, design, random)", () => {
  it.each([
    ["clusters", survey({ clusters: true })],
    ["people in strata", survey({ clusters: false })],
    ["people in strata without weights", survey({ clusters: false, weighted: false })],
  ])("has the mean and the covariance of linearization: %s", (_, table) => {
    const design = sampleDesign(table)!;
    const samples = 8000;
    const { mean, covariance } = drawn(table, design, samples);
    const wanted = linearized(table, design);
    for (const j of [0, 1]) {
      const total = sum(table.weight.map((value, row) => value * table.columns[j]![row]!));
      // Five standard errors of the mean and (for near normal totals) of a variance.
      expect(Math.abs(mean[j]! - total)).toBeLessThan(5 * Math.sqrt(wanted[j]! / samples));
      expect(Math.abs(covariance[j]! / wanted[j]! - 1)).toBeLessThan(5 * Math.sqrt(2 / samples));
    }
    const scale = Math.sqrt(wanted[0]! * wanted[1]!);
    expect(Math.abs(covariance[2]! - wanted[2]!) / scale).toBeLessThan(5 * Math.sqrt(2 / samples));
  });

  it("draws one cluster less than a stratum has, whole, with their weights raised", () => {
    const table = survey({ clusters: true });
    const design = sampleDesign(table)!;
    const { weight, count, weighting } = resampleUnits(table, design, createRandom(3));
    expect(weighting).toBe("design");
    const times = new Map<number, number>();
    weight.forEach((value, row) => {
      const units = design.unitsIn[design.stratum[row]!]!;
      const share = ((value / table.weight[row]!) * (units - 1)) / units;
      expect(share).toBeCloseTo(Math.round(share), 10);
      expect(count[row]).toBe(Math.round(share) * table.count[row]!);
      const unit = design.cluster![row]!;
      if (times.has(unit)) expect(share).toBeCloseTo(times.get(unit)!, 10);
      times.set(unit, share);
    });
    expect(sum([...times.values()])).toBeCloseTo(1 + 3 + 5, 10);
  });

  it("lets units without rows take part: a part of the sample is a domain", () => {
    const table = survey({ clusters: true });
    const whole = sampleDesign(table)!;
    // The first item's total rests on the people of the first stratum's second cluster alone.
    const own = {
      ...table,
      columns: table.columns.map((c) => c.map((v, row) => (whole.cluster![row] === 1 ? v : 0))),
    };
    const kept = Array.from({ length: own.rows }, (_, row) => row).filter((row) => whole.cluster![row] === 1);
    const part = {
      ...own,
      rows: kept.length,
      columns: own.columns.map((column) => column.filter((_, row) => kept.includes(row))),
      count: own.count.filter((_, row) => kept.includes(row)),
      weight: own.weight.filter((_, row) => kept.includes(row)),
      weightSquared: own.weightSquared.filter((_, row) => kept.includes(row)),
    } as PatternTable;
    const design = {
      ...whole,
      stratum: whole.stratum.filter((_, row) => kept.includes(row)),
      cluster: whole.cluster!.filter((_, row) => kept.includes(row)),
    };
    const { covariance } = drawn(part, design, 4000);
    const wanted = linearized(own, whole);
    expect(Math.abs(covariance[0]! / wanted[0]! - 1)).toBeLessThan(0.1);
  });

  it("keeps a stratum with a single unit as it is", () => {
    const table = survey({ clusters: true });
    const single = { ...table, cluster: table.cluster!.map((unit) => (unit < 2 ? 0 : unit)) };
    const design = sampleDesign(single)!;
    const { weight } = resampleUnits(single, design, createRandom(8));
    for (let row = 0; row < table.rows; row++) {
      if (design.stratum[row] === 0) expect(weight[row]).toBe(table.weight[row]);
    }
    expect(hasSeveralUnits(design)).toBe(true);
    expect(hasSeveralUnits({ ...design, unitsIn: Float64Array.of(1, 1) })).toBe(false);
  });

  it("gives the same sample for the same seed, does not change the table, and draws people without a design", () => {
    const table = survey({ clusters: true });
    const design = sampleDesign(table);
    const before = structuredClone(table);
    expect(resampleUnits(table, design, createRandom(5))).toEqual(
      resampleUnits(table, design, createRandom(5)),
    );
    expect(resampleUnits(table, design, createRandom(6))).not.toEqual(
      resampleUnits(table, design, createRandom(5)),
    );
    expect(table).toEqual(before);
    const plain = nineTable("binary", { weighted: true });
    expect(resampleUnits(plain, null, createRandom(5))).toEqual(bootstrapSample(plain, createRandom(5)));
  });
});

describe("answerSampler(table, design)", () => {
  it("adds the sample of the units up by answers", () => {
    const table = survey({ clusters: true });
    const design = sampleDesign(table);
    const { answers, draw } = answerSampler(table, design);
    expect(answers.rows).toBe(4);
    const [joined, own] = [draw(createRandom(9)), resampleUnits(table, design, createRandom(9))];
    for (let row = 0; row < answers.rows; row++) {
      const alike = own.weight.filter((_, at) =>
        own.columns.every((c, j) => c[at] === answers.columns[j]![row]),
      );
      expect(joined.weight[row]).toBeCloseTo(sum(alike), 12);
    }
    expect(joined.stratum).toBeNull();
    const people = answerSampler(table, null).answers;
    expect(people.rows).toBe(4);
    expect(sum(people.count)).toBe(sum(table.count));
  });
});
