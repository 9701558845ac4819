/**
 * Draws many samples of yes-or-no items with known loadings and writes to docs/simulation-intervals.md how often the
 * intervals of loadings, factor correlations, alpha and omega hold the truth: by the delta method, and in one condition by the
 * bootstrap.
 *
 *   npx tsx scripts/simulate-intervals.ts [samples]
 */
import { writeFileSync } from "node:fs";
import { correlate } from "../src/correlation/correlate";
import type { PatternTable } from "../src/data/answers/pattern-table";
import { fromAnswers } from "../src/data/patterns/from-answers";
import { ItemwiseError } from "../src/errors";
import { fitCfa } from "../src/factor/cfa/fit-cfa";
import { bootstrapReliability } from "../src/factor/cfa/scores/bootstrap-reliability";
import { greenYangOmega } from "../src/factor/cfa/scores/green-yang";
import { modelReliability } from "../src/factor/cfa/scores/model-reliability";
import { deltaIntervals, haveRareAnswers } from "../src/factor/cfa/scores/omega-intervals";
import { bootstrapLoadings } from "../src/factor/efa/bootstrap-loadings";
import { alignFactors } from "../src/factor/efa/congruence";
import { efa } from "../src/factor/efa/efa";
import type { EfaSolution } from "../src/factor/efa/solution";
import { loadingIntervals } from "../src/factor/esem/loading-intervals";
import { bivariateNormalCdf } from "../src/numeric/distributions/bivariate-normal";
import { normalCdf, normalQuantile } from "../src/numeric/distributions/special";
import { createRandom, type Random } from "../src/numeric/random/random";
import { cronbachAlpha } from "../src/reliability/alpha";
import { reliability } from "../src/reliability/reliability";

const samples = Number(process.argv[2] ?? 300);
const seed = 20261128;
const LOADINGS = [0.8, 0.75, 0.7, 0.65, 0.8, 0.75, 0.7, 0.65];
const PHI = 0.5;
const OWN = LOADINGS.map((_, j) => (j < 4 ? 0 : 1));
const IDS = LOADINGS.map((_, j) => `y${j + 1}`);
const MODEL = `F =~ ${IDS.slice(0, 4).join(" + ")}\nG =~ ${IDS.slice(4).join(" + ")}`;
const CORRELATION = { missing: "listwise" } as const;
const NAMES = [
  "loadings, own",
  "symmetric",
  "loadings, other",
  "factor correlation",
  "its mean estimate",
  "alpha",
  "omega",
  "latent omega",
];
/** What is no coverage. */
const MEAN = NAMES.indexOf("its mean estimate");
const BOOTSTRAP = { samples: 200, of: 100, share: 0.05, people: 1000 };

interface Condition {
  readonly share: number;
  readonly people: number;
}

const correlationOf = (i: number, j: number): number =>
  i === j ? 1 : LOADINGS[i]! * LOADINGS[j]! * (OWN[i] === OWN[j] ? 1 : PHI);
const POPULATION = IDS.map((_, i) => IDS.map((__, j) => correlationOf(i, j)));
const TRUTH = IDS.map((_, j) => [0, 1].map((f) => (OWN[j] === f ? LOADINGS[j]! : 0)));

function draw({ share, people }: Condition, random: Random): PatternTable {
  const threshold = normalQuantile(1 - share);
  const answers = Array.from({ length: people }, () => {
    const first = random.normal();
    const traits = [first, PHI * first + Math.sqrt(1 - PHI * PHI) * random.normal()];
    return LOADINGS.map((loading, j) =>
      Number(loading * traits[OWN[j]!]! + Math.sqrt(1 - loading * loading) * random.normal() > threshold),
    );
  });
  return fromAnswers({ items: Object.fromEntries(IDS.map((id, j) => [id, answers.map((row) => row[j]!)])) });
}

