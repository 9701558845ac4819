/** How often limits of fit that are simulated for a model say of it what is true. */
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { describeCfa } from "../../src/factor/cfa/cfa";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { normalQuantile } from "../../src/numeric/distributions/special";
import { createRandom } from "../../src/numeric/random/random";
import { type FitLimits, fitLimits } from "../../src/verdicts/fit-limits";
import { type RunStudy, shareCell } from "./study";

interface Condition {
  readonly factors: 1 | 2;
  readonly n: number;
  /** Share of yes of every item. */
  readonly yes: number;
  /** Of the two factors. */
  readonly correlation: number;
}

const CONDITIONS: readonly Condition[] = [
  { factors: 2, n: 300, yes: 0.3, correlation: 0.5 },
  { factors: 2, n: 1000, yes: 0.3, correlation: 0.5 },
  { factors: 2, n: 1000, yes: 0.3, correlation: 0.85 },
  { factors: 2, n: 1000, yes: 0.05, correlation: 0.5 },
  { factors: 2, n: 12_000, yes: 0.05, correlation: 0.85 },
  { factors: 1, n: 1000, yes: 0.3, correlation: 1 },
  { factors: 1, n: 12_000, yes: 0.1, correlation: 1 },
];
const ITEMS = 8;
const LOADING = 0.7;
const DRAWS = 200;
/** A limit needs a solution; a sample without one has no verdict. */
const VERDICTS = ["fits", "undecided", "does-not-fit", null] as const;

/** The verdicts on the true model and, of two factors, on one factor. */
export const fitLimitRates: RunStudy = ({ samples, seed }) => ({
  title: "Fit by limits that are simulated for the model",
  text: `${ITEMS} yes-or-no items with loadings of ${LOADING}, half of them on each of two factors; ${samples} samples a row, ${DRAWS} draws each, 500 in an analysis. The verdict on the true model, and where there are two factors on one factor of all items.`,
  table: {
    header: ["truth", "fitted", ...VERDICTS.map((verdict) => `${verdict ?? "no verdict"} %`)],
    rows: CONDITIONS.flatMap((condition, stream) => ratesOf(condition, { samples, seed: seed + stream })),
  },
});

function ratesOf(condition: Condition, { samples, seed }: { samples: number; seed: number }): string[][] {
  const { factors, n, yes, correlation } = condition;
  const of = factors === 1 ? "one factor" : `two factors that correlate ${correlation}`;
  const truth = `${of}; ${n} people, ${100 * yes} % yes`;
  const models = factors === 1 ? [1] : [2, 1];
  const said = models.map((): FitLimits["verdict"][] => []);
  for (let sample = 0; sample < samples; sample++) {
    const answers = drawn(condition, seed, sample);
    models.forEach((fitted, at) => {
      said[at]?.push(verdictOn(answers, fitted, sample));
    });
  }
  return models.map((fitted, at) => [
    truth,
    fitted === 1 ? "one factor" : "two factors",
    ...VERDICTS.map((verdict) => shareCell(said[at]?.filter((one) => one === verdict).length ?? 0, samples)),
  ]);
}

function drawn({ n, yes, correlation }: Condition, seed: number, stream: number): Record<string, number[]> {
  const random = createRandom(seed, stream);
  const threshold = normalQuantile(1 - yes);
  const answers = Array.from({ length: ITEMS }, (): number[] => []);
  for (let person = 0; person < n; person++) {
    const shared = Math.sqrt(correlation) * random.normal();
    const factors = [0, 1].map(() => shared + Math.sqrt(1 - correlation) * random.normal());
    answers.forEach((item, j) => {
      const level = LOADING * (factors[j < ITEMS / 2 ? 0 : 1] ?? 0);
      item.push(level + Math.sqrt(1 - LOADING ** 2) * random.normal() > threshold ? 1 : 0);
    });
  }
  return Object.fromEntries(answers.map((item, j) => [`i${j + 1}`, item]));
}

function verdictOn(answers: Record<string, number[]>, factors: number, seed: number): FitLimits["verdict"] {
  const ids = Object.keys(answers);
  const half = ids.length / 2;
  const parts = factors === 1 ? [ids] : [ids.slice(0, half), ids.slice(half)];
  const model = parts.map((items, f) => `f${f + 1} =~ ${items.join(" + ")}`).join("\n");
  const fitted = fitCfa(fromAnswers({ items: answers }), model, { missing: "listwise" });
  return fitLimits({ model: fitted, result: describeCfa(fitted, { model }) }, { draws: DRAWS, seed }).verdict;
}
