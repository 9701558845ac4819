/** How often a scale's reliability is said to be on the right side of the limit of each use, in samples from the designs for rates. */
import { ItemwiseError } from "../../src/errors";
import { reliability } from "../../src/reliability/reliability";
import { type ScaleUses, scaleUses } from "../../src/verdicts/scale-uses";
import { designPopulation } from "./design-population";
import { DESIGNS, type Design } from "./designs";
import { drawDesign } from "./draw-design";
import { type Study, shareCell } from "./study";

const RATES = DESIGNS.filter(({ use }) => use === "rates");
/** People whose alpha is taken for the population's. */
const POPULATION = 200_000;
/** Other studies draw so many samples for one here. */
const SHARE = 20;
const USES = ["groupMeans", "ranking"] as const;

interface Said {
  readonly design: Design;
  readonly use: (typeof USES)[number];
  /** Whether the population's coefficient suffices. */
  readonly truth: boolean;
  /** Null where alpha is not defined or not above 0. */
  readonly verdict: ScaleUses["ranking"]["verdict"] | null;
}

const NAMES = { groupMeans: "means of groups", ranking: "ranking people" } as const;

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
  const rows = USES.flatMap((use) =>
    GROUPS.map(([label, holds]) => {
      const own = said.filter((one) => one.use === use && holds(one.design));
      const decided = own.filter(({ verdict }) => verdict === "adequate" || verdict === "inadequate");
      const right = decided.filter(({ verdict, truth }) => (verdict === "adequate") === truth);
      const share = (part: number, whole: number): string => (whole === 0 ? "–" : shareCell(part, whole));
      return [
        `${NAMES[use]}: ${label}`,
        String(own.length),
        share(right.length, decided.length),
        share(own.filter(({ verdict }) => verdict === "undecided").length, own.length),
        share(own.filter(({ verdict }) => verdict === null).length, own.length),
      ];
    }),
  );
  return {
    title: "Reliability by use",
    text: [
      `The first factor's items as a scale, in ${each} samples of each of the ${designs.length} designs for rates; linearized intervals of alpha. The truth is the side of the cut-off on which the alpha of ${POPULATION.toLocaleString("en")} people falls. Whether half of the people share one score is reported separately and is not used here.`,
      "The aims were 95 % right among decided verdicts, and at most 20 % undecided with 1,000 people or more, loadings of at least .6 and shares of yes of at least 10 %.",
    ].join("\n\n"),
    table: {
      header: ["use, designs", "scales", "right when decided %", "undecided %", "no verdict %"],
      rows,
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
  const exact = scaleUses({
    alpha,
    alphaInterval: [alpha ?? 0, alpha ?? 0],
    alphaBootstrapInterval: null,
    descriptives: null,
  });
  return Array.from({ length: each }, (_, replicate) => replicate).flatMap((replicate) => {
    const uses = usesIn(drawDesign(design, { seed, replicate, population }), scale);
    return USES.map((use): Said => {
      return {
        design,
        use,
        truth: exact?.[use].verdict === "adequate",
        verdict: uses?.[use].verdict ?? null,
      };
    });
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
