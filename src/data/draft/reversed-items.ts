import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { flatEigen } from "../../numeric/linear-algebra/flat-eigen";
import { sumBy } from "../../numeric/sums/sum";
import type { ColumnProfile } from "../columns/column-profile";
import { stem } from "../columns/name-parts";
import { parseNumber } from "../csv/cell-text";
import type { RepeatedColumns } from "./alike-blocks";
import type { AnswerBlock } from "./answer-blocks";
import {
  areBeyondChance,
  completeRows,
  correlations,
  itemClusters,
  MIN_CORRELATION,
  pairCorrelations,
  rowsRead,
  weakestLink,
} from "./item-correlations";
import * as messages from "./messages";

/** Of more items it is not judged which are reversed. */
export const MAX_KEYED_ITEMS = 600;

/** An item is reverse-worded where its loading on the block's first component is below this. */
const MAX_REVERSED_LOADING = -0.3;
/** An item in no cluster is judged by this many nearest items, beyond so many standard errors. */
const NEAREST = 3;
const NEAREST_ERRORS = 3;
/** Clusters whose mean correlation is within so many standard errors are unrelated. */
const UNRELATED_ERRORS = 2.5;
/** Columns that share a name stem are one scale where they are at most this many; fewer than these are none. */
const MAX_SCALE_ITEMS = 10;
const MIN_SCALE_ITEMS = 3;
const MIN_PEOPLE = 30;

/**
 * Items of a block that go against the others: within each cluster, those with negative loadings on the first principal
 * component where most are positive. An item in no cluster is judged by its nearest items.
 * @param isScale whether all of the block's items are one scale
 * @returns column names; none where a cluster has fewer than three items, or the block fewer than thirty people who answered
 *   all of its items, or each pair, or more items than can be judged. Where half of a cluster goes against the other half, the half without its first item
 *   is taken, which is a choice (`ties`).
 */
function reversedItems(table: LabelledTable, block: AnswerBlock, isScale: boolean): Keying {
  const names = block.columns.map(({ name }) => name);
  const k = names.length;
  const complete = completeRows(table, [block]);
  // Of many items some hundred people say as much: every second or third row, and so on.
  const step = Math.ceil(complete.length / rowsRead(k));
  const rows = step > 1 ? complete.filter((_, row) => row % step === 0) : complete;
  if (k < 3 || k > MAX_KEYED_ITEMS) return { reversed: [], ties: [] };
  const related =
    rows.length < MIN_PEOPLE
      ? pairCorrelations(table, [block])
      : { values: correlations(rows, k), k, n: rows.length };
  // Of unrelated items, some correlate negatively with the others by chance.
  if (related === null || (isScale && !areBeyondChance(related))) return { reversed: [], ties: [] };
  const { values: all, n: people } = related;
  const root = Math.sqrt(people);
  const found = itemClusters(all, k, weakestLink(people)).filter(({ length }) => length > 2);
  const hasDimensions = found.some((one, at) =>
    found.slice(at + 1).some((other) => areUnrelated(all, k, [one, other], people)),
  );
  const clusters = isScale && !hasDimensions ? [names.map((_, item) => item)] : found;
  const keyed = clusters.map((cluster) => againstRest(all, k, cluster));
  const against = new Set(keyed.flatMap(({ items }) => items));
  const link = (item: number): number => {
    const means = clusters.map((cluster) =>
      nearestMean(cluster.map((other) => (against.has(other) ? -1 : 1) * all[item * k + other]!)),
    );
    return means.reduce((best, mean) => (Math.abs(mean) > Math.abs(best) ? mean : best), 0);
  };
  const unclustered = names.flatMap((_, item) => (clusters.some((own) => own.includes(item)) ? [] : [item]));
  const opposing = unclustered.filter(
    (item) => link(item) < -Math.max(MIN_CORRELATION, NEAREST_ERRORS / root),
  );
  const ties = keyed.flatMap(({ items, isTie }, place): Tie[] => {
    if (!isTie) return [];
    const others = clusters[place]?.filter((item) => !items.includes(item)) ?? [];
    return [{ reversed: items.map((item) => names[item]!), others: others.map((item) => names[item]!) }];
  });
  return { reversed: names.filter((_, item) => against.has(item) || opposing.includes(item)), ties };
}

/** Two halves of a scale that go against each other: the answers do not tell which is reverse-worded. */
export interface Tie {
  /** Taken as reverse-worded. */
  readonly reversed: readonly string[];
  readonly others: readonly string[];
}

interface Keying {
  /** Columns of reverse-worded items. */
  readonly reversed: readonly string[];
  readonly ties: readonly Tie[];
}

/**
 * Whether two clusters, each with its items pointing the same way, correlate no more than chance has it: a scale has
 * dimensions of its own then, between which no item goes against another. The variance of the mean correlation of two
 * unrelated sets is the product of the mean correlations within them (the items' own 1 included) over the people.
 */
