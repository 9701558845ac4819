interface Correlations {
  readonly names: readonly string[];
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly standardErrors: readonly (readonly (number | null)[])[];
}

export const factorPairs = ({ names, matrix, standardErrors }: Correlations) =>
  names.flatMap((second, i) =>
    names.slice(0, i).map((first, j) => {
      return { first, second, r: matrix[i]?.[j] ?? null, se: standardErrors[i]?.[j] ?? null };
    }),
  );
