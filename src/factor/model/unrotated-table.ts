import { constrain } from "./constrain";
import { isWithin, rotatedWith } from "./exploratory-blocks";
import type { ModelTable } from "./model-table";
import type { ExploratoryBlock } from "./rotation-settings";

/** Loadings of a block that are free of rotation, and the items that identify them. */
export interface BlockStarts {
  /** Item x factor, in the order of the block. */
  readonly loadings: readonly (readonly number[])[];
  /** The item `pivots[k]` loads on the factors 0 to k alone. */
  readonly pivots: readonly number[];
}

/** Frees factor variances and covariances of a block in groups that are rotated with another, as lavaan does. */
export function withFreedBlocks(table: ModelTable): ModelTable {
  const within = blocksWithin(table);
  return constrain(table, (row) => {
    const found = within.find(({ block }) => isWithin(row, block));
    return found !== undefined && found.together[row.group] !== row.group ? { free: true } : null;
  });
}

/**
 * The model whose blocks have uncorrelated factors and as many zero loadings as a rotation allows, with the same rows:
 * identified, and rotated into the other.
 * @param startsOf loadings to start from; by default the first items identify the block
 */
export function unrotatedTable(
  table: ModelTable,
  startsOf?: (block: ExploratoryBlock, group: number) => BlockStarts | null,
): ModelTable {
  const within = blocksWithin(table).map((one) => ({
    ...one,
    starts: one.together.map((reference) => startsOf?.(one.block, reference) ?? null),
  }));
  const fixed = constrain({ ...table, exploratory: undefined, definitions: [] }, (row) => {
    const { lhs, op, rhs, group } = row;
    for (const { block, together, starts } of within) {
      if (isWithin(row, block)) {
        const isFixed = lhs !== rhs && together[group] === group;
        return isFixed ? { fixed: 0 } : null;
      }
      if (op !== "=~" || !block.factors.includes(lhs)) continue;
      const pivot = (starts[group]?.pivots ?? [...block.factors.keys()]).indexOf(block.items.indexOf(rhs));
      return pivot >= 0 && block.factors.indexOf(lhs) > pivot ? { fixed: 0 } : null;
    }
    return null;
  });
  const parameters = fixed.parameters.map((row) => {
    const own = within.find(({ block }) => row.op === "=~" && block.factors.includes(row.lhs));
    const start =
      row.role === "free" && own !== undefined
        ? own.starts[row.group]?.loadings[own.block.items.indexOf(row.rhs)]?.[
            own.block.factors.indexOf(row.lhs)
          ]
        : undefined;
    return start === undefined ? row : { ...row, value: start };
  });
  return { ...fixed, parameters };
}

function blocksWithin(table: ModelTable) {
  return (table.exploratory?.blocks ?? []).map((block) => ({ block, together: rotatedWith(table, block) }));
}
