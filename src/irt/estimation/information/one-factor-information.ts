import { addAt, addProductsAt } from "../../../numeric/linear-algebra/ranges";
import { latentMoments } from "../../model/latent-distribution";
import type { ItemBlock } from "../e-step/item-block";
import type { AnswerTable, OneFactorGroup } from "../e-step/unidimensional/one-factor";
import {
  addItems,
  type OneFactorModel,
  type OneFactorStep,
  oneFactorStep,
  visitPatterns,
} from "../e-step/unidimensional/one-factor-step";
import type { Likelihood } from "../likelihood";
import { addGroupInformation, addSquares, mirrored, type ObservedInformation } from "./group-information";
import { addLatentInformation, latentPointScores } from "./latent-point-scores";
import { pointScores } from "./posterior-products";

type About = OneFactorModel & Pick<Likelihood, "groupModels">;

/**
 * The observed information of a model of one factor on a grid: the complete-data information less the variance of every
 * pattern's derivatives under its posterior distribution. Products of derivatives are summed over distinct answers to a
 * few items at a time, those of items equal in all groups once for all groups.
 * @returns null where the model is not defined
 */
export function oneFactorInformation(about: About, values: Float64Array): ObservedInformation | null {
  const step = oneFactorStep(about, values);
  if (step === null) return null;
  const { free } = about.model;
  const information = new Float64Array(free * free);
  addItems(about, step, { gradient: new Float64Array(free), complete: information });
  const scores = about.groupModels.map(({ places }, group) => {
    const found = groupPart(about, step, group);
    addGroupInformation(information, found.information, places);
    return { places, values: found.scores };
  });
  return { information, scores };
}

/** Derivatives of an item, or of the distribution; those by a slope are the sum of the others times the factor. */
interface Scored {
  /** Free parameters, negative where fixed. */
  readonly slope: number;
  readonly places: readonly number[];
  /** By category: on which of `places` its log probability depends, and the derivatives at the points. */
  readonly curves: readonly (readonly { readonly place: number; readonly values: Float64Array }[])[];
}

/** Sums of products of derivatives, free x free. */
interface Products {
  readonly products: Float64Array;
  readonly free: number;
  readonly nodes: Float64Array;
}

/** A group's part without the items' complete-data information; products of shared items are the first group's. */
function groupPart(
  { layouts, groupModels, one }: About,
  step: OneFactorStep,
  g: number,
): { information: Float64Array; scores: Float64Array } {
  const { nodes } = one.points;
  const { model } = groupModels[g]!;
  const { free } = model;
  const { items, latent, people } = step.groups[g]!;
  const group = one.groups[g]!;
  const layout = layouts[g]!;
  const placeOf = (row: number): number => model.parameters[row]!.free;
  const latentScores = latentPointScores(model, { layout, latent, points: one.points });
  const distribution: Scored = {
    slope: -1,
    places: latentScores.map(({ row }) => placeOf(row)),
    curves: [latentScores.map(({ values }, place) => ({ place, values }))],
  };
  const scored = items.map((item, j): Scored => {
    const { slopes, intercepts } = layout.items[j]!;
    const curves = pointScores(item, one.axis, [-1, ...intercepts.keys()]);
    return { slope: placeOf(slopes[0]!), places: Array.from(intercepts, placeOf), curves };
  });
  const to = { products: new Float64Array(free * free), free, nodes };
  const scoredOf = (table: AnswerTable): Scored[] => {
    const own = table.block.items.map((j) => scored[j]!);
    return table === group.own && distribution.places.length > 0 ? [...own, distribution] : own;
  };
  for (const { group: at, table } of one.tables)
    if (at === g) addWithin(table.block, table.people, scoredOf(table), to);
  const scores = addAcross(group, [scoredOf(group.first), scoredOf(group.own)], to);
  const information = new Float64Array(free * free);
  const moments = latentMoments(people, nodes, 1);
  addLatentInformation(model, { layout, latent, people: moments, scores: latentScores }, information);
  addSquares({ products: to.products, scores }, group.patterns.weight, { free, information });
  return { information: mirrored(information, free), scores };
}

/**
 * Adds the products of derivatives of the items of a group's two tables; returns the patterns' own.
 * @param items of each table in its order, perhaps with the distribution at the end
 */
function addAcross(
  { patterns, first, of, own }: OneFactorGroup,
  [firstItems, ownItems]: readonly [readonly Scored[], readonly Scored[]],
  to: Products,
): Float64Array {
  const { rows, weight } = patterns;
  const { free, nodes } = to;
  const points = nodes.length;
  const scores = new Float64Array(rows * free);
  const columns = withOne(own.block);
  const { distinct } = own.block;
  const sums = firstItems.map(({ places }) =>
    ownItems.length === 0 ? null : places.map(() => new Float64Array(distinct * points)),
  );
  const found = new Float64Array(2);
  visitPatterns({ patterns, first, of, own }, (row, joint, probability) => {
    const into = scores.subarray(row * free, (row + 1) * free);
    const answer = own.block.of[row]!;
    const share = weight[row]! / probability;
    const add = ({ slope, places, curves }: Scored, category: number, tables: Float64Array[] | null): void => {
      if (category < 0) return;
      for (const { place, values } of curves[category]!) {
        addMoments(found, joint, values, nodes);
        if (places[place]! >= 0) into[places[place]!]! += found[0]! / probability;
        if (slope >= 0) into[slope]! += found[1]! / probability;
        if (tables !== null) addScaledProducts(tables[place]!, answer * points, share, joint, values);
      }
    };
    for (let j = 0; j < firstItems.length; j++) add(firstItems[j]!, first.block.answers[j]![of[row]!]!, sums[j]!);
    for (let j = 0; j < ownItems.length; j++) add(ownItems[j]!, columns[j]![answer]!, null);
  });
  sums.forEach((own, j) => {
    if (own !== null)
      ownItems.forEach((item, k) => addProducts(own, [firstItems[j]!, item], columns[k]!, to));
  });
  return scores;
}

