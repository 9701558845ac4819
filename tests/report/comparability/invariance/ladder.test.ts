import { describe, expect, it } from "vitest";
import type { InvarianceResult } from "../../../../src/factor/invariance/invariance-result";
import { type Grouping, groupingsOf } from "../../../../src/report/comparability/groupings";
import {
  alignmentSentence,
  ladderSentences,
} from "../../../../src/report/comparability/invariance/invariance-sentences";
import { ladderTable, stepsTable } from "../../../../src/report/comparability/invariance/ladder-tables";
import { leftOutSentences } from "../../../../src/report/comparability/left-out-sentences";
import { meansChart } from "../../../../src/report/comparability/means-chart";
import { exampleAnalysis } from "../../../support/example-analysis";

const analysis = exampleAnalysis();
const [sex, country] = analysis.invariance as [InvarianceResult, InvarianceResult];
const [, byCountry] = groupingsOf(analysis) as [Grouping, Grouping];

describe("ladderTable", () => {
  it("has a row a step with the change of fit against the step before, and what it is", () => {
    const rows = ladderTable([sex, country])?.rows ?? [];
    expect(rows).toHaveLength(sex.steps.length + country.steps.length);
    const rowOf = (group: string, step: string) =>
      rows.find((row) => row.group === group && row.step === step);
    expect(rowOf("sex", "configural")).toMatchObject({ from: null, found: null });
    expect(rowOf("sex", "strict")).toMatchObject({ from: "scalar", df: 9, found: "within the cut-offs" });
    expect(rowOf("country", "scalar")?.found).toBe("no solution");
    expect(rowOf("country", "strict")?.found).toBe("not significant (beyond the cut-offs: fall in CFI)");
    expect(ladderTable([])).toBeNull();
  });

  it("says in its note which groups the models leave out, whose items are compared nonetheless", () => {
    const leftOut = [{ label: "Kenya", n: 200, reason: "Nobody chose “1” on item a." }];
    const { notes = [] } = ladderTable([{ ...sex, leftOut }]) ?? {};
    expect(notes).toContain("Left out of models by sex: Kenya. Nobody chose “1” on item a.");
  });
  it("says in a note which answers are merged, and no other warning", () => {
    const warnings = [
      { code: "categories-merged", message: "By sex, merged." },
      { code: "zero-cell", message: "An empty cell." },
    ];
    expect(ladderTable([{ ...sex, warnings }])?.notes.at(-1)).toBe("By sex, merged.");
  });

  it("leaves the other indices, and why a step has no answer, to a table that is saved", () => {
    const { rows, columns } = stepsTable([country])!;
    expect(rows.map(({ step, version }) => [step, version])).toEqual([
      ["configural", "standard"],
      ["configural", "scaled"],
      ["configural", "robust"],
      ["scalar", ""],
      ["strict", "standard"],
      ["strict", "scaled"],
    ]);
    const [configural] = country.steps;
    expect(rows[1]).toMatchObject({ cfi: configural?.fit?.scaled?.cfi, srmr: "", state: "" });
    expect(rows[2]?.rmsea).toBe(configural?.fit?.robust?.rmsea?.estimate);
    expect(rows[3]).toMatchObject({ chiSquare: null, srmr: null });
    expect(rows[3]?.state).toMatch(/residual scale of item h in Namibia/);
    expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining(["parameters", "rmseaLow", "srmr"]));
  });
});

describe("ladderSentences", () => {
  it("name the equalities that were given up, and count random regroupings", () => {
    expect(ladderSentences(analysis, country).join(" ")).toMatch(
      /With 2 equality constraints released, the strict step stays within the cut-offs: .* in Namibia/,
    );
    expect(ladderSentences(analysis, sex).join(" ")).toContain(
      "In a permutation test with 198 random regroupings (of 200 tried), the difference between the configural and strict steps has p = .081.",
    );
  });
});

describe("alignmentSentence", () => {
  it("says how far aligned means lie from the others, and how well they are found", () => {
    expect(alignmentSentence(country)).toBe(
      `Aligned means by country differ by up to 0.12 SD from those of the strict step. Over ${country.alignment?.factors[0]?.recovery?.samples} simulated draws, realigned means by country correlate at least .96 on average with the aligned means (cut-off .98).`,
    );
    expect(alignmentSentence({ ...country, alignment: { ...country.alignment!, converged: false } })).toBe(
      "Alignment by country did not converge.",
    );
    expect(alignmentSentence({ ...country, alignment: null })).toBe("");
  });
});

describe("means of the ladder", () => {
  it("have no small group in their chart", () => {
    const levels = country.levels.map((level) => (level.label === "Namibia" ? { ...level, n: 24 } : level));
    const small: Grouping = { ...byCountry, results: [], ladder: { ...country, levels } };
    expect(JSON.stringify(meansChart(analysis, small))).not.toContain("Namibia");
  });
});

describe("leftOutSentences", () => {
  it("tell the reason, of a small group no more than that it is small", () => {
    const told = leftOutSentences([byCountry]);
    expect(told).toContain("Left out of comparisons by country: Elsewhere. Fewer than 25 people.");
    expect(told).toHaveLength(2);
  });
});
