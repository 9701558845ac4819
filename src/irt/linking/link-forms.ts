import { ItemwiseError } from "../../errors";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { minimizeInBox } from "../../numeric/optimization/minimize";
import * as messages from "../messages";
import { adjacentCategories } from "../model/curves/divide-by-total";
import { curveDerivatives } from "../model/curves/response-curve";
import { sequentialSteps } from "../model/curves/sequential-steps";
import { type IrtModelName, itemModel } from "../model/irt-models";
import type { IrtItemResult, IrtResult } from "../model/irt-result";

/** A form's estimates, as `irt` gives them: one factor, items named alike in both forms where they are the same. */
export interface LinkedForm extends Pick<IrtResult, "model"> {
  readonly items: readonly Pick<IrtItemResult, "id" | "a" | "difficulty" | "lower" | "upper">[];
}

export type LinkingMethod = "mean-mean" | "mean-sigma" | "haebara" | "stocking-lord";

export interface LinkOptions {
  /** @default "stocking-lord" */
  readonly method?: LinkingMethod | undefined;
  /**
   * Whether curves are compared on the other form's scale too ("haebara", "stocking-lord"). @default false
   */
  readonly symmetric?: boolean | undefined;
  /** Levels where curves are compared, with their weights. @default -4 to 4 in steps of .1, normal, adding up to 1 */
  readonly levels?: readonly number[] | undefined;
  readonly weights?: readonly number[] | undefined;
}

/** A level t of the other form is `slope` t + `intercept` on the base form's scale. */
export interface FormLink {
  readonly slope: number;
  readonly intercept: number;
  /** Ids of the common items. */
  readonly items: readonly string[];
  /** Weighted sum of squared differences of the curves; null for methods of means. */
  readonly loss: number | null;
}

const EVERYWHERE = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY };
const LEVELS = Array.from({ length: 81 }, (_, k) => (k - 40) / 10);

/**
 * Links the scales of two forms by their common items: slope A and intercept B of the line from the other form's levels
 * to the base form's. "mean-mean": A from the mean slopes, B from the mean difficulties; "mean-sigma": A from the
 * standard deviations of the difficulties; "haebara": the least sum of squared differences of the items' probabilities
 * (of the higher answer, or of every category), "stocking-lord": of the expected sum scores, with categories counted
 * from 0.
 * @throws ItemwiseError "bad-link": different models, a nominal model, several factors, items with different categories,
 *   fewer than two common items, or means that give no line
 * @see Loyd & Hoover (1980), Journal of Educational Measurement, 17, 179-193; Marco (1977), 14, 139-160; Haebara (1980),
 *   Japanese Psychological Research, 22, 144-149; Stocking & Lord (1983), Applied Psychological Measurement, 7, 201-210;
 *   Kolen & Brennan (2014), Test equating, scaling, and linking, chapter 6. Checked against plink 1.5-1 and against
 *   minima found in R.
 * @example
 * ```ts
 * const item = (id: string, slope: number, b: number) =>
 *   ({ id, a: [slope], difficulty: [b], lower: null, upper: null });
 * const base = { model: "2PL" as const, items: [item("a", 1, -1), item("b", 2, 0), item("c", 1.5, 1)] };
 * const other = { model: "2PL" as const, items: [item("a", 2, -0.75), item("b", 4, -0.25), item("c", 3, 0.25)] };
 * const { slope, intercept } = linkForms(base, other);
 * [slope.toFixed(4), intercept.toFixed(4)]; // ["2.0000", "0.5000"]
 * ```
 */
export function linkForms(base: LinkedForm, other: LinkedForm, options: LinkOptions = {}): FormLink {
  const { method = "stocking-lord" } = options;
  const pairs = commonItems(base, other);
  const items = pairs.map(([{ id }]) => id);
  const start = byMeans(pairs, method === "mean-mean" ? "mean-mean" : "mean-sigma");
  if (method === "mean-mean" || method === "mean-sigma") return { ...start, items, loss: null };
  const curves = pairs.map(
    (pair) => pair.map((own) => answerCurve(base.model, own)) as [AnswerCurve, AnswerCurve],
  );
  const distance = curveDistance(curves, method, options);
  const found = minimizeInBox(distance, Float64Array.of(log(start.slope), start.intercept), {
    box: EVERYWHERE,
  });
  const [size = 0, intercept = 0] = found.x;
  return { slope: exp(size), intercept, items, loss: found.value };
}

type Item = LinkedForm["items"][number];
type Pair = readonly [base: Item, other: Item];

