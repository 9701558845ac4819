import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../../src/numeric/distributions/fisher-exact";

/** scripts/reference/fisher-exact.R */
const reference = JSON.parse(
  readFileSync(new URL("../../reference/fisher-exact.json", import.meta.url), "utf8"),
) as { readonly yes: number[][]; readonly people: number[][]; readonly p: number[] };

describe("fisherExact", () => {
  it("agrees with R's fisher.test in tables of two to seven groups", () => {
    expect(reference.p.length).toBe(14);
    reference.yes.forEach((yes, at) => {
      const people = reference.people[at] ?? [];
      const other = yes.map((count, group) => (people[group] ?? 0) - count);
      expect(fisherExact(yes, people)).toBeCloseTo(reference.p[at] ?? Number.NaN, 10);
      expect(fisherExact(other, people)).toBeCloseTo(reference.p[at] ?? Number.NaN, 10);
    });
  });

  it("is not computed from too many tables", () => {
    expect(fisherExact([40, 40, 40, 40, 40, 40], [80, 80, 80, 80, 80, 80])).toBeNull();
  });
});
