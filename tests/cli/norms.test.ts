import { describe, expect, it } from "vitest";
import { normsCsv } from "../../src/project/norms-csv";
import { inRepository, itemwise } from "../support/cli";

const ATTITUDES = inRepository("data/sample/attitudes.sav");

describe("normsCsv(analysis)", () => {
  it("has a row for each class of scores, and one with the reason where there are no norms", () => {
    const scale = { scale: "all", structure: null, label: "All items", items: ["a"], prorate: 0 };
    const row = { low: 0, high: 1, percentile: 0.25, interval: [0.2, 0.3] as const, t: 44, normalizedT: 43 };
    const all = { group: null, level: null, n: 120, reason: null, rows: [row], percentiles: [] };
    const few = { ...all, group: "sex", level: "boy", n: null, reason: "few people" as const, rows: [] };
    const [header, ...lines] = normsCsv({ norms: [{ ...scale, levels: [all, few] }] }).split(/\r?\n/);
    expect(header).toMatch(/^scale,structure,group,level,people,score_low,score_high,percentile_rank/);
    expect(lines).toEqual([
      "all,,,,120,0,1,0.25,0.2,0.3,44,43,",
      "all,,sex,boy,,,,,,,,,fewer than 100 people have a score on the scale",
      "",
    ]);
  });
});

describe("itemwise norms and short-form", () => {
  it("print what is asked in columns, and norms as a look-up file where CSV is asked", () => {
    const table = itemwise(["norms", ATTITUDES]).stdout;
    expect(table).toMatch(/^NORMS\n/);
    expect(table).toMatch(/All items +33 +51\.8% +48\.2% +55\.4% +51 +50\n/);
    const csv = itemwise(["norms", ATTITUDES, "-o", "-"]);
    expect(csv.stdout).toMatch(/^scale,structure,group,level,people/);
    expect(csv.stderr).toMatch(/^- .*10 columns.* became items/m);
    const scales = itemwise([
      "norms",
      inRepository("data/sample/disrupting-harm.csv"),
      "--no-disclosure-control",
    ]);
    expect(scales.stdout).toMatch(/^No norms for “Risk[^.]* and all items:/m);
    const short = itemwise(["short-form", ATTITUDES, "--length", "5"]).stdout;
    expect(short).toContain("The short form keeps 5 of 10 items");
    expect(short).not.toMatch(/How many dimensions|Who answered/);
  });
});
