import type { PatternTable } from "../../data/answers/pattern-table";
import { sum } from "../../numeric/sums/sum";
import { influenceVariance, simpleVariance } from "../../survey/design/influence-variance";
import type { SampleDesign } from "../../survey/design/sample-design";
import { pairMisfit, pairMisfitInfluence } from "./pair-misfit";
import { polychoric } from "./polychoric";
import { type TripleMisfit, tripleInfluence, tripleMisfit } from "./triple-misfit";
import type { Correction } from "./zero-cell";

/** The items of a joint table: two ordered ones or three yes-or-no ones, by their places. */
export type JointItems = readonly number[];

/** Answers by item and person, or row: categories numbered from 0. */
export interface JointAnswers {
  readonly answers: readonly ArrayLike<number>[];
  /** By item. */
  readonly categories: readonly number[];
  /** By person or row; null where each stands for one person. */
  readonly weights: Float64Array | null;
  readonly people: number;
}

/** The joint answers, row-major, scaled so that they add to the number of people. */
function jointCounts(
  { answers, categories, weights, people }: JointAnswers,
  items: JointItems,
): Float64Array {
  const counts = new Float64Array(items.reduce((cells, item) => cells * categories[item]!, 1));
  const [first = 0, second = 0, third = -1] = items;
  const [a, b, c] = [answers[first]!, answers[second]!, third < 0 ? null : answers[third]!];
  const [ofB, ofC] = [categories[second]!, third < 0 ? 1 : categories[third]!];
  let total = 0;
  for (let row = 0; row < a.length; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    if (weight === 0) continue;
    counts[(a[row]! * ofB + b[row]!) * ofC + (c === null ? 0 : c[row]!)]! += weight;
    total += weight;
  }
  return total === people ? counts : counts.map((count) => (count * people) / total);
}

/**
 * By table the sum over its cells of the squared differences between observed and expected shares; 0 where nothing can
 * differ.
 */
export function distances(
  sample: JointAnswers,
  tables: readonly JointItems[],
  correction: Correction,
): number[] {
  const triple = tripleMisfits(correction);
  return tables.map((items) => {
    const counts = jointCounts(sample, items);
    if (items.length === 3) return 8 * (triple(counts, items)?.residual ?? 0) ** 2;
    const [rows = 0, columns = 0] = items.map((item) => sample.categories[item]!);
    const misfit = pairMisfit(counts, [rows, columns], correction);
    return misfit?.residuals.reduce((total, residual) => total + residual * residual, 0) ?? 0;
  });
}

/** Triples of one sample share the correlations of their pairs. */
function tripleMisfits(
  correction: Correction,
): (counts: Float64Array, items: JointItems) => TripleMisfit | null {
  const known = new Map<string, number>();
  return (counts, items) =>
    tripleMisfit(counts, (one, other, table) => {
      const key = `${items[one]} ${items[other]}`;
      const rho = known.get(key) ?? polychoric(table(), 2, 2, { correction }).rho;
      known.set(key, rho);
      return rho;
    });
}

/** A joint table's residuals as they follow from its cells. */
export interface JointInfluence {
  readonly items: JointItems;
  readonly counts: Float64Array;
  /** By residual: what one person in a cell does to it, times the number of people; of mean 0. */
  readonly effects: readonly Float64Array[];
  /** So many cells have each residual: all eight of a triple. */
  readonly cells: number;
}

/** What each person does to the differences between observed and expected shares; none where nothing can differ. */
export function jointInfluence(
  sample: JointAnswers,
  items: JointItems,
  correction: Correction,
): JointInfluence {
  const counts = jointCounts(sample, items);
  if (items.length === 3) {
    const misfit = tripleMisfits(correction)(counts, items);
    return { items, counts, effects: misfit === null ? [] : [tripleInfluence(counts, misfit)], cells: 8 };
  }
  const [rows = 0, columns = 0] = items.map((item) => sample.categories[item]!);
  const misfit = pairMisfit(counts, [rows, columns], correction);
  return { items, counts, effects: (misfit && pairMisfitInfluence(counts, misfit)) ?? [], cells: 1 };
}

/** The cell of a row's answers in a joint table, row-major. */
export function cellOf({ answers, categories }: JointAnswers, items: JointItems, row: number): number {
  let cell = 0;
  for (const item of items) cell = cell * categories[item]! + answers[item]![row]!;
  return cell;
}

/**
 * What chance adds to a table's distance: the variances of its differences, under simple sampling of so many people and
 * under the weights, strata and clusters of the table that the answers are of, row by row.
 */
export function distanceByChance(
  sample: JointAnswers,
  { items, counts, effects, cells }: JointInfluence,
  by: { readonly table: PatternTable; readonly design: SampleDesign | null },
): { readonly simple: number; readonly designed: number } {
  const { weights, people } = sample;
  const total = weights === null ? people : sum(weights);
  const influence = new Float64Array(by.table.rows);
  let [simple, designed] = [0, 0];
  for (const own of effects) {
    for (let row = 0; row < influence.length; row++) {
      if (weights?.[row] !== 0) influence[row] = own[cellOf(sample, items, row)]! / total;
    }
    const rows = { influence, weights: by.table };
    own.forEach((effect, cell) => {
      simple += (cells * counts[cell]! * effect * effect) / people ** 2;
    });
    designed +=
      cells * (by.design === null ? simpleVariance(rows) : (influenceVariance(rows, by.design) ?? 0));
  }
  return { simple, designed };
}
