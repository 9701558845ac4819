import { ItemwiseError } from "../../../errors";
import { remember } from "../../../numeric/workers/remember";
import type { ModelParameter, ModelTable, Parameterization } from "../../model/model-table";

/** Which matrix of the model a parameter stands in. */
export const CELL = {
  /** Lambda[first item, second factor]. */
  loading: 0,
  /** B[first factor, second factor]: first is measured by second. */
  regression: 1,
  /** Psi[first, second]. */
  factorCovariance: 2,
  /** Theta[first, second]. */
  residualCovariance: 3,
  /** tau[first]: place among all thresholds; second is the item. */
  threshold: 4,
  /** Delta[first]. */
  scale: 5,
  /** nu[first]. */
  intercept: 6,
  /** alpha[first]. */
  mean: 7,
} as const;

/** Where the parameters of one group stand in the matrices of the model; rows in the order of the table. */
export interface GroupLayout {
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly items: number;
  readonly factors: number;
  /** First threshold of each item, and the number of all thresholds as the last element. */
  readonly thresholdStart: Int32Array;
  /** Ordered: thresholds and correlations; continuous: means, variances and covariances. */
  readonly moments: number;
  /** Place of each row in `ModelTable.parameters`. */
  readonly rows: Int32Array;
  readonly cell: Uint8Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** 1 where the row follows from the others. */
  readonly derived: Uint8Array;
  /** Whether any factor is measured by another. */
  readonly higherOrder: boolean;
}

/**
 * The rows of one group of a model, compiled: once, as a model is fitted many times.
 *
 * @param table the model
 * @param group index into `table.groups`
 * @throws ItemwiseError "bad-model" where a row relates what the model cannot relate (an item with a factor by `~~`)
 */
export const groupLayout = remember(compiledLayout);

function compiledLayout(table: ModelTable, group: number): GroupLayout {
  const names = nameTables(table);
  const rows: number[] = [];
  table.parameters.forEach((parameter, row) => {
    if (parameter.group === group) rows.push(row);
  });
  const cell = new Uint8Array(rows.length);
  const first = new Int32Array(rows.length);
  const second = new Int32Array(rows.length);
  const derived = new Uint8Array(rows.length);
  rows.forEach((row, at) => {
    const parameter = table.parameters[row]!;
    const place = placeOf(parameter, names);
    if (place === null) throw unplaced(parameter);
    [cell[at], first[at], second[at]] = place;
    derived[at] = parameter.role === "derived" ? 1 : 0;
  });
  const items = table.items.length;
  const pairs = (items * (items - 1)) / 2;
  return {
    kind: table.kind,
    parameterization: table.parameterization,
    items,
    factors: table.factors.length,
    thresholdStart: names.thresholdStart,
    moments: table.kind === "ordered" ? names.thresholdStart[items]! + pairs : 2 * items + pairs,
    rows: Int32Array.from(rows),
    cell,
    first,
    second,
    derived,
    higherOrder: cell.includes(CELL.regression),
  };
}

interface NameTables {
  readonly items: ReadonlyMap<string, number>;
  readonly factors: ReadonlyMap<string, number>;
  readonly thresholdStart: Int32Array;
}

function nameTables(table: ModelTable): NameTables {
  const thresholdStart = new Int32Array(table.items.length + 1);
  table.thresholds.forEach((count, item) => {
    thresholdStart[item + 1] = thresholdStart[item]! + count;
  });
  return {
    items: new Map(table.items.map((name, index) => [name, index])),
    factors: new Map(table.factors.map((name, index) => [name, index])),
    thresholdStart,
  };
}

type Place = readonly [cell: number, first: number, second: number];

function placeOf({ lhs, op, rhs }: ModelParameter, names: NameTables): Place | null {
  const item = names.items.get(lhs);
  const factor = names.factors.get(lhs);
  const otherItem = names.items.get(rhs);
  const otherFactor = names.factors.get(rhs);
  switch (op) {
    case "=~":
      if (factor === undefined) return null;
      if (otherItem !== undefined) return [CELL.loading, otherItem, factor];
      return otherFactor === undefined ? null : [CELL.regression, otherFactor, factor];
    case "~~":
      if (item !== undefined && otherItem !== undefined) return [CELL.residualCovariance, item, otherItem];
      return factor === undefined || otherFactor === undefined
        ? null
        : [CELL.factorCovariance, factor, otherFactor];
    case "|": {
      const place = Number(rhs.slice(1)) - 1;
      if (item === undefined || !(place >= 0)) return null;
      const at = names.thresholdStart[item]! + place;
      return at < names.thresholdStart[item + 1]! ? [CELL.threshold, at, item] : null;
    }
    case "~*~":
      return item === undefined ? null : [CELL.scale, item, item];
    case "~1":
      if (item !== undefined) return [CELL.intercept, item, item];
      return factor === undefined ? null : [CELL.mean, factor, factor];
  }
}

function unplaced({ lhs, op, rhs }: ModelParameter): ItemwiseError {
  return new ItemwiseError("bad-model", `The model cannot hold the parameter ${lhs} ${op} ${rhs}.`, {
    hint: "Loadings lead from factors to items or factors; covariances join two items or two factors.",
  });
}
