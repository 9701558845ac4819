/** Sums over a group's people of products of derivatives under one factor. */
import { addAt, addProductsAt } from "../../../numeric/linear-algebra/ranges";
import type { ItemBlock } from "../e-step/item-block";
import type { OneFactorGroup } from "../e-step/unidimensional/one-factor";
import { visitPatterns } from "../e-step/unidimensional/one-factor-step";

/** Reused by all groups: curves by group and item, and tables of sums. */
export interface Workspace {
  readonly curves: readonly Scored["curves"][][];
  sums: Float64Array;
  readonly table: Float64Array;
}

/** Derivatives of an item, or of the distribution; those by a slope are the weighted sum of the others times the factor. */
export interface Scored {
  /** Free parameters, negative where fixed. */
  readonly slope: number;
  readonly places: readonly number[];
  readonly weights: Float64Array;
  /** By category: on which of `places` its log probability depends, and the derivatives at the points. */
  readonly curves: readonly (readonly { readonly place: number; readonly values: Float64Array }[])[];
}

/** Sums of products of derivatives, free x free. */
export interface Products {
  readonly products: Float64Array;
  readonly free: number;
  readonly nodes: Float64Array;
  readonly workspace: Workspace;
}

/**
 * Adds the products of derivatives of the items of a group's two tables; returns the patterns' own.
 * @param items of each table in its order, perhaps with the distribution at the end
 */
export function addAcross(
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
    ownItems.length === 0 ? null : new Float64Array(places.length * distinct * points),
  );
  visitPatterns({ patterns, first, of, own }, (row, joint, probability) => {
    const answer = own.block.of[row]!;
    const into = { scores, from: row * free, inverse: 1 / probability };
    const share = { to: answer * points, stride: distinct * points, factor: weight[row]! / probability };
    for (let j = 0; j < firstItems.length; j++) {
      const curves = firstItems[j]!.curves[first.block.answers[j]![of[row]!]!];
      if (curves !== undefined) readAnswer(firstItems[j]!, curves, joint, nodes, into, sums[j]!, share);
    }
    for (let j = 0; j < ownItems.length; j++) {
      const curves = ownItems[j]!.curves[columns[j]![answer]!];
      if (curves !== undefined) readAnswer(ownItems[j]!, curves, joint, nodes, into, null, share);
    }
  });
  sums.forEach((own, j) => {
    if (own === null) return;
    ownItems.forEach((item, k) => {
      addProducts(own, [firstItems[j]!, item], columns[k]!, to);
    });
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
export function addWithin(
  block: ItemBlock,
  people: Float64Array,
  items: readonly Scored[],
  to: Products,
): void {
  const points = to.nodes.length;
  const columns = withOne(block);
  const parts: Part[] = [];
  let from = 0;
  for (const { block: part, table } of block.parts) {
    const end = from + part.items.length;
    const own = { items: items.slice(from, end), columns: columns.slice(from, end) };
    from = end;
    table.fill(0);
    for (let u = 0; u < block.distinct; u++)
      addAt(table, part.of[u]! * points, 1, people, u * points, points);
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
  const stride = other.distinct * points;
  one.items.forEach((item, j) => {
    const column = one.columns[j]!;
    const size = item.places.length * stride;
    if (to.workspace.sums.length < size) to.workspace.sums = new Float64Array(size);
    const { sums } = to.workspace;
    sums.fill(0, 0, size);
    for (let row = 0; row < column.length; row++) {
      const answer = other.of[row]!;
      const curves = answer < 0 ? undefined : item.curves[column[row]!];
      if (curves === undefined) continue;
      for (let k = 0; k < curves.length; k++) {
        const { place, values } = curves[k]!;
        addProductsAt(sums, place * stride + answer * points, people, row * points, values, 0, points);
      }
    }
    other.items.forEach((second, k) => {
      addProducts(sums, [item, second], other.answers[k]!, to, factor);
    });
  });
}

/**
 * Adds the products of two items' derivatives.
 * @param sums the first item's derivatives times people: places x distinct answers to others x points
 * @param answers by distinct answer: the second item's category
 */
function addProducts(
  sums: Float64Array,
  [one, other]: readonly [Scored, Scored],
  answers: Int16Array,
  { products, free, nodes, workspace: { table } }: Products,
  factor = 1,
): void {
  const points = nodes.length;
  const categories = other.curves.length;
  const add = (i: number, j: number, value: number): void => {
    if (i < 0 || j < 0) return;
    products[i * free + j]! += factor * value;
    products[j * free + i]! += factor * value;
  };
  for (let k = 0, from = 0; k < one.places.length; k++) {
    table.fill(0);
    for (let u = 0; u < answers.length; u++, from += points)
      if (answers[u]! >= 0) addAt(table, answers[u]! * points, 1, sums, from, points);
    // By place of the second item, behind the sums by its category.
    for (let category = 0; category < categories; category++) {
      const curves = other.curves[category]!;
      for (let c = 0; c < curves.length; c++) {
        const { place, values } = curves[c]!;
        addProductsAt(table, (categories + place) * points, table, category * points, values, 0, points);
      }
    }
    for (let l = 0, at = categories * points; l < other.places.length; l++) {
      let plain = 0;
      let linear = 0;
      let square = 0;
      for (let q = 0; q < points; q++, at++) {
        const along = table[at]! * nodes[q]!;
        plain += table[at]!;
        linear += along;
        square += along * nodes[q]!;
      }
      const [weight, otherWeight] = [one.weights[k]!, other.weights[l]!];
      add(one.places[k]!, other.places[l]!, plain);
      add(one.places[k]!, other.slope, linear * otherWeight);
      add(one.slope, other.places[l]!, linear * weight);
      add(one.slope, other.slope, square * weight * otherWeight);
    }
  }
}

/** Adds the derivatives of one answer of a pattern, and to the item's sums their products with people. */
function readAnswer(
  { slope, places, weights }: Scored,
  curves: Scored["curves"][number],
  joint: Float64Array,
  nodes: Float64Array,
  { scores, from, inverse }: { scores: Float64Array; from: number; inverse: number },
  sums: Float64Array | null,
  { to, stride, factor }: { to: number; stride: number; factor: number },
): void {
  for (let k = 0; k < curves.length; k++) {
    const { place, values } = curves[k]!;
    let plain = 0;
    let linear = 0;
    if (sums === null)
      for (let q = 0; q < nodes.length; q++) {
        const value = joint[q]! * values[q]!;
        plain += value;
        linear += value * nodes[q]!;
      }
    else
      for (let q = 0, at = place * stride + to; q < nodes.length; q++, at++) {
        const value = joint[q]! * values[q]!;
        plain += value;
        linear += value * nodes[q]!;
        sums[at]! += factor * value;
      }
    if (places[place]! >= 0) scores[from + places[place]!]! += plain * inverse;
    if (slope >= 0) scores[from + slope]! += weights[place]! * linear * inverse;
  }
}
