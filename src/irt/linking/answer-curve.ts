import { exp } from "../../numeric/elementary/exp";
import { adjacentCategories } from "../model/curves/divide-by-total";
import { curveDerivatives } from "../model/curves/response-curve";
import { sequentialSteps } from "../model/curves/sequential-steps";
import { type IrtModelName, itemModel } from "../model/irt-models";
import type { IrtItemResult } from "../model/irt-result";

/** Probabilities of an item's categories at a level, and their derivatives by it; the arrays are reused. */
export type AnswerCurve = (level: number) => {
  readonly probabilities: Float64Array;
  readonly slopes: Float64Array;
};

/** The curve of an item on one factor, from its slope and difficulties; not of a nominal model. */
export function answerCurve(
  model: IrtModelName,
  { a: [slope = 0], difficulty, lower, upper }: Pick<IrtItemResult, "a" | "difficulty" | "lower" | "upper">,
): AnswerCurve {
  const places = difficulty.map((b) => b ?? 0);
  const probabilities = new Float64Array(places.length + 1);
  const slopes = new Float64Array(places.length + 1);
  if (itemModel(model).intercepts === "boundaries") {
    const [low, high] = [lower ?? 0, upper ?? 1];
    return (level) => {
      let [above, aboveSlope] = [1, 0];
      for (let k = 0; k <= places.length; k++) {
        const p = k < places.length ? 1 / (1 + exp(-slope * (level - places[k]!))) : 0;
        const next = k < places.length ? low + (high - low) * p : 0;
        const nextSlope = (high - low) * slope * p * (1 - p);
        probabilities[k] = above - next;
        slopes[k] = aboveSlope - nextSlope;
        [above, aboveSlope] = [next, nextSlope];
      }
      return { probabilities, slopes };
    };
  }
  let sum = 0;
  const curve =
    itemModel(model).intercepts === "continuations"
      ? sequentialSteps.of(Float64Array.from(places, (b) => -slope * b))
      : adjacentCategories.of(Float64Array.from(places, (b) => (sum -= slope * b)));
  const at = curveDerivatives(curve);
  return (level) => {
    curve.derivatives(slope * level, at);
    for (let k = 0; k < slopes.length; k++) {
      probabilities[k] = at.probabilities[k]!;
      slopes[k] = slope * at.probabilities[k]! * at.first[k * (places.length + 1)]!;
    }
    return { probabilities, slopes };
  };
}
