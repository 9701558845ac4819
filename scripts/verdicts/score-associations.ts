/** How often intervals of what scores go with hold the population's figure, and how often hypotheses are judged rightly. */
import type { AnalyzedItem, PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import { scoreSums } from "../../src/data/transform/item-scores";
import { hypothesisVerdict } from "../../src/measures/schema/hypothesis";
import { gammaDraw } from "../../src/numeric/random/gamma-random";
import { createRandom } from "../../src/numeric/random/random";
import { reliability } from "../../src/reliability/reliability";
import { type OutsideScale, scoreAssociation } from "../../src/validity/association";
import { disattenuated, reliabilityError } from "../../src/validity/disattenuate";
import { traitRatios } from "../../src/validity/discriminant";
import { groupDifference } from "../../src/validity/group-difference";
import { type Study, shareCell } from "./study";

/** People whose figures are taken for the population's. */
const POPULATION = 300_000;
const OUTSIDE: Readonly<Record<string, OutsideScale>> = {
  numeric: "continuous",
  ordered: "ordinal",
  binary: "binary",
  counted: "count",
  spread: "count",
};
const CLUSTER = 10;

interface Truth {
  readonly name: string;
  readonly people: number;
  /** Thresholds of the items' answers on a standard normal variable. */
  readonly cuts: readonly number[];
  readonly clustered: boolean;
  readonly weighted: boolean;
}

const ORDERED = [-1, 0, 0.8];
const TRUTHS: readonly Truth[] = [
  { name: "200 people, four answers", people: 200, cuts: ORDERED, clustered: false, weighted: false },
  { name: "1,000 people, four answers", people: 1000, cuts: ORDERED, clustered: false, weighted: false },
  { name: "1,000 people, yes of 10 %", people: 1000, cuts: [1.28], clustered: false, weighted: false },
  { name: "1,000 people, weights", people: 1000, cuts: ORDERED, clustered: false, weighted: true },
  { name: "1,000 people in 100 clusters", people: 1000, cuts: ORDERED, clustered: true, weighted: false },
];

const item = (id: string, categories: number): AnalyzedItem => ({
  id,
  label: id,
  wording: null,
  scale: categories === 0 ? "continuous" : "ordinal",
  missing: [],
  categories: Array.from({ length: categories }, (_, score) => ({ label: `${score}`, score })),
});

const FIRST = ["a", "b", "c", "d"];
const SECOND = ["e", "f", "g", "h"];

/** Two traits that correlate by .6, four items each, and variables that go with the first. */
function drawn(
  { people, cuts, clustered, weighted }: Truth,
  random: ReturnType<typeof createRandom>,
): PatternTable {
  const ids = [...FIRST, ...SECOND, ...Object.keys(OUTSIDE)];
  const categories = [...FIRST, ...SECOND].map(() => cuts.length + 1).concat([0, 3, 2, 0, 0]);
  const items = ids.map((id, k) => item(id, categories[k] ?? 0));
  const columns = items.map((one) =>
    one.categories.length === 0 ? new Float64Array(people) : new Int16Array(people),
  );
  const weight = new Float64Array(people).fill(1);
  let common = 0;
  for (let row = 0; row < people; row++) {
    if (row % CLUSTER === 0) common = clustered ? Math.sqrt(0.1) * random.normal() : 0;
    const trait = common + Math.sqrt(clustered ? 0.9 : 1) * random.normal();
    const second = 0.6 * trait + 0.8 * random.normal();
    const noise = (share: number): number => share * trait + Math.sqrt(1 - share * share) * random.normal();
    const answers = [...FIRST.map(() => trait), ...SECOND.map(() => second)].map((value) => {
      const latent = 0.7 * value + Math.sqrt(0.51) * random.normal();
      return cuts.filter((cut) => latent > cut).length;
    });
    const ordered = noise(0.5);
    const values = [
      ...answers,
      noise(0.5),
      Number(ordered > -0.5) + Number(ordered > 0.7),
      Number(noise(0.5) > 0.8),
      poisson(Math.exp(0.3 * trait), random),
      poisson((Math.exp(0.3 * trait + 0.5) * gammaDraw(1.5, random)) / 1.5, random),
    ];
    values.forEach((value, k) => {
      const column = columns[k];
      if (column !== undefined) column[row] = value;
    });
    // Weights that do not go with the answers leave the population's figures as they are.
    if (weighted) weight[row] = Math.exp(0.6 * random.normal());
  }
  const cluster = clustered
    ? Int32Array.from({ length: people }, (_, row) => Math.floor(row / CLUSTER))
    : null;
  return collapse({
    items,
    rows: people,
    columns,
    count: new Float64Array(people).fill(1),
    weight,
    weightSquared: weight.map((value) => value * value),
    weighting: weighted ? "design" : "none",
    groupings: [],
    stratum: null,
    cluster,
    strata: null,
  });
}

function poisson(mean: number, random: ReturnType<typeof createRandom>): number {
  const limit = Math.exp(-mean);
  let product = random.uniform();
  let count = 0;
  while (product > limit && count < 1000) {
    product *= random.uniform();
    count++;
  }
  return count;
}

interface Figure {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Every figure of a sample by its name. */
function figuresOf(table: PatternTable): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  const add = (name: string, figure: Figure | null | undefined): void => {
    if (figure != null) found.set(name, figure);
  };
  const scale = { scale: "first", structure: null, label: "First", items: FIRST };
  const { alpha, alphaInterval } = reliability(table, scale);
  for (const [outside, kind] of Object.entries(OUTSIDE)) {
    const { coefficient, correlation, ratio, domain } = scoreAssociation({
      table,
      items: FIRST,
      outside,
      scale: kind,
    });
    if (kind !== "count") add(coefficient, correlation);
    if (ratio !== null) {
      const name = ratio.model === "logistic" ? "odds ratio" : `rate ratio, ${outside}`;
      add(name, ratio);
    }
    if (kind === "continuous" && correlation !== null && alpha !== null) {
      const own = {
        coefficient: "alpha",
        estimate: alpha,
        se: reliabilityError(alpha, alphaInterval),
      } as const;
      add("without error (alpha)", disattenuated({ ...correlation, df: domain.df }, own));
    }
  }
  const score = scoreSums(table, [0, 1, 2, 3]);
  const at = table.items.findIndex(({ id }) => id === "binary");
  const difference = groupDifference(table, score, table.columns[at] ?? []);
  add("g", difference?.g);
  add("superiority", difference?.superiority);
  const factors = [
    { id: "one", items: FIRST },
    { id: "two", items: SECOND },
  ];
  const [ratios] = traitRatios(table, factors, { missing: "listwise" });
  add("HTMT", ratios?.htmt);
  add("HTMT2", ratios?.htmt2);
  return found;
}

const NAMES: readonly string[] = [
  ...["pearson", "polyserial", "biserial", "without error (alpha)", "odds ratio", "rate ratio, counted"],
  ...["rate ratio, spread", "g", "superiority", "HTMT", "HTMT2"],
];

/** Other studies draw so many samples for one here. */
const SHARE = 2;

export function scoreAssociations({ samples = 1000, seed = 20261129, truths = TRUTHS } = {}): Study {
  const each = Math.max(1, Math.round(samples / SHARE));
  const found = truths.map((truth, t) => {
    const whole = figuresOf(
      drawn({ ...truth, people: POPULATION, weighted: false, clustered: false }, createRandom(seed + t)),
    );
    const random = createRandom(seed + 100 + t);
    const samplesOf = Array.from({ length: each }, () => figuresOf(drawn(truth, random)));
    return { truth, whole, samples: samplesOf };
  });
  const covered = NAMES.map((name) => [
    name,
    ...found.map(({ whole, samples: own }) => {
      const exact = whole.get(name)?.estimate ?? Number.NaN;
      const told = own.flatMap((figures) => figures.get(name) ?? []).filter(({ low }) => low !== null);
      const held = told.filter(({ low, high }) => (low ?? 1) <= exact && exact <= (high ?? 0)).length;
      return told.length === 0 ? "–" : shareCell(held, told.length);
    }),
  ]);
  const sizes = [0.2, 0.3, 0.4];
  const judged = sizes.map((size) => [
    `correlation of ${size} or more`,
    ...found.map(({ whole, samples: own }) => {
      const isTrue = (whole.get("pearson")?.estimate ?? 0) >= size;
      const verdicts = own.flatMap((figures) => {
        const { low = null, high = null } = figures.get("pearson") ?? {};
        return low === null || high === null ? [] : hypothesisVerdict([size, 1], [low, high]);
      });
      const of = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
      const right = of(isTrue ? "confirmed" : "not confirmed");
      const wrong = of(isTrue ? "not confirmed" : "confirmed");
      return [right, wrong, verdicts.length - right - wrong]
        .map((n) => ((100 * n) / verdicts.length).toFixed(1))
        .join(" / ");
    }),
  ]);
  const header = found.map(({ truth }) => truth.name);
  return {
    title: "Scores and external variables",
    text: `Four items of one trait (loadings .7) and four of another (correlation .6), and variables associated with the first: a continuous variable, one with three ordered categories and a yes of 21 % (latent correlations .5), a Poisson count and an overdispersed count (log-linear). ${each} samples each; coverage of the value in ${POPULATION.toLocaleString("en")} people by 95 % intervals, in per cent.`,
    table: { header: ["figure", ...header], rows: covered },
    more: [
      {
        text: "Hypotheses on the score's correlation with the continuous variable: right / wrong / undecided in per cent. The score's correlation is .40 to .43 with four categories and .3 with yes or no.",
        table: { header: ["hypothesis", ...header], rows: judged },
      },
    ],
  };
}