/** By item of a block the category of every distinct answer; then that of the distribution. */
function withOne({ answers, distinct }: ItemBlock): Int16Array[] {
  return [...answers, new Int16Array(distinct)];
}

/** Some items in a table, the distinct answers to them and to which of these its rows belong. */
interface Part {
  readonly items: readonly Scored[];
  /** By item: the category of every row. */
  readonly columns: readonly Int16Array[];
  /** By row, negative where missing. */
  readonly of: Int32Array | Int16Array;
  readonly distinct: number;
  /** By item: the category of every distinct answer. */
  readonly answers: readonly Int16Array[];
}

/**
 * Adds the products of derivatives of the items of a block.
 * @param people of its distinct answers
 * @param items the block's, perhaps with the distribution at the end
 */
function addWithin(block: ItemBlock, people: Float64Array, items: readonly Scored[], to: Products): void {
  const points = to.nodes.length;
  const columns = withOne(block);
  const parts: Part[] = [];
  let from = 0;
  for (const { block: part, table } of block.parts) {
    const end = from + part.items.length;
    const own = { items: items.slice(from, end), columns: columns.slice(from, end) };
    from = end;
    table.fill(0);
    for (let u = 0; u < block.distinct; u++) addAt(table, part.of[u]! * points, 1, people, u * points, points);
    addWithin(part, table, own.items, to);
    parts.push({ ...own, of: part.of, distinct: part.distinct, answers: part.answers });
  }
  for (const [at, item] of items.slice(from).entries()) {
    const column = columns[from + at]!;
    const [distinct, answers] = [item.curves.length, [Int16Array.from(item.curves.keys())]];
    const alone = { items: [item], columns: [column], of: column, distinct, answers };
    parts.push(alone);
    addPairs(people, [alone, alone], to, 1 / 2);
  }
  parts.forEach((part, p) => {
    for (const other of parts.slice(0, p))
      addPairs(people, other.items.length > part.items.length ? [part, other] : [other, part], to);
  });
}

/** Adds the products of derivatives of two parts' items. @param people rows of a table x points */
function addPairs(people: Float64Array, [one, other]: readonly [Part, Part], to: Products, factor = 1): void {
  const points = to.nodes.length;
  one.items.forEach((item, j) => {
    const column = one.columns[j]!;
    const sums = item.places.map(() => new Float64Array(other.distinct * points));
    for (let row = 0; row < column.length; row++) {
      const category = column[row]!;
      const answer = other.of[row]!;
      if (category < 0 || answer < 0) continue;
      for (const { place, values } of item.curves[category]!)
        addProductsAt(sums[place]!, answer * points, people, row * points, values, 0, points);
    }
    other.items.forEach((second, k) => {
      addProducts(sums, [item, second], other.answers[k]!, to, factor);
    });
  });
}

/**
 * Adds the products of two items' derivatives.
 * @param sums by place of the first item: its derivative times people, by distinct answer to others at the points
 * @param answers by distinct answer: the second item's category
 */
function addProducts(
  sums: readonly Float64Array[],
  [one, other]: readonly [Scored, Scored],
  answers: Int16Array,
  { products, free, nodes }: Products,
  factor = 1,
): void {
  const points = nodes.length;
  const byCategory = new Float64Array(other.curves.length * points);
  const both = other.places.map(() => new Float64Array(points));
  const add = (i: number, j: number, value: number): void => {
    if (i < 0 || j < 0) return;
    products[i * free + j]! += factor * value;
    products[j * free + i]! += factor * value;
  };
  one.places.forEach((place, k) => {
    byCategory.fill(0);
    for (let u = 0; u < answers.length; u++)
      if (answers[u]! >= 0) addAt(byCategory, answers[u]! * points, 1, sums[k]!, u * points, points);
    for (const own of both) own.fill(0);
    other.curves.forEach((curves, category) => {
      for (const { place: second, values } of curves)
        addProductsAt(both[second]!, 0, byCategory, category * points, values, 0, points);
    });
    both.forEach((own, l) => {
      let [plain, linear, square] = [0, 0, 0];
      for (let q = 0; q < points; q++) {
        const along = own[q]! * nodes[q]!;
        plain += own[q]!;
        linear += along;
        square += along * nodes[q]!;
      }
      add(place, other.places[l]!, plain);
      add(place, other.slope, linear);
      add(one.slope, other.places[l]!, linear);
      add(one.slope, other.slope, square);
    });
  });
}

/** Writes the sums over points of the products of two arrays, and of these times the points. */
function addMoments(into: Float64Array, one: Float64Array, other: Float64Array, nodes: Float64Array): void {
  let [plain, linear] = [0, 0];
  for (let q = 0; q < nodes.length; q++) {
    const value = one[q]! * other[q]!;
    plain += value;
    linear += value * nodes[q]!;
  }
  into[0] = plain;
  into[1] = linear;
}

function addScaledProducts(
  into: Float64Array,
  to: number,
  factor: number,
  one: Float64Array,
  other: Float64Array,
): void {
  for (let q = 0; q < one.length; q++) into[to + q]! += factor * one[q]! * other[q]!;
}
