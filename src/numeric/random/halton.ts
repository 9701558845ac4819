const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29];

export const MAX_HALTON_DIMENSIONS = PRIMES.length;

/** Point `index` (from 1) of the Halton sequence in (0, 1)^n: its digits mirrored, to prime bases (Halton 1960). */
export function haltonPoint(index: number, dimensions: number): number[] {
  return PRIMES.slice(0, dimensions).map((prime) => {
    let value = 0;
    let place = 1 / prime;
    for (let rest = index; rest > 0; rest = Math.floor(rest / prime), place /= prime)
      value += place * (rest % prime);
    return value;
  });
}
