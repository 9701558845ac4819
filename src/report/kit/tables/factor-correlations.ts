import { normalInterval } from "../words/normal-interval";
import { type Columns, intervalColumns } from "./table-of";

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
    { key: "model", label: "Model", format: "text", value: ({ model }) => model.label },
    { key: "first", label: "Factor", format: "text", value: (row) => label(row, row.first) },
    { key: "second", label: "With", format: "text", value: (row) => label(row, row.second) },
    {
      ...{ key: "r", label: "r", format: "coefficient2" },
      value: ({ r }) => r,
      bold: ({ r }) => r !== null && isLarge(r),
    },
    { key: "se", label: "SE", format: "coefficient3", value: ({ se }) => se },
    intervalColumns(({ r, se }) => normalInterval(r, se), "coefficient2"),
  ];
}
