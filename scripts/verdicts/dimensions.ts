/** How often the recommended number of factors is right, beside every single rule, in samples from the designs for rates. */

import { dimensions } from "../../src/analysis/parts/retention";
import { correlate } from "../../src/correlation/correlate";
import type { CorrelationMatrix } from "../../src/correlation/correlation-matrix";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import { ItemwiseError } from "../../src/errors";
import { largestNumberOfFactors } from "../../src/factor/model/criteria";
import { formatCount } from "../../src/numeric/sums/format-number";
import { comparisonData } from "./comparison-data";
import { DESIGN_GROUPS } from "./design-groups";
import { type DesignPopulation, designPopulation } from "./design-population";
import { DESIGNS, type Design } from "./designs";
import { drawDesign } from "./draw-design";
import { commonPartPoints, hull } from "./hull";
import { SMALL_DESIGNS } from "./small-designs";
import { type RunStudy, type Study, shareCell } from "./study";

/** Random data sets of the parallel analysis; samples per population of comparison data, its people, in one sample of so many. */
const COST = { replicates: 40, samples: 100, population: 4000, every: 10 } as const;
/** Hull and comparison data look for so many factors at most. */
const MOST = 8;
/** Other studies draw so many samples for one here. */
const SHARE = 50;

const RULES = {
  tests: "tests",
  empiricalKaiser: "empirical Kaiser",
  hull: "Hull",
  comparisonData: "comparison data",
  components: "parallel, components",
  reduced: "parallel, reduced",
  map: "MAP",
  kaiser: "Kaiser",
} as const;
type Rule = keyof typeof RULES;

/** What one sample's analysis says; null where it could not be made. */
export interface DimensionOutcome {
  readonly design: Design;
  readonly range: readonly [number, number] | null;
  readonly number: number | null;
  /** Whether every number below the true one is rejected. */
  readonly rejectsFewer: boolean;
  /** Undefined where the rule was not asked. */
  readonly rules: Partial<Record<Rule, number | null>>;
}

/** The outcomes of so many samples of each design. */
export function dimensionOutcomes(
  designs: readonly Design[],
  { samples, seed }: { readonly samples: number; readonly seed: number },
): DimensionOutcome[] {
  return designs.flatMap((design) => {
    const population = designPopulation(design);
    return Array.from({ length: samples }, (_, replicate) =>
      outcomeOf(design, { population, seed, replicate }),
    );
  });
}

/** What one sample of a design says. */
export function outcomeOf(
  design: Design,
  draw: { readonly population: DesignPopulation; readonly seed: number; readonly replicate: number },
): DimensionOutcome {
  const failed = { design, range: null, number: null, rejectsFewer: false, rules: {} };
  try {
    const designed = drawDesign(design, draw);
    const table = collapse({ ...designed, cluster: null });
    const correlation = correlate(designed, { missing: "pairwise" });
    const seed = draw.replicate + 1;
    const found = dimensions(table, correlation, { designed, seed, replicates: COST.replicates });
    const { range, recommended, tests, parallel } = found;
    return {
      design,
      range,
      number: recommended,
      rejectsFewer: (tests.atLeast ?? 0) >= design.sizes.length,
      rules: {
        tests: tests.factors,
        empiricalKaiser: found.empiricalKaiser,
        components: parallel.components,
        reduced: parallel.factors,
        map: found.map.factors,
        kaiser: found.kaiser,
        hull: hullOf(correlation),
        ...(draw.replicate % COST.every === 0 ? { comparisonData: compared(table, seed) } : {}),
      },
    };
  } catch (error) {
    if (error instanceof ItemwiseError) return failed;
    throw error;
  }
}

function hullOf({ matrix, items }: CorrelationMatrix): number | null {
  return hull(commonPartPoints(matrix, Math.min(MOST, largestNumberOfFactors(items.length)))).factors;
}

function compared(table: PatternTable, seed: number): number {
  const { samples, population } = COST;
  return comparisonData(table, { missing: "pairwise", seed, most: MOST, samples, population }).factors;
}

/** Ids of the designs whose factors have three items or more each and whose tests nearly always reject fewer factors. */
function powerful(outcomes: readonly DimensionOutcome[]): ReadonlySet<number> {
  const ids = [...new Set(outcomes.map(({ design }) => design.id))];
  return new Set(
    ids.filter((id) => {
      const own = outcomes.filter(({ design }) => design.id === id);
      const rejected = own.filter(({ rejectsFewer }) => rejectsFewer).length;
      return rejected >= 0.95 * own.length && own.every(({ design }) => Math.min(...design.sizes) >= 3);
    }),
  );
}