/** Alpha of all items, and the two omegas of the first factor's. */
function truths(share: number): { alpha: number; omega: number; latent: number } {
  const threshold = normalQuantile(1 - share);
  const covariance = POPULATION.map((row, i) =>
    row.map((rho, j) =>
      i === j
        ? share * (1 - share)
        : bivariateNormalCdf(threshold, threshold, rho) - normalCdf(threshold) ** 2,
    ),
  );
  const loadings = LOADINGS.slice(0, 4);
  const correlation = POPULATION.slice(0, 4).map((row) => row.slice(0, 4));
  const total = correlation.flat().reduce((sum, value) => sum + value, 0);
  return {
    alpha: cronbachAlpha(covariance) ?? Number.NaN,
    omega:
      greenYangOmega({ loadings, thresholds: loadings.map(() => [threshold]), correlation }) ?? Number.NaN,
    latent: loadings.reduce((sum, value) => sum + value, 0) ** 2 / total,
  };
}

type Interval = readonly [number, number] | null | undefined;
/** 1 where an interval holds the truth, 0 where not, null where there is none. */
const holds = (interval: Interval, truth: number): number | null =>
  interval == null ? null : Number(interval[0] <= truth && truth <= interval[1]);
const mean = (values: readonly (number | null)[]): number | null => {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length;
};

/** Own loadings, also by intervals that are symmetric about them; other loadings; the factor correlation, and its estimate. */
function ofSolution(solution: EfaSolution): (number | null)[] {
  const { columns, signs } = alignFactors(solution.loadings, TRUTH);
  const held = (make: (loading: number, interval: Interval) => Interval) =>
    TRUTH.map((row, j) =>
      row.map((truth, f) => {
        const k = columns[f]!;
        return holds(make(solution.loadings[j]![k]!, solution.loadingIntervals?.[j]?.[k]), truth * signs[f]!);
      }),
    );
  const phi = solution.phi[0]![1]!;
  const bound = 1 / Math.sqrt(1 - phi * phi);
  const given = held((_, interval) => interval);
  const plain = held((loading, interval) => {
    if (interval == null) return null;
    const [low, high] = interval.map((end) => Math.atanh(end / bound)) as [number, number];
    const reach = ((high - low) / 2) * bound * (1 - (loading / bound) ** 2);
    return [loading - reach, loading + reach];
  });
  return [
    mean(given.map((row, j) => row[OWN[j]!]!)),
    mean(plain.map((row, j) => row[OWN[j]!]!)),
    mean(given.map((row, j) => row[1 - OWN[j]!]!)),
    holds(solution.phiIntervals?.[0]?.[1], PHI * signs[0]! * signs[1]!),
    phi * signs[0]! * signs[1]!,
  ];
}

/** By the names above, and whether omega is withheld. */
function delta(table: PatternTable, share: number): (number | null)[] {
  const truth = truths(share);
  const found = correlate(table, CORRELATION);
  const [solution] = loadingIntervals(table, found, [efa(found, { factors: 2 })], {
    correlation: CORRELATION,
  });
  const scale = { scale: "all", structure: null, label: "all", items: IDS };
  const { alphaInterval } = reliability(table, scale);
  const { fitted } = fitCfa(table, MODEL, CORRELATION);
  const [first] = fitted.convergence.converged
    ? deltaIntervals(fitted, modelReliability(fitted).reliability)
    : [];
  return [
    ...ofSolution(solution!),
    holds(alphaInterval, truth.alpha),
    holds(first?.omegaCategoricalInterval, truth.omega),
    holds(first?.omegaLatentInterval, truth.latent),
    Number(haveRareAnswers(fitted)[0] ?? false),
  ];
}

function bootstrap(table: PatternTable, share: number, stream: number): (number | null)[] {
  const truth = truths(share);
  const found = correlate(table, CORRELATION);
  const how = { samples: BOOTSTRAP.samples, seed: stream };
  const [solution] = bootstrapLoadings(table, [efa(found, { factors: 2 })], {
    ...how,
    correlation: CORRELATION,
  });
  const scale = { scale: "all", structure: null, label: "all", items: IDS };
  const { alphaBootstrapInterval } = reliability(table, scale, { bootstrap: how.samples, seed: stream });
  const { fitted } = fitCfa(table, MODEL, CORRELATION);
  const models = [{ fitted, reliability: modelReliability(fitted).reliability }];
  const [first] = bootstrapReliability(table, models, { ...how, missing: "listwise" })[0]!.reliability;
  return [
    ...ofSolution(solution!),
    holds(alphaBootstrapInterval, truth.alpha),
    holds(first?.omegaCategoricalInterval, truth.omega),
    holds(first?.omegaLatentInterval, truth.latent),
  ];
}

