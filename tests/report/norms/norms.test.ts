import { expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { norms } from "../../../src/report/norms/norms";
import { exampleAnalysis } from "../../support/example-analysis";

type Scale = Analysis["norms"][number];

const scale = (label: string, n: number, [low, high]: readonly [number, number]): Scale => {
  const percentiles = [low, high].map((score, k) => ({
    probability: 0.25 + k / 2,
    score: [score, score] as const,
    interval: null,
  }));
  const level = { group: null, level: null, n, reason: null, rows: [], percentiles };
  return { scale: label, structure: "two", label, items: ["a", "b"], prorate: 0, levels: [level] };
};

const textOf = (analysis: Analysis): string =>
  norms
    .chapters(analysis, disruptingHarm)
    .flatMap((one) => one?.blocks ?? [])
    .flatMap((block) => (block.kind === "text" ? [block.text] : []))
    .join(" ");

it("says of each number of people which scores they have", () => {
  const analysis = {
    ...exampleAnalysis(),
    norms: [scale("F1", 353, [170, 210]), scale("F2", 409, [165, 205]), scale("F3", 353, [1, 2])],
  };
  expect(textOf(analysis)).toBe(
    "The middle half of 353 people score from 170 to 210 on “F1” and from 1 to 2 on “F3”. The middle half of 409 people score from 165 to 205 on “F2”.",
  );
});

it("warns of people without a score where answers are not missing completely at random", () => {
  const example = exampleAnalysis();
  const analysis: Analysis = {
    ...example,
    data: { ...example.data, n: 600 },
    norms: [scale("F1", 353, [170, 210])],
    missingDependence: {
      items: [],
      alpha: { answered: null, complete: null },
      little: { chiSquare: 90, df: 44, p: 0.001 },
    },
  };
  expect(textOf(analysis)).toContain(
    "Norms are of people with a score and may be biased. Of all people, 41.2% lack a score, and answers are not missing completely at random.",
  );
  expect(textOf({ ...analysis, norms: [scale("F1", 590, [170, 210])] })).not.toContain("complete cases");
});
