import * as messages from "./messages";

/** Minimum and maximum as text: ".64 to .79"; one value where both read the same. */
export function rangeText(values: readonly number[], format: (value: number) => string): string {
  const [low, high] = [format(Math.min(...values)), format(Math.max(...values))];
  return low === high ? low : messages.range({ low, high });
}
