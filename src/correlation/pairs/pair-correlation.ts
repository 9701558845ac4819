import { ItemwiseError } from "../../errors";

export interface PairCorrelation {
  readonly rho: number;
  readonly standardError: number | null;
  readonly people: number;
  /** Whether an empty cell got half a person. */
  readonly adjusted: boolean;
  /** Smallest cell count of a 2 x 2 table; null for other tables. */
  readonly smallestCell: number | null;
}

/** With the indices of its items in the table. */
export interface NamedPair extends PairCorrelation {
  readonly first: number;
  readonly second: number;
}

export interface PairSource {
  /** @throws ItemwiseError where the pair has no correlation, see `noCorrelation` */
  readonly correlate: (first: number, second: number) => PairCorrelation;
  readonly thresholds: Readonly<Record<string, readonly number[]>>;
  readonly people: readonly number[];
  /** Declared categories that nobody chose, by item id, if any. */
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
