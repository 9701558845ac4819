/** Minimum and maximum as text: ".64 to .79"; one value where both read the same. */
export const rangeText = (values: readonly number[], format: (value: number) => string): string =>
  [...new Set([Math.min(...values), Math.max(...values)].map(format))].join(" to ");
