/** How closely printed numbers are known. */

const FULL = 1e-9;

/** Half of the last decimal that any of the numbers shows; next to nothing where they are full doubles. */
export function halfDigit(values: readonly (number | null)[]): number {
  const decimals = values.map((value) => (value === null ? 0 : (`${value}`.split(".")[1]?.length ?? 0)));
  const most = Math.max(0, ...decimals);
  return most > 8 || values.some((value) => value !== null && `${value}`.includes("e-"))
    ? FULL
    : 0.5 * 10 ** -most;
}
