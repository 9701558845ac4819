import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { judgedVersion } from "../../../src/factor/model/fit-result";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { apaChapters, apaMethod } from "../../../src/report/apa/apa";
import { type CellFormat, formatCell, word } from "../../../src/words/format";
import { exampleAnalysis } from "../../support/example-analysis";
import { sixRecords } from "../../support/six-records";

const textOf = (analysis: Analysis, place: string): string =>
  apaChapters(analysis)
    .filter((chapter) => chapter.place === place)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])))
    .join(" ");

const FORMATS: readonly CellFormat[] = [
  "integer",
  "decimal2",
  "coefficient2",
  "coefficient3",
  "percent1",
  "p",
];

/** Every number of a record in every format in which it can be printed, and the numbers in its texts. */
function printed(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part === "number") {
    for (const format of FORMATS) found.add(formatCell(part, format));
    // Differences of shares in percentage points, the higher group first.
    for (const points of [100 * part, -100 * part]) found.add(formatCell(points, "decimal1"));
  }
  if (typeof part === "string") for (const [number] of part.matchAll(NUMBER)) found.add(number);
  if (Array.isArray(part)) found.add(String(part.length));
  if (typeof part === "object" && part !== null) {
    for (const [key, inner] of Object.entries(part)) {
      printed(key, found);
      printed(inner, found);
    }
  }
  return found;
}

const NUMBER = /−?(?:\d[\d,]*)?\.?\d+%?/g;

describe.each(sixRecords())("results in APA style of $name", ({ analysis }) => {
  const text = apaChapters(analysis)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "text" ? [block.text] : [])))
    .join(" ");

  it("have only numbers of the record", () => {
    const known = printed(analysis);
    const numbers =
      text
        .replace(/\b(?:95|90)% CI/g, "CI")
        .replace(/< \.001/g, "")
        .match(NUMBER) ?? [];
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers.filter((number) => !known.has(number) && !known.has(number.replace(/%$/, "")))).toEqual(
      [],
    );
  });

  it("print p, coefficients and intervals by APA’s rules", () => {
    expect(text).not.toMatch(/\b0\.\d+(?=, p|; p)|p = 0|p = \.000|p < 0|[αωr] = 0\.|CFI = 0|RMSEA = 0|–/);
    expect(text).not.toMatch(/NaN|undefined|null|\(\)|\s{2}|\(\*\)/);
    for (const [, low = "", high = ""] of text.matchAll(/CI \[([^,\]]+), ([^\]]+)\]/g)) {
      const ends = [low, high].map((end) => Number(end.replace("−", "-").replace("%", "")));
      expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? Number.NaN);
    }
  });
});

describe("results in APA style", () => {
  const analysis = exampleAnalysis();

  it("stand at the end of five sections", () => {
    const chapters = apaChapters(analysis);
    expect(chapters.map(({ place }) => place)).toEqual([
      ...["survey", "prevalence", "structure", "reliability", "comparability"],
    ]);
    for (const { id, place, blocks } of chapters) {
      expect(id).toBe(place);
      expect(blocks.every(({ folded }) => /in APA style$/.test(folded ?? ""))).toBe(true);
    }
  });

  it("give each model's test with its N, df and p, and its indices with their interval", () => {
    for (const model of analysis.cfa) {
      const { label, n, fit } = model;
      const { chiSquare, df } = fit.reported;
      const { cfi, rmsea } = judgedVersion(model);
      const pattern = new RegExp(
        `“${label}” \\(\\w+\\) yielded χ²\\((\\d+), N = ([\\d,]+)\\) = ([\\d.,]+), p [=<] \\.\\d+, (?:robust |scaled )?CFI = ([\\d.]+), RMSEA = ([\\d.]+), 90% CI`,
      );
      const [, ...numbers] = pattern.exec(textOf(analysis, "structure")) ?? [];
      expect(numbers).toEqual([
        formatCell(df, "integer"),
        formatCell(n, "integer"),
        formatCell(chiSquare, "decimal2"),
        formatCell(cfi, "coefficient3"),
        formatCell(rmsea?.estimate, "coefficient3"),
      ]);
    }
  });

  it("tell each scale once, with its people and alpha's interval", () => {
    const text = textOf(analysis, "reliability");
    const keys = analysis.reliability.map(({ items }) => [...items].sort().join());
    expect(text.match(/ α = /g)).toHaveLength(new Set(keys).size);
    const [scale] = analysis.reliability;
    expect(text).toContain(
      `“${scale?.label}” (${word(scale?.items.length ?? 0)} items, n = ${formatCell(scale?.n, "integer")}) had α = ${formatCell(scale?.alpha, "coefficient2")}, 95% CI [`,
    );
  });

  it("say that a model has no solution instead of its figures", () => {
    const [first, ...others] = analysis.cfa;
    if (first === undefined) throw new Error("The example has models.");
    const text = textOf({ ...analysis, cfa: [{ ...first, converged: false }, ...others] }, "structure");
    expect(text).toContain(`The model “${first.label}” did not converge.`);
    expect(text).not.toContain(`The model “${first.label}” (`);
  });

  it("tell the estimator, the version and the seed in the method", () => {
    const text = apaMethod(analysis, disruptingHarm);
    expect(text).toMatch(/tetrachoric correlations/);
    expect(text).toMatch(
      /Answers were dichotomized by the measure’s rule: “Rarely”, .* count as “Yes”, others as “No”\./,
    );
    expect(text).toContain("Confirmatory models were estimated by WLSMV from the same correlations");
    expect(text).toContain("The analysis was run with itemwise 0.2.0 (seed 1).");
  });
});
