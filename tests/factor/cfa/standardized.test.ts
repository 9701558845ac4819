import { describe, expect, it } from "vitest";
import { fitModel } from "../../../src/factor/cfa/estimation/fit-model";
import type { FittedModel } from "../../../src/factor/cfa/estimation/fitted-model";
import { type Estimator, estimatorParts } from "../../../src/factor/cfa/estimator";
import {
  covarianceOfEstimates,
  standardErrors,
} from "../../../src/factor/cfa/standard-errors/estimate-covariance";
import { standardizedSolution } from "../../../src/factor/cfa/standardized";
import { fitMeasures } from "../../../src/factor/cfa/tests/fit-measures";
import {
  expectFit,
  factorSigns,
  fittedHolzinger,
  fittedOrdered,
  holzinger,
  type ReferenceRows,
  reference,
  tableOfRows,
} from "./inference-reference";

/** Estimates, standard errors and both standardized, row by row; absolute below 1, relative above. */
function expectRows(
  fitted: FittedModel,
  theirs: ReferenceRows,
  estimator: Estimator,
  tolerance = 2e-5,
): void {
  const covariance = covarianceOfEstimates(fitted, estimatorParts(estimator));
  const errors = standardErrors(fitted, covariance);
  const standard = standardizedSolution(fitted, covariance);
  const signs = factorSigns(fitted, theirs);
  fitted.table.parameters.forEach(({ lhs, op, rhs, group }, row) => {
    const sign = signs(lhs, group) * signs(rhs, group);
    const name = `${lhs} ${op} ${rhs} (${group})`;
    const expectNear = (value: number | null, expected: number, what: string): void => {
      const distance = Math.abs((value ?? Number.NaN) - expected);
      expect(distance, `${name} ${what}: ${value} for ${expected}`).toBeLessThan(
        tolerance * Math.max(1, Math.abs(expected)),
      );
    };
    expectNear(fitted.values[row]!, sign * theirs.est[row]!, "estimate");
    // lavaan gives rows that cannot vary a standard error of 0.
    expectNear(errors[row] ?? 0, theirs.se[row]!, "standard error");
    expectNear(standard.values[row]!, sign * theirs.std[row]!, "standardized");
    if (op !== "~*~") {
      expectNear(standard.standardErrors[row] ?? 0, theirs.stdSe[row] ?? 0, "its standard error");
    }
  });
}

describe("standard errors and the standardized solution", () => {
  for (const place of ["one", "configural", "scalar"] as const) {
    const fitted = fittedHolzinger(place);
    for (const estimator of ["ML", "MLM", "MLR"] as const) {
      it(`are lavaan's: ${place}, ${estimator}`, () => {
        expectRows(fitted, reference.continuous[estimator]![place].rows!, estimator);
      });
    }
  }

  for (const [name, { estimator, rows }] of Object.entries(reference.ordered)) {
    // lavaan's polychorics of 200 people are good to about 1e-6; with equal thresholds the residual variances magnify that.
    const tolerance = name === "loadings" ? 5e-5 : 2e-5;
    it(`are lavaan's: ${name}`, () => expectRows(fittedOrdered(name), rows, estimator, tolerance));
  }

  it("are lavaan's for factors of factors and a correlated residual", () => {
    const { rows, fit } = reference.second;
    const data = holzinger(false);
    const fitted = fitModel(tableOfRows(rows, data), data, { discrepancy: "ML" });
    // The second-order loadings' errors (4.6) rest on second derivatives that lavaan takes by differences.
    expectRows(fitted, rows, "MLR", 5e-5);
    const without = ["srmr", "aic", "bic"]; // the reference counts the free means
    expectFit(fitMeasures(fitted, estimatorParts("MLR")), fit, { without, tolerance: 2e-5 });
  });

  it("are null where the model is not identified", () => {
    const fitted = fittedOrdered("one");
    const lost = { ...fitted, convergence: { ...fitted.convergence, identified: false } };
    const covariance = covarianceOfEstimates(lost, estimatorParts("WLSMV"));
    expect(covariance).toBeNull();
    expect(standardErrors(lost, covariance).every((error) => error === null)).toBe(true);
    expect(standardizedSolution(lost, covariance).standardErrors.every((error) => error === null)).toBe(true);
    expect(fitMeasures(lost, estimatorParts("WLSMV")).scaled).toBeNull();
  });
});
