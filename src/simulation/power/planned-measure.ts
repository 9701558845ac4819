import type { MeasureDefinition } from "../../measures/measure";

/** A questionnaire that does not exist yet: as many items on each factor, all alike. */
export interface PlannedItems {
  readonly factors: number;
  /** On each factor. */
  readonly items: number;
  /** Standardized. */
  readonly loading: number;
  /** Of every pair of factors. */
  readonly correlation: number;
  /** How often each answer is given, from the lowest on; only proportions matter. */
  readonly answers: readonly number[];
}

/**
 * Its definition with the population that the plan assumes.
 * @example
 * ```ts
 * const plan = { factors: 2, items: 3, loading: 0.7, correlation: 0.3, answers: [20, 30, 30, 20] };
 * plannedMeasure(plan).structures?.planned?.model; // "f1 =~ f1_1 + f1_2 + f1_3\nf2 =~ f2_1 + f2_2 + f2_3"
 * ```
 */
export function plannedMeasure({
  factors,
  items,
  loading,
  correlation,
  answers,
}: PlannedItems): MeasureDefinition {
  const names = Array.from({ length: factors }, (_, k) => `f${k + 1}`);
  const itemsOf = (factor: string): string[] => Array.from({ length: items }, (_, k) => `${factor}_${k + 1}`);
  const ids = names.flatMap(itemsOf);
  const shares = Object.fromEntries(answers.map((share, k) => [String(k + 1), share]));
  return {
    id: "plan",
    sensitive: false,
    items: ids.map((id) => ({ id, categories: answers.map((_, k) => ({ code: k + 1 })) })),
    structures: {
      planned: { model: names.map((name) => `${name} =~ ${itemsOf(name).join(" + ")}`).join("\n") },
    },
    population: {
      source: "All figures are assumed.",
      structures: {
        planned: {
          loadings: Object.fromEntries(
            names.map((name) => [name, Object.fromEntries(itemsOf(name).map((id) => [id, loading]))]),
          ),
          correlations: names.flatMap((one, k) =>
            names.slice(k + 1).map((other) => [one, other, correlation] as [string, string, number]),
          ),
        },
      },
      answers: Object.fromEntries(ids.map((id) => [id, shares])),
    },
  };
}
