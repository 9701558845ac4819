import { access } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { LIMB_BITS } from "../../data/answers/pattern-columns";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import { type AnswerRowsOptions, layoutOf } from "../../data/patterns/answer-layout";
import {
  countRows,
  isExact,
  KIND,
  KINDS,
  quickCount,
  type RowCount,
  type SumUnit,
  sumUnits,
  type WeightRange,
} from "../../data/sql/count-rows";
import { sqlDialects } from "../../data/sql/dialects";
import { joinCounted } from "../../data/sql/join-counted";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { powerOfTwo } from "../../numeric/elementary/powers";
import { fileError } from "../files/file-error";
import { type CountedSums, fetchCounted, type SumPart } from "./duckdb-fetch";

interface DuckDbRows {
  readonly from: string;
  readonly names: readonly string[] | null;
}

/**
 * Answers of the distinct rows counted by DuckDB.
 * @param place SQL for a row's number minus 1; slow, and needed only for messages
 * @throws ItemwiseError what `readAnswers` throws
 */
export async function countAnswers(
  run: {
    readonly connection: DuckDBConnection;
    readonly source: DuckDbRows;
    readonly measure: Measure;
    readonly options: AnswerRowsOptions;
  },
  place?: string,
): Promise<JoinedAnswers> {
  const { connection, source, measure, options } = run;
  const types =
    source.names === null ? await columnTypes(connection, source.from) : new Map<string, string>();
  const names = source.names ?? [...types.keys()].filter((name) => name !== "file_row_number");
  const layout = layoutOf(names, measure, options);
  const { weighting } = layout.people;
  const columns = layout.keys.map((key) => names[key]!);
  const numeric = /DOUBLE|INT|DECIMAL/.test(types.get(measure.weight?.column ?? "") ?? "");
  const sums = await countInto(connection, {
    from: source.from,
    columns,
    weighting,
    weight: measure.weight,
    numeric,
    place,
  });
  const counted = await fetchCounted(connection, {
    keys: columns.length,
    sums,
    places: place !== undefined,
  });
  const fraction = weighting === "frequency" ? await smallestFraction(connection) : null;
  return joinCounted(counted, { names, layout, measure, options, fraction });
}

async function smallestFraction(connection: DuckDBConnection): Promise<number | null> {
  const found = await connection.runAndReadAll("SELECT MIN(fraction) FROM itemwise_counted");
  const value = found.getRows()[0]?.[0];
  return typeof value === "number" ? value : null;
}

/**
 * Puts the distinct rows into a temporary table `counted`: keys (`k1`, `k2`, ...), `people`, `kind` and sums of
 * weights, with `wrong` for invalid weights. The quick count is used where its sums are exact, otherwise that of
 * `countRows`, which also locates invalid weights.
 */
async function countInto(connection: DuckDBConnection, count: RowCount): Promise<CountedSums> {
  const create = async (steps: readonly string[], more: string): Promise<void> => {
    const query = `WITH ${steps.join(",\n")} SELECT *${more} FROM counted`;
    await connection.run(`CREATE OR REPLACE TEMP TABLE itemwise_counted AS ${query}`);
  };
  const { weighting, weight, place } = count;
  if (weighting === "none" || weight === null) {
    await create(countRows(count, sqlDialects.duckdb), `, ${KINDS.read} AS kind, NULL AS wrong`);
    return { weight: [], squares: [] };
  }
  const quick = { ...count, weight };
  const looked = place === undefined ? await rangeOf(connection, quick) : null;
  let range: WeightRange | null = looked;
  for (let tries = 0; tries < 2 && range !== null; tries++) {
    const units = sumUnits(range, weighting === "design");
    if (units === null) break;
    const done = create(quickCount(quick, units, looked?.weighted === true), ", NULL AS wrong");
    // A sum may overflow; other errors are reported by the count below.
    const counted = await done.then(
      () => countedRange(connection, looked?.weighted ? looked.smallest : null),
      () => null,
    );
    if (counted !== null && isExact(units, counted, counted.people)) {
      const parts = (sum: string, { unit }: SumUnit): SumPart[] =>
        asDoubles(sum).map((sql) => ({ sql, unit }));
      return { weight: parts("w1", units.w), squares: units.q === null ? [] : parts("q1", units.q) };
    }
    range = counted;
  }
  await create(countRows(count, sqlDialects.duckdb), `, ${KIND} AS kind`);
  const parts = (sum: "w" | "q"): SumPart[] =>
    LIMB_BITS.flatMap((bits, k) =>
      asDoubles(`${sum}${k + 1}`).map((sql) => ({ sql, unit: powerOfTwo(bits) })),
    );
  return { weight: parts("w"), squares: weighting === "design" ? parts("q") : [] };
}

