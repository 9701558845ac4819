import type { IrtModel } from "../../../model/irt-model";
import type { GroupPatterns } from "../../../model/irt-patterns";
import type { Axis } from "../../../model/item-curves";
import type { GroupRows } from "../../../model/model-layout";
import { gridAxis } from "../../../model/quadrature";
import { type ItemBlock, itemBlock } from "../item-block";

/** Distinct answers to some items, each with a table by point. */
export interface AnswerTable {
  readonly block: ItemBlock;
  /** distinct x points: probability of the answers; and expected people who gave them. */
  readonly likelihoods: Float64Array;
  readonly people: Float64Array;
}

export interface OneFactorGroup {
  readonly patterns: GroupPatterns;
  /** By pattern: its distinct answer to the shared items. */
  readonly shared: Int32Array;
  /** The items with parameters specific to the group. */
  readonly own: AnswerTable;
}

/** The patterns of a one-factor model on a grid; items equal in all groups are processed once for all of them. */
export interface OneFactor {
  readonly axis: Axis;
  readonly shared: AnswerTable;
  readonly groups: readonly OneFactorGroup[];
  /** By item, categories x points: expected people; scratch. */
  readonly counts: readonly Float64Array[];
}

/** The patterns at equally spaced points from -6 to 6. */
export function oneFactor(
  { model, layouts }: { model: IrtModel; layouts: readonly GroupRows[] },
  groups: readonly GroupPatterns[],
  points: number,
): OneFactor {
  const axis = { points, dimensions: 1, nodes: gridAxis(points), factors: [0] };
  const isShared = model.items.map((_, item) => isSharedItem(model, layouts, item));
  const items = Array.from(model.items.keys());
  const shared = items.filter((item) => isShared[item]);
  const own = items.filter((item) => !isShared[item]);
  const pooled = itemBlock(pooledPatterns(groups), shared, axis.points);
  let start = 0;
  return {
    axis,
    shared: answerTable(pooled, axis.points),
    groups: groups.map((patterns) => {
      const from = start;
      start += patterns.rows;
      return {
        patterns,
        shared: pooled.of.subarray(from, start),
        own: answerTable(itemBlock(patterns, own, axis.points), axis.points),
      };
    }),
    counts: model.items.map(({ categories }) => new Float64Array(categories * axis.points)),
  };
}

function isSharedItem({ parameters }: IrtModel, layouts: readonly GroupRows[], item: number): boolean {
  const rowsOf = ({ items }: GroupRows): number[] => [...items[item]!.slopes, ...items[item]!.intercepts];
  const first = rowsOf(layouts[0]!);
  return layouts.every((layout) =>
    rowsOf(layout).every((row, at) => {
      const [own, there] = [parameters[row]!, parameters[first[at]!]!];
      return own.free === there.free && (own.free >= 0 || own.value === there.value);
    }),
  );
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
