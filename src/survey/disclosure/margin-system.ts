import { log1p } from "../../numeric/elementary/log";
import type { Cell, CellSystem, Line } from "./cell-system";
import { type Margin, type MarginGrouping, MarginTable, marginKey, without } from "./margin";

/** A count of the same people by the same groupings as the others: an item, a set, a number of reports. */
export interface CountedVariable {
  readonly name: string;
  readonly margins: readonly Margin[];
  /** False for a count that is not printed but that readers could derive; true by default. */
  readonly published?: boolean | undefined;
  /** True for a count that only affects the others: its own tables protect it, unless an earlier release has it. */
  readonly isProtectedElsewhere?: boolean | undefined;
  /** True for a number of people without a known answer: no share of the others, and not disclosive where it is 0. */
  readonly isSize?: boolean | undefined;
}

/** In every combination of levels the total is the sum of the parts; variables by name. */
export interface CountRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface MarginSystem extends CellSystem {
  /** By variable and margin: its cells in the order of counts. */
  readonly places: readonly (readonly (readonly number[])[])[];
}

/** Costs of hiding the figure for everybody, by a grouping, by crossed groupings. */
const COSTS = [2000, 100, 4];

/**
 * The cells and lines of several counts by the same groupings: margins add up to those with one grouping less, people
 * of unknown level are a cell that is not printed, and relations hold in every combination.
 */
export function marginSystem(
  groupings: readonly MarginGrouping[],
  variables: readonly CountedVariable[],
  relations: readonly CountRelation[],
): MarginSystem {
  const cells: Cell[] = [];
  const lines: Line[] = [];
  const isOneGroup = variables.some(({ margins }) => margins.some(isOneLevel));
  const byVariable = new Map<string, CellNumbers>();
  const places = variables.map((variable) => {
    const table = new MarginTable(groupings, variable.margins);
    const { cellAt, printed } = putCells(cells, table, { ...variable, isOneGroup });
    lines.push(...variable.margins.flatMap(({ of }) => sumsOf(of, table, cellAt)));
    byVariable.set(variable.name, cellAt);
    return printed;
  });
  for (const { total, parts } of relations) {
    for (const [key, numbers] of byVariable.get(total) ?? []) {
      const ofParts = parts.map((part) => byVariable.get(part)?.get(key));
      numbers.forEach((cell, at) => {
        if (cell < 0) return;
        const others = ofParts.flatMap((own) => (own !== undefined && own[at]! >= 0 ? [own[at]!] : []));
        if (others.length === parts.length) lines.push({ total: cell, parts: others });
      });
    }
  }
  return { cells, lines, places };
}

/** Whether all people of known level are in one: figures of everybody are then that group's. */
function isOneLevel({ of, n }: Margin): boolean {
  return of.length === 1 && n.filter((people) => people > 0).length === 1;
}

/** By margin: the cell of each combination by its number; -1 for none. */
type CellNumbers = ReadonlyMap<string, Int32Array>;

/** @returns each combination's cell, and by margin the cells of its counts */
function putCells(
  cells: Cell[],
  table: MarginTable,
  {
    name,
    margins,
    published = true,
    isSize = false,
    isProtectedElsewhere = false,
    isOneGroup,
  }: CountedVariable & { readonly isOneGroup: boolean },
): { cellAt: CellNumbers; printed: number[][] } {
  const cellAt = new Map<string, Int32Array>();
  const printed = margins.map(({ of }) => {
    const figures = table.figures(of);
    const numbers = new Int32Array(figures.length).fill(-1);
    cellAt.set(marginKey(of), numbers);
    return figures.flatMap(
      ({ count, n, bound = n, floor, implies, wasReleased, place, isUnknown }, number) => {
        if (isUnknown && n === 0 && count === 0) return [];
        numbers[number] = cells.length;
        const at = cells.push({
          name: `${name}, ${table.nameOf(of, place)}`,
          count,
          whole: isSize ? null : n,
          bound,
          floor,
          implies,
          fixed: wasReleased,
          published: published && !isProtectedElsewhere && !isUnknown,
          isProtectedElsewhere,
          cost: (COSTS[of.length] ?? 2) + Math.round(log1p(Math.max(0, count)) / Math.LN2),
          subgroup: (of.length > 0 || isOneGroup) && !isSize,
          depth: of.length,
        });
        return isUnknown ? [] : [at - 1];
      },
    );
  });
  return { cellAt, printed };
}

/** The lines by which a margin's cells add up, over each of its groupings, to the margin without it. */
function sumsOf(of: readonly string[], table: MarginTable, cellAt: CellNumbers): Line[] {
  const own = cellAt.get(marginKey(of))!;
  return of.flatMap((_, dimension) => {
    const whole = cellAt.get(marginKey(without(of, dimension)))!;
    const totals = table.totals(of, dimension);
    const parts = new Map<number, number[]>();
    own.forEach((cell, at) => {
      const total = whole[totals[at]!]!;
      if (cell < 0 || total < 0) return;
      const known = parts.get(total);
      if (known === undefined) parts.set(total, [cell]);
      else known.push(cell);
    });
    return [...parts].map(([total, cells]) => ({ total, parts: cells }));
  });
}
