/**
 * A Hadamard matrix: +1 and -1, orthogonal columns, the first column all +1.
 * @param least the order wanted, 1 or more
 * @returns rows of the smallest order, not below `least`, that Sylvester's doubling (1867) and Paley's
 *   constructions (1933) over primes give; a few orders (52, 92, 100) are skipped
 */
export function hadamard(least: number): Int8Array[] {
  for (let order = Math.max(1, Math.ceil(least)); ; order++) {
    const matrix = hadamardOfOrder(order);
    // Each row times its first element, so that the first column is all +1.
    if (matrix !== null) return matrix.map((row) => row.map((value) => value * row[0]!));
  }
}

function hadamardOfOrder(order: number): Int8Array[] | null {
  if (order === 1) return [Int8Array.of(1)];
  if (order % 2 !== 0 || (order > 2 && order % 4 !== 0)) return null;
  const half = hadamardOfOrder(order / 2);
  if (half !== null) return doubled(half);
  if (isPrime(order - 1)) return paleyOne(order - 1);
  const q = order / 2 - 1;
  return q % 4 === 1 && isPrime(q) ? paleyTwo(q) : null;
}

/** [H, H; H, -H]. */
function doubled(half: readonly Int8Array[]): Int8Array[] {
  const signedRow = (row: Int8Array, sign: number): Int8Array =>
    Int8Array.from([...row, ...row.map((value) => sign * value)]);
  return [...half.map((row) => signedRow(row, 1)), ...half.map((row) => signedRow(row, -1))];
}

/** I + S for a prime q = 3 modulo 4. */
function paleyOne(q: number): Int8Array[] {
  return bordered(q, -1).map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
}

/** Each element of S becomes a 2 x 2 block, for a prime q = 1 modulo 4. */
function paleyTwo(q: number): Int8Array[] {
  const blocks = bordered(q, 1);
  const size = 2 * (q + 1);
  return Array.from({ length: size }, (_, i) =>
    Int8Array.from({ length: size }, (_, j) => {
      const [a, b] = [i % 2, j % 2];
      const value = blocks[i >> 1]![j >> 1]!;
      if (i >> 1 === j >> 1) return a === 0 && b === 0 ? 1 : -1;
      return a === 1 && b === 1 ? -value : value;
    }),
  );
}

/** Jacobsthal's matrix of quadratic residues with a first row of +1, a first column of `side` and a zero diagonal. */
function bordered(q: number, side: number): Int8Array[] {
  const squares = new Set(Array.from({ length: q - 1 }, (_, k) => ((k + 1) * (k + 1)) % q));
  const character = (value: number): number => (value === 0 ? 0 : squares.has(value) ? 1 : -1);
  const first = Int8Array.from({ length: q + 1 }, (_, j) => (j === 0 ? 0 : 1));
  const others = Array.from({ length: q }, (_, i) =>
    Int8Array.from({ length: q + 1 }, (_, j) => (j === 0 ? side : character((i - (j - 1) + q) % q))),
  );
  return [first, ...others];
}

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false;
  return true;
}
