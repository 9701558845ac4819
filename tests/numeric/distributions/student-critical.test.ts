import { describe, expect, it } from "vitest";
import { studentLower } from "../../../src/numeric/distributions/special";
import { studentCritical } from "../../../src/numeric/distributions/student-critical";
import { survey } from "../../survey/reference-survey";

describe("studentCritical(confidence, df)", () => {
  it("is R's qt", () => {
    const { df, confidence, t } = survey.student;
    t.forEach((wanted, k) => {
      const found = studentCritical(confidence[k]!, df[k]!);
      expect(Math.abs(found / wanted - 1), `df ${df[k]}, ${confidence[k]}`).toBeLessThan(1e-12);
    });
  });

  it("goes on smoothly where one way of computing it gives way to the next", () => {
    for (const border of [40, 1000]) {
      const [below, at] = [studentCritical(0.95, border - 1e-9), studentCritical(0.95, border)];
      expect(Math.abs(below - at)).toBeLessThan(1e-11);
    }
  });

  it("is undone by the distribution function", () => {
    expect(1 - 2 * studentLower(-studentCritical(0.9, 7.5), 7.5)).toBeCloseTo(0.9, 13);
  });
});
