/**
 * Draws many samples without and with items that differ between groups and writes to docs/simulation-dif.md how often
 * each test says that an item differs.
 *
 *   npx tsx scripts/simulate-dif.ts [replicates]
 */
import { writeFileSync } from "node:fs";
import type { PatternTable } from "../src/data/answers/pattern-table";
import { fromAnswers } from "../src/data/patterns/from-answers";
import { dif } from "../src/irt/dif/dif";
import type { DifItem } from "../src/irt/dif/dif-result";
import { createRandom, type Random } from "../src/numeric/random/random";

interface Design {
  readonly label: string;
  readonly slopes: readonly number[];
  readonly intercepts: readonly number[];
  /** Added to the intercept for the second and later answers above the lowest; none in yes-or-no items. */
  readonly steps?: readonly number[];
}

interface Condition {
  readonly design: Design;
  readonly groups: number;
  readonly perGroup: number;
  /** Mean of the last group's trait; the others lie between it and 0. */
  readonly impact: number;
  /** Added to the last group's intercept of the first item. */
  readonly shift: number;
}

const DESIGNS: readonly [Design, Design, Design] = [
  {
    label: "five rare items (5 to 16 %)",
    slopes: [1.4, 1.2, 2, 2.4, 2.2],
    intercepts: [-2.1, -2.2, -3.2, -4, -4.2],
  },
  {
    label: "ten common items (20 to 70 %)",
    slopes: [1, 1.2, 1.4, 1.6, 1.8, 1, 1.2, 1.4, 1.6, 1.8],
    intercepts: [-1.5, -0.8, 0, 0.6, 1, 0.4, 1.1, -1.8, -0.6, -1],
  },
  {
    label: "six items of four answers, the highest rare (1 to 3 %)",
    slopes: [1, 1.2, 1.4, 1.6, 1.8, 1.4],
    intercepts: [0.4, -0.2, 0.2, 0, 0.6, -0.4],
    steps: [-2, -5.4],
  },
];

const replicates = Number(process.argv[2] ?? 200);
const seed = 20240913;
const LEVEL = 0.05;

function sample({ design, groups, perGroup, impact, shift }: Condition, random: Random): PatternTable {
  const people = Array.from({ length: groups * perGroup }, (_, i) => Math.floor(i / perGroup));
  const theta = people.map((group) => random.normal() + (impact * group) / (groups - 1));
  const items = Object.fromEntries(
    design.slopes.map((slope, j) => [
      `y${j + 1}`,
      people.map((group, i) => {
        const own = design.intercepts[j]! + (j === 0 && group === groups - 1 ? shift : 0);
        const draw = random.uniform();
        const steps = [0, ...(design.steps ?? [])];
        return steps.filter((step) => draw < 1 / (1 + Math.exp(-(slope * theta[i]! + own + step)))).length;
      }),
    ]),
  );
  return fromAnswers({ items, groups: { group: people.map((group) => `g${group}`) } });
}

type Probability = (item: DifItem) => number | undefined;
const TESTS: Readonly<Record<string, Probability>> = {
  "likelihood ratio": (item) => item.likelihoodRatio?.p,
  "logistic, both": (item) => item.logistic?.both.p,
  "logistic, uniform": (item) => item.logistic?.uniform.p,
  "Mantel-Haenszel": (item) => item.mantelHaenszel?.p,
};

interface Rates {
  /** By test: share of the items without a difference whose uncorrected p is below .05. */
  readonly single: readonly (number | null)[];
  /** Share of samples in which the corrected likelihood ratio of any item without a difference is below .05. */
  readonly any: number;
  /** Share of samples in which the first item is found, by the corrected likelihood ratio; and called present. */
  readonly found: number;
  readonly present: number;
  /** Share of samples in which any item without a difference is called present. */
  readonly anyPresent: number;
  readonly unsettled: number;
}

