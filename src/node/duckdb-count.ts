import type { DuckDBConnection } from "@duckdb/node-api";
import { LIMB_BITS } from "../data/answers/pattern-columns";
import { countRows, type RowCount } from "../data/sql/count-rows";
import { sqlDialects } from "../data/sql/dialects";
import { isExact, KINDS, quickCount, UNITS } from "./duckdb-quick-count";

/** SQL for a double of every row of `counted`, and what a whole of it is divided by. */
export interface SumPart {
  readonly sql: string;
  readonly unit: number;
}

/** The doubles of a row that add up to the sum of its weights, and to that of their squares. */
export interface CountedSums {
  readonly weight: readonly SumPart[];
  readonly squares: readonly SumPart[];
}

/**
 * Puts the distinct rows into a table `counted` of the connection's own: the keys (`k1`, `k2`, ...), `people`, `kind` and what
 * they weigh, with what is `wrong` where that is no weight. The quick count is taken where its sums are exact, else that of
 * `countRows`, which also says where the wrong weights are and which.
 */
export async function countInto(connection: DuckDBConnection, count: RowCount): Promise<CountedSums> {
  const create = async (steps: readonly string[], more: string): Promise<void> => {
    const query = `WITH ${steps.join(",\n")} SELECT *${more} FROM counted`;
    await connection.run(`CREATE OR REPLACE TEMP TABLE counted AS ${query}`);
  };
  const { weighting, weight, place } = count;
  if (weighting === "none" || weight === null) {
    await create(countRows(count, sqlDialects.duckdb), `, ${KINDS.read} AS kind, NULL AS wrong`);
    return { weight: [], squares: [] };
  }
  const squared = weighting === "design";
  if (place === undefined) {
    await create(quickCount({ ...count, weight }, squared), ", NULL AS wrong");
    if (await isExact(connection, squared)) {
      const parts = (sum: "w" | "q"): SumPart[] =>
        [...asDoubles(`${sum}1`), `${sum}2`].map((sql) => ({ sql, unit: UNITS[sum] }));
      return { weight: parts("w"), squares: squared ? parts("q") : [] };
    }
  }
  const kind = `CASE WHEN wrong IS NOT NULL THEN ${KINDS.wrong} WHEN left_out = 'blank' THEN ${KINDS.blank} WHEN left_out = 'zero' THEN ${KINDS.zero} ELSE ${KINDS.read} END`;
  await create(countRows(count, sqlDialects.duckdb), `, ${kind} AS kind`);
  const parts = (sum: "w" | "q"): SumPart[] =>
    LIMB_BITS.flatMap((bits, k) => asDoubles(`${sum}${k + 1}`).map((sql) => ({ sql, unit: 2 ** bits })));
  return { weight: parts("w"), squares: squared ? parts("q") : [] };
}

/** A whole number of up to 38 digits as two doubles that add up to it. */
function asDoubles(whole: string): string[] {
  const nearest = `CAST(${whole} AS DOUBLE)`;
  return [nearest, `CAST(${whole} - CAST(${nearest} AS HUGEINT) AS DOUBLE)`];
}