function commonItems(base: LinkedForm, other: LinkedForm): Pair[] {
  if (base.model !== other.model)
    throw badLink(() => messages.linkDifferentModels({ models: [base.model, other.model] }));
  if (base.model === "nominal") throw badLink(messages.linkNominal);
  const pairs = base.items.flatMap((one): Pair[] => {
    const twin = other.items.find(({ id }) => id === one.id);
    return twin === undefined ? [] : [[one, twin]];
  });
  if (pairs.length < 2) throw badLink(() => messages.linkCommonItems({ n: pairs.length }));
  for (const [one, twin] of pairs) {
    if (one.a.length !== 1 || twin.a.length !== 1) throw badLink(messages.linkSeveralFactors);
    if (one.difficulty.length !== twin.difficulty.length)
      throw badLink(() => messages.linkOtherCategories({ item: one.id }));
  }
  return pairs;
}

function byMeans(
  pairs: readonly Pair[],
  method: "mean-mean" | "mean-sigma",
): { readonly slope: number; readonly intercept: number } {
  const difficulties = (form: 0 | 1): number[] =>
    pairs.flatMap((pair) => pair[form].difficulty.map((b) => b ?? Number.NaN));
  const [own, others] = [difficulties(0), difficulties(1)];
  const slopes = (form: 0 | 1): number => mean(pairs.map((pair) => pair[form].a[0] ?? Number.NaN));
  const slope = method === "mean-mean" ? slopes(1) / slopes(0) : deviation(own) / deviation(others);
  const intercept = mean(own) - slope * mean(others);
  if (slope > 0 && Number.isFinite(slope) && Number.isFinite(intercept)) return { slope, intercept };
  throw badLink(messages.linkNoLine);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const center = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - center) ** 2)));
}

/** The sum of squares by log(slope) and intercept, with the Gauss-Newton Hessian. */
function curveDistance(
  curves: readonly (readonly [AnswerCurve, AnswerCurve])[],
  method: "haebara" | "stocking-lord",
  { symmetric = false, levels = LEVELS, weights = normalWeights(levels) }: LinkOptions,
): Parameters<typeof minimizeInBox>[0] {
  const derivatives = (x: Float64Array) => {
    const [slope, intercept] = [exp(x[0]!), x[1]!];
    const gradient = new Float64Array(2);
    const hessian = new Float64Array(4);
    let value = 0;
    const add = (
      weight: number,
      residual: number,
      byPlace: number,
      place: readonly [number, number],
    ): void => {
      const slopes = [byPlace * place[0], byPlace * place[1]] as const;
      value += weight * residual * residual;
      for (const i of [0, 1] as const) {
        gradient[i]! += 2 * weight * residual * slopes[i];
        for (const j of [0, 1] as const) hessian[2 * i + j]! += 2 * weight * slopes[i] * slopes[j];
      }
    };
    /** Curves of `fixed` forms at a level and of the other ones at a place that depends on the line. */
    const compare = (
      weight: number,
      level: number,
      fixed: 0 | 1,
      place: number,
      by: readonly [number, number],
    ) => {
      let [score, scoreSlope] = [0, 0];
      for (const pair of curves) {
        const own = pair[fixed](level);
        const moved = pair[fixed === 0 ? 1 : 0](place);
        const first = own.probabilities.length === 2 ? 1 : 0;
        for (let k = first; k < own.probabilities.length; k++) {
          const difference = moved.probabilities[k]! - own.probabilities[k]!;
          if (method === "haebara") add(weight, difference, moved.slopes[k]!, by);
          score += k * difference;
          scoreSlope += k * moved.slopes[k]!;
        }
      }
      if (method === "stocking-lord") add(weight, score, scoreSlope, by);
    };
    levels.forEach((level, q) => {
      const weight = weights[q] ?? 0;
      const back = (level - intercept) / slope;
      compare(weight, level, 0, back, [-back, -1 / slope]);
      if (symmetric) compare(weight, level, 1, slope * level + intercept, [slope * level, 1]);
    });
    return { value, gradient, hessian };
  };
  return { value: (x) => derivatives(x).value, derivatives };
}

function normalWeights(levels: readonly number[]): number[] {
  const densities = levels.map((level) => exp((-level * level) / 2));
  const sum = densities.reduce((all, value) => all + value, 0);
  return densities.map((value) => value / sum);
}

function badLink(why: () => string): ItemwiseError {
  return new ItemwiseError("bad-link", why, {
    hint: messages.linkHint,
  });
}

/** Probabilities of an item's categories at a level, and their derivatives by it; the arrays are reused. */
type AnswerCurve = (level: number) => {
  readonly probabilities: Float64Array;
  readonly slopes: Float64Array;
};

/** The curve of an item on one factor, from its slope and difficulties; not of a nominal model. */
function answerCurve(
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
