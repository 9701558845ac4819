import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { itemMetrics } from "../../../src/irt/information/item-metrics";
import { latentCorrelations } from "../../../src/irt/information/latent-structure";
import { standardErrorOf } from "../../../src/irt/information/standard-error-of";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import { nineTable } from "../../support/table";

const complete = completeRows(nineTable("binary"));
const { fitted } = fitStructure(
  complete,
  { kind: "confirmatory", model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e" },
  { model: "Rasch" },
);

/** A figure's standard error from numerical derivatives by the rows of the model. */
function numerical(figure: (values: Float64Array) => number): number | null {
  const step = 1e-5;
  const gradient = Array.from(fitted.values, (value, row): [number, number] => {
    const at = (moved: number): number => figure(fitted.values.map((own, k) => (k === row ? moved : own)));
    return [row, (at(value + step) - at(value - step)) / (2 * step)];
  });
  return standardErrorOf(fitted, gradient);
}

describe("the metrics of a Rasch model of two factors", () => {
  it("have the correlation of factors with free variances, and its standard error", () => {
    const read = (values: Float64Array): number =>
      latentCorrelations({ ...fitted, values } as FittedIrt).matrix[0]![1]!;
    const { matrix, standardErrors } = latentCorrelations(fitted);
    expect(matrix[0]![1]).toBeGreaterThan(0.5);
    expect(matrix[0]![1]).toBe(matrix[1]![0]);
    expect(standardErrors[0]![1]).toBeCloseTo(numerical(read)!, 8);
    expect(standardErrors[1]![0]).toBe(standardErrors[0]![1]);
  });

  it("have no standard errors of slopes, which are fixed, but of loadings", () => {
    const items = itemMetrics(fitted);
    const first = items[0]!;
    expect(first.a).toEqual([1, 0]);
    expect(first.se.a).toEqual([null, null]);
    expect(first.se.discrimination).toBeNull();
    expect(first.se.difficulty[0]).toBe(first.se.d[0]);
    expect(first.loadings[1]).toBe(0);
    expect(first.se.loadings[1]).toBeNull();
    const read = (values: Float64Array): number => itemMetrics({ ...fitted, values })[0]!.loadings[0]!;
    expect(first.se.loadings[0]).toBeCloseTo(numerical(read)!, 8);
  });

  it("have no standard errors where the information is singular", () => {
    const [first] = itemMetrics({ ...fitted, covariance: null });
    expect(first?.se).toEqual({
      a: [null, null],
      d: [null],
      difficulty: [null],
      discrimination: null,
      loadings: [null, null],
      lower: null,
      upper: null,
      categoryScores: [],
    });
  });
});
