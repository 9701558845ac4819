import { ItemwiseError } from "../../errors";
import { createRandom, type Random } from "../../numeric/random/random";
import { fittedCurves } from "../estimation/fitted-curves";
import { informationAlong } from "../information/information-curves";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import { fittedAnswers, type PersonScores } from "../scores/person-scores";
import { type LatentMethod, scoresBy } from "../scores/score-rows";
import { marginal } from "../scores/scores-around-mode";
import { type AdaptiveLevels, levelRow, levelRows, type Tested, weightedCorrelation } from "./level-rows";

export interface AdaptiveOptions {
  /** How many respondents are drawn from the model; null: those of the file who answered every item. */
  readonly simulated: number | null;
  /** Of the final scores; until then the EAP decides. ML has none for all lowest or highest answers. @default "eap" */
  readonly score?: LatentMethod | undefined;
  /** Level for which the first item is chosen. @default the mean of the trait */
  readonly start?: number | undefined;
  /** @default all items */
  readonly maxItems?: number | undefined;
  /** @default 1 */
  readonly minItems?: number | undefined;
  /** The test ends at this standard error of the EAP; null: never before the last item. */
  readonly stopError: number | null;
  /** Each item is drawn at random among so many of the most informative ones. @default 1 */
  readonly among?: number | undefined;
  /** @default 1 */
  readonly seed?: number | undefined;
}

/** Plain numbers, JSON-safe. */
export interface AdaptiveResult {
  readonly respondents: "simulated" | "file";
  /** In the simulation; and those of the file without an answer to every item. */
  readonly people: number;
  readonly incomplete: number;
  readonly score: LatentMethod;
  /** Of the trait in the model. */
  readonly mean: number;
  readonly deviation: number;
  readonly all: AdaptiveLevels;
  /** By level: the true one of simulated respondents, the score of all items of those in the file. */
  readonly levels: readonly AdaptiveLevels[];
  readonly exposure: readonly {
    readonly id: string;
    /** Shares of the people who got the item at all, and as their first. */
    readonly used: number;
    readonly first: number;
  }[];
  /** Of the adaptive score with that of all items, and with the true level; null where one of them does not vary. */
  readonly withFull: number | null;
  readonly withLevel: number | null;
  /** People without a finite score, and those whose test ended before it reached the standard error. */
  readonly unscored: number;
  readonly unfinished: number;
}

/** Items in the order given, and the EAP with its standard error after each. */
export interface AdaptiveSteps {
  readonly items: readonly number[];
  readonly levels: readonly number[];
  readonly errors: readonly number[];
}

/**
 * A simulated adaptive test with the items of a fitted model of one factor: each item is the one with most Fisher
 * information at the posterior mean (EAP) so far, the first at the start; the test ends at the standard error asked for
 * or with the last item. Respondents are drawn from the model, so that their levels are known, or are those of the file
 * (post-hoc simulation), whose score of all items stands for their level. Item parameters count as known.
 * @throws ItemwiseError "several-factors"; "no-answers" where nobody in the file answered every item
 * @see van der Linden & Glas (2010), Elements of adaptive testing; Choi (2009), Applied Psychological Measurement, 33,
 *   644-645 (Firestar); Kingsbury & Zara (1989), Applied Measurement in Education, 2, 359-375 (random choice among the most
 *   informative items). Checked against R (scripts/reference/adaptive.R).
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" });
 * adaptiveTest(fitted, { simulated: 200, stopError: null, maxItems: 2 }).all.items; // 2
 * ```
 */
export function adaptiveTest(fitted: FittedIrt, options: AdaptiveOptions): AdaptiveResult {
  const { simulated, score = "eap", seed = 1, stopError } = options;
  const { mean, deviation } = traitOf(fitted);
  const respondents = simulated === null ? fileRespondents(fitted) : drawn(fitted, simulated, seed);
  const { answers, weight, level } = respondents;
  const testOf = adaptiveSteps(fitted, options);
  const steps = answers.map((own, person) => testOf(own, createRandom(seed, 2 * person + 1)));
  const given = fitted.model.items.map((_, j) =>
    Int16Array.from(answers, (own, person) => (steps[person]!.items.includes(j) ? own[j]! : -1)),
  );
  const scored = (columns: readonly Int16Array[]): PersonScores =>
    scoresBy(score, fitted, { rows: answers.length, columns, group: new Int16Array(answers.length) });
  const own = scored(given);
  const full = scored(fitted.model.items.map((_, j) => Int16Array.from(answers, (codes) => codes[j]!)));
  const estimateOf = ({ of, estimates }: PersonScores, person: number): number => estimates[of[person]!]!;
  const tested = answers.map((_, person): Tested => {
    const fullScore = estimateOf(full, person);
    return {
      weight: weight[person]!,
      level: level === null ? fullScore : level[person]!,
      full: fullScore,
      estimate: estimateOf(own, person),
      error: own.standardErrors[own.of[person]!]!,
      items: steps[person]!.items.length,
    };
  });
  const usable = tested.filter(
    ({ level: known, estimate }) => Number.isFinite(known) && Number.isFinite(estimate),
  );
  const isTrue = level !== null;
  const total = weight.reduce((sum, own) => sum + own, 0);
  const share = (has: (steps: AdaptiveSteps) => boolean): number =>
    steps.reduce((sum, one, person) => sum + (has(one) ? weight[person]! : 0), 0) / total;
  return {
    respondents: isTrue ? "simulated" : "file",
    people: respondents.people,
    incomplete: respondents.incomplete,
    score,
    mean,
    deviation,
    all: levelRow(usable, isTrue, [null, null]),
    levels: levelRows(usable, isTrue, { mean, deviation }),
    exposure: fitted.model.items.map(({ id }, j) => ({
      id,
      used: share(({ items }) => items.includes(j)),
      first: share(({ items }) => items[0] === j),
    })),
    withFull: weightedCorrelation(usable, ({ full: whole }) => whole),
    withLevel: isTrue ? weightedCorrelation(usable, ({ level: known }) => known) : null,
    unscored: answers.length - usable.length,
    unfinished: stopError === null ? 0 : steps.filter(({ errors }) => errors.at(-1)! > stopError).length,
  };
}