function areUnrelated(all: Float64Array, k: number, pair: readonly (readonly number[])[], people: number) {
  const sets = pair.map((cluster) => {
    const against = new Set(againstRest(all, k, cluster).items);
    return cluster.map((item) => ({ item, sign: against.has(item) ? -1 : 1 }));
  });
  const [one = [], other = []] = sets;
  const mean = (rows: typeof one, columns: typeof one): number =>
    sumBy(rows, (i) => columns.reduce((part, j) => part + i.sign * j.sign * all[i.item * k + j.item]!, 0)) /
    (rows.length * columns.length);
  const error = Math.sqrt((mean(one, one) * mean(other, other)) / people);
  return Math.abs(mean(one, other)) < UNRELATED_ERRORS * error;
}

function nearestMean(correlations: readonly number[]): number {
  const strongest = [...correlations].sort((a, b) => Math.abs(b) - Math.abs(a)).slice(0, NEAREST);
  return strongest.reduce((sum, value) => sum + value, 0) / strongest.length;
}

/** Members of a cluster that go against the rest of it, in their order; of halves, the one without the first member. */
function againstRest(all: Float64Array, k: number, cluster: readonly number[]) {
  const n = cluster.length;
  if (n < 3) return { items: [], isTie: false };
  const within = Float64Array.from(cluster.flatMap((i) => cluster.map((j) => all[i * k + j]!)));
  const { vectors, values } = flatEigen(within, n);
  const root = Math.sqrt(Math.max(0, values[0] ?? 0));
  const loadings = cluster.map((_, place) => (vectors[place * n] ?? 0) * root);
  const below = loadings.filter((loading) => loading < MAX_REVERSED_LOADING).length;
  const above = loadings.filter((loading) => loading > -MAX_REVERSED_LOADING).length;
  const isTie = below === above && below > 1;
  const negative = loadings.filter((loading) => loading < 0).length;
  const first = loadings[cluster.indexOf(Math.min(...cluster))] ?? 0;
  const sign = (isTie ? first < 0 : negative > n / 2) ? -1 : 1;
  const items = cluster.filter((_, place) => sign * loadings[place]! < MAX_REVERSED_LOADING);
  return { items: items.sort((one, other) => one - other), isTie };
}

/**
 * Reversed items of all blocks; within a block by name stem, since a stem with few items is one scale ("A1" to "A5"). Stems
 * of one or two items are no scales, and are judged together ("c82cop1", "c83cop2").
 */
export function reversedInBlocks(
  table: LabelledTable,
  blocks: readonly AnswerBlock[],
  repeated: RepeatedColumns | null = null,
): Keying {
  const keyed = blocks.flatMap((block) => {
    const stems = new Map<string, ColumnProfile[]>();
    for (const column of block.columns) {
      const own = stem(repeated?.plainOf.get(column.name) ?? column.name);
      stems.set(own, [...(stems.get(own) ?? []), column]);
    }
    const named = [...stems].flatMap(([name, columns]) =>
      name !== "" && columns.length >= MIN_SCALE_ITEMS ? [columns] : [],
    );
    const others = block.columns.filter((column) => !named.flat().includes(column));
    return [
      ...named.map((columns) =>
        reversedItems(table, { ...block, columns }, columns.length <= MAX_SCALE_ITEMS),
      ),
      reversedItems(table, { ...block, columns: others }, false),
    ];
  });
  return {
    reversed: keyed.flatMap(({ reversed }) => reversed),
    ties: keyed.flatMap(({ ties }) => ties),
  };
}

/**
 * Items whose codes the user states from the highest to the lowest answer.
 * @throws ItemwiseError "wrong-choice" for an order of codes that no item has, or that neither rises nor falls
 */
export function fallingCodes(
  file: string,
  blocks: readonly AnswerBlock[],
  orders: readonly (readonly string[])[],
): readonly string[] {
  const stated = orders.flatMap((order) => {
    const codes = order.flatMap((word) => parseNumber(word) ?? []);
    return codes.length === order.length && !isRising(codes) ? [codes] : [];
  });
  return stated.flatMap((order) => {
    const named = blocks.flatMap(({ columns, answers }) => {
      const isNamed = answers.every(({ code, cells }) => cells === null && order.includes(code));
      const own = order.filter((code) => answers.some((answer) => answer.code === code));
      return isNamed ? [{ columns, isFalling: isRising([...own].reverse()) }] : [];
    });
    if (named.length === 0 || named.some(({ isFalling }) => !isFalling))
      throw wrongOrder(file, order, blocks);
    return named.flatMap(({ columns }) => columns.map(({ name }) => name));
  });
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? number));

function wrongOrder(file: string, order: readonly number[], blocks: readonly AnswerBlock[]): ItemwiseError {
  const codes = [...new Set(blocks.map(({ answers }) => answers.map(({ code }) => String(code)).join("<")))];
  return new ItemwiseError(
    "wrong-choice",
    () => messages.wrongOrder({ file, order: order.join("<"), codes }),
    { hint: messages.wrongOrderHint },
  );
}
