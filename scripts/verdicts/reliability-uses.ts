/** How often a scale's reliability is said to be on the right side of the limit of each use, in samples from the designs for rates. */
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { ItemwiseError } from "../../src/errors";
import { createRandom } from "../../src/numeric/random/random";
import { groupMeans } from "../../src/reliability/group-means";
import { reliability } from "../../src/reliability/reliability";
import { type ScaleUses, scaleUses, USE_LIMITS, useVerdict } from "../../src/verdicts/scale-uses";
import { designPopulation } from "./design-population";
import { DESIGNS, type Design } from "./designs";
import { drawDesign } from "./draw-design";
import { type Study, shareCell } from "./study";

const RATES = DESIGNS.filter(({ use }) => use === "rates");
/** People whose alpha is taken for the population's. */
const POPULATION = 200_000;
/** Other studies draw so many samples for one here. */
const SHARE = 20;

interface Said {
  readonly design: Design;
  /** Whether the population's coefficient suffices. */
  readonly truth: boolean;
  /** Null where alpha is not defined or not above 0. */
  readonly verdict: ScaleUses["ranking"]["verdict"] | null;
}

const GROUPS: readonly (readonly [string, (design: Design) => boolean])[] = [
  ["all", () => true],
  [
    "1,000 people or more, loadings of .6 or more, yes of 10 % or more",
    ({ people, loadings, answers }) => people >= 1000 && loadings[0] >= 0.6 && answers !== 2 && answers !== 5,
  ],
  ["300 people", ({ people }) => people === 300],
  ["1,000 people", ({ people }) => people === 1000],
  ["12,000 people", ({ people }) => people === 12_000],
  ["yes of 2 or 5 %", ({ answers }) => answers === 2 || answers === 5],
  ["clusters", ({ clusters }) => clusters !== null],
  ["weights", ({ weights }) => weights],
];

/** @param options.designs those for rates */
export function reliabilityUses({ samples = 1000, seed = 20261126, designs = RATES } = {}): Study {
  const each = Math.max(1, Math.round(samples / SHARE));
  const said = designs.flatMap((design) => saidOf(design, { each, seed }));
  const rows = GROUPS.map(([label, holds]) =>
    rowOf(
      `ranking people: ${label}`,
      said.filter(({ design }) => holds(design)),
    ),
  );
  const means = MEANS.map((cell) => rowOf(`group means: ${labelOf(cell)}`, meansIn(cell, { each, seed })));
  return {
    title: "Reliability by use",
    text: [
      `The first factor's items as a scale, in ${each} samples of each of the ${designs.length} designs for rates; linearized intervals of alpha. The truth is the side of the cut-off on which the alpha of ${POPULATION.toLocaleString("en")} people falls. Whether half of the people share one score is reported separately and is not used here.`,
      "Group means: normal scores with the group sizes given; the truth is the reliability of their means.",
      "The aims were 95 % right among decided verdicts, and at most 20 % undecided with 1,000 people or more, loadings of at least .6 and shares of yes of at least 10 %.",
    ].join("\n\n"),
    table: {
      header: ["use, designs", "scales", "right when decided %", "undecided %", "no verdict %"],
      rows: [...rows, ...means],
    },
  };
}

function saidOf(design: Design, { each, seed }: { each: number; seed: number }): Said[] {
  const population = designPopulation(design);
  const items = population.items.slice(0, design.sizes[0]);
  const scale = { scale: "first", structure: null, label: "First", items };
  const whole = drawDesign(
    { ...design, people: POPULATION, weights: false, clusters: null },
    { seed: seed + 1, replicate: 0, population },
  );
  const { alpha } = reliability(whole, scale);
  return Array.from({ length: each }, (_, replicate): Said => {
    const uses = usesIn(drawDesign(design, { seed, replicate, population }), scale);
    return {
      design,
      truth: (alpha ?? 0) >= USE_LIMITS.ranking,
      verdict: uses?.ranking.verdict ?? null,
    };
  });
}

function usesIn(
  table: ReturnType<typeof drawDesign>,
  scale: Parameters<typeof reliability>[1],
): ScaleUses | null {
  try {
    return scaleUses({ ...reliability(table, scale), descriptives: null });
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

type Judged = Pick<Said, "truth" | "verdict">;

function rowOf(label: string, own: readonly Judged[]): string[] {
  const decided = own.filter(({ verdict }) => verdict === "adequate" || verdict === "inadequate");
  const right = decided.filter(({ verdict, truth }) => (verdict === "adequate") === truth);
  const share = (part: number, whole: number): string => (whole === 0 ? "–" : shareCell(part, whole));
  return [
    label,
    String(own.length),
    share(right.length, decided.length),
    share(own.filter(({ verdict }) => verdict === "undecided").length, own.length),
    share(own.filter(({ verdict }) => verdict === null).length, own.length),
  ];
}

interface MeansCell {
  readonly reliability: number;
  readonly groups: number;
  /** Of groups, in turn. */
  readonly sizes: readonly number[];
}

const MEANS: readonly MeansCell[] = [0, 0.5, 0.8, 0.95].flatMap((truth) =>
  [6, 12, 40].flatMap((groups) =>
    [[100], [8, 20, 40, 80, 160]].map((sizes) => ({ reliability: truth, groups, sizes })),
  ),
);

const labelOf = ({ reliability: truth, groups, sizes }: MeansCell): string =>
  `true ${truth}, ${groups} groups of ${sizes.join(", ")}`;

function meansIn(cell: MeansCell, { each, seed }: { each: number; seed: number }): Judged[] {
  const sizes = Array.from({ length: cell.groups }, (_, group) => cell.sizes[group % cell.sizes.length] ?? 1);
  const error = sizes.reduce((sum, size) => sum + 1 / size / sizes.length, 0);
  const spread = Math.sqrt((cell.reliability / (1 - cell.reliability)) * error);
  return Array.from({ length: each }, (_, replicate): Judged => {
    const random = createRandom(seed, replicate + 1);
    const people = sizes.flatMap((size, group) => {
      const mean = spread * random.normal();
      return Array.from({ length: size }, () => ({ group: String(group), score: mean + random.normal() }));
    });
    const table = fromAnswers({
      items: { score: people.map(({ score }) => score) },
      groups: { group: people.map(({ group }) => group) },
      scale: "continuous",
    });
    const [low, high] = endsOf(groupMeans(table, ["score"], "group"));
    const { verdict } = useVerdict(low, [low, high], USE_LIMITS.groupMeans);
    return { truth: cell.reliability >= USE_LIMITS.groupMeans, verdict };
  });
}

const endsOf = ({ reliability: found }: ReturnType<typeof groupMeans>) =>
  [found?.low ?? 0, found?.high ?? 1] as const;
