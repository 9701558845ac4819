interface Correlations {
  readonly names: readonly string[];
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly standardErrors: readonly (readonly (number | null)[])[];
}

interface FactorPair {
  readonly first: string;
  readonly second: string;
  readonly r: number | null;
  readonly se: number | null;
}

export const factorPairs = ({ names, matrix, standardErrors }: Correlations): readonly FactorPair[] =>
  names.flatMap((second, i) =>
    names.slice(0, i).map((first, j) => {
      return { first, second, r: matrix[i]?.[j] ?? null, se: standardErrors[i]?.[j] ?? null };
    }),
  );
