/** How often 95 % intervals of shares hold the population's, by what is made of missing answers. */
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { surveyDesign } from "../../src/survey/design/survey-design";
import { proportionInterval } from "../../src/survey/estimates/proportion-interval";
import type { MissingTreatment } from "../../src/survey/items/missing-treatment";
import type { Variable } from "../../src/survey/prevalence/indicators";
import { treatedMeans } from "../../src/survey/prevalence/treated-means";
import { type RunStudy, shareCell } from "./study";

const ITEMS = ["a", "b", "c", "d", "e"];
/** Of the trait above which an item is a yes, in the two groups. */
const CUTS = [
  [0.9, 1.2, 1.4, 1.6, 1.8],
  [0.4, 1.0, 0.8, 1.5, 1.2],
] as const;
const LOADING = 0.75;
const PEOPLE = 600;
const TREATMENTS: readonly MissingTreatment[] = ["imputed", "known", "complete", "as-no"];

interface Person {
  readonly group: number;
  readonly sex: number;
  readonly yes: readonly number[];
  /** Adds to the log odds of leaving any item unanswered. */
  readonly reticence: number;
}

interface Condition {
  readonly label: string;
  readonly share: number;
  readonly clustered: boolean;
}

const CONDITIONS: readonly Condition[] = [0.1, 0.3].flatMap((share) =>
  [false, true].map((clustered) => ({
    label: `${100 * share} %, ${clustered ? "clustered in persons" : "at random"}`,
    share,
    clustered,
  })),
);

function person(random: Random): Person {
  const [group, sex, trait] = [random.integer(2), random.integer(2), random.normal()];
  const yes = ITEMS.map((_, j) => {
    const value =
      LOADING * trait + Math.sqrt(1 - LOADING ** 2) * random.normal() + (sex === 1 && j < 2 ? 0.2 : 0);
    return Number(value > CUTS[group === 0 ? 0 : 1][j]!);
  });
  return { group, sex, yes, reticence: random.normal() };
}

/** The log odds that an item other than the first is not answered: by what is known of everybody. */
function odds({ group, sex, yes, reticence }: Person, constant: number, clustered: boolean): number {
  return constant + 0.6 * sex - 0.6 * group + 0.9 * yes[0]! + (clustered ? 2 * reticence : 0);
}

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** The constant by which so many answers to the other items are missing, by bisection. */
function constantFor({ share, clustered }: Condition, people: readonly Person[]): number {
  let [low, high] = [-8, 4];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    const mean = people.reduce((sum, one) => sum + logistic(odds(one, middle, clustered)), 0) / people.length;
    if (mean < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const variable = (id: string, items: readonly string[]): Variable => ({
  variable: id,
  kind: items.length > 1 ? "set" : "item",
  label: id,
  items,
  contexts: [null],
  byGroup: [null],
});
const ASKED = [variable("any of five", ITEMS), variable("item e", ["e"])];

/** A sample's intervals, by what is asked and treatment. */
function intervals(
  people: readonly Person[],
  {
    constant,
    clustered,
    random,
    seed,
  }: { constant: number; clustered: boolean; random: Random; seed: number },
) {
  const answers = people.map((one) =>
    one.yes.map((yes, j) =>
      j > 0 && random.uniform() < logistic(odds(one, constant, clustered)) ? null : yes,
    ),
  );
  const table = fromAnswers({
    items: Object.fromEntries(ITEMS.map((id, j) => [id, answers.map((row) => row[j])])),
    groups: { group: people.map(({ group }) => group), sex: people.map(({ sex }) => sex) },
    categories: [0, 1],
  });
  const sample = { table, design: surveyDesign(table), seed };
  const margin = { of: [], grouping: null, places: [0] };
  return ASKED.map((asked) =>
    TREATMENTS.map((missing) => {
      const [estimate] = treatedMeans({ variable: asked, context: null, missing }, margin, sample).estimates;
      return estimate === undefined ? null : { estimate: estimate.estimate, ...proportionInterval(estimate) };
    }),
  );
}

/** Coverage of intervals of shares where answers are missing at random given what is known of people. */
export const missingAnswers: RunStudy = ({ samples, seed }) => {
  const many = createRandom(seed, 1_000_000);
  const population = Array.from({ length: 200_000 }, () => person(many));
  const truths = ASKED.map(({ items }) => {
    const yes = population.filter((one) => items.some((id) => one.yes[ITEMS.indexOf(id)] === 1)).length;
    return yes / population.length;
  });
  const rows = CONDITIONS.flatMap((condition, at) => {
    const constant = constantFor(condition, population.slice(0, 20_000));
    const held = ASKED.map(() => TREATMENTS.map(() => ({ inside: 0, sum: 0 })));
    for (let sample = 0; sample < samples; sample++) {
      const random = createRandom(seed, 1 + at * samples + sample);
      const people = Array.from({ length: PEOPLE }, () => person(random));
      const found = intervals(people, {
        constant,
        clustered: condition.clustered,
        random,
        seed: seed + sample,
      });
      for (const [k, own] of found.entries()) {
        for (const [t, one] of own.entries()) {
          const sums = held[k]![t]!;
          sums.sum += one?.estimate ?? 0;
          if (one?.low != null && one.high !== null && one.low <= truths[k]! && truths[k]! <= one.high)
            sums.inside++;
        }
      }
    }
    return ASKED.map((asked, k) => [
      condition.label,
      `${asked.label}, ${(100 * truths[k]!).toFixed(1)}`,
      ...held[k]!.flatMap(({ inside, sum }) => [
        (100 * (sum / samples - truths[k]!)).toFixed(1),
        shareCell(inside, samples),
      ]),
    ]);
  });
  return {
    title: "Missing answers: does the interval cover the population’s share?",
    text: `${samples} samples of ${PEOPLE} people of each kind, five items of one trait, two groups and two sexes. Answers to all items but the first are missing more often in one group, for one sex and where the first item is a yes (missing “at random” given the known variables). “Clustered in persons” adds an individual tendency not to answer, so that some people leave most items unanswered. By treatment: mean error of the share in percentage points, and coverage of the 95 % intervals in per cent.`,
    table: {
      header: [
        "missing",
        "share of yes to, %",
        ...TREATMENTS.flatMap((one) => [`${one}: error`, "coverage"]),
      ],
      rows,
    },
  };
};
