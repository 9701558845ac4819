import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { classesSection } from "../../../src/report/classes/classes";
import type { ClassesVerdict } from "../../../src/verdicts/classes-verdict";
import { bareAnalysis } from "../../support/bare-analysis";
import { exampleAnalysis } from "../../support/example-analysis";

const example = exampleAnalysis();
const { classes } = example;

/** The example with another verdict. */
function judged(verdict: Partial<ClassesVerdict>): Analysis {
  if (classes?.verdict == null) throw new Error("the example has no verdict");
  return { ...example, classes: { ...classes, verdict: { ...classes.verdict, ...verdict } } };
}

const textOf = (analysis: Analysis): string =>
  (classesSection(analysis)?.blocks ?? [])
    .flatMap((block) => (block.kind === "text" ? [block.text] : []))
    .join("\n");

describe("the section of latent classes", () => {
  it("says in every case that one severity yields ordered classes", () => {
    for (const code of ["kinds", "severity", "dimensions", "undecided", "unrelated"] as const)
      expect(textOf(judged({ code }))).toContain(
        "One severity alone yields classes too: then they are ordered",
      );
  });

  it("tells kinds with what crosses and what they were held against", () => {
    const text = textOf(example);
    expect(text).toContain(
      "Kinds of people: 3 classes describe the answers better than one dimension (BIC lower by 27.8",
    );
    expect(text).toContain("Class 2, with the lower answers in sum, is above class 1 on i");
    expect(text).toContain("with several dimensions describes the answers less well (BIC higher by 14.2)");
    expect(text).toContain("They are no diagnosis");
    expect(text).toContain("More classes than that were not tried");
    expect(text).toContain("estimated at 0% or 100% in a class, and so without a standard error: a.");
  });

  it("tells severity by the BIC, by the order, or by both, and that classes are no types", () => {
    const byBic = textOf(judged({ code: "severity", deltaBic: -12, order: "crossing" }));
    expect(byBic).toContain("has a BIC lower by 12.0 than the best model with classes (3 classes)");
    expect(byBic).not.toContain("They are steps of one severity");
    const byOrder = textOf(judged({ code: "severity", deltaBic: 30, order: "ordered" }));
    expect(byOrder).toContain("with a BIC lower by 30.0 than that of one dimension, but they are ordered");
    for (const text of [byBic, byOrder]) expect(text).toContain("not to be read as types");
    expect(textOf(judged({ code: "severity", deltaBic: -5, order: "ordered" }))).toContain("ordered as well");
  });

  it("says why it is undecided", () => {
    expect(textOf(judged({ code: "undecided", deltaBic: 4 }))).toContain("less than the 10 that count");
    expect(textOf(judged({ code: "undecided", deltaBic: null }))).toContain("could not be fitted");
    expect(textOf(judged({ code: "undecided", order: "unclear" }))).toContain("within what chance does");
    const near = { structure: "three-factor", deltaBic: 2 };
    expect(textOf(judged({ code: "undecided", dimensions: near }))).toContain(
      "not clearly better than several",
    );
  });

  it("tells dimensions, and nothing related without a chart of classes", () => {
    const dimensions = { structure: "three-factor", deltaBic: -40 };
    expect(textOf(judged({ code: "dimensions", dimensions }))).toContain(
      "Several dimensions rather than kinds",
    );
    const none = judged({ code: "unrelated", classes: 1, deltaBic: 9 });
    expect(textOf(none)).toContain("Neither kinds of people nor one severity");
    expect(classesSection(none)!.blocks.some(({ kind }) => kind === "chart")).toBe(false);
  });

  it("has one chart and one table, with the lowest BIC in bold", () => {
    const { blocks } = classesSection(example)!;
    expect(blocks.filter(({ kind }) => kind === "chart")).toHaveLength(1);
    const [table, ...others] = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    expect(others).toEqual([]);
    expect(table!.rows.map(({ name }) => name)).toEqual([
      "1 class",
      "3 classes",
      "One dimension (two-parameter logistic model)",
    ]);
    expect(table!.emphasis).toEqual([{ row: 1, key: "bic" }]);
  });

  it("manages without standard errors and without anything to compare with", () => {
    expect(textOf(bareAnalysis())).toContain("Undecided");
    expect(classesSection({ ...example, classes: null })).toBeNull();
  });
});
