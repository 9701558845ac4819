/** How often 95 % intervals of a share hold the truth, by how many say yes and by how many clusters were drawn. */
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { binomialDraw } from "../../src/numeric/random/binomial";
import { betaDraw } from "../../src/numeric/random/gamma-random";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { surveyDesign } from "../../src/survey/design/survey-design";
import { surveyDomains } from "../../src/survey/estimates/domains";
import { linearizedMeans } from "../../src/survey/estimates/linearized";
import { proportionInterval, type SurveyInterval } from "../../src/survey/estimates/proportion-interval";
import { shareFreedom, shareInterval } from "../../src/survey/estimates/share-interval";
import { type SurveyEstimate, surveyEstimates } from "../../src/survey/estimates/survey-estimates";
import { type Study, shareCell } from "./study";

const PEOPLE = 3000;
/** Of the log-normal weights. */
const VARIATION = 0.5;
const YES = [10, 20, 50, 100, 300];
const CLUSTERS = [null, 30, 100];
const INTRACLASS = [0, 0.02, 0.05, 0.1];

interface Condition {
  /** Null: people drawn one by one. */
  readonly clusters: number | null;
  readonly intraclass: number;
  /** People expected to say yes. */
  readonly yes: number;
}

type Method = (estimate: SurveyEstimate, freedom: number | null) => SurveyInterval;

const METHODS: Readonly<Record<string, Method>> = {
  shown: shareInterval,
  logit: (estimate) => proportionInterval(estimate),
  "Korn-Graubard": (estimate) => proportionInterval(estimate, { method: "beta" }),
  Wilson: (estimate) => proportionInterval(estimate, { method: "wilson" }),
};

/**
 * @param samples of each row, from which the Monte Carlo error follows
 * @returns coverage of the interval that reports show and of those that it was chosen from
 */
export function intervalCoverage({
  samples = 2000,
  seed = 20261126,
  yes = YES,
  clusters = CLUSTERS,
  intraclass = INTRACLASS,
} = {}): Study {
  const conditions = clusters.flatMap((drawn) =>
    (drawn === null ? [0] : intraclass).flatMap((alike) =>
      yes.map((people): Condition => ({ clusters: drawn, intraclass: alike, yes: people })),
    ),
  );
  const rows = conditions.map((condition, stream) =>
    simulate(condition, createRandom(seed, stream), samples),
  );
  return {
    title: "Intervals of a share",
    text: [
      `Coverage of 95 % intervals, in per cent: ${PEOPLE.toLocaleString("en")} people, weights of coefficient of variation ${VARIATION} that are unrelated to the answer, shares by cluster from a beta distribution with the given intraclass correlation, ${samples} samples a row, seed ${seed}. Widths are in points. Coverage refers to samples that have an interval; their percentage is in brackets after the interval shown.`,
      "The report shows the logit interval with t. With clusters, t has the degrees of freedom of the clusters in which anybody gave the rarer answer. If fewer than 50 people gave it, Korn and Graubard's interval with these degrees of freedom is shown. Below two degrees of freedom (three clusters) there is no interval. Korn and Graubard's interval is conservative by design, most of all where few clusters have the answer: it then covers the truth nearly always and is wide.",
    ].join("\n\n"),
    table: {
      header: [
        "clusters",
        "intraclass correlation",
        "expected yes",
        "design effect",
        ...Object.keys(METHODS).map((name) => `${name} %`),
        "width: shown",
        "width: logit",
      ],
      rows,
    },
  };
}

function simulate(condition: Condition, random: Random, samples: number): string[] {
  const truth = condition.yes / PEOPLE;
  const methods = Object.entries(METHODS).map(([name, method]) => ({
    name,
    method,
    held: 0,
    of: 0,
    width: 0,
  }));
  let deff = 0;
  let withDeff = 0;
  for (let sample = 0; sample < samples; sample++) {
    const { estimate, freedom } = drawn(condition, random);
    if (estimate.deff !== null) {
      deff += estimate.deff;
      withDeff++;
    }
    for (const one of methods) {
      const { low, high } = one.method(estimate, freedom);
      if (low === null || high === null) continue;
      one.of++;
      one.held += Number(low <= truth && truth <= high);
      one.width += high - low;
    }
  }
  const percent = (share: number): string => (100 * share).toFixed(1);
  const coverage = methods.map(({ name, held, of }) => {
    return `${shareCell(held, of)}${name === "shown" ? ` (${percent(of / samples)})` : ""}`;
  });
  return [
    String(condition.clusters ?? "none"),
    condition.intraclass.toFixed(2),
    String(condition.yes),
    (deff / withDeff).toFixed(2),
    ...coverage,
    ...methods.slice(0, 2).map(({ width, of }) => percent(width / of)),
  ];
}

function drawn(condition: Condition, random: Random) {
  const { table, values } = sampleOf(condition, random);
  const domains = surveyDomains(surveyDesign(table), null);
  const [estimate] = surveyEstimates(linearizedMeans(values, domains));
  if (estimate === undefined) throw new Error("everybody is one domain");
  return { estimate, freedom: shareFreedom(values, domains)?.[0] ?? null };
}

/** Two rows a cluster, those who say yes and those who do not: variances need no more. */
function sampleOf({ clusters, intraclass, yes }: Condition, random: Random) {
  const places = clusters ?? 1;
  const share = yes / PEOPLE;
  const spread = (1 - intraclass) / intraclass;
  const size = PEOPLE / places;
  const rows = Array.from({ length: 2 * places }, (_, row) => ({
    cluster: Math.floor(row / 2),
    value: row % 2,
    count: 0,
    weight: 0,
    weightSquared: 0,
  }));
  for (let place = 0; place < places; place++) {
    const own = intraclass === 0 ? share : betaDraw(share * spread, (1 - share) * spread, random);
    const saying = binomialDraw(size, own, random);
    for (let person = 0; person < size; person++) {
      const row = rows[2 * place + Number(person < saying)]!;
      const weight = weightDraw(random);
      row.count++;
      row.weight += weight;
      row.weightSquared += weight * weight;
    }
  }
  const used = rows.filter(({ count }) => count > 0);
  const column = (key: "count" | "weight" | "weightSquared" | "value"): Float64Array =>
    Float64Array.from(used, (row) => row[key]);
  const table: PatternTable = {
    items: [],
    columns: [],
    groupings: [],
    weighting: "design",
    stratum: null,
    rows: used.length,
    count: column("count"),
    weight: column("weight"),
    weightSquared: column("weightSquared"),
    cluster: clusters === null ? null : Int32Array.from(used, ({ cluster }) => cluster),
  };
  return { table, values: column("value") };
}

function weightDraw(random: Random): number {
  const variance = Math.log(1 + VARIATION ** 2);
  return Math.exp(Math.sqrt(variance) * random.normal() - variance / 2);
}
