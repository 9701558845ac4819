import { ItemwiseError } from "../../../errors";
import { remember } from "../../../numeric/workers/remember";
import type { ModelParameter, ModelTable, Parameterization } from "../../model/model-table";
import * as messages from "./messages";

export const CELL = {
  /** Lambda[first item, second factor], for items that are no factors themselves. */
  loading: 0,
  /** B[first factor, second factor]: first is measured by second or regressed on it. */
  regression: 1,
  /** Psi[first, second]. */
  factorCovariance: 2,
  /** Theta[first, second]. */
  residualCovariance: 3,
  /** tau[first]: index among all thresholds; second is the item. */
  threshold: 4,
  /** Delta[first]. */
  scale: 5,
  /** nu[first]. */
  intercept: 6,
  /** alpha[first]. */
  mean: 7,
  /** Covariates of an ordered model: not among its moments, but part of the variance of their outcomes. */
  sampleCovariance: 8,
  sampleMean: 9,
} as const;

/** Places of a group's parameters in the matrices of the model; rows in the order of the table. */
export interface GroupLayout {
  readonly kind: "ordered" | "continuous";
  readonly parameterization: Parameterization;
  readonly items: number;
  /** Latent ones, then items that are factors themselves, then covariates of an ordered model. */
  readonly factors: number;
  readonly covariates: number;
  /**
   * Items in regressions, or covarying with such items or with factors: each is a factor with itself as its only item.
   */
  readonly itemFactors: Int32Array;
  /** First threshold of each item, and the number of all thresholds as the last element. */
  readonly thresholdStart: Int32Array;
  /** Ordered: thresholds and correlations; continuous: means, variances and covariances. */
  readonly moments: number;
  /** Ordered: index of each item's first threshold (or mean) among the moments; and of the first slope. */
  readonly levelStart: Int32Array;
  /** Ordered: index of the variance of each continuous item, -1 for ordered ones. */
  readonly variancePlace: Int32Array;
  /** Ordered: index of the first correlation. */
  readonly pairStart: number;
  /** Index of each row in `ModelTable.parameters`. */
  readonly rows: Int32Array;
  readonly cell: Uint8Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** 1 for derived rows. */
  readonly derived: Uint8Array;
  /** Whether any factor is measured by another or regressed on it. */
  readonly higherOrder: boolean;
}

/**
 * The rows of one group of a model, compiled once. @throws ItemwiseError "bad-model" where a row has unknown variables
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
    if (place === null) {
      const text = `${parameter.lhs} ${parameter.op} ${parameter.rhs}`;
      throw new ItemwiseError("bad-model", () => messages.unplacedParameter({ parameter: text }), {
        hint: messages.unplacedParameterHint,
      });
    }
    [cell[at], first[at], second[at]] = place;
    if (names.covariates > 0 && parameter.role === "sample") {
      cell[at] = parameter.op === "~1" ? CELL.sampleMean : CELL.sampleCovariance;
    }
    derived[at] = parameter.role === "derived" ? 1 : 0;
  });
  const items = table.items.length;
  return {
    kind: table.kind,
    parameterization: table.parameterization,
    items,
    factors: names.factors.size,
    covariates: names.covariates,
    itemFactors: names.itemFactors,
    thresholdStart: names.thresholdStart,
    ...momentPlaces(table, names.covariates),
    rows: Int32Array.from(rows),
    cell,
    first,
    second,
    derived,
    higherOrder: cell.includes(CELL.regression),
  };
}

/** Places of the moments of ordered items and of continuous ones among them. */
export function momentPlaces(
  { kind, thresholds }: Pick<ModelTable, "kind" | "thresholds">,
  covariates: number,
): Pick<GroupLayout, "moments" | "levelStart" | "variancePlace" | "pairStart"> {
  const p = thresholds.length;
  const levelStart = new Int32Array(p + 1);
  const variancePlace = new Int32Array(p).fill(-1);
  const pairs = (p * (p - 1)) / 2;
  if (kind === "continuous") return { moments: 2 * p + pairs, levelStart, variancePlace, pairStart: 0 };
  thresholds.forEach((count, item) => {
    levelStart[item + 1] = levelStart[item]! + Math.max(count, 1);
  });
  let pairStart = levelStart[p]! + p * covariates;
  thresholds.forEach((count, item) => {
    if (count === 0) variancePlace[item] = pairStart++;
  });
  return { moments: pairStart + pairs, levelStart, variancePlace, pairStart };
}

