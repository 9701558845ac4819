import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validationPage, withValidationSummary } from "../../scripts/docs/validation-page";
import { allComparisons } from "../support/comparisons";
import { outcomeOf } from "../support/comparisons/comparison";

const comparisons = allComparisons();
const named = comparisons.map((comparison) => {
  const { topic, data, quantity, reference } = comparison;
  return { name: `${topic}: ${data}: ${quantity} (${reference})`, comparison };
});

describe("a comparison", () => {
  const base = { topic: "t", data: "d", quantity: "q", reference: "r", tolerance: 0.1 };

  it("has the largest difference, absolute or relative", () => {
    const absolute = outcomeOf({ ...base, ours: [1, 2.5], theirs: [1, 2] });
    expect(absolute).toEqual({ numbers: 2, difference: 0.5, passed: false });
    expect(outcomeOf({ ...base, ours: [105], theirs: [100], relative: true }).passed).toBe(true);
  });

  it("fails where a number is missing on one side, is NaN, or there is none", () => {
    const pairs = [
      [
        [1, null],
        [1, 2],
      ],
      [
        [1, 2],
        [1, null],
      ],
      [[1], [1, 2]],
      [[1, 2], [1]],
      [[Number.NaN], [1]],
      [[], []],
    ] as const;
    for (const [ours, theirs] of pairs) expect(outcomeOf({ ...base, ours, theirs }).passed).toBe(false);
    expect(outcomeOf({ ...base, ours: [null, 1], theirs: [null, 1] }).passed).toBe(true);
  });
});

describe("against the references", () => {
  it.each(named.map(({ name, comparison }) => [name, comparison] as const))("%s", (_name, comparison) => {
    const { difference } = outcomeOf(comparison);
    expect(difference).toBeLessThanOrEqual(comparison.tolerance);
  });

  it("gives no comparison twice", () => {
    expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  });
});

/** Differences below 1e-8 are rounding, which may differ between versions of the JavaScript engine. */
function withoutRounding(page: string): string {
  return page
    .split("\n")
    .map((line) => line.split(" | "))
    .map((cells) => cells.map((cell, k) => (k === 4 && Number(cell) < 1e-8 ? "rounding" : cell)).join(" | "))
    .join("\n");
}

describe("docs/validation.md", () => {
  const page = readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8");

  it("is up to date: npx tsx scripts/docs/validation.ts writes it", () => {
    expect(withoutRounding(page)).toBe(withoutRounding(validationPage(comparisons)));
  });

  it("says that none failed", () => {
    expect(page).toContain("none failed");
    expect(page).not.toContain("FAIL");
  });
});

describe("README.md", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

  it("holds the summary of the comparisons: npm run docs writes it", () => {
    expect(withValidationSummary(readme, comparisons)).toBe(readme);
    expect(readme).toContain(": none failed");
  });
});
