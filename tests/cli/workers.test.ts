import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";
import { smallSample } from "../support/small-files";

const DATA = inRepository("data/sample/disrupting-harm.csv");

describe("--workers", () => {
  it("gives the same bytes for 1, 2 and 8 threads", async () => {
    await withFolder((folder) => {
      const { data, measure } = smallSample(folder);
      const [one, ...others] = [1, 2, 8].map((count) => {
        const out = join(folder, `${count}.json`);
        const few = ["--measure", measure, "--group", "sex", "--structure", "two-factor"];
        const how = ["--bootstrap", "20", "--replicates", "20", "--permutations", "20", ...few];
        const run = itemwise(["analyze", data, ...how, "--workers", String(count), "--json", out]);
        expect(run).toMatchObject({ status: 0, stdout: "" });
        expect(run.stderr).toMatch(/^((Figures are hidden|Unprotected: nothing is hidden\.) .*\n)?$/);
        return readFileSync(out);
      });
      for (const other of others) expect(one?.equals(other)).toBe(true);
    });
  });

  it.each(["0", "-2", "two", "1.5", "1000"])(
    "refuses %s with one line that says what may stand there",
    (count) => {
      const run = itemwise(["analyze", DATA, "--workers", count]);
      expect(run.status).toBe(1);
      expect(run.stdout).toBe("");
      expect(run.stderr).toContain("It must be a whole number from 1 to 256.");
    },
  );
});
