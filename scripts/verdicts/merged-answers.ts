/** What the tests of invariance keep to where answers that nobody in a small group gave are merged with their neighbors. */
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { invariance } from "../../src/factor/invariance/invariance";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { type Study, shareCell } from "./study";

const ITEMS = ["a", "b", "c", "d", "e", "f"];
const LARGE = 400;
/** Six thresholds, from 1.8 below the mean to 1.6 above it. */
const THRESHOLDS = Array.from({ length: 6 }, (_, k) => -1.8 + k * 0.68);
const STEPS = ["thresholds", "loadings", "intercepts", "strict"] as const;
type Step = (typeof STEPS)[number];

interface Truth {
  /** People in the third group, whose mean is .5 higher. */
  readonly people: number;
  /** Of the first item's answers in the third group. */
  readonly shift: number;
}

const TRUTHS: readonly Truth[] = [
  { people: 60, shift: 0 },
  { people: 150, shift: 0 },
  { people: 60, shift: 0.6 },
];

function sampleOf({ people, shift }: Truth, random: Random) {
  const items: Record<string, number[]> = Object.fromEntries(ITEMS.map((id) => [id, []]));
  const site: string[] = [];
  for (const [group, n] of [LARGE, LARGE, people].entries()) {
    for (let person = 0; person < n; person++) {
      const trait = random.normal() + (group === 2 ? 0.5 : 0);
      site.push(`site ${group + 1}`);
      for (const [at, id] of ITEMS.entries()) {
        const own = group === 2 && at === 0 ? shift : 0;
        const response = 0.8 * trait + 0.7 * random.normal() + own;
        items[id]!.push(THRESHOLDS.filter((threshold) => response > threshold).length);
      }
    }
  }
  return fromAnswers({ items, groups: { site } });
}

export function mergedAnswers({ samples, seed }: { samples: number; seed: number }): Study {
  const structure = { id: "one", model: `trait =~ ${ITEMS.join(" + ")}` };
  const rows = TRUTHS.map((truth, at) => {
    const significant: Record<Step, number> = { thresholds: 0, loadings: 0, intercepts: 0, strict: 0 };
    let merged = 0;
    let compared = 0;
    for (let sample = 0; sample < samples; sample++) {
      const table = sampleOf(truth, createRandom(seed, at * samples + sample));
      const { levels, steps, tests, warnings } = invariance(table, structure, {
        by: "site",
        missing: "listwise",
        seed,
        partial: false,
      });
      if (levels.length === 3) compared++;
      if (warnings.some(({ code }) => code === "categories-merged")) merged++;
      for (const step of STEPS) {
        const place = steps.findIndex(({ name }) => name === step);
        const test = tests.find((one) => one.to === step && one.from === steps[place - 1]?.name);
        if ((test?.p ?? 1) < 0.05) significant[step]++;
      }
    }
    return [
      `${truth.people} people${truth.shift > 0 ? `, one item shifted by ${truth.shift}` : ""}`,
      ...[merged, compared, ...STEPS.map((step) => significant[step])].map((n) => shareCell(n, samples)),
    ];
  });
  return {
    title: "Answers merged for tests of invariance",
    text: `Six items with seven answers, two groups of ${LARGE} people and a small one. Shares of samples in per cent: in which answers were merged, in which all three groups were compared, and in which the difference from the step before has p < .05.`,
    table: {
      header: ["Small group", "Merged", "All compared", ...STEPS.map((step) => `p < .05: ${step}`)],
      rows,
    },
  };
}
