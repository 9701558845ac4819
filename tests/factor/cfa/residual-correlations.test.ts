import { describe, expect, it } from "vitest";
import { residualCorrelations } from "../../../src/factor/cfa/cfa";
import { fittedHolzinger, fittedOrdered, reference } from "./inference-reference";

describe("residualCorrelations", () => {
  const cases = [
    ["ordered", () => fittedOrdered("one"), reference.ordered.one!.fit.srmr],
    ["continuous", () => fittedHolzinger("one"), reference.continuous.ML!.one.fit.srmr],
  ] as const;
  for (const [name, solve, srmr] of cases) {
    it(`have lavaan's SRMR as their root mean square: ${name}`, () => {
      const { names, matrix } = residualCorrelations(solve());
      const p = names.length;
      const sum = matrix.flat().reduce((total, value) => total + value * value, 0) / 2;
      expect(Math.sqrt(sum / ((p * (p + 1)) / 2))).toBeCloseTo(srmr!, 5);
      matrix.forEach((row, i) => {
        expect(row[i]).toBe(0);
        row.forEach((value, j) => {
          expect(value).toBe(matrix[j]![i]);
        });
      });
    });
  }
});
