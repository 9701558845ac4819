interface Correlations {
  readonly names: readonly string[];
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly standardErrors: readonly (readonly (number | null)[])[];
}

/** Two factors of a model and their correlation. */
interface FactorPair {
  readonly first: string;
  readonly second: string;
  readonly r: number | null;
  readonly se: number | null;
}

/** Every pair of a model's factors. */
export function factorPairs({ names, matrix, standardErrors }: Correlations): readonly FactorPair[] {
  return names.flatMap((second, i) =>
    names.slice(0, i).map((first, j) => {
      return { first, second, r: matrix[i]?.[j] ?? null, se: standardErrors[i]?.[j] ?? null };
    }),
  );
}
