import type { PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";

/** People with their answers, weights, strata and clusters, one entry per person. */
export interface People {
  readonly items: Readonly<Record<string, readonly (number | null)[]>>;
  readonly scale?: "ordinal" | "continuous";
  readonly weights?: readonly number[];
  readonly strata?: readonly number[];
  readonly clusters?: readonly number[];
}

/** Their pattern table, sampling units kept apart; strata and clusters are numbers from 0. */
export function unitsTable({ strata, clusters, ...answers }: People): PatternTable {
  const ids = Array.from(Object.values(answers.items)[0] ?? [], (_, person) => String(person));
  // Each person a group of its own keeps the rows in the order of the people.
  const table = fromAnswers({ ...answers, groups: { person: ids } });
  return collapse({
    ...table,
    groupings: [],
    stratum: strata === undefined ? null : Int32Array.from(strata),
    cluster: clusters === undefined ? null : Int32Array.from(clusters),
  });
}