/** A row of the table: what was said of so many samples. */
export function rowOf(label: string, outcomes: readonly DimensionOutcome[]): string[] {
  const truth = ({ design }: DimensionOutcome): number => design.sizes.length;
  const share = (holds: (outcome: DimensionOutcome) => boolean): string =>
    shareCell(outcomes.filter(holds).length, outcomes.length);
  const singles = (Object.keys(RULES) as Rule[]).map((rule) => {
    const asked = outcomes.filter(
      ({ rules, range }) => rules[rule] !== undefined || (range === null && rule !== "comparisonData"),
    );
    const right = asked.filter((outcome) => outcome.rules[rule] === truth(outcome));
    return asked.length === 0 ? "–" : shareCell(right.length, asked.length);
  });
  return [
    label,
    String(outcomes.length),
    share((outcome) => outcome.number === truth(outcome)),
    share((outcome) => outcome.number !== null && outcome.number > truth(outcome)),
    share((outcome) => {
      const { range } = outcome;
      return range !== null && range[0] <= truth(outcome) && truth(outcome) <= range[1];
    }),
    share(({ range }) => range !== null && range[1] - range[0] <= 1),
    share(({ number }) => number === null),
    ...singles,
  ];
}

export const dimensionsStudy: RunStudy = ({ samples, seed }) => {
  const each = Math.max(1, Math.round(samples / SHARE));
  const designs = [...DESIGNS, ...SMALL_DESIGNS].filter(({ use }) => use === "rates");
  return studyOf(dimensionOutcomes(designs, { samples: each, seed }), each);
};

/** The study's text and table. */
export function studyOf(outcomes: readonly DimensionOutcome[], each: number): Study {
  const strong = powerful(outcomes);
  const groups = DESIGN_GROUPS.map(
    ([label, holds]) => [label, outcomes.filter(({ design }) => holds(design))] as const,
  );
  return {
    title: "How many factors",
    text: [
      `The sequence of fit tests and the empirical Kaiser criterion bound the plausible range. Recommended is the largest number whose factors all replicate in random halves (congruence of .85 or more in one of three splits); with fewer than 600 people, or where none but one factor replicates, the largest proper number that parallel analysis of the reduced matrix or replication supports. A solution with a uniqueness at its bound counts only if every factor replicates, one with a factor on which a single item loads most never. The rule was chosen on 56 designs; these rates are from 56 others with other seeds, ${each} samples each. The designs have 1, 2, 3 or 5 factors of 2 to 10 items with loadings from .4 to .9 that correlate 0 to .85, answered yes by 2 to 50 %, in five categories or continuously, by 150 to 12,000 people, some with weights, some in 30 or 100 clusters. In half of the designs no model is exactly true (\`scripts/verdicts/designs.ts\`, \`small-designs.ts\`).`,
      "Per cent of samples. Number right, too many: the recommended number; range: it contains the true number; narrow: its ends differ by at most 1; none: no number is recommended. The other columns give how often each single rule names the true number. “With power” are designs in which each factor has at least three items and the test rejects one factor too few in 95 % of the samples.",
      "Two-item factors are the main reason for a number too small: their solutions run into the bound of uniquenesses, and their loadings differ between halves.",
      `Comparison data (with ${COST.samples} samples from populations of ${formatCount(COST.population)} people) was run in one of ${COST.every} samples: it takes 8 seconds of processor for nine items of 12,000 people, more than an analysis may.`,
    ].join("\n\n"),
    table: {
      header: [
        "designs",
        "samples",
        "number right %",
        "too many %",
        "range %",
        "narrow %",
        "none %",
        ...Object.values(RULES).map((name) => `${name} %`),
      ],
      rows: [
        rowOf("all", outcomes),
        rowOf(
          "with power",
          outcomes.filter(({ design }) => strong.has(design.id)),
        ),
        ...(["300 to 12,000 people, 40 designs", "150 or 600 people, 16 designs"] as const).flatMap(
          (label, small) =>
            [outcomes, outcomes.filter(({ design }) => strong.has(design.id))].map((all, isStrong) =>
              rowOf(
                isStrong === 1 ? `${label}, with power` : label,
                all.filter(({ design }) => Number(design.id >= DESIGNS.length) === small),
              ),
            ),
        ),
        ...groups.flatMap(([label, own]) => (own.length === 0 ? [] : [rowOf(label, own)])),
      ],
    },
  };
}
