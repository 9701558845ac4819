import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itemwise, withFolder } from "../support/cli";

const MEASURE = JSON.stringify({
  id: "two",
  items: ["a", "b"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] })),
  groups: { sex: { column: "sex" } },
  weight: { column: "w" },
});
const CSV = `sex,a,b,w\n${"f,0,0,0.1\n".repeat(9)}${"m,1,0,2\n".repeat(6)}f,1,1,1\n`;

function inFolder(use: (paths: { csv: string; measure: string; out: string }) => void): Promise<void> {
  return withFolder((folder) => {
    const [csv, measure] = [join(folder, "data.csv"), join(folder, "measure.json")];
    writeFileSync(csv, CSV);
    writeFileSync(measure, MEASURE);
    use({ csv, measure, out: join(folder, "patterns.csv") });
  });
}

describe("itemwise patterns", () => {
  it("refuses single patterns without --restricted or --safe", () =>
    inFolder(({ csv, measure, out }) => {
      const run = itemwise(["patterns", csv, "--measure", measure, "-o", out]);
      expect(run.status).toBe(1);
      expect(run.stderr).toContain("--restricted");
      expect(run.stderr).toContain("--safe");
      expect(itemwise(["patterns", csv, "--measure", measure, "--restricted"]).stderr).toContain(
        "-o, --output",
      );
      const both = itemwise(["patterns", csv, "--measure", measure, "-o", out, "--restricted", "--safe"]);
      expect([both.status, both.stderr.includes("cannot be used with")]).toEqual([1, true]);
    }));

  it("writes all patterns with a notice, and --counts reads them back", () =>
    inFolder(({ csv, measure, out }) => {
      const run = itemwise(["patterns", csv, "--measure", measure, "-o", out, "--restricted"]);
      expect([run.status, run.stdout]).toEqual([0, ""]);
      expect(run.stderr).toContain("restricted data");
      expect(readFileSync(out, "utf8").split("\r\n")[1]).toMatch(/^f,0,0,9,0\.9,/);
      const [again, engine] = [
        itemwise(["patterns", out, "--measure", measure, "--counts", "people", "-o", "-", "--restricted"]),
        itemwise(["patterns", csv, "--measure", measure, "--engine", "duckdb", "-o", "-", "--restricted"]),
      ];
      expect(again.stdout).toBe(readFileSync(out, "utf8"));
      expect(engine.stdout).toBe(again.stdout);
    }));

  it("merges small patterns with --safe and says so", () =>
    inFolder(({ csv, measure, out }) => {
      const run = itemwise(["patterns", csv, "--measure", measure, "-o", out, "--safe"]);
      expect(run.stderr).toContain("fewer than 5 people");
      expect(run.stderr).toContain("too small");
      expect(run.stderr).toContain("(k = 7). In 1 of 1 combinations of groups (100%)");
      expect(run.stderr).toContain("unless they are among the 7 whose groups were left out");
      const text = readFileSync(out, "utf8");
      expect(text).toContain("merged");
      expect(text).not.toContain("f,1,1");
      expect(text).not.toContain("weight_largest");
    }));
});

describe("itemwise patterns of a table of patterns", () => {
  it("says again what was merged, and invents no largest weight", () =>
    inFolder(({ csv, measure, out }) => {
      itemwise(["patterns", csv, "--measure", measure, "-o", out, "--safe"]);
      const merged = readFileSync(out, "utf8");
      for (const mode of ["--restricted", "--safe"]) {
        const args = ["patterns", out, "--measure", measure, "--counts", "people", "-o", "-", mode];
        expect(itemwise(args).stdout).toBe(merged);
      }
    }));

  it("merges what fewer people than the definition's threshold share", () =>
    inFolder(({ csv, measure, out }) => {
      writeFileSync(measure, JSON.stringify({ ...JSON.parse(MEASURE), threshold: 10 }));
      const run = itemwise(["patterns", csv, "--measure", measure, "-o", out, "--safe"]);
      expect(run.status).toBe(0);
      expect(run.stderr).toContain("fewer than 10 people");
    }));

  it("has no disclosure mode, and refuses columns of its own names", () =>
    inFolder(({ csv, measure, out }) => {
      const args = ["patterns", csv, "--measure", measure, "-o", out];
      const run = itemwise([...args, "--safe", "--disclosure", "standard"]);
      expect([run.status, run.stderr.includes("unknown option '--disclosure'")]).toEqual([1, true]);
      writeFileSync(measure, MEASURE.replace('"id":"b"', '"id":"b","column":"merged"'));
      writeFileSync(csv, CSV.replace("sex,a,b", "sex,a,merged"));
      const twofold = itemwise([...args, "--safe"]);
      expect([twofold.status, twofold.stderr.includes('reads a column "merged"')]).toEqual([1, true]);
      expect(itemwise([...args, "--restricted"]).status).toBe(0);
      const sql = ["sql", "--dialect", "duckdb", "--measure", measure];
      expect(itemwise(sql).status).toBe(0);
      writeFileSync(measure, MEASURE.replace('"id":"b"', '"id":"b","column":"weight_sum_12"'));
      const query = itemwise(sql);
      expect([query.status, query.stderr.includes('reads a column "weight_sum_12"')]).toEqual([1, true]);
    }));
});

describe("itemwise sql", () => {
  it("prints the query, and tells what it does not know", () =>
    inFolder(({ measure }) => {
      const run = itemwise(["sql", "--dialect", "duckdb", "--measure", measure, "--table", "s.answers"]);
      expect(run.status).toBe(0);
      expect(run.stdout).toMatch(/^WITH answers AS \(/);
      expect(run.stdout).toContain('FROM "s"."answers"');
      const wrong = itemwise(["sql", "--dialect", "oracle", "--measure", measure]);
      expect([wrong.status, wrong.stderr.includes("duckdb, postgres, spark, bigquery")]).toEqual([1, true]);
      expect(itemwise(["sql", "--measure", measure]).stderr).toContain("--dialect");
      expect(itemwise(["sql", "--dialect", "spark", "--group", "age", "--measure", measure]).status).toBe(1);
    }));
});
