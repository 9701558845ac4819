import { normalInterval } from "../words/normal-interval";
import { type Columns, column, intervalColumns } from "./table-of";

interface Correlations {
  readonly names: readonly string[];
  readonly matrix: readonly (readonly (number | null)[])[];
  readonly standardErrors: readonly (readonly (number | null)[])[];
}

/** Two factors of a model and their correlation. */
export interface FactorPair {
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

/** The columns of rows that are such pairs, with the label of each factor. */
export function factorPairColumns<Row extends FactorPair & { readonly model: { readonly label: string } }>(
  label: (row: Row, factor: string) => string,
  isLarge: (r: number) => boolean = () => false,
): Columns<Row> {
  return [
    column(["model", "Model", "text"], ({ model }) => model.label),
    column(["first", "Factor", "text"], (row) => label(row, row.first)),
    column(["second", "With", "text"], (row) => label(row, row.second)),
    column(["r", "r", "coefficient2"], ({ r }) => r, { bold: ({ r }) => r !== null && isLarge(r) }),
    column(["se", "SE", "coefficient3"], ({ se }) => se),
    intervalColumns(({ r, se }) => normalInterval(r, se), "coefficient2"),
  ];
}
