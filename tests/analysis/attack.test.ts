import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { attackRun } from "../../scripts/attack/attack-run";
import { fileOf, measureOf, QUICK } from "../../scripts/attack/runs";
import { measureById } from "../../src/measures/built-in";

const sample = readFileSync("data/sample/disrupting-harm.csv", "utf8");

describe("an attack by a reader who has the program's source", () => {
  it.each(QUICK)("recovers nothing of what is hidden in $name, and much where nothing is", async (run) => {
    const measure = measureOf(run, measureById("disrupting-harm"));
    const result = await attackRun(run, { csv: fileOf(run, sample), measure, seconds: 20, most: 12 });
    expect(result).toMatchObject({ problem: null, recovered: 0, tooNarrow: 0, examples: [] });
    expect(result.routes.filter(({ given }) => given > 0)).toEqual([]);
    expect(result.attacked).toBeGreaterThan(10);
    for (const name of ["prevalence", "differences", "known groups", "sums"])
      expect(result.routes.find(({ route }) => route === name)?.control, name).toBeGreaterThan(0);
  });
});
