/**
 * Extracts factors from many awkward correlation matrices and writes to docs/simulation-extraction.md how often a minimum
 * lower than the one found exists, by the starts that are tried.
 *
 *   npx tsx scripts/simulate-extraction.ts [matrices of each kind]
 */
import { writeFileSync } from "node:fs";
import { correlate } from "../src/correlation/correlate";
import { fromAnswers } from "../src/data/patterns/from-answers";
import type { Extract } from "../src/factor/efa/extraction/best-start";
import { concentrated } from "../src/factor/efa/extraction/concentrated";
import { extractionByName } from "../src/factor/efa/extraction/extract";
import { ULS } from "../src/factor/efa/extraction/minres";
import { ML } from "../src/factor/efa/extraction/ml";
import { startingUniquenesses } from "../src/factor/efa/extraction/reduced-eigen";
import { largestNumberOfFactors } from "../src/factor/model/criteria";
import { normalQuantile } from "../src/numeric/distributions/special";
import { positiveDefiniteInverse, type Rows } from "../src/numeric/linear-algebra/matrix";
import { createRandom, type Random } from "../src/numeric/random/random";

/** One drawn matrix and the number of factors to extract from it. */
interface Task {
  readonly matrix: Rows;
  readonly factors: number;
}

interface Kind {
  readonly label: string;
  readonly draw: (random: Random) => Task;
}

const SEED = 31;
const RANDOM_STARTS = 60;
const LOWER = 0.005;

const between = (random: Random, low: number, high: number): number => low + random.integer(high - low + 1);

/** Loadings of .35 to .80 on one of the factors, now and then .30 on another. */
function loadingsOf(random: Random, items: number, factors: number): number[][] {
  return Array.from({ length: items }, (_, j) =>
    Array.from({ length: factors }, (__, k) => {
      if (k === j % factors) return 0.35 + 0.45 * random.uniform();
      return random.uniform() < 0.1 ? 0.3 : 0;
    }),
  );
}

/** Correlations of people drawn from factors that correlate .3; yes-or-no answers where shares of yes are given. */
function sampled(random: Random, loadings: Rows, { people, yes }: { people: number; yes?: number[] }): Rows {
  const answers: number[][] = loadings.map(() => []);
  for (let person = 0; person < people; person++) {
    const common = random.normal();
    const scores = (loadings[0] ?? []).map(() => Math.sqrt(0.3) * common + Math.sqrt(0.7) * random.normal());
    loadings.forEach((row, j) => {
      let explained = 0;
      let variance = 0;
      row.forEach((a, k) => {
        explained += a * scores[k]!;
        row.forEach((b, l) => {
          variance += a * b * (k === l ? 1 : 0.3);
        });
      });
      const value = explained + Math.sqrt(Math.max(1e-4, 1 - variance)) * random.normal();
      answers[j]!.push(yes === undefined ? value : Number(value > normalQuantile(1 - yes[j]!)));
    });
  }
  const items = Object.fromEntries(answers.map((column, j) => [`y${j}`, column]));
  const scale = yes === undefined ? "continuous" : "ordinal";
  return correlate(fromAnswers({ items, scale }), { missing: "listwise" }).matrix;
}

const most = (wanted: number, items: number): number => Math.min(wanted, largestNumberOfFactors(items));

const KINDS: readonly Kind[] = [
  {
    label: "6 to 12 yes-or-no items, 3 to 15 % yes, 300 to 2,000 people",
    draw(random) {
      const items = between(random, 6, 12);
      const loadings = loadingsOf(random, items, between(random, 1, 2));
      const yes = loadings.map(() => 0.03 + 0.12 * random.uniform());
      const matrix = sampled(random, loadings, { people: between(random, 300, 2000), yes });
      return { matrix, factors: most(between(random, 1, 3), items) };
    },
  },
  {
    label: "8 to 18 items, 40 to 200 people, up to two factors too many",
    draw(random) {
      const [items, factors] = [between(random, 8, 18), between(random, 1, 3)];
      const loadings = loadingsOf(random, items, factors);
      const matrix = sampled(random, loadings, { people: between(random, 40, 200) });
      return { matrix, factors: most(factors + between(random, 0, 2), items) };
    },
  },
  {
    label: "6 to 15 items, one of them nearly without error, 100 to 1,000 people, up to two factors too many",
    draw(random) {
      const [items, factors] = [between(random, 6, 15), between(random, 1, 3)];
      const clear = random.integer(items);
      const loadings = loadingsOf(random, items, factors).map((row, j) =>
        row.map((value) => (j !== clear ? value : value > 0.34 ? 0.97 + 0.03 * random.uniform() : 0)),
      );
      const matrix = sampled(random, loadings, { people: between(random, 100, 1000) });
      return { matrix, factors: most(factors + between(random, 0, 2), items) };
    },
  },
  {
    label: "5 to 14 items that are not related, a few more people than items",
    draw(random) {
      const items = between(random, 5, 14);
      const loadings = Array.from({ length: items }, () => [0]);
      const matrix = sampled(random, loadings, { people: items + between(random, 2, 20) });
      return { matrix, factors: most(between(random, 1, 5), items) };
    },
  },
];

