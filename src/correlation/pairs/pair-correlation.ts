import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

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

/**
 * The error for a pair without a correlation: "no-common-people" or "constant-pair".
 * @param apart items without which every two others were answered together
 */
export function noCorrelation(
  [first, second]: readonly [string, string],
  people: number,
  apart: () => readonly string[] = () => [],
): ItemwiseError {
  const items = people > 0 ? [] : apart();
  const hint = items.length > 0 ? () => messages.apartHint({ items }) : messages.pairHint;
  return people > 0
    ? new ItemwiseError(
        "constant-pair",
        () => messages.constantPair({ first, second, people: String(people) }),
        { hint },
      )
    : new ItemwiseError("no-common-people", () => messages.noCommonPeople({ first, second }), { hint });
}
