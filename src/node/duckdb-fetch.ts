import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cells } from "../data/answers/distinct-cells";
import type { CountedSums } from "./duckdb-count";
import { cellsOf, numberKeys, packKeys } from "./duckdb-keys";
import { KINDS } from "./duckdb-quick-count";

/** The distinct rows that are read: what stands in them, their people, and what these weigh. */
export interface Counted {
  readonly keys: readonly Cells[];
  readonly people: Float64Array;
  readonly largest: Float64Array;
  /** By row, doubles that add up to the sum of the weights, and to that of their squares. */
  readonly weight: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
  /** Row of the file, from 1; 0 where it was not asked. */
  readonly first: Int32Array;
  readonly others: readonly OtherRows[];
}

/** Rows of the file that are not read: of what kind, how many, what stands in place of a weight, and where first. */
export interface OtherRows {
  readonly kind: number;
  readonly people: number;
  readonly wrong: string;
  readonly first: number;
}

/** A column of a query's result, and the numbers that it fills. */
interface Filled {
  readonly sql: string;
  readonly into: Float64Array | Int32Array;
}

/** Fetches the table `counted` of so many keys, in order of `first` where that is there. */
export async function fetchCounted(
  connection: DuckDBConnection,
  of: { readonly keys: number; readonly sums: CountedSums; readonly places: boolean },
): Promise<Counted> {
  const { weight, squares } = of.sums;
  const from = `FROM counted WHERE kind = ${KINDS.read}`;
  const size = Number((await connection.runAndReadAll(`SELECT COUNT(*) ${from}`)).getRows()[0]?.[0]);
  const ints = (sql: string) => ({ sql, into: new Int32Array(size) });
  const doubles = (sql: string) => ({ sql, into: new Float64Array(size) });
  const numbered = await numberKeys(connection, of.keys);
  const packs = packKeys(numbered).map((pack) => ({ ...pack, ...ints(pack.sql) }));
  const place = of.places ? "first + 1" : "0";
  const people = doubles("people");
  const first = ints(place);
  const largest = doubles(weight.length > 0 ? "largest" : "0");
  const parts = [...weight, ...squares].map(({ sql }) => doubles(sql));
  await fill(
    connection,
    [...packs, people, largest, ...parts, ...(of.places ? [first] : [])],
    of.places ? `${from} ORDER BY first` : from,
  );
  for (const [k, { unit }] of [...weight, ...squares].entries()) {
    const { into } = parts[k]!;
    for (let row = 0; row < size; row++) into[row]! /= unit;
  }
  const sums = parts.map(({ into }) => into);
  return {
    keys: packs.flatMap(({ keys, into }) =>
      keys.map(({ key, shift, mask }) => cellsOf(numbered[key]!.texts, into, { shift, mask })),
    ),
    ...{ people: people.into, first: first.into, largest: largest.into },
    ...{ weight: sums.slice(0, weight.length), squares: sums.slice(weight.length) },
    others: await fetchOthers(connection, place),
  };
}

async function fetchOthers(connection: DuckDBConnection, place: string): Promise<OtherRows[]> {
  const found = await connection.runAndReadAll(
    `SELECT kind, CAST(SUM(people) AS DOUBLE), wrong, MIN(${place}) AS place FROM counted WHERE kind <> ${KINDS.read} GROUP BY kind, wrong ORDER BY place`,
  );
  return found.getRows().map(([kind, people, wrong, first]) => ({
    ...{ kind: Number(kind), people: Number(people), wrong: String(wrong ?? ""), first: Number(first) },
  }));
}

/** Fills the columns with the numbers that a query gives. */
async function fill(connection: DuckDBConnection, columns: readonly Filled[], from: string): Promise<void> {
  const typed = columns.map(
    ({ sql, into }) => `CAST(${sql} AS ${into instanceof Int32Array ? "INTEGER" : "DOUBLE"})`,
  );
  const asked = await connection.run(`SELECT ${typed.join(", ")} ${from}`);
  let at = 0;
  for (let chunk = await asked.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await asked.fetchChunk()) {
    const { rowCount } = chunk;
    for (const [k, { into }] of columns.entries()) {
      const vector = chunk.getColumnVector(k);
      for (let row = 0; row < rowCount; row++) into[at + row] = vector.getItem(row) as number;
    }
    at += rowCount;
  }
}
