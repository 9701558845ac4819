import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inRepository, itemwise, withFolder } from "../support/cli";

const BY_COUNTRY = ["simulate", "--group", "country", "--n-per-group", "60"];

describe("itemwise simulate", () => {
  it("writes a file that the other commands read straight away", () =>
    withFolder((folder) => {
      const file = join(folder, "data.csv");
      const run = itemwise([...BY_COUNTRY, "--seed", "1", "-o", file]);
      expect(run.status).toBe(0);
      expect(run.stdout).toBe("");
      expect(run.stderr).toMatch(/720 invented people are in .*data\.csv \(seed 1\)/);
      const read = itemwise(["validate", file]);
      expect(read.status).toBe(0);
      expect(read.stdout).toMatch(/720 people analyzed/);
      expect(read.stdout).toMatch(/country: Ethiopia 60, Kenya 60/);
    }));

  it("gives the same bytes for the same seed, to a file and to standard output", () =>
    withFolder((folder) => {
      const file = join(folder, "data.csv");
      itemwise([...BY_COUNTRY, "--seed", "7", "-o", file]);
      expect(itemwise([...BY_COUNTRY, "--seed", "7"]).stdout).toBe(readFileSync(file, "utf8"));
      expect(itemwise([...BY_COUNTRY, "--seed", "8"]).stdout).not.toBe(readFileSync(file, "utf8"));
    }));

  it("draws from the structure that is asked for", () => {
    const run = itemwise(["simulate", "--n", "30", "--structure", "three-factor"]);
    expect(run.status).toBe(0);
    expect(run.stdout.trim().split("\r\n")).toHaveLength(31);
    expect(run.stdout).toMatch(/^wgt_scaled,G1a,G1c,G3b/);
  });

  it.each([
    [["simulate"], /How many people to draw is not said/],
    [["simulate", "--n", "5", "--n-per-group", "5", "--group", "country"], /said twice/],
    [["simulate", "--n-per-group", "5"], /--n-per-group is given without --group/],
    [["simulate", "--n", "0"], /whole number from 1/],
    [["simulate", "--n", "ten"], /whole number from 1/],
    [["simulate", "--n", "3", "--group", "country"], /none would be of/],
    [["simulate", "--n", "30", "--group", "sex"], /not divided by sex/],
    [["simulate", "--n", "30", "--group", "planet"], /unknown group of the measure: planet/],
    [["simulate", "--n", "30", "--structure", "four"], /unknown structure of the population: four/],
    [["simulate", "--n", "30", "--measure", "none.json"], /no built-in measure and no file/],
    [["simulate", "--n", "30", "-o", "/nowhere/data.csv"], /no such folder/],
  ] as const)("refuses %j in one message", (args, message) => {
    const run = itemwise(args);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it("leaves nothing half written", () =>
    withFolder((folder) => {
      const measure = join(folder, "m.json");
      writeFileSync(measure, readFileSync(inRepository("tests/reference/nine.measure.json")));
      const run = itemwise(["simulate", "--measure", measure, "--n", "5", "-o", join(folder, "x.csv")]);
      expect(run.status).toBe(1);
      expect(run.stderr).toMatch(/has no population to draw from/);
      expect(itemwise(["simulate", "--measure", measure, "--n", "5", "-o", measure]).stderr).toMatch(
        /overwritten/,
      );
      expect(readdirSync(folder)).toEqual(["m.json"]);
    }));
});