interface Method {
  readonly name: "ml" | "minres";
  readonly valueAt: (task: Task, psi: readonly number[]) => number;
}

const METHODS: readonly Method[] = [
  {
    name: "ml",
    valueAt: ({ matrix, factors }, psi) =>
      concentrated(ML, matrix, factors).value(Float64Array.from(psi, Math.log)),
  },
  {
    name: "minres",
    valueAt: ({ matrix, factors }, psi) => concentrated(ULS, matrix, factors).value(Float64Array.from(psi)),
  },
];

/** What the starts of a set lead to: the lowest value, and how many starts there were. */
interface Found {
  readonly value: number;
  readonly starts: number;
}

/** The lowest minimum by: the usual start; the rule before; the rule of the program; a hundred starts or so. */
function searches(task: Task, { name, valueAt }: Method): Found[] {
  const extract: Extract = extractionByName(name);
  const { matrix, factors } = task;
  const minimum = (start?: readonly number[]) => {
    const { psi, converged, search } = extract(matrix, factors, start);
    return { value: valueAt(task, psi), converged, atBound: psi.some((one) => one < LOWER + 1e-6), search };
  };
  const usual = startingUniquenesses(matrix)(factors);
  const atBound = [...usual.keys()]
    .sort((a, b) => usual[a]! - usual[b]!)
    .map((item) => usual.map((_, i) => (i === item ? LOWER : 0.7)));
  const random = createRandom(1);
  const drawn = Array.from({ length: RANDOM_STARTS }, () =>
    usual.map(() => LOWER + (1 - 2 * LOWER) * random.uniform()),
  );
  const first = minimum(usual);
  const bounded = atBound.map(minimum);
  const others = drawn.map(minimum);
  const checks = [first, ...others.slice(0, 2)];
  const agree = checks.every(
    ({ value, converged, atBound: held }) => converged && !held && isSame(value, first.value),
  );
  const before = agree ? checks : [...checks, ...bounded.slice(0, 20), ...others.slice(2, 6)];
  const own = minimum();
  const lowest = (minima: readonly { readonly value: number }[]): Found => ({
    value: Math.min(...minima.map(({ value }) => value)),
    starts: minima.length,
  });
  return [
    lowest([first]),
    lowest(before),
    { value: own.value, starts: own.search?.starts ?? 1 },
    lowest([first, own, ...bounded, ...others]),
  ];
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 + 1e-6 * Math.abs(other);
}

function row({ label, draw }: Kind, kind: number, method: Method, count: number): string {
  const missed = [0, 0, 0];
  const starts = [0, 0, 0];
  let used = 0;
  for (let k = 0; k < count; k++) {
    const task = draw(createRandom(SEED + kind, k));
    if (positiveDefiniteInverse(task.matrix) === null) continue;
    used++;
    const found = searches(task, method);
    const least = found.at(-1)?.value ?? 0;
    missed.forEach((_, s) => {
      if (!isSame(found[s]!.value, least)) missed[s]!++;
      starts[s]! += found[s]!.starts;
    });
  }
  const cells = missed.map((number, s) => `${number} (${(starts[s]! / used).toFixed(1)})`);
  return `| ${label} | ${method.name} | ${used} | ${cells.join(" | ")} |`;
}

const count = Number(process.argv[2] ?? 200);
const rows = KINDS.flatMap((kind, k) => METHODS.map((method) => row(kind, k, method, count)));
const page = `# Which minimum an extraction finds

Generated by \`npx tsx scripts/simulate-extraction.ts ${count}\`.

The discrepancy of a factor model can have several minima. For difficult matrices this page counts how often another start
finds a lower minimum than those tried: the usual start alone; the rule of version 0.1.0 (two more random starts and, where the
three disagree or reach a bound, up to 20 items at the bound in turn and four more random starts); the rule of \`bestStart\`. The lowest
minimum is that of all of these, of each item at the bound in turn and of ${RANDOM_STARTS} random starts. In brackets: starts on average.
Matrices that are not positive definite are left out, because maximum likelihood requires positive definiteness.

| matrices | extraction | number | missed by the usual start | by the earlier rule | by the rule |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
writeFileSync("docs/simulation-extraction.md", page);
process.stdout.write(page);
