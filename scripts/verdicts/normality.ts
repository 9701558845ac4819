/** How often the test of normal latent answers rejects, and what traits that are not normal do to loadings and correlations. */
import { latentNormality } from "../../src/correlation/latent-normality";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { describeCfa } from "../../src/factor/cfa/cfa";
import { fitCfa } from "../../src/factor/cfa/fit-cfa";
import { normalCdf } from "../../src/numeric/distributions/special";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { type RunStudy, shareCell } from "./study";

const FACTORS = [
  ["a", "b", "c", "d"],
  ["e", "f", "g", "h", "i"],
];
const ITEMS = FACTORS.flat();
const LOADING = 0.7;
/** Of the normal variables behind the two traits. */
const CORRELATION = 0.6;
/** Of the normal variable: 88 % have the lowest trait. */
const LOWEST = 1.1749867920660904;
/** Of whom thresholds, traits' moments and biases are taken. */
const CROWD = 100_000;
const PEOPLE = [1000, 12_000];
const REPLICATES = 99;

const TRAITS = {
  normal: (z: number): number => z,
  skewed: (z: number): number => -Math.log(1 - normalCdf(z)),
  "zero-inflated": (z: number): number => Math.max(z, LOWEST),
} as const;

/** Shares of people above each threshold. */
const ANSWERS: Readonly<Record<string, readonly number[]>> = {
  "yes 5 %": [0.05],
  "yes 10 %": [0.1],
  "yes 20 %": [0.2],
  "yes 50 %": [0.5],
  "five categories": [0.45, 0.25, 0.12, 0.05],
};

interface Sampling {
  /** Coefficient of variation of log-normal weights. */
  readonly weights: number;
  readonly clusters: number | null;
  readonly intraclass: number;
}

const SIMPLE: Sampling = { weights: 0, clusters: null, intraclass: 0 };
const DESIGNS: Readonly<Record<string, Sampling>> = {
  "weights (coefficient of variation .5)": { ...SIMPLE, weights: 0.5 },
  "30 clusters (intraclass correlation .1)": { ...SIMPLE, clusters: 30, intraclass: 0.1 },
};

/** A trait's standardization: what is taken off and divided by. */
interface Standard {
  readonly mean: number;
  readonly deviation: number;
}

export const normality: RunStudy = ({ samples, seed }) => {
  const power = Math.max(1, Math.round(samples / 50));
  const rows = Object.entries(TRAITS).flatMap(([trait, shape], at) => {
    const random = createRandom(seed, at);
    const standard = standardOf(shape, random);
    return Object.entries(ANSWERS).map(([answers, shares], place) => {
      const crowd = latentAnswers(CROWD, { shape, standard, sampling: SIMPLE }, random);
      const cuts = crowd.latent.map((values) => quantiles(values, shares));
      const drawn = (people: number, sampling: Sampling, stream: number): string => {
        const draws = trait === "normal" ? 4 * power : power;
        const own = createRandom(seed, 1000 * (1 + stream) + 10 * at + place);
        let rejected = 0;
        for (let sample = 0; sample < draws; sample++) {
          const { latent, weights } = latentAnswers(people, { shape, standard, sampling }, own);
          const table = tableOf(latent, { cuts, weights, sampling });
          const test = latentNormality(table, { seed: sample, replicates: REPLICATES });
          if (test !== null && test.p <= 0.05) rejected++;
        }
        return shareCell(rejected, draws);
      };
      const designed = trait === "normal" && answers === "yes 20 %" ? Object.values(DESIGNS) : [];
      return {
        row: [
          trait,
          answers,
          ...PEOPLE.map((people, stream) => drawn(people, SIMPLE, stream)),
          ...bias(crowd, cuts),
        ],
        designs: designed.map((sampling, stream) => drawn(3000, sampling, PEOPLE.length + stream)),
      };
    });
  });
  const [weighted = "", clustered = ""] = rows.flatMap(({ designs }) => designs);
  return {
    title: "Latent normality: the power of the test, and the effect of other distributions",
    text: [
      `Nine items of two traits (four and five items, loadings of ${LOADING}), whose traits are normal, skewed (exponential, skewness 2) or zero-inflated (88 of 100 people have the lowest value); both derived from normal variables that correlate ${CORRELATION}. With five categories, 45, 25, 12 and 5 % of answers exceed the four thresholds. The tests use three-way tables of yes-or-no answers and two-way tables of ordered answers. Per cent of samples with p of .05 or less (${power} samples a cell, ${4 * power} of normal traits, ${REPLICATES} replicates each, seed ${seed}); under a normal trait it should be 5.`,
      `Under the designs of a survey with 3,000 people (normal trait, yes 20 %): ${Object.keys(DESIGNS)[0]} ${weighted}; ${Object.keys(DESIGNS)[1]} ${clustered}.`,
      `Biases are those of the true model with two factors, by WLSMV in ${CROWD.toLocaleString("en")} people: the mean of the loadings less ${LOADING}, and the factor correlation less that of the traits (in brackets). RMSEA is the scaled RMSEA in the same data.`,
    ].join("\n\n"),
    table: {
      header: [
        "trait",
        "answers",
        ...PEOPLE.map((people) => `rejected, n ${people.toLocaleString("en")}, %`),
        "bias of loadings",
        "bias of the factors' correlation",
        "RMSEA",
      ],
      rows: rows.map(({ row }) => row),
    },
  };
};

