import { ItemwiseError } from "../../errors";

/** One correlation with what a reader must know of the people that it comes from. */
export interface PairCorrelation {
  readonly rho: number;
  readonly standardError: number | null;
  /** People who answered both. */
  readonly people: number;
  /** True where an empty cell was given half a person. */
  readonly adjusted: boolean;
  /** The smallest number of people in a cell of a 2 x 2 table, null for other tables. */
  readonly smallestCell: number | null;
}

/** With the places of its items in the table. */
export interface NamedPair extends PairCorrelation {
  readonly first: number;
  readonly second: number;
}

/** What the correlations of a table's pairs are computed from. */
export interface PairSource {
  /** @throws ItemwiseError where the pair has no correlation, see `noCorrelation` */
  readonly correlate: (first: number, second: number) => PairCorrelation;
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  /** People who answered the item, by item. */
  readonly people: readonly number[];
  /** Declared categories that nobody chose, by item id; items without such are left out. */
  readonly unused: Readonly<Record<string, readonly string[]>>;
}

/** The error for a pair without a correlation: "no-common-people" or "constant-pair". */
export function noCorrelation(first: string, second: string, people: number): ItemwiseError {
  const hint = "Leave one of the two items out.";
  return people > 0
    ? new ItemwiseError(
        "constant-pair",
        `Items ${first} and ${second} have no correlation: among the ${people} who answered both, one of them was answered alike by everyone.`,
        { hint },
      )
    : new ItemwiseError(
        "no-common-people",
        `Items ${first} and ${second} have no correlation: nobody answered both.`,
        { hint },
      );
}
