/** The smallest and the largest of some values as text: ".64 to .79"; one where both read alike. */
export function rangeText(values: readonly number[], format: (value: number) => string): string {
  return [...new Set([Math.min(...values), Math.max(...values)].map(format))].join(" to ");
}
