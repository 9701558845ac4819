/** Nobody plans a sample of more. */
export const MOST_PEOPLE = 1e9;

/** The smallest number of people from `least` to `most` that is enough, by doubling and bisection; null where none is. */
export function fewestPeople(
  enough: (n: number) => boolean,
  { least, most }: { readonly least: number; readonly most: number },
): number | null {
  let high = least;
  while (high < most && !enough(high)) high = Math.min(most, 2 * high);
  if (!enough(high)) return null;
  let low = least - 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
