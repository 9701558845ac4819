import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../../src/data/patterns/from-answers";
import { fitModel } from "../../../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../../../src/factor/cfa/estimation/fitted-model";
import { estimatorParts } from "../../../../src/factor/cfa/estimator";
import { releaseTests } from "../../../../src/factor/cfa/tests/release-tests";
import { stepModel } from "../../../../src/factor/invariance/steps";
import { modelTable } from "../../../../src/factor/model/parameter-table";
import { ordinalMoments } from "../../../../src/factor/moments/ordinal-moments";
import { parseModel } from "../../../../src/measures/model-syntax/parse-model";
import { createRandom, type Random } from "../../../../src/numeric/random/random";

const ids = [..."abcdef"];

/** The strict model of three groups that differ in mean and variance; `shift` is added to c's threshold in group 2. */
function strictFit(random: Random, { n, shift = 0 }: { n: number; shift?: number }): FittedModel {
  const slopes = [1.2, 0.8, 1.5, 1, 0.7, 1.3];
  const thresholds = [1, 0.2, 1.5, 1.2, -0.3, 0.9];
  const items: Record<string, number[]> = Object.fromEntries(ids.map((id) => [id, []]));
  const group: string[] = [];
  for (let k = 0; k < 3 * n; k++) {
    const g = k % 3;
    const trait = [0, 0.3, -0.3][g]! + [1, 1.2, 0.9][g]! * random.normal();
    group.push(`g${g + 1}`);
    ids.forEach((id, i) => {
      const threshold = thresholds[i]! + (g === 1 && i === 2 ? shift : 0);
      items[id]!.push(Number(slopes[i]! * trait + random.normal() > threshold));
    });
  }
  const table = fromAnswers({ items, groups: { group } });
  const data = ordinalMoments(table, { items: ids, missing: "listwise", by: "group" });
  const configural = modelTable(parseModel(`t =~ ${ids.join(" + ")}`), {
    items: ids.map((id) => ({ id, thresholds: 1 })),
    groups: data.map((moments) => moments.group),
    parameterization: "theta",
  });
  return fitModel(stepModel(configural, "strict").table, data, { discrepancy: "DWLS" });
}

function measurementRows({ table }: FittedModel): number[] {
  return table.parameters.flatMap(({ op }, row) => (op === "=~" || op === "|" ? [row] : []));
}

describe("releaseTests", () => {
  it("find a threshold that differs and by how much", () => {
    const fitted = strictFit(createRandom(2), { n: 1500, shift: 0.8 });
    const tests = releaseTests(fitted, measurementRows(fitted), estimatorParts("WLSMV"));
    const largest = tests.reduce((best, test) => (test.score > best.score ? test : best));
    expect(fitted.table.parameters[largest.row]).toMatchObject({ lhs: "c", op: "|", group: 1 });
    expect(Math.abs(largest.epc - 0.8)).toBeLessThan(0.35);
  });

  it("are chi-square on one degree of freedom where the equalities are right, with the correction", () => {
    // The plain ones have a mean of .92 here.
    let [sum, small, count] = [0, 0, 0];
    for (let seed = 1; seed <= 60; seed++) {
      const fitted = strictFit(createRandom(seed), { n: 500 });
      for (const { score, p } of releaseTests(fitted, measurementRows(fitted), estimatorParts("WLSMV"))) {
        sum += score;
        small += Number(p < 0.05);
        count++;
      }
    }
    expect(count).toBe(60 * 36);
    // Tests of one sample hang together: twice the standard error of independent ones, three times.
    expect(Math.abs(sum / count - 1)).toBeLessThan(6 * Math.sqrt(2 / count));
    expect(Math.abs(small / count - 0.05)).toBeLessThan(6 * Math.sqrt((0.05 * 0.95) / count));
  });

  it("pass over a fixed row that the model's parameters can take the part of", () => {
    const fitted = strictFit(createRandom(3), { n: 400 });
    const mean = fitted.table.parameters.findIndex(
      ({ op, lhs, group }) => op === "~1" && lhs === "t" && group === 0,
    );
    expect(releaseTests(fitted, [mean], estimatorParts("WLSMV"))).toEqual([]);
  });
});
