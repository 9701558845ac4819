import * as f from "./declare";

/**
 * Coefficients that are not defined as reliabilities and so null, by key: the data put them outside 0 to 1, or their model
 * does not reproduce the variance of the sum ("misfit") or does not fit ("rejected").
 */
export const outsideRecord = f.byName(f.code<"below-0" | "above-1" | "misfit" | "rejected">());
export type Outside = f.Declared<typeof outsideRecord>;

type Coefficients = Readonly<Record<string, number | null>>;

/** Beyond rounding. */
const ROUNDING = 1e-9;

/** Coefficients within 0 to 1; the others become null, with the side by key. */
export function withinUnit<T extends Coefficients>(
  coefficients: T,
): { readonly values: { readonly [K in keyof T]: number | null }; readonly outside: Outside } {
  const sideOf = (value: number | null): Outside[string] | null =>
    value === null ? null : value < -ROUNDING ? "below-0" : value > 1 + ROUNDING ? "above-1" : null;
  const entries = Object.entries(coefficients);
  const outside = entries.flatMap(([key, value]) => {
    const side = sideOf(value);
    return side === null ? [] : [[key, side] as const];
  });
  const values = entries.map(([key, value]) => [key, sideOf(value) === null ? clipped(value) : null]);
  return {
    values: Object.fromEntries(values) as { readonly [K in keyof T]: number | null },
    outside: Object.fromEntries(outside),
  };
}

const clipped = <T extends number | null>(value: T) => value && Math.min(1, Math.max(0, value));

/** An interval within 0 to 1; null without a coefficient. */
export const endsWithinUnit = (
  ends: readonly [number, number] | null,
  coefficient: number | null,
): readonly [number, number] | null =>
  coefficient === null || ends === null ? null : [clipped(ends[0]) ?? 0, clipped(ends[1]) ?? 0];
