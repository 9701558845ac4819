import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cells } from "../../data/answers/answer-source";
import { KINDS } from "../../data/sql/count-rows";
import type { CountedRows, OtherRows } from "../../data/sql/join-counted";
import { powerOfTwo } from "../../numeric/elementary/powers";

/** SQL of a double for every row of `counted`, and its divisor. */
export interface SumPart {
  readonly sql: string;
  readonly unit: number;
}

/** Doubles of a row that sum to its weights and squared weights. */
export interface CountedSums {
  readonly weight: readonly SumPart[];
  readonly squares: readonly SumPart[];
}

interface FetchedColumn {
  readonly sql: string;
  readonly into: Float64Array | Int32Array;
}

/** Fetches the table `counted` with so many keys, ordered by `first` if present. */
export async function fetchCounted(
  connection: DuckDBConnection,
  of: { readonly keys: number; readonly sums: CountedSums; readonly places: boolean },
): Promise<CountedRows> {
  const { weight, squares } = of.sums;
  const from = `FROM itemwise_counted WHERE kind = ${KINDS.read}`;
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
    people: people.into,
    first: first.into,
    largest: largest.into,
    weight: sums.slice(0, weight.length),
    squares: sums.slice(weight.length),
    others: await fetchOthers(connection, place),
  };
}

async function fetchOthers(connection: DuckDBConnection, place: string): Promise<OtherRows[]> {
  const found = await connection.runAndReadAll(
    `SELECT kind, CAST(SUM(people) AS DOUBLE), wrong, MIN(${place}) AS place FROM itemwise_counted WHERE kind <> ${KINDS.read} GROUP BY kind, wrong ORDER BY place`,
  );
  return found.getRows().map(([kind, people, wrong, first]) => ({
    kind: Number(kind),
    people: Number(people),
    wrong: String(wrong ?? ""),
    first: Number(first),
  }));
}

async function fill(
  connection: DuckDBConnection,
  columns: readonly FetchedColumn[],
  from: string,
): Promise<void> {
  const typed = columns.map(
    ({ sql, into }) => `CAST(${sql} AS ${into instanceof Int32Array ? "INTEGER" : "DOUBLE"})`,
  );
  const asked = await connection.run(`SELECT ${typed.join(", ")} ${from}`);
  let at = 0;
  for (let chunk = await asked.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await asked.fetchChunk()) {
    const { rowCount } = chunk;
    for (const [k, { into }] of columns.entries()) {
      const vector = chunk.getColumnVector(k);
      const items = itemsOf(vector);
      if (items !== null) into.set(items.subarray(0, rowCount), at);
      else for (let row = 0; row < rowCount; row++) into[at + row] = vector.getItem(row) as number;
    }
    at += rowCount;
  }
}

/** The numbers of a vector in memory, if accessible; none is null. */
function itemsOf(vector: object): Float64Array | Int32Array | null {
  const { items } = vector as { readonly items?: unknown };
  return items instanceof Float64Array || items instanceof Int32Array ? items : null;
}

/** SQL that fetches a key of `counted` as the number of its text. */
interface NumberedKey {
  readonly texts: readonly string[];
  readonly sql: string;
}

/** Maximum distance of integer keys. */
const MAX_DISTANCE = 65_534;
const INTEGER_TYPE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;
/** Bits of JavaScript's small integers. */
const MAX_BITS = 30;

/** Numbers the texts of keys: integers by distance to the smallest, others one by one. */
async function numberKeys(connection: DuckDBConnection, keys: number): Promise<NumberedKey[]> {
  const described = await connection.runAndReadAll("DESCRIBE itemwise_counted");
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  const numbered: NumberedKey[] = [];
  for (let k = 1; k <= keys; k++) {
    const key = `k${k}`;
    const whole = INTEGER_TYPE.test(types.get(key) ?? "") ? await wholeKey(connection, key) : null;
    numbered.push(whole ?? (await textKey(connection, key)));
  }
  return numbered;
}

/** Null where numbers are too far apart or missing. */
async function wholeKey(connection: DuckDBConnection, key: string): Promise<NumberedKey | null> {
  const ends = await connection.runAndReadAll(`SELECT MIN(${key}), MAX(${key}) FROM itemwise_counted`);
  const [low, high] = (ends.getRows()[0] ?? []).map((end) => (end === null ? Number.NaN : Number(end)));
  if (low === undefined || high === undefined) return null;
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || high - low > MAX_DISTANCE) return null;
  const texts = Array.from({ length: high - low + 1 }, (_, k) => String(low + k));
  const sql = `CAST(COALESCE(CAST(${key} AS BIGINT) - ${low}, ${texts.length}) AS INTEGER)`;
  return { texts: [...texts, ""], sql };
}

async function textKey(connection: DuckDBConnection, key: string): Promise<NumberedKey> {
  const text = `COALESCE(CAST(${key} AS VARCHAR), '')`;
  await connection.run(`DROP TYPE IF EXISTS memory.main.texts_${key}`);
  await connection.run(
    `CREATE TYPE memory.main.texts_${key} AS ENUM (SELECT DISTINCT ${text} AS text FROM itemwise_counted ORDER BY text)`,
  );
  const found = await connection.runAndReadAll(`SELECT unnest(enum_range(NULL::memory.main.texts_${key}))`);
  const texts = found.getRows().map(([value]) => String(value));
  return { texts, sql: `CAST(enum_code(CAST(${text} AS memory.main.texts_${key})) AS INTEGER)` };
}

/** Several keys' numbers in one. */
interface PackedKeys {
  readonly sql: string;
  readonly keys: readonly { readonly key: number; readonly shift: number; readonly mask: number }[];
}

/** Packs key numbers into as few columns as possible, since fetching columns is slower than reading bits. */
function packKeys(keys: readonly NumberedKey[]): PackedKeys[] {
  const packed: { sql: string; keys: { key: number; shift: number; mask: number }[] }[] = [];
  let used = MAX_BITS;
  for (const [key, { texts, sql }] of keys.entries()) {
    const bits = Math.max(1, 32 - Math.clz32(texts.length - 1));
    if (used + bits > MAX_BITS) {
      packed.push({ sql: "", keys: [] });
      used = 0;
    }
    const last = packed[packed.length - 1]!;
    last.sql += `${last.sql === "" ? "" : " + "}${sql} * ${powerOfTwo(used)}`;
    last.keys.push({ key, shift: used, mask: powerOfTwo(bits) - 1 });
    used += bits;
  }
  return packed;
}

/** Cells of a key from packed numbers; only texts that occur are kept. */
function cellsOf(
  texts: readonly string[],
  packed: Int32Array,
  { shift, mask }: { readonly shift: number; readonly mask: number },
): Cells {
  const places = new Int32Array(texts.length).fill(-1);
  const kept: string[] = [];
  const codes = codesFor(texts.length, packed.length);
  for (let row = 0; row < packed.length; row++) {
    const code = (packed[row]! >> shift) & mask;
    let place = places[code]!;
    if (place < 0) {
      place = kept.push(texts[code]!) - 1;
      places[code] = place;
    }
    codes[row] = place;
  }
  return { texts: kept, codes };
}

function codesFor(texts: number, rows: number): Uint8Array | Uint16Array | Int32Array {
  if (texts <= 256) return new Uint8Array(rows);
  return texts <= 65_536 ? new Uint16Array(rows) : new Int32Array(rows);
}