interface Crowd {
  readonly traits: readonly [Float64Array, Float64Array];
  /** By item. */
  readonly latent: readonly Float64Array[];
  readonly weights: Float64Array;
}

function latentAnswers(
  people: number,
  of: { readonly shape: (z: number) => number; readonly standard: Standard; readonly sampling: Sampling },
  random: Random,
): Crowd {
  const { shape, standard, sampling } = of;
  const traits = [new Float64Array(people), new Float64Array(people)] as const;
  const latent = ITEMS.map(() => new Float64Array(people));
  const weights = new Float64Array(people).fill(1);
  const between = Math.sqrt(sampling.intraclass);
  const variance = Math.log(1 + sampling.weights ** 2);
  const shared = Array.from({ length: sampling.clusters ?? 1 }, () => [random.normal(), random.normal()]);
  for (let person = 0; person < people; person++) {
    const cluster = shared[clusterOf(person, people, sampling)]!;
    const [first = 0, second = 0] = cluster.map(
      (own) => between * own + Math.sqrt(1 - between ** 2) * random.normal(),
    );
    const other = CORRELATION * first + Math.sqrt(1 - CORRELATION ** 2) * second;
    [first, other].forEach((z, at) => {
      traits[at === 0 ? 0 : 1][person] = (shape(z) - standard.mean) / standard.deviation;
    });
    for (let item = 0; item < ITEMS.length; item++) {
      const trait = traits[item < FACTORS[0]!.length ? 0 : 1][person]!;
      latent[item]![person] = LOADING * trait + Math.sqrt(1 - LOADING ** 2) * random.normal();
    }
    if (sampling.weights > 0)
      weights[person] = Math.exp(Math.sqrt(variance) * random.normal() - variance / 2);
  }
  return { traits, latent, weights };
}

function clusterOf(person: number, people: number, { clusters }: Sampling): number {
  return Math.floor((person * (clusters ?? 1)) / people);
}

function standardOf(shape: (z: number) => number, random: Random): Standard {
  const values = Float64Array.from({ length: CROWD }, () => shape(random.normal()));
  const mean = values.reduce((sum, value) => sum + value, 0) / CROWD;
  return { mean, deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / CROWD) };
}

function quantiles(values: Float64Array, above: readonly number[]): number[] {
  const sorted = values.slice().sort();
  return above.map((share) => sorted[Math.floor((1 - share) * sorted.length)]!);
}

function tableOf(
  latent: readonly Float64Array[],
  of: {
    readonly cuts: readonly (readonly number[])[];
    readonly weights: Float64Array;
    readonly sampling: Sampling;
  },
): PatternTable {
  const { cuts, weights, sampling } = of;
  const people = weights.length;
  const categories = Array.from({ length: cuts[0]!.length + 1 }, (_, k) => ({ label: String(k), score: k }));
  return {
    items: ITEMS.map((id) => ({ id, label: id, wording: null, scale: "ordinal", categories, missing: [] })),
    rows: people,
    columns: latent.map((values, item) =>
      Int16Array.from(values, (value) => cuts[item]!.filter((cut) => value > cut).length),
    ),
    count: new Float64Array(people).fill(1),
    weight: weights,
    weightSquared: weights.map((weight) => weight * weight),
    weighting: sampling.weights > 0 ? "design" : "none",
    groupings: [],
    stratum: null,
    cluster:
      sampling.clusters === null
        ? null
        : Int32Array.from({ length: people }, (_, person) => clusterOf(person, people, sampling)),
  };
}

function bias({ traits, latent, weights }: Crowd, cuts: readonly (readonly number[])[]): string[] {
  const model = FACTORS.map((items, at) => `f${at + 1} =~ ${items.join(" + ")}`).join("\n");
  const fitted = fitCfa(tableOf(latent, { cuts, weights, sampling: SIMPLE }), model, { missing: "listwise" });
  const { estimates, factorCorrelations, fit } = describeCfa(fitted, {
    model,
    structure: { id: "two", label: "two", labels: new Map() },
  });
  const loadings = estimates.filter(({ op }) => op === "=~").map(({ std }) => std ?? Number.NaN);
  const mean = loadings.reduce((sum, one) => sum + one, 0) / loadings.length;
  const truth = traits[0].reduce((sum, one, person) => sum + one * traits[1][person]!, 0) / CROWD;
  const signed = (value: number): string => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(3)}`;
  return [
    signed(mean - LOADING),
    `${signed((factorCorrelations?.matrix[0]?.[1] ?? Number.NaN) - truth)} (${truth.toFixed(3)})`,
    (fit.scaled?.rmsea?.estimate ?? Number.NaN).toFixed(3),
  ];
}