/** What a sample gives; null where an item, or a pair, does not vary in it. */
function attempt(compute: () => (number | null)[]): (number | null)[] | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

function runs(condition: Condition, place: number, count: number, method: "delta" | "bootstrap") {
  return Array.from({ length: count }, (_, k) => {
    const table = draw(condition, createRandom(seed + place, k));
    return attempt(() =>
      method === "delta" ? delta(table, condition.share) : bootstrap(table, condition.share, k),
    );
  });
}

const percent = (share: number | null): string => (share === null ? "–" : (100 * share).toFixed(1));

/** Coverage, and the share of samples without the interval where there are any. */
function cells(all: readonly ((number | null)[] | null)[]): string[] {
  return NAMES.map((_, at) => {
    const values = all.map((one) => one?.[at] ?? null);
    if (at === MEAN) return (mean(values) ?? Number.NaN).toFixed(2);
    const none = values.filter((value) => value === null).length / values.length;
    return `${percent(mean(values))}${none === 0 ? "" : ` (${percent(none)})`}`;
  });
}

const conditions = [0.02, 0.05, 0.2, 0.5].flatMap((share) =>
  [300, 1000, 5000].map((people): Condition => ({ share, people })),
);
const rows = conditions.map((condition, place) => {
  const all = runs(condition, place, samples, "delta");
  const withheld = mean(all.map((one) => one?.[NAMES.length] ?? null));
  const row = [percent(condition.share), condition.people, ...cells(all), percent(withheld)].join(" | ");
  console.log(row);
  return `| ${row} |`;
});

const compared = { share: BOOTSTRAP.share, people: BOOTSTRAP.people };
const place = conditions.findIndex(
  ({ share, people }) => share === compared.share && people === compared.people,
);
const both = (["delta", "bootstrap"] as const).map((method) => {
  const row = [method, ...cells(runs(compared, place, BOOTSTRAP.of, method))].join(" | ");
  console.log(row);
  return `| ${row} |`;
});

const line = (count: number): string => `|${"---|".repeat(count)}`;
writeFileSync(
  new URL("../docs/simulation-intervals.md", import.meta.url),
  `# Coverage of intervals of loadings, factor correlations, alpha and omega

Generated by \`npx tsx scripts/simulate-intervals.ts ${samples}\` (seed ${seed}); do not edit. Eight yes-or-no items, four on each of two normal factors that correlate ${PHI}, loadings .65 to .80, all with the same share of yes; ${samples} samples a row. Loadings and the factor correlation: minres with oblimin on tetrachoric correlations. Alpha: of all eight items. Omega: of the first factor's items from the confirmatory model (WLSMV), of the sum of the answers and latent.

Coverage of 95 % delta-method intervals, in per cent; 95 is correct, within ${percent(2 * Math.sqrt((0.95 * 0.05) / samples))} points by chance (less for means over eight loadings). In brackets: per cent of samples without the interval, because an item did not vary, a uniqueness reached its bound or the model did not converge. Last column: per cent of samples in which fewer than 25 people said yes to one of the factor's items; a record then gives no interval of omega, but its coverage is included here.

"Symmetric": intervals of primary loadings on their original scale, without Fisher's z. Coverage of the factor correlation is too low where few say yes, because oblimin rotation underestimates it there (its mean estimate is shown beside it); the width of the intervals matches its variability.

| yes, % | people | ${NAMES.join(" | ")} | omega withheld |
${line(NAMES.length + 3)}
${rows.join("\n")}

Coverage in the same samples by the delta method and by ${BOOTSTRAP.samples} bootstrap samples (percentiles): ${percent(BOOTSTRAP.share)} % yes, ${BOOTSTRAP.people} people, ${BOOTSTRAP.of} samples.

| method | ${NAMES.join(" | ")} |
${line(NAMES.length + 1)}
${both.join("\n")}
`,
);
