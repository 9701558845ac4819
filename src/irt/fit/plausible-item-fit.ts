import { chiSquareUpper } from "../../numeric/distributions/special";
import { exp } from "../../numeric/elementary/exp";
import { createRandom } from "../../numeric/random/random";
import { fittedCurves } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { modelLayout } from "../model/model-layout";
import { fittedAnswers } from "../scores/person-scores";
import { effectivePeople } from "./effective-people";
import { addBins, type People, refuseSeveral } from "./grouped-item-fit";
import { itemParameters } from "./sx2";

export interface PlausibleItemFit {
  readonly id: string;
  /** Mean over the draws. */
  readonly q1: number;
  readonly df: number;
  /** Null where no degrees of freedom are left. */
  readonly p: number | null;
}

/** Points of the posterior distributions, from so many standard deviations below the mean to as many above. */
const POINTS = 121;
const REACH = 6;

/**
 * PV-Q1 of every item of one factor (Chalmers & Ng 2017): X2 of people grouped by plausible values, drawn from each
 * person's posterior distribution, in place of scores, which reject true models; the mean over the draws is compared with
 * the chi-square distribution of X2. Means vary less than that, so that the test is conservative: of 600 items of a true
 * model (ten items, 600 people) it rejected 0.2 % at .05. Item parameters count as known.
 * @param options.draws plausible values of each person
 * @param options.bins number of groups of people
 * @throws ItemwiseError "several-factors"
 * @see Chalmers & Ng (2017), Applied Psychological Measurement, 41, 372-387. Its draws are its own: the size was checked
 *   by simulation, the degrees of freedom and magnitudes against mirt 1.45.1's `itemfit(fit_stats = "PV_Q1")`.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" });
 * plausibleItemFit(fitted, { draws: 5 }).map(({ df }) => df); // [8, 8, 8, 8]
 * ```
 */
export function plausibleItemFit(
  fitted: FittedIrt,
  {
    draws = 30,
    bins = 10,
    seed = 1,
  }: {
    readonly draws?: number | undefined;
    readonly bins?: number | undefined;
    readonly seed?: number | undefined;
  } = {},
): PlausibleItemFit[] {
  const { model } = fitted;
  refuseSeveral(model);
  const totals = model.items.map(() => ({ x2: 0, g2: 0, df: 0, g2Df: 0 }));
  const random = createRandom(seed);
  const persons = model.groups.map((_, group) => personsOf(fitted, group));
  for (let draw = 0; draw < draws; draw++) {
    for (const [group, own] of persons.entries()) {
      const valued = own.map((person) => ({ person, score: person.value(random.uniform()) }));
      valued.sort((one, other) => one.score - other.score);
      for (const [item, { categories }] of model.items.entries()) {
        const people = valued.flatMap(({ person, score }): People[] => {
          const category = person.categories[item]!;
          return category < 0 ? [] : [{ score, category, n: person.n[item]! }];
        });
        if (people.length > 0) addBins(fitted, { group, item, categories, bins, people }, totals[item]!);
      }
    }
  }
  return model.items.map(({ id }, item) => {
    const { x2, df: all } = totals[item]!;
    const df = Math.max(0, Math.round(all / draws) - itemParameters(model, item));
    const q1 = x2 / draws;
    return { id, q1, df, p: df > 0 ? chiSquareUpper(q1, df) : null };
  });
}

interface Person {
  readonly categories: readonly number[];
  /** Effective number of people by item. */
  readonly n: readonly number[];
  /** Quantile of the posterior distribution. */
  readonly value: (probability: number) => number;
}

/** Everybody in a group, one by one. */
function personsOf(fitted: FittedIrt, group: number): Person[] {
  const { table, group: groupOf, model, values } = fitted;
  const { means, covariances } = modelLayout(model, group);
  const [mean, deviation] = [values[means[0]!]!, Math.sqrt(values[covariances[0]!]!)];
  const step = (2 * REACH * deviation) / (POINTS - 1);
  const nodes = Float64Array.from({ length: POINTS }, (_, q) => mean - REACH * deviation + q * step);
  const prior = nodes.map((node) => exp(-(((node - mean) / deviation) ** 2) / 2));
  const curves = fittedCurves(fitted, group, nodes);
  const { columns } = fittedAnswers(fitted);
  const rows = Array.from(groupOf.keys()).filter((row) => groupOf[row] === group);
  const scales = columns.map((column) => {
    const answered = rows.filter((row) => column[row]! >= 0);
    const weight = answered.reduce((sum, row) => sum + table.weight[row]!, 0);
    return answered.length === 0 ? 0 : effectivePeople(table, answered) / weight;
  });
  return rows.flatMap((row): Person[] => {
    const categories = columns.map((column) => column[row]!);
    if (categories.every((category) => category < 0)) return [];
    const posterior = prior.slice();
    categories.forEach((category, item) => {
      if (category < 0) return;
      for (let q = 0; q < POINTS; q++) posterior[q]! *= curves[item]![category * POINTS + q]!;
    });
    const count = table.count[row]!;
    const person = {
      categories,
      n: scales.map((scale) => (scale * table.weight[row]!) / count),
      value: quantiles(posterior, nodes, step),
    };
    return new Array<Person>(count).fill(person);
  });
}

/** Of a distribution that is uniform around each node. */
function quantiles(
  weights: Float64Array,
  nodes: Float64Array,
  step: number,
): (probability: number) => number {
  let total = 0;
  const upTo = weights.map((weight) => (total += weight));
  return (probability) => {
    const wanted = probability * total;
    const found = upTo.findIndex((sum) => sum > wanted);
    const q = found < 0 ? weights.length - 1 : found;
    return nodes[q]! + step * ((wanted - (upTo[q]! - weights[q]!)) / weights[q]! - 0.5);
  };
}
