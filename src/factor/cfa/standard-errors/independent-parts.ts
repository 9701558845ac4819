import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import { product } from "../../../numeric/linear-algebra/dense";
import { remember } from "../../../numeric/workers/remember";
import { expectedInformation, meat, type WeightedGroup } from "./weighted-groups";

/** Groups that share no parameter with others, with their parameters renumbered from 0. */
export interface IndependentPart {
  readonly groups: readonly WeightedGroup[];
  readonly free: number;
  readonly parameters: readonly number[];
  /** Inverse of the expected information, free x free; null where singular. Computed on first use. */
  readonly inverse: Float64Array | null;
  /** The inverse times the sum of share J' W Gamma W J, likewise. */
  readonly spread: Float64Array | null;
}

/** Splits a model into parts with separate information, so that matrices stay small; without ineffective parameters. */
export const independentParts = remember(cutIntoParts);

function cutIntoParts(groups: readonly WeightedGroup[]): IndependentPart[] {
  const parts: { groups: WeightedGroup[]; parameters: Set<number> }[] = [];
  for (const group of groups) {
    const joined = { groups: [group], parameters: new Set(group.columns) };
    for (let at = parts.length - 1; at >= 0; at--) {
      const part = parts[at]!;
      if (!group.columns.some((column) => part.parameters.has(column))) continue;
      joined.groups.unshift(...part.groups);
      for (const parameter of part.parameters) joined.parameters.add(parameter);
      parts.splice(at, 1);
    }
    parts.push(joined);
  }
  return parts.map(({ groups: members, parameters }) => {
    const order = [...parameters].sort((a, b) => a - b);
    const place = new Map(order.map((parameter, index) => [parameter, index]));
    const renumbered = members.map((group) => ({
      ...group,
      columns: group.columns.map((column) => place.get(column) ?? -1),
    }));
    return partOf(renumbered, order);
  });
}

function partOf(groups: readonly WeightedGroup[], parameters: readonly number[]): IndependentPart {
  const free = parameters.length;
  let inverse: Float64Array | null | undefined;
  let spread: Float64Array | null | undefined;
  return {
    groups,
    free,
    parameters,
    get inverse() {
      if (inverse === undefined) inverse = symmetricInverse(expectedInformation(groups, free), free);
      return inverse;
    },
    get spread() {
      if (spread === undefined) spread = this.inverse && spreadOf(this.inverse, groups, free);
      return spread;
    },
  };
}

const spreadOf = (inverse: Float64Array, groups: readonly WeightedGroup[], free: number): Float64Array =>
  product(inverse, meat(groups, free), { rows: free, inner: free, columns: free });

/** Puts a part's matrix at its places in the whole model's. */
export function placePart(
  whole: Float64Array,
  free: number,
  { part, matrix }: { part: IndependentPart; matrix: Float64Array },
): void {
  const { parameters } = part;
  for (let i = 0, at = 0; i < parameters.length; i++) {
    for (let j = 0; j < parameters.length; j++) whole[parameters[i]! * free + parameters[j]!] = matrix[at++]!;
  }
}

/** Inverse of the expected information (free x free); null where it is singular. */
export function inverseInformation(groups: readonly WeightedGroup[], free: number): Float64Array | null {
  const whole = new Float64Array(free * free);
  for (const part of independentParts(groups)) {
    if (part.inverse === null) return null;
    placePart(whole, free, { part, matrix: part.inverse });
  }
  return whole;
}
