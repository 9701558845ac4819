/** A numeric group with more levels is cut into bands. */
export const LEVELS_WITHOUT_BANDS = 20;

/** Lower limits of customary age bands; the first and last band end with the data. */
const AGE_BANDS = [0, 12, 18, 25, 35, 45, 55, 65];
const MAX_AGE = 120;

/** Bands for a number with many values: customary ones for ages in years, of ten for others. */
export function bandsOf(
  numbers: readonly number[],
  isAge = false,
): { readonly bands?: [number, number][] | undefined } {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  if (numbers.length <= LEVELS_WITHOUT_BANDS) return {};
  const [low, high] = [Math.floor(first / 10), Math.floor(last / 10)];
  if (high - low > 20) return {};
  const tens = Array.from({ length: high - low + 2 }, (_, k) => 10 * (low + k));
  const starts = isAge && first >= 0 && last <= MAX_AGE ? [...AGE_BANDS, Math.floor(last) + 1] : tens;
  const bands = starts.slice(1).map((end, k): [number, number] => [starts[k] ?? 0, end - 1]);
  return { bands: bands.filter(([from, to]) => to >= from && to >= first && from <= last) };
}
