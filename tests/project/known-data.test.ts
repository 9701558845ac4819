import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { absurdities } from "../../scripts/docs/known-absurd";
import { KNOWN_DATA } from "../../scripts/docs/known-entries";
import { judge } from "../../scripts/docs/known-judge";
import { knownDataPage } from "../../scripts/docs/known-page";
import type { KnownRecord } from "../../scripts/docs/known-record";
import { parseMeasure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";

const model = (structure: string, code: string, cfi: number, rmsea: number) => ({
  structure,
  items: ["a", "b", "c", "d"],
  converged: true,
  admissible: true,
  fit: { reported: { cfi, rmsea: { estimate: rmsea } } },
  verdict: { code },
  limits: { verdict: null },
  localMisfit: { diffuse: false, parameters: [{ lhs: "f", op: "=~", rhs: "d" }] },
});

const record: KnownRecord = {
  data: { n: 300, items: ["a", "b", "c", "d"] },
  retention: { recommended: 2, range: [1, 3] },
  cfa: [model("one", "doubtful", 0.93, 0.09)],
  reliability: [{ scale: "f", structure: "one", alpha: 0.62 }],
  verdicts: [{ id: "comparability", of: "sex", code: "not shown", figures: { itemsThatDiffer: 0 } }],
};
const judged = (ask: string, yes: string, partly = "") =>
  judge(record, { ask, yes, partly, says: "", why: "" });

describe("docs/known-data.md", () => {
  it("has every data set, and asks about structures, scales and groups that the measures have", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/known-data.md"), "utf8");
    for (const { title, measure, expect: expected } of KNOWN_DATA) {
      expect(page).toContain(`## ${title}\n`);
      expect(expected.length).toBeGreaterThan(0);
      if (typeof measure === "string") continue;
      const declared = structuresOf(parseMeasure(measure));
      const factors = declared.flatMap((one) => one.factors.map((factor) => factor.id));
      const scales = declared.flatMap((one) => one.factors.map((factor) => `${one.id}.${factor.id}`));
      const groups = Object.keys(measure.groups ?? {});
      const compared = groups.flatMap((group) => factors.map((factor) => `${group}.${factor}`));
      const all = [...declared.map(({ id }) => id), ...scales, ...groups, ...compared];
      for (const { ask } of expected) for (const of of ask.split(" ").slice(1)) expect(all).toContain(of);
    }
  });

  it("holds a record against what is known", () => {
    expect(judged("factors", "2")).toEqual({ agreement: "yes", said: "2 (1 to 3)" });
    expect(judged("factors", "3").agreement).toBe("partly");
    expect(judged("factors", "4").agreement).toBe("no");
    expect(judged("fit one", "bad")).toEqual({ agreement: "yes", said: "doubtful (CFI .930, RMSEA .090)" });
    expect(judged("fit one", "unfit").agreement).toBe("partly");
    expect(judged("fit one", "true").agreement).toBe("no");
    expect(judged("misfit one", "f =~ d").agreement).toBe("yes");
    expect(judged("alpha one.f", ">= .70").agreement).toBe("no");
    expect(judged("groups sex", "partly, not shown").agreement).toBe("yes");
  });

  it("finds what no data allow", () => {
    expect(absurdities({ record, lines: [] })).toEqual([]);
    const absurd: KnownRecord = {
      ...record,
      cfa: [model("one", "not-contradicted", 0.66, 0.26)],
      workingModel: { structure: "one", items: ["a", "b", "c"] },
      reliability: [{ scale: "f", structure: "one", alpha: 1.18, ...{ omegaTotal: -0.2 } }],
      dif: [{ group: "sex", factor: "f", items: [{ id: "a", groups: [{ group: "girls", differs: true }] }] }],
    };
    expect(absurdities({ record: absurd, lines: [] })).toEqual([
      "one “not-contradicted” at CFI 0.660, RMSEA 0.260",
      "reliability.0.alpha is 1.180",
      "reliability.0.omegaTotal is -0.200",
      "items of f differ by sex without anchors in girls",
      "items that differ by sex: 0 in one place, 1 in another",
      "items of one: 3 in one place, 4 in another",
    ]);
  });

  it("puts disagreements first, with why", () => {
    const known = { ask: "factors", yes: "5", partly: "", says: "Five", why: "The literature." };
    const line = {
      question: "How many?",
      word: "",
      detail: "Six.",
      verdict: "undecided" as const,
      place: null,
    };
    const result = { title: "Data", source: "R", people: 1000, items: 25, lines: [line], absurd: [] };
    const page = (agreement: "yes" | "no") =>
      knownDataPage([{ ...result, findings: [{ ...known, agreement, said: "6 (6 to 9)" }] }], "R");
    expect(page("no")).toContain("- Data: **factors** is 6 (6 to 9). Known: Five. The literature.");
    expect(page("yes")).toContain("| factors | 6 (6 to 9) | Five | yes |");
    expect(page("yes")).toContain("| all 1 lines | 0 (0 %) | 0 (0 %) | 1 (100 %) | 0 (0 %) | 0 (0 %) |");
  });
});
