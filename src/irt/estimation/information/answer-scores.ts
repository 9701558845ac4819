import { exp } from "../../../numeric/elementary/exp";
import { expm1 } from "../../../numeric/elementary/expm1";
import { sumBy } from "../../../numeric/sums/sum";
import { curveDerivatives, type ItemValues } from "../../model/curves/response-curve";
import type { IrtModel } from "../../model/irt-model";
import type { GroupRows } from "../../model/model-layout";
import type { AdaptiveEStep } from "../e-step/e-step";

/** Derivatives of one pattern's log answer probabilities by the free parameters, at the pattern's points. */
export interface AnswerScores {
  /** Number of derivatives; the arrays hold the last read pattern, its factors ascending. */
  readonly count: () => number;
  readonly places: Int32Array;
  readonly factors: Int32Array;
  /** By derivative, at the points of its factor. */
  readonly values: Float64Array;
  /** Scratch: their means. */
  readonly means: Float64Array;
  readonly readRow: (row: number) => void;
}

/** @see Samejima (1969), Psychometrika Monograph 17; as `pointScores`, for the answers that were given alone */
export function answerScores({
  model,
  layout,
  expectation,
  items,
}: {
  model: IrtModel;
  layout: GroupRows;
  expectation: AdaptiveEStep;
  items: readonly ItemValues[];
}): AnswerScores {
  const { axes, factorOf, patterns, points } = expectation;
  const size = points.perFactor ?? 0;
  const order = Array.from(factorOf.keys()).sort(
    (one, other) => factorOf[one]! - factorOf[other]! || one - other,
  );
  const freeOf = (row: number): number => model.parameters[row]!.free;
  const slopes = layout.items.map((own) => freeOf(own.slopes[0]!));
  const intercepts = layout.items.map((own) => Int32Array.from(own.intercepts, freeOf));
  const most = sumBy(layout.items, (own) => (own.curve === null ? 3 : own.intercepts.length + 1));
  const places = new Int32Array(most);
  const factors = new Int32Array(most);
  const values = new Float64Array(most * size);
  let count = 0;
  const add = (place: number, factor: number): number => {
    places[count] = place;
    factors[count] = factor;
    return count++ * size;
  };
  const curves = layout.items.map(({ curve }, j) => {
    const own = curve?.of(items[j]!.intercepts) ?? null;
    return own && { own, at: curveDerivatives(own) };
  });
  const addCurve = (j: number, category: number, from: number): void => {
    const { own, at } = curves[j]!;
    const numbers = own.weights.length + 1;
    const rows = [slopes[j]!, ...intercepts[j]!].map((place) => (place < 0 ? -1 : add(place, factorOf[j]!)));
    for (let a = 0; a < size; a++) {
      const theta = axes[j]!.nodes[from + a]!;
      own.derivatives(items[j]!.slopes[0]! * theta, at);
      for (let i = 0; i < numbers; i++) {
        if (rows[i]! < 0) continue;
        values[rows[i]! + a] = at.first[category * numbers + i]! * (i === 0 ? theta : 1);
      }
    }
  };
  const readRow = (row: number): void => {
    count = 0;
    for (const j of order) {
      const category = patterns.columns[j]![row]!;
      if (category < 0) continue;
      if (curves[j] !== null) {
        addCurve(j, category, row * size);
        continue;
      }
      const { slopes: own, intercepts: d } = items[j]!;
      const { nodes } = axes[j]!;
      const [low, high] = [category - 1, category];
      const middle = low >= 0 && high < d.length;
      const distance = middle ? 1 / expm1(d[low]! - d[high]!) : 0;
      const bySlope = slopes[j]! < 0 ? -1 : add(slopes[j]!, factorOf[j]!);
      const byLow = low < 0 || intercepts[j]![low]! < 0 ? -1 : add(intercepts[j]![low]!, factorOf[j]!);
      const byHigh =
        high === d.length || intercepts[j]![high]! < 0 ? -1 : add(intercepts[j]![high]!, factorOf[j]!);
      for (let a = 0, at = row * size; a < size; a++, at++) {
        const theta = nodes[at]!;
        const z = own[0]! * theta;
        const fromLow = low < 0 ? 0 : 1 / (1 + exp(z + d[low]!)) + distance;
        const fromHigh = high === d.length ? 0 : -1 / (1 + exp(-z - d[high]!)) - distance;
        if (bySlope >= 0) values[bySlope + a] = (fromLow + fromHigh) * theta;
        if (byLow >= 0) values[byLow + a] = fromLow;
        if (byHigh >= 0) values[byHigh + a] = fromHigh;
      }
    }
  };
  return { count: () => count, places, factors, values, means: new Float64Array(most), readRow };
}
