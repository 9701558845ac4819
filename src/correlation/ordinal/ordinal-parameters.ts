import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import type { OrdinalItems } from "./ordinal-pairs";
import { centeredInfluence, thresholdInfluence, varianceOf } from "./pair-influence";

/** A threshold or a tetrachoric or polychoric correlation with its influence function. */
export interface OrdinalParameter {
  /** "a|t1" or "a~~b". */
  readonly name: string;
  readonly estimate: number;
  /** Indices of its items; `second` is -1 for a threshold. */
  readonly first: number;
  readonly second: number;
  /**
   * Influence of one unit of weight, by answer (`ObservedItem.answers`, "none" last): by answer of the item for a
   * threshold; row-major, first by second item, for a correlation.
   */
  readonly effect: ArrayLike<number>;
  /** Number of answers of the second item with "none"; 1 for a threshold. */
  readonly width: number;
  /** For independent people: the sum of their squared weights times squared influences. */
  readonly variance: number;
  /** A correlation whose empty cell got half a person: its variance is that of the adjusted table. */
  readonly adjusted: boolean;
}

/**
 * All thresholds by item ("a|t1", "a|t2", ..., "b|t1"), then all correlations by pair ("a~~b", "a~~c", ..., "b~~c").
 * @throws ItemwiseError as `OrdinalItems.solve`; "perfect-association" for a correlation at its bound, "no-information"
 *   where the table has almost no information on it
 */
export function ordinalParameters(ordinal: OrdinalItems): OrdinalParameter[] {
  const parameters = thresholdParameters(ordinal);
  for (let first = 0; first < ordinal.items.length; first++) {
    for (let second = first + 1; second < ordinal.items.length; second++) {
      parameters.push(correlationParameter(ordinal, first, second));
    }
  }
  return parameters;
}

/** Errors of pairs without a correlation or variance, one per pair. */
export function pairProblems(ordinal: OrdinalItems): ItemwiseError[] {
  const problems: ItemwiseError[] = [];
  for (let first = 0; first < ordinal.items.length; first++) {
    for (let second = first + 1; second < ordinal.items.length; second++) {
      try {
        correlationParameter(ordinal, first, second);
      } catch (error) {
        if (!(error instanceof ItemwiseError)) throw error;
        problems.push(error);
      }
    }
  }
  return problems;
}

function thresholdParameters({ items, thresholds }: OrdinalItems): OrdinalParameter[] {
  return items.flatMap((item, index) =>
    thresholds[index]!.map((value, place) => {
      const influence = thresholdInfluence({ value, place }, item.weights);
      return {
        name: `${item.id}|t${place + 1}`,
        estimate: value,
        first: index,
        second: -1,
        effect: [...influence, 0],
        width: 1,
        variance: influence.reduce((sum, own, category) => sum + item.squares[category]! * own * own, 0),
        adjusted: false,
      };
    }),
  );
}

function correlationParameter(ordinal: OrdinalItems, first: number, second: number): OrdinalParameter {
  const one = ordinal.items[first]!;
  const other = ordinal.items[second]!;
  const solved = ordinal.solve(first, second);
  const effect = solved.influence();
  if (effect === null) throw noVariance(one.id, other.id, solved.rho);
  return {
    name: `${one.id}~~${other.id}`,
    estimate: solved.rho,
    first,
    second,
    effect: solved.adjusted ? centeredInfluence(effect, solved.pair) : effect.influence,
    width: other.categories + 1,
    variance: varianceOf(effect),
    adjusted: solved.adjusted,
  };
}

/** The error for a correlation at its bound or with almost no information. */
export function noVariance(first: string, second: string, rho: number): ItemwiseError {
  const hint = messages.pairHint;
  return Math.abs(rho) >= 1
    ? new ItemwiseError("perfect-association", () => messages.perfectAssociation({ first, second }), { hint })
    : new ItemwiseError("no-information", () => messages.uninformativePair({ first, second }), { hint });
}
