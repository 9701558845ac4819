import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fitCfa } from "../../../../src/factor/cfa/fit-cfa";
import { unbiasedSrmr } from "../../../../src/factor/cfa/tests/unbiased-srmr";
import { cfaData } from "../../../support/cfa-data";

interface Case {
  readonly data: string;
  readonly model: string;
  /** Estimate, lower and upper end. */
  readonly usrmr: readonly [number, number, number];
}
const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL("../../../reference/unbiased-srmr.json", import.meta.url), "utf8"),
);
const found = (data: string, model: string, by?: string) =>
  unbiasedSrmr(fitCfa(cfaData(data).table, model, { missing: "listwise", by }).fitted);

describe("unbiasedSrmr", () => {
  it.each(cases)("is lavaan's: $data, $model", ({ data, model, usrmr: [estimate, low, high] }) => {
    const own = found(data, model);
    const near = (value: number | undefined, wanted: number) =>
      expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(1e-6);
    near(own?.estimate, estimate);
    near(own?.low, Math.max(low, 0));
    // With an estimate of 0 lavaan's upper end depends on how far below chance the residuals are.
    if (estimate > 0) near(own?.high, high);
    else expect(own?.high).toBeGreaterThan(0);
  });

  it("is not defined without degrees of freedom, and with groups", () => {
    expect(found("holzinger", "f =~ x1 + x2 + x3")).toBeNull();
    expect(found("holzingerBySchool", "f =~ x1 + x2 + x3 + x4", "group")).toBeNull();
  });
});
