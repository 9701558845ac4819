import { ItemwiseError } from "../../errors";
import type { ModelParameter, ModelTable } from "./model-table";

/** A parameter before it is numbered; those with the same key are equal. */
export interface UnnumberedParameter extends Omit<ModelParameter, "free"> {
  readonly key: string | null;
}

/** A function that counts up from 0, and knows the number of a key that it has had before. */
export function numberByKey(): (key: string | null) => number {
  const numbers = new Map<string, number>();
  let next = 0;
  return (key) => {
    const known = key === null ? undefined : numbers.get(key);
    if (known !== undefined) return known;
    if (key !== null) numbers.set(key, next);
    return next++;
  };
}

/**
 * Numbers the free parameters in the order of their rows, those with the same key alike. A fixed parameter fixes the
 * others of its key at its value.
 *
 * @throws ItemwiseError "bad-model" where a key holds two different fixed values
 */
export function numberParameters(rows: readonly UnnumberedParameter[]): {
  parameters: ModelParameter[];
  free: number;
} {
  const fixedAt = fixedValues(rows);
  const numberOf = numberByKey();
  const parameters = rows.map(({ key, ...row }): ModelParameter => {
    if (row.role !== "free") return { ...row, free: -1 };
    const fixed = key === null ? undefined : fixedAt.get(key);
    if (fixed !== undefined) return { ...row, role: "fixed", value: fixed, free: -1 };
    return { ...row, free: numberOf(key) };
  });
  return { parameters, free: Math.max(-1, ...parameters.map(({ free }) => free)) + 1 };
}

function fixedValues(rows: readonly UnnumberedParameter[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { role, key, value, label } of rows) {
    if (role !== "fixed" || key === null || value === null) continue;
    const known = values.get(key);
    if (known !== undefined && known !== value) {
      throw new ItemwiseError("bad-model", `model: "${label}" is fixed at ${known} and at ${value}.`, {
        hint: "Parameters with the same label are equal; give them one value, or different labels.",
      });
    }
    values.set(key, value);
  }
  return values;
}

/** How many parameters "==" takes. */
export function equalityCount({ constraints }: Pick<ModelTable, "constraints">): number {
  return constraints.filter(({ op }) => op === "==").length;
}

/**
 * Moments that the model is fitted to, without those that are the sample's, less its free parameters, of which each "==" takes
 * one; continuous items have means. Ordered items, with continuous ones among them, have slopes on covariates.
 */
export function degreesOfFreedom(
  {
    thresholds,
    groups,
    kind,
    parameters,
    constraints,
    covariates,
  }: Pick<ModelTable, "thresholds" | "groups" | "kind" | "parameters" | "constraints" | "covariates">,
  free: number,
): number {
  const p = thresholds.length;
  const equalities = equalityCount({ constraints });
  if (kind === "ordered") {
    const levels = thresholds.reduce((sum, count) => sum + (count === 0 ? 2 : count), 0);
    return groups.length * (levels + p * covariates.length + (p * (p - 1)) / 2) - free + equalities;
  }
  const sampled = parameters.filter(({ role }) => role === "sample").length;
  return groups.length * (p + (p * (p + 1)) / 2) - sampled - free + equalities;
}
