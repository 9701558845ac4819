/** What reports say of answers that share no common factor, and of those whose second factor is the wording. */
import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { createRandom } from "../../src/numeric/random/random";
import { reportAnswers, reportSummary } from "../../src/report/build-report";
import { propertiesTable } from "../../src/report/validity/properties-table";
import { analyzed } from "../support/analyzed-rows";

const PARTS = ["exploratory", "reliability", "confirmatory", "validity"] as const;
const of = (analysis: Analysis, asked: RegExp) =>
  reportAnswers(analysis).find(({ question }) => asked.test(question));
const cosmin = (analysis: Analysis, property: string) =>
  analysis.validity?.properties.find((one) => one.property === property);
const allText = (analysis: Analysis): string =>
  JSON.stringify([reportAnswers(analysis), reportSummary(analysis), propertiesTable(analysis)?.rows]);

describe("answers that are noise", () => {
  const names = Array.from({ length: 8 }, (_, j) => `n${j + 1}`);
  const two = "F1 =~ n1 + n2 + n3 + n4\nF2 =~ n5 + n6 + n7 + n8";
  const noise = (seed: number): Analysis => {
    const { normal } = createRandom(seed);
    const rows = Array.from({ length: 200 }, () => names.map(() => normal()));
    return analyzed(names, rows, { structures: { two }, parts: PARTS });
  };

  it("do not group as declared, nor make a score, where the declared structure has no solution", () => {
    const analysis = noise(10);
    expect(analysis.cfa.find(({ structure }) => structure === "two")?.admissible).toBe(false);
    expect(analysis.workingModel).toMatchObject({ structure: "one-factor", why: "declared-unsolved" });
    const grouping = of(analysis, /group as declared/);
    expect(grouping?.verdict).toBe("no");
    expect(grouping?.answer).toMatch(
      /^No common factor was found, so no grouping of the items is supported\./,
    );
    expect(of(analysis, /How many factors should be scored/)?.answer).toBe(
      "No score is supported: the items share no common factor.",
    );
    expect(cosmin(analysis, "structural")).toMatchObject({ rating: "?", evidence: "no-solution", of: "two" });
    const text = allText(analysis);
    expect(text).toContain("lowest alpha not defined (below 0)");
    expect(text).not.toMatch(/opposite direction|how (its|their) items are keyed/);
  });

  it("give no sufficient structural validity to a model that is not contradicted", () => {
    const analysis = noise(8);
    const model = analysis.cfa.find(({ structure }) => structure === "two");
    expect(model).toMatchObject({ admissible: true, verdict: { code: "not-contradicted" } });
    expect(of(analysis, /group as declared/)?.verdict).toBe("no");
    expect(cosmin(analysis, "structural")).toMatchObject({ rating: "?", evidence: "no-common-factor" });
  });
});

describe("one attitude, and the wording of reversed items", () => {
  const names = Array.from({ length: 6 }, (_, j) => `s${j + 1}`);
  const { normal } = createRandom(4);
  const coded = (answer: number): number => Math.min(5, Math.max(1, Math.round(3 + answer)));
  const rows = Array.from({ length: 400 }, () => {
    const [attitude, wording] = [normal(), normal()];
    return names.map((_, j) =>
      coded(j < 3 ? 0.8 * attitude + 0.6 * normal() : -0.7 * attitude + 0.34 * wording + 0.6 * normal()),
    );
  });
  const analysis = analyzed(names, rows, {
    structures: { one: `A =~ ${names.join(" + ")}` },
    parts: PARTS,
    reversed: names.slice(3),
  });

  it("says that a rejected single factor is too few, and that the second may be the wording", () => {
    expect(analysis.retention?.recommended).toBe(2);
    expect(analysis.workingModel).toMatchObject({ structure: "one", fit: "doubtful" });
    const answer = of(analysis, /group as declared/)?.answer;
    expect(answer).toContain(
      "It has too few factors: “2 factors from the factor solution” is not contradicted",
    );
    expect(answer).not.toContain("diffuse");
    expect(answer).toContain("may be the direction of wording. Omega of the total then counts");
  });

  it("says on the first screen how the model fits that scores rest on, and what omega counts", () => {
    const { lines, cautions } = reportSummary(analysis);
    const line = lines.find(({ question }) => question === "Reliable for what?");
    expect(line?.detail).toMatch(/\. The model of all items is of doubtful fit$/);
    expect(cautions.join(" ")).toContain("Omega of the total may count variance due to wording");
  });
});

describe("two factors declared as one", () => {
  const names = Array.from({ length: 6 }, (_, j) => `q${j + 1}`);
  const { normal } = createRandom(5);
  const rows = Array.from({ length: 200 }, () => {
    const traits = [normal(), normal()];
    return names.map((_, j) => 0.8 * traits[j < 3 ? 0 : 1]! + 0.6 * normal());
  });
  const analysis = analyzed(names, rows, { structures: { one: `f =~ ${names.join(" + ")}` }, parts: PARTS });

  it("are rated by the declared structure, not by the model found on these data", () => {
    expect(analysis.workingModel).toMatchObject({ status: "exploratory", holds: true });
    expect(cosmin(analysis, "structural")).toMatchObject({ of: "one", rating: "-" });
    const grouping = of(analysis, /group as declared/);
    expect(grouping?.verdict).toBe("no");
    expect(grouping?.answer).toMatch(
      /^“one” does not fit .* No declared structure fits\. The working model is/,
    );
  });
});
