import { type ItemValues, itemDerivatives } from "../../../model/item-curves";
import type { GroupRows } from "../../../model/model-layout";
import type { ObservedInformation } from "../../observed-information";
import { blockCounts, type ItemBlock } from "../item-block";
import { factorDistribution } from "./factor-distribution";
import { type GroupScores, groupScores } from "./group-scores";
import { latentScores } from "./latent-scores";
import type { AnswerTable, OneFactorGroup } from "./one-factor";
import { answersAt, type OneFactorModel, pointPeople, weigh } from "./one-factor-step";
import { type ScoreCurves, scoreCurves } from "./score-curves";
import {
  addBlock,
  type ProductTotals,
  type ScoredItem,
  subtractLatent,
  subtractOwn,
  subtractPair,
} from "./score-products";

/**
 * The observed information of a model of one factor on a grid, without differences: what the complete data would tell,
 * less what is lost with the factor (the variance of each pattern's scores under its posterior distribution).
 *
 * @param values of the model's rows
 * @returns null where the model is not defined or some answers are impossible
 * @see Louis (1982), JRSS B, 44, 226-233
 */
export function oneFactorInformation(
  prepared: OneFactorModel,
  values: Float64Array,
): ObservedInformation | null {
  const { model, layouts, one } = prepared;
  const totals = { matrix: new Float64Array(model.free ** 2), free: model.free };
  const common = answersAt(one, one.shared, { layout: layouts[0]!, values });
  if (common === null) return null;
  one.shared.people.fill(0);
  const sharedItems = scoredItems(prepared, layouts[0]!, { table: one.shared, items: common });
  const gathered: { means: Float64Array; places: number[] }[] = [];
  for (const [g, group] of one.groups.entries()) {
    const found = addGroup(prepared, { group, layout: layouts[g]!, values, sharedItems }, totals);
    if (found === null) return null;
    gathered.push(found);
  }
  addAnswers(prepared, { table: one.shared, items: common, scored: sharedItems }, totals);
  return {
    information: totals.matrix,
    scores: () => gathered.map(({ means, places }) => byFree(means, places, model.free)),
  };
}

type Scored = ReadonlyMap<number, ScoredItem>;

interface Answers {
  readonly table: AnswerTable;
  /** In the order of the table's items. */
  readonly items: readonly ItemValues[];
}

/** By item of a table. */
function scoredItems({ model, one }: OneFactorModel, layout: GroupRows, { table, items }: Answers): Scored {
  return new Map(
    table.block.items.map((place, at) => {
      const { slopes, intercepts } = layout.items[place]!;
      const places = [slopes[0]!, ...intercepts].map((row) => model.parameters[row]!.free);
      return [place, { curves: scoreCurves(items[at]!, one.axis), places }];
    }),
  );
}

/** Adds what a group's own parameters are told, and the squares of its patterns' means. */
function addGroup(
  prepared: OneFactorModel,
  wanted: { group: OneFactorGroup; layout: GroupRows; values: Float64Array; sharedItems: Scored },
  totals: ProductTotals,
): { means: Float64Array; places: number[] } | null {
  const { model, one } = prepared;
  const { group, layout, values, sharedItems } = wanted;
  const { nodes } = one.axis;
  const distribution = factorDistribution(nodes, layout, values);
  const items = distribution === null ? null : answersAt(one, group.own, { layout, values });
  if (distribution === null || items === null) return null;
  weigh(group.own.likelihoods, distribution.weights);
  const scored = scoredItems(prepared, layout, { table: group.own, items });
  const all = model.items.map((_, item) => (scored.get(item) ?? sharedItems.get(item))!);
  const rows = [layout.means[0]!, layout.covariances[0]!];
  const latent = latentScores(nodes, distribution);
  const curves = { items: all.map((item): ScoreCurves => item.curves), nodes, latent: latent.scores };
  const found = groupScores(group, one.shared, curves);
  if (found === null) return null;
  const latentPlaces = rows.map((row) => model.parameters[row]!.free);
  const places = [...all.flatMap((item) => item.places), ...latentPlaces];
  addBlock(totals, places, squares(found, group.patterns.weight), 1);
  addBlock(totals, latentPlaces, latent.lost(pointPeople(group.own, nodes.length)), 1);
  for (const [item, own] of all.entries()) {
    subtractLatent(totals, own, { people: found.counts[item]!, nodes, latent: latent.scores, latentPlaces });
  }
  group.own.block.items.forEach((item, i) => {
    one.shared.block.items.forEach((other, j) => {
      subtractPair(totals, [all[item]!, all[other]!], { people: found.pairs[i]![j]!, nodes });
    });
  });
  addAnswers(prepared, { table: group.own, items, scored }, totals);
  return { means: found.means, places };
}

/** Sums over patterns of weight times the products of their means. */
function squares({ means, size }: GroupScores, weight: Float64Array): Float64Array {
  const out = new Float64Array(size * size);
  for (let row = 0, start = 0; row < weight.length; row++, start += size) {
    for (let i = 0; i < size; i++) {
      const factor = weight[row]! * means[start + i]!;
      if (factor === 0) continue;
      for (let j = i, to = i * size + i; j < size; j++, to++) out[to]! += factor * means[start + j]!;
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) out[i * size + j] = out[j * size + i]!;
  return out;
}

/** Adds what a table's items are told, and what is lost of it between them. */
function addAnswers(
  { one }: OneFactorModel,
  { table, items, scored }: Answers & { scored: Scored },
  totals: ProductTotals,
): void {
  const { nodes } = one.axis;
  const { block, people } = table;
  blockCounts(block, people, one.counts);
  block.items.forEach((item, at) => {
    const own = scored.get(item)!;
    const counts = one.counts[item]!;
    addBlock(totals, own.places, itemDerivatives(counts, items[at]!, one.axis).information, 1);
    subtractOwn(totals, own, { people: counts, nodes });
    for (let before = 0; before < at; before++) {
      const other = scored.get(block.items[before]!)!;
      const widths = [own.curves.boundaries + 1, other.curves.boundaries + 1] as const;
      const joint = pairPeople(block, people, { places: [at, before], widths });
      subtractPair(totals, [own, other], { people: joint, nodes });
    }
  });
}

/** The people by the categories of two items of a block (the first's first), by point. */
function pairPeople(
  { answers, distinct }: ItemBlock,
  people: Float64Array,
  { places, widths }: { places: readonly [number, number]; widths: readonly [number, number] },
): Float64Array {
  const points = people.length / distinct;
  const out = new Float64Array(widths[0] * widths[1] * points);
  const [ones, others] = [answers[places[0]]!, answers[places[1]]!];
  for (let answer = 0; answer < distinct; answer++) {
    const [one, other] = [ones[answer]!, others[answer]!];
    if (one < 0 || other < 0) continue;
    const to = (one * widths[1] + other) * points;
    const from = answer * points;
    for (let q = 0; q < points; q++) out[to + q]! += people[from + q]!;
  }
  return out;
}

function byFree(means: Float64Array, places: readonly number[], free: number): Float64Array {
  const size = places.length;
  const rows = means.length / size;
  const out = new Float64Array(rows * free);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < size; i++) {
      if (places[i]! >= 0) out[row * free + places[i]!]! += means[row * size + i]!;
    }
  }
  return out;
}