/**
 * Gives one respondent the test.
 * @returns from the categories of all items, negative where an item has no answer and cannot be given
 * @throws ItemwiseError "several-factors"
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" });
 * adaptiveSteps(fitted, { stopError: null, maxItems: 2 })([0, 1, 1, 1], random).items.length; // 2
 * ```
 */
export function adaptiveSteps(
  fitted: FittedIrt,
  {
    start,
    stopError,
    maxItems = fitted.model.items.length,
    minItems = 1,
    among = 1,
  }: Omit<AdaptiveOptions, "simulated">,
): (answers: ArrayLike<number>, random: Random) => AdaptiveSteps {
  const { mean } = traitOf(fitted);
  const { nodes, weights } = fitted.quadrature;
  const [axis, prior] = [nodes[0]!, weights[0]!];
  const curves = fittedCurves(fitted, 0, axis);
  const information = informationAlong(fitted);
  return (answers, random) => {
    const posterior = prior.slice();
    const left = new Set(fitted.model.items.flatMap((_, j) => (answers[j]! >= 0 ? [j] : [])));
    const items: number[] = [];
    const levels: number[] = [];
    const errors: number[] = [];
    let level = start ?? mean;
    while (left.size > 0 && items.length < maxItems) {
      const at = information.items([level - mean]);
      const best = [...left].sort((a, b) => at[b]![0]! - at[a]![0]! || a - b).slice(0, among);
      const item = best[best.length > 1 ? random.integer(best.length) : 0]!;
      left.delete(item);
      items.push(item);
      const start = answers[item]! * axis.length;
      let sum = 0;
      for (let q = 0; q < axis.length; q++) sum += posterior[q]! *= curves[item]![start + q]!;
      for (let q = 0; q < axis.length; q++) posterior[q]! /= sum;
      const { mean: own, deviation } = marginal(posterior, axis, { factor: 0, factors: 1 });
      level = own;
      levels.push(own);
      errors.push(deviation);
      if (stopError !== null && items.length >= minItems && deviation <= stopError) break;
    }
    return { items, levels, errors };
  };
}

/** Mean and standard deviation of the trait. */
function traitOf({ model, values, quadrature }: FittedIrt): {
  readonly mean: number;
  readonly deviation: number;
} {
  const { factors, groups } = model;
  if (factors.length > 1 || groups.length > 1 || quadrature.kind !== "grid") {
    throw new ItemwiseError("several-factors", () => messages.adaptiveOfOne({ factors: factors.length }), {
      hint: messages.adaptiveOfOneHint,
    });
  }
  const { means, covariances } = modelLayout(model, 0);
  return { mean: values[means[0]!]!, deviation: Math.sqrt(values[covariances[0]!]!) };
}

interface Respondents {
  readonly people: number;
  readonly incomplete: number;
  /** Of a respondent: categories by item. */
  readonly answers: readonly (readonly number[])[];
  readonly weight: readonly number[];
  /** Null where it is not known. */
  readonly level: readonly number[] | null;
}

/** Each with a stream of random numbers of their own. */
function drawn(fitted: FittedIrt, people: number, seed: number): Respondents {
  const { mean, deviation } = traitOf(fitted);
  const level: number[] = [];
  const answers = Array.from({ length: people }, (_, person) => {
    const random = createRandom(seed, 2 * person);
    const own = mean + deviation * random.normal();
    level.push(own);
    return fittedCurves(fitted, 0, Float64Array.of(own)).map((probabilities) => {
      let rest = random.uniform();
      const category = probabilities.findIndex((p) => {
        rest -= p;
        return rest < 0;
      });
      return category < 0 ? probabilities.length - 1 : category;
    });
  });
  return { people, incomplete: 0, answers, weight: answers.map(() => 1), level };
}

/** Everybody who answered every item, one by one, with their weights. */
function fileRespondents(fitted: FittedIrt): Respondents {
  const { columns, rows } = fittedAnswers(fitted);
  const { count, weight } = fitted.table;
  const answers: number[][] = [];
  const weights: number[] = [];
  let incomplete = 0;
  for (let row = 0; row < rows; row++) {
    const own = columns.map((column) => column[row]!);
    if (own.some((category) => category < 0)) {
      incomplete += count[row]!;
      continue;
    }
    for (let k = 0; k < count[row]!; k++) {
      answers.push(own);
      weights.push(weight[row]! / count[row]!);
    }
  }
  if (answers.length === 0)
    throw new ItemwiseError("no-answers", messages.adaptiveNobody, { hint: messages.adaptiveNobodyHint });
  return { people: answers.length, incomplete, answers, weight: weights, level: null };
}
