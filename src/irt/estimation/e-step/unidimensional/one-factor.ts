import type { Axis } from "../../../model/curves/response-curve";
import type { IrtModel } from "../../../model/irt-model";
import type { GroupPatterns } from "../../../model/irt-patterns";
import type { GroupRows, ItemRows } from "../../../model/model-layout";
import { gridPoints, type LatentPoints } from "../../../model/quadrature";
import { type ItemBlock, itemBlock } from "../item-block";

/** Distinct answers to some items, each with a table by point. */
export interface AnswerTable {
  readonly block: ItemBlock;
  /** distinct x points: probability of the answers; and expected people who gave them. */
  readonly likelihoods: Float64Array;
  readonly people: Float64Array;
}

/** A group's patterns, whose items are in two tables. */
export interface OneFactorGroup {
  readonly patterns: GroupPatterns;
  /** The items equal in all groups, or if there are none half of the others; by pattern: its distinct answer to them. */
  readonly first: AnswerTable;
  readonly of: Int32Array;
  /** Other items with parameters specific to the group. */
  readonly own: AnswerTable;
}

/** The patterns of a one-factor model on a grid; items equal in all groups are processed once for all of them. */
export interface OneFactor {
  readonly points: LatentPoints;
  readonly axis: Axis;
  /** The items equal in all groups, if any. */
  readonly shared: AnswerTable | null;
  readonly groups: readonly OneFactorGroup[];
  /** Every table, with the group whose parameters it has (the first for shared items). */
  readonly tables: readonly { readonly group: number; readonly table: AnswerTable }[];
  /** By group and item: the first group with the same parameters. */
  readonly like: readonly (readonly number[])[];
  /** By item, categories x points: expected people; scratch. */
  readonly counts: readonly Float64Array[];
}

/** The patterns at equally spaced points from -6 to 6. */
export function oneFactor(
  { model, layouts }: { model: IrtModel; layouts: readonly GroupRows[] },
  groups: readonly GroupPatterns[],
  size: number,
): OneFactor {
  const points = gridPoints(1, size);
  const axis = { points: size, dimensions: 1, nodes: points.nodes, factors: [0] };
  const like = layouts.map((layout) =>
    layout.items.map((rows, item) => {
      const own = parametersOf(model, rows);
      return layouts.findIndex(({ items }) => parametersOf(model, items[item]!) === own);
    }),
  );
  const items = Array.from(model.items.keys());
  const shared = items.filter((item) => like.every((own) => own[item] === 0));
  const own = items.filter((item) => !shared.includes(item));
  const table = (patterns: GroupPatterns, chosen: readonly number[]): AnswerTable =>
    answerTable(itemBlock(patterns, chosen, size), size);
  const common = shared.length === 0 ? null : table(pooledPatterns(groups), shared);
  const half = shared.length === 0 ? Math.ceil(own.length / 2) : 0;
  let end = 0;
  const byGroup = groups.map((patterns): OneFactorGroup => {
    const start = end;
    end += patterns.rows;
    const first = common ?? table(patterns, own.slice(0, half));
    const of = common === null ? first.block.of : first.block.of.subarray(start, end);
    return { patterns, first, of, own: table(patterns, own.slice(half)) };
  });
  return {
    points,
    axis,
    shared: common,
    groups: byGroup,
    tables: [
      ...(common === null ? [] : [{ group: 0, table: common }]),
      ...byGroup.flatMap(({ first, own }, group) =>
        (first === common ? [own] : [first, own]).map((one) => ({ group, table: one })),
      ),
    ],
    like,
    counts: model.items.map(({ categories }) => new Float64Array(categories * size)),
  };
}

/** The numbers of an item's free parameters and the values of fixed ones. */
function parametersOf({ parameters }: IrtModel, { slopes, intercepts }: ItemRows): string {
  return [...slopes, ...intercepts]
    .map((row) => parameters[row]!)
    .map(({ free, value }) => (free >= 0 ? free : `fixed ${value}`))
    .join();
}

function pooledPatterns(groups: readonly GroupPatterns[]): GroupPatterns {
  const rows = groups.reduce((sum, own) => sum + own.rows, 0);
  const columns = groups[0]!.columns.map((_, item) => {
    const all = new Int16Array(rows);
    let start = 0;
    for (const own of groups) {
      all.set(own.columns[item]!, start);
      start += own.rows;
    }
    return all;
  });
  return { rows, columns, weight: new Float64Array(rows) };
}

function answerTable(block: ItemBlock, points: number): AnswerTable {
  const table = (): Float64Array => new Float64Array(block.distinct * points);
  return { block, likelihoods: table(), people: table() };
}
