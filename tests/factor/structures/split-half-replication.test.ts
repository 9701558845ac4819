import { describe, expect, it } from "vitest";
import { tuckerCongruence } from "../../../src/factor/efa/congruence";
import {
  type SplitHalfOptions,
  splitHalfReplication,
} from "../../../src/factor/structures/split-half-replication";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable, tableOf } from "../../support/table";

const nine = nineTable("binary", { groups: true });
const options = (seed: number, factors = 2): SplitHalfOptions => ({
  seed,
  correlation: { missing: "listwise" },
  efa: { factors, rotationStarts: 4 },
});

describe("splitHalfReplication", () => {
  it("replicates the one- and the two-factor solution of nine.csv", () => {
    for (const factors of [1, 2]) {
      const result = splitHalfReplication(nine, options(1, factors));
      expect(result.factors).toBe(factors);
      expect(result.agreement).toBe("same");
      expect(result.replicated).toBe(true);
      expect(result.congruences).toHaveLength(factors);
      expect(Math.min(...(result.congruences ?? [0]))).toBeGreaterThan(0.95);
      expect(Math.abs(result.n[0] - result.n[1])).toBeLessThanOrEqual(1);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });

  it("reports the congruences of the loadings that it returns", () => {
    const { loadings, congruences } = splitHalfReplication(nine, options(2));
    congruences?.forEach((value, k) => {
      const [first, second] = (loadings ?? []).map((rows) => rows.map((row) => row[k]!));
      expect(tuckerCongruence(first ?? [], second ?? [])).toBeCloseTo(value, 12);
    });
    expect(congruences).toHaveLength(2);
  });

  it("does not replicate factors that are not there", () => {
    const random = createRandom(3);
    const noise = Array.from({ length: 400 }, () => Array.from({ length: 8 }, () => random.integer(2)));
    const result = splitHalfReplication(tableOf(noise), options(5));
    expect(result.agreement).toBe("different");
    expect(result.replicated).toBe(false);
  });

  it("gives the same bytes for the same seed, and others for another; splits within groups when asked", () => {
    const run = (seed: number, by?: string): string =>
      JSON.stringify(splitHalfReplication(nine, { ...options(seed), ...(by ? { by } : {}) }));
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
    expect(run(1, "country")).not.toBe(run(1));
    expect(() => run(1, "nowhere")).toThrow(expect.objectContaining({ code: "unknown-grouping" }));
  });

  it("gives nulls and a warning that names the item where a half has no answers but one", () => {
    const people = Array.from({ length: 60 }, (_, row) => [
      row % 2,
      row % 3 === 0 ? 1 : 0,
      row % 5 < 2 ? 1 : 0,
      row === 0 ? 1 : 0,
    ]);
    const result = splitHalfReplication(tableOf(people), options(1, 1));
    expect(result).toMatchObject({ congruences: null, loadings: null, agreement: null, replicated: null });
    expect(result.n).toEqual([30, 30]);
    expect(result.warnings).toHaveLength(1);
    expect(result.warnings[0]?.code).toBe("split-half-not-computed");
    expect(result.warnings[0]?.message).toMatch(/in the (first|second) half, item d .*\.$/);
  });

  it("throws for wrong options, which have nothing to do with the halves", () => {
    expect(() => splitHalfReplication(nine, options(1, 8))).toThrow(
      expect.objectContaining({ code: "too-many-factors" }),
    );
  });
});