interface NameTables {
  readonly items: ReadonlyMap<string, number>;
  /** Latent ones, and items that are factors themselves. */
  readonly factors: ReadonlyMap<string, number>;
  readonly itemFactors: Int32Array;
  readonly covariates: number;
  readonly thresholdStart: Int32Array;
}

function nameTables(table: ModelTable): NameTables {
  const thresholdStart = new Int32Array(table.items.length + 1);
  table.thresholds.forEach((count, item) => {
    thresholdStart[item + 1] = thresholdStart[item]! + count;
  });
  const items = new Map(table.items.map((name, index) => [name, index]));
  const asFactors = itemsAsFactors(table, items);
  const covariates = table.kind === "ordered" ? table.covariates : [];
  const factors = [...table.factors, ...asFactors, ...covariates];
  return {
    items,
    factors: new Map(factors.map((name, index) => [name, index])),
    covariates: covariates.length,
    itemFactors: Int32Array.from(asFactors, (name) => items.get(name) ?? -1),
    thresholdStart,
  };
}

/** In the order of the items. */
function itemsAsFactors(table: ModelTable, items: ReadonlyMap<string, number>): string[] {
  const found = new Set<string>();
  const pairs = new Map<string, readonly [string, string]>();
  for (const { lhs, op, rhs } of table.parameters) {
    if (op === "~") found.add(lhs).add(rhs);
    if (op === "~~" && lhs !== rhs) pairs.set(`${lhs} ${rhs}`, [lhs, rhs]);
  }
  const isFactor = (name: string): boolean => found.has(name) || !items.has(name);
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const [one, other] of pairs.values()) {
      if (isFactor(one) !== isFactor(other)) found.add(one).add(other);
    }
  }
  return table.items.filter((item) => found.has(item));
}

type Place = readonly [cell: number, first: number, second: number];

/** Pairs of items are residual covariances unless both are factors themselves. */
function placeOf({ lhs, op, rhs }: ModelParameter, names: NameTables): Place | null {
  const item = names.items.get(lhs);
  const factor = names.factors.get(lhs);
  const otherItem = names.items.get(rhs);
  const otherFactor = names.factors.get(rhs);
  switch (op) {
    case "=~":
      if (factor === undefined) return null;
      if (otherFactor !== undefined) return [CELL.regression, otherFactor, factor];
      return otherItem === undefined ? null : [CELL.loading, otherItem, factor];
    case "~":
      return factor === undefined || otherFactor === undefined
        ? null
        : [CELL.regression, factor, otherFactor];
    case "~~":
      if (factor !== undefined && otherFactor !== undefined)
        return [CELL.factorCovariance, factor, otherFactor];
      return item === undefined || otherItem === undefined
        ? null
        : [CELL.residualCovariance, item, otherItem];
    case "|": {
      const place = Number(rhs.slice(1)) - 1;
      if (item === undefined || !(place >= 0)) return null;
      const at = names.thresholdStart[item]! + place;
      return at < names.thresholdStart[item + 1]! ? [CELL.threshold, at, item] : null;
    }
    case "~*~":
      return item === undefined ? null : [CELL.scale, item, item];
    case "~1":
      if (factor !== undefined) return [CELL.mean, factor, factor];
      return item === undefined ? null : [CELL.intercept, item, item];
  }
}
