/** More people than this, or so many times as there are, would hardly decide. */
const MAX_NEEDED = { people: 1e4, times: 10 } as const;

/** A number of people that would decide, as advice to people who have n; null where more would hardly decide. */
export const attainable = (needed: number, n: number): number | null =>
  needed <= Math.min(MAX_NEEDED.people, MAX_NEEDED.times * n) ? needed : null;