/** Rows of a CSV file inspected for weights; all would mean reading twice. */
const SAMPLE_ROWS = 20_000;

/** Range of the weights, and whether every row has one; from the first rows of a CSV file. Null without weights. */
async function rangeOf(
  connection: DuckDBConnection,
  { from, weight, numeric = false }: RowCount & { readonly weight: NonNullable<Measure["weight"]> },
): Promise<(WeightRange & { readonly weighted: boolean }) | null> {
  const value = `TRY_CAST(${sqlDialects.duckdb.name(weight.column)} AS DOUBLE)`;
  const rows = `(SELECT ${value} AS v FROM ${from}${numeric ? "" : ` LIMIT ${SAMPLE_ROWS}`})`;
  const range = await connection.runAndReadAll(`SELECT MIN(v), MAX(v), COUNT(v) = COUNT(*) FROM ${rows}`);
  const [low, high, complete] = range.getRows()[0] ?? [];
  if (typeof low === "number" && typeof high === "number" && low > 0 && complete === true) {
    return { smallest: low, largest: high, weighted: numeric };
  }
  const positiveRange = await connection.runAndReadAll(`SELECT MIN(v), MAX(v) FROM ${rows} WHERE v > 0`);
  const [smallest, largest] = positiveRange.getRows()[0] ?? [];
  return typeof smallest === "number" && typeof largest === "number"
    ? { smallest, largest, weighted: false }
    : null;
}

/**
 * Range of the counted weights, and the people of the largest row; null with invalid weights.
 * @param known the smallest weight, if known
 */
async function countedRange(
  connection: DuckDBConnection,
  known: number | null,
): Promise<(WeightRange & { readonly people: number }) | null> {
  const found = await connection.runAndReadAll(
    `SELECT MAX(kind), CAST(MAX(people) AS DOUBLE), MAX(largest), ${known === null ? "MIN(smallest)" : "NULL"} FROM itemwise_counted WHERE kind IN (${KINDS.read}, ${KINDS.wrong})`,
  );
  const [kind, people, largest, counted] = (found.getRows()[0] ?? []).map((cell) =>
    cell === null ? Number.NaN : Number(cell),
  );
  const smallest = known ?? counted;
  if (kind !== KINDS.read || people === undefined || smallest === undefined || largest === undefined)
    return null;
  return { smallest, largest, people };
}

/** A whole number of up to 38 digits as a sum of two doubles. */
function asDoubles(whole: string): string[] {
  const nearest = `CAST(${whole} AS DOUBLE)`;
  return [nearest, `CAST(${whole} - CAST(${nearest} AS HUGEINT) AS DOUBLE)`];
}

/**
 * Calls `use` with a DuckDB connection, which is closed afterwards: to a database file (read-only), or in memory.
 * Loads the package `@duckdb/node-api` on demand.
 * @throws ItemwiseError "no-duckdb" where the package is not there; "no-file" and "unreadable"
 */
export async function withDuckDb<T>(
  path: string | null,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  if (path !== null) {
    await access(path).catch((cause: unknown) => {
      throw fileError(cause, path, "read");
    });
  }
  const { DuckDBInstance } = await load();
  // A read-only database takes no temporary tables, which stay in memory.
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    if (path !== null) {
      await connection.run(
        `ATTACH ${sqlDialects.duckdb.string(path)} AS itemwise_source (TYPE duckdb, READ_ONLY)`,
      );
      await connection.run("USE itemwise_source");
      // Queries must not reach other files or the network.
      await connection.run("SET enable_external_access = false");
      await connection.run("SET lock_configuration = true");
    }
    return await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function load(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (cause) {
    throw new ItemwiseError("no-duckdb", "DuckDB needs the package @duckdb/node-api, which is not there.", {
      hint: "Install it beside itemwise (npm install @duckdb/node-api), or leave --engine out for a CSV file.",
      cause,
    });
  }
}

export async function columnTypes(
  connection: DuckDBConnection,
  from: string,
): Promise<ReadonlyMap<string, string>> {
  // The query itself: in a subquery DuckDB renames duplicate columns.
  const query = /^\((.*)\) AS asked$/s.exec(from)?.[1] ?? `SELECT * FROM ${from}`;
  const described = await connection.runAndReadAll(`DESCRIBE ${query}`);
  const columns = described.getRows().map(([name, type]) => [String(name), String(type)] as const);
  for (const [at, [name]] of columns.entries()) {
    const before = columns.findIndex(([other]) => other.toLowerCase() === name.toLowerCase());
    if (before < at) throw sameName(name, before, at);
  }
  return new Map(columns);
}

const sameName = (name: string, before: number, at: number): ItemwiseError =>
  new ItemwiseError("duplicate-column", `columns ${before + 1} and ${at + 1} are both called "${name}".`, {
    hint: "Give each column of the query a name of its own (AS ...).",
  });