function simulate(condition: Condition, stream: number): Rates {
  const random = createRandom(seed, stream);
  const model = `f =~ ${condition.design.slopes.map((_, j) => `y${j + 1}`).join(" + ")}`;
  const hits = Object.keys(TESTS).map(() => ({ below: 0, tests: 0 }));
  let [any, found, present, anyPresent, unsettled] = [0, 0, 0, 0, 0];
  for (let replicate = 0; replicate < replicates; replicate++) {
    const result = dif(sample(condition, random), { structure: { id: "f", model }, by: "group" });
    const same = condition.shift === 0 ? result.items : result.items.slice(1);
    Object.values(TESTS).forEach((probability, t) => {
      for (const p of same.flatMap((item) => probability(item) ?? [])) {
        hits[t]!.tests++;
        if (p < LEVEL) hits[t]!.below++;
      }
    });
    any += Number(same.some((item) => (item.likelihoodRatio?.adjustedP ?? 1) < LEVEL));
    found += Number((result.items[0]?.likelihoodRatio?.adjustedP ?? 1) < LEVEL);
    present += Number(result.items[0]?.verdict === "present");
    anyPresent += Number(same.some(({ verdict }) => verdict === "present"));
    unsettled += Number(!result.purification.settled);
  }
  return {
    single: hits.map(({ below, tests }) => (tests === 0 ? null : below / tests)),
    any: any / replicates,
    found: found / replicates,
    present: present / replicates,
    anyPresent: anyPresent / replicates,
    unsettled: unsettled / replicates,
  };
}

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1));

const [rare, common, graded] = DESIGNS;
const conditions = [
  { design: rare, groups: 2, perGroup: 500 },
  { design: rare, groups: 2, perGroup: 2000 },
  { design: rare, groups: 6, perGroup: 500 },
  { design: common, groups: 2, perGroup: 500 },
  { design: graded, groups: 2, perGroup: 150 },
  { design: graded, groups: 5, perGroup: 150 },
].flatMap((shape) => [0, 0.5].flatMap((impact) => [0, 0.8].map((shift) => ({ ...shape, impact, shift }))));

const rows = conditions.map((condition, stream) => {
  const { design, groups, perGroup, impact, shift } = condition;
  const rates = simulate(condition, stream);
  const cells = [
    design.label,
    groups,
    perGroup,
    impact,
    shift,
    ...rates.single.map(percent),
    percent(rates.any),
    shift === 0 ? "–" : percent(rates.found),
    shift === 0 ? "–" : percent(rates.present),
    percent(rates.anyPresent),
    percent(rates.unsettled),
  ];
  console.log(cells.join(" | "));
  return `| ${cells.join(" | ")} |`;
});

const head = [
  "items",
  "groups",
  "people per group",
  "impact",
  "shift",
  ...Object.keys(TESTS),
  "any (Holm)",
  "found (Holm)",
  "called present",
  "any called present",
  "unsettled",
];
const page = `# How often differential item functioning is detected

Generated by \`npx tsx scripts/simulate-dif.ts ${replicates}\` (seed ${seed}); do not edit. Two-parameter logistic items of one factor, or graded ones with four answers, ${replicates} samples a row. The trait's mean increases from 0 in the first group to "impact" in the last; its standard deviation is 1. "Shift" is added to the intercept of the first item in the last group (.8: the odds of a yes are 2.2 times as large).

By test: per cent of items *without* DIF whose uncorrected p is below .05; 5 is correct. "Any": per cent of samples in which the Holm-corrected likelihood ratio test flags an item without DIF; it should be at most 5 (within ${percent(2 * Math.sqrt((LEVEL * (1 - LEVEL)) / replicates))} points by chance). "Found": per cent of samples in which the corrected p of the first item's likelihood ratio test is below .05; "called present" requires a shift that is more than negligible with probability .95, in a group that is large enough for a precise estimate or whose difference is significant after correction. "Any called present": per cent of samples in which an item without DIF is called present. "Unsettled": the search for items with DIF did not settle.

Logistic regression assumes that the logit is linear in the score. With few items it is not. Where groups differ in the trait, its joint test then flags slope differences that do not exist, more often in larger samples. Its uniform test and Mantel-Haenszel do so much less: for them the sum of a few answers is too coarse a proxy for the trait. The verdict therefore uses the shifts by group and the likelihood ratio.

Of the items of four answers, neighboring answers are compared as one where a group lacks one of them.

| ${head.join(" | ")} |
|${head.map(() => "---").join("|")}|
${rows.join("\n")}
`;
writeFileSync(new URL("../docs/simulation-dif.md", import.meta.url), page);
