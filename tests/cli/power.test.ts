import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PowerResult } from "../../src/simulation/power/power-result";
import { inRepository, itemwise, withFolder } from "../support/cli";

const THEORY = ["power", "--replicates", "0"];
const PILOT = inRepository("tests/reference/pilot.json");

function plan(args: readonly string[]): PowerResult {
  const run = itemwise([...args, "--json", "-"]);
  expect(run.status).toBe(0);
  return JSON.parse(run.stdout) as PowerResult;
}

describe("itemwise power", () => {
  it("prints answers, tables and method where no file is named", () => {
    const run = itemwise(THEORY);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe("");
    expect(run.stdout).toMatch(/\*\*How many people must be interviewed\?\*\*/);
    expect(run.stdout).toMatch(/\| Any of the set “any” \|/);
    expect(run.stdout).toMatch(/MacCallum, R\. C\./);
  });

  it("plans children per country, and the models of all and of one", () => {
    const result = plan([...THEORY, "--group", "country", "--n", "1000", "--half-width", "2"]);
    expect(result.settings).toMatchObject({ n: 12_000, nPerGroup: 1000, halfWidth: 0.02, group: "country" });
    expect(new Set(result.precision.map(({ group }) => group)).size).toBe(12);
    const [test] = result.factorTests;
    expect(test!.power).toBeGreaterThan(test!.powerPerGroup);
    expect(result.warnings.map(({ code }) => code)).toContain("few-yes");
  });

  it("simulates samples of the sizes asked for, the same for the same seed", () => {
    const args = [
      "power",
      "--replicates",
      "4",
      "--replicate-n",
      "600,300",
      "--random-sets",
      "20",
      "--seed",
      "3",
    ];
    const result = plan([...args, "--workers", "1"]);
    expect(result.simulated.map(({ n, replicates }) => [n, replicates])).toEqual([
      [300, 4],
      [600, 4],
    ]);
    expect(plan([...args, "--workers", "2"])).toEqual(result);
  });

  it("takes the population from a pilot's analysis, its own command among the results", () =>
    withFolder((folder) => {
      const [page, json] = [join(folder, "plan.html"), join(folder, "plan.json")];
      const run = itemwise([
        ...THEORY,
        "--from",
        PILOT,
        "--structure",
        "three-factor",
        "-o",
        page,
        "--json",
        json,
      ]);
      expect(run.status).toBe(0);
      expect(run.stderr).toMatch(/note: the analysis says nothing of the spread of weights/);
      const pilot = JSON.parse(readFileSync(PILOT, "utf8"));
      const result = JSON.parse(readFileSync(json, "utf8")) as PowerResult;
      expect(result.population.origin).toBe("pilot.json");
      expect(result.population.structure.id).toBe("three-factor");
      expect(result.population.factorCorrelations[0]![1]).toBe(pilot.cfa[2].factorCorrelations.matrix[0][1]);
      const found = result.precision.map(({ prevalence }) => prevalence);
      for (const [j, item] of pilot.items.entries()) expect(found[j]).toBeCloseTo(item.proportions[1], 10);
      const html = readFileSync(page, "utf8");
      expect(html).toContain("<svg");
      expect(html).toContain("--structure three-factor");
    }));

  it.each([
    [1, 3],
    [2, 17],
  ])("reads analyses of version %s, of %s decimals", (version, decimals) =>
    withFolder((folder) => {
      const text = readFileSync(PILOT, "utf8").replace(/analysis@\d/, `analysis@${version}`);
      const pilot = JSON.parse(text, (_, value) =>
        typeof value === "number" ? Number(value.toFixed(decimals)) : value,
      );
      const file = join(folder, "pilot.json");
      writeFileSync(file, JSON.stringify(pilot));
      const { precision } = plan([...THEORY, "--from", file]);
      for (const [j, item] of pilot.items.entries())
        expect(Math.abs(precision[j]!.prevalence - item.proportions[1])).toBeLessThan(0.0015);
    }),
  );

  it("says that a plan of what was not to be passed on is not to be passed on", () =>
    withFolder((folder) => {
      const pilot = JSON.parse(readFileSync(PILOT, "utf8"));
      const file = join(folder, "pilot.json");
      const plan = (disclosure: string): string => {
        writeFileSync(file, JSON.stringify({ ...pilot, settings: { ...pilot.settings, disclosure } }));
        return itemwise([...THEORY, "--from", file]).stdout;
      };
      expect(plan("none")).toContain("must not be passed on");
      const standard = plan("standard");
      expect(standard).not.toContain("passed on");
      expect(standard).toContain("It does not describe how weights and clusters vary");
    }));

  it("simulates what a pilot found, so that an analysis of many finds it again", () =>
    withFolder((folder) => {
      const file = join(folder, "again.csv");
      const run = itemwise(["simulate", "--from", PILOT, "--n", "20000", "-o", file]);
      expect(run.status).toBe(0);
      const again = itemwise(["cfa", file, "--structure", "two-factor", "--bootstrap", "0", "--json", "-"]);
      const [pilot, found] = [JSON.parse(readFileSync(PILOT, "utf8")), JSON.parse(again.stdout)].map(
        ({ cfa }) => cfa.find(({ structure }: { structure: string }) => structure === "two-factor"),
      );
      for (const { lhs, op, rhs, std } of pilot.estimates) {
        if (op !== "=~" && op !== "|") continue;
        const own = found.estimates.find(
          (row: (typeof pilot.estimates)[number]) => row.lhs === lhs && row.op === op && row.rhs === rhs,
        );
        expect(Math.abs(own.std - std)).toBeLessThan(5 * own.stdSe);
      }
    }));

  it.each([
    [["--half-width", "0"], /number from 0\.01 to 50/],
    [["--half-width", "wide"], /number from/],
    [["--target", "100"], /number from 50 to 99\.9/],
    [["--interval", "wald"], /Allowed choices are logit, wilson, beta/],
    [["--replicate-n", "100,x"], /whole number/],
    [["--replicate-n", "1000001"], /from 1 to 1000000/],
    [["--n", "1000001", "--replicates", "1"], /too large to be simulated/],
    [["--replicates", "-1"], /whole number/],
    [["--structure", "nine"], /unknown structure of the population: nine/],
    [["--group", "area"], /not divided by area/],
    [["--from", PILOT, "--group", "country"], /exclude each other/],
    [["--from", "nowhere.json"], /there is no such file/],
    [["--from", inRepository("package.json")], /package\.json: schema:/],
    [["--from", PILOT, "-o", PILOT], /overwritten/],
    [["--json", "-", "-o", "-"], /both go to standard output/],
    [["data.csv"], /too many arguments/],
  ] as const)("refuses %j in one message", (args, message) => {
    const run = itemwise([...THEORY, ...args]);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it("refuses a pilot that was hidden, is another measure's or has no population, and writes nothing", () =>
    withFolder((folder) => {
      const pilot = JSON.parse(readFileSync(PILOT, "utf8"));
      const file = join(folder, "pilot.json");
      const refused = (change: object): string => {
        writeFileSync(file, JSON.stringify({ ...pilot, ...change }));
        const run = itemwise([...THEORY, "--from", file, "-o", join(folder, "plan.html")]);
        expect(run.status).toBe(1);
        return run.stderr;
      };
      const [first, ...others] = pilot.items;
      const hidden = {
        ...first,
        asked: first.asked.map((answer: object) => ({ ...answer, proportion: null })),
      };
      expect(refused({ items: [hidden, ...others] })).toMatch(
        /answers to item a are hidden[\s\S]*--restricted/,
      );
      expect(refused({ settings: { ...pilot.settings, measure: "other" } })).toMatch(/of the measure other/);
      const beyond = pilot.cfa.map((model: { estimates: readonly { op: string; std: number }[] }) => ({
        ...model,
        estimates: model.estimates.map((row) => (row.op === "=~" ? { ...row, std: 1.02 } : row)),
      }));
      expect(refused({ cfa: beyond })).toMatch(/a standardized loading lies between -1 and 1/);
      expect(refused({ cfa: [] })).toMatch(/unknown confirmed structure/);
      expect(readdirSync(folder)).toEqual(["pilot.json"]);
    }));
});
