import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { classesChapter, profilesTable } from "../../../src/report/classes/classes";
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
  (classesChapter(analysis)?.blocks ?? [])
    .flatMap((block) => (block.kind === "text" ? [block.text] : []))
    .join("\n");

describe("the section of latent classes", () => {
  it("names latent classes with what they were compared with, and where they cross", () => {
    const text = textOf(example);
    expect(text).toContain(
      "Latent classes rather than dimensions: 3 classes with crossing profiles describe the answers better than one dimension (BIC lower by 27.8)",
    );
    expect(text).toContain("(BIC lower by 14.2).");
    expect(text).toContain("Class 2 has the lower mean sum but exceeds class 1 on i");
    expect(text).toContain("More classes were not examined.");
    expect(text).toContain("Estimated at 0% or 100% in a class, without a standard error: a.");
  });

  it("tells severity by the BIC, by the order, or by both", () => {
    const byBic = textOf(judged({ code: "severity", deltaBic: -12, order: "crossing" }));
    expect(byBic).toContain("describes the answers better than 3 classes (BIC lower by 12.0).");
    const byOrder = textOf(judged({ code: "severity", deltaBic: 30, order: "ordered" }));
    expect(byOrder).toContain(
      "The 3 classes that describe the answers best (BIC lower by 30.0) are ordered on every item.",
    );
    expect(textOf(judged({ code: "severity", deltaBic: -5, order: "ordered" }))).toContain(
      "The classes are ordered on every item.",
    );
  });

  it("says why it is undecided", () => {
    expect(textOf(judged({ code: "undecided", deltaBic: 4 }))).toContain(
      "is lower than that of one dimension by only 4.0; a difference of 10 is required",
    );
    expect(textOf(judged({ code: "undecided", deltaBic: null }))).toContain("could not be fitted");
    const far = { structure: "three-factor", deltaBic: 20 };
    expect(textOf(judged({ code: "undecided", order: "unclear", dimensions: far }))).toContain(
      "their profiles do not cross significantly",
    );
    const near = { structure: "three-factor", deltaBic: 2 };
    expect(textOf(judged({ code: "undecided", dimensions: near }))).toContain(
      "several dimensions have a BIC that is higher by only 2.0",
    );
  });

  it("tells dimensions, and nothing related without answers by class", () => {
    const dimensions = { structure: "three-factor", deltaBic: -40 };
    expect(textOf(judged({ code: "dimensions", dimensions }))).toContain(
      "Several dimensions rather than latent classes",
    );
    const none = judged({ code: "unrelated", classes: 1, deltaBic: 9 });
    expect(textOf(none)).toContain("Neither latent classes nor one dimension of severity");
    expect(profilesTable(example, none.classes!)).toBeNull();
  });

  it("has one table, with the lowest BIC in bold, and saves what each class answers", () => {
    const { blocks } = classesChapter(example)!;
    const [table, ...others] = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
    expect(others.map(({ id, rows }) => [id, rows.length])).toEqual([["latent-class-profiles", 9]]);
    expect(table!.rows.map(({ name }) => name)).toEqual([
      "1 class",
      "3 classes",
      "One dimension (two-parameter logistic model)",
    ]);
    expect(table!.emphasis).toEqual([{ row: 1, key: "bic" }]);
  });

  it("manages without standard errors and without anything to compare with", () => {
    expect(textOf(bareAnalysis())).toContain("Undecided");
    expect(classesChapter({ ...example, classes: null })).toBeNull();
  });
});
