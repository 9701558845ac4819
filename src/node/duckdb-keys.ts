import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cells } from "../data/cells";

/** How a key of `counted` is fetched: as the number of its text. */
export interface NumberedKey {
  readonly texts: readonly string[];
  readonly sql: string;
}

/** Numbers of whole numbers go up to this. */
const MOST = 65_534;
const WHOLE = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;
/** Numbers of this many bits are whole numbers of JavaScript's quick kind. */
const BITS = 30;

/** Numbers the texts of the keys of `counted`: whole numbers by their distance to the smallest, all others one by one. */
export async function numberKeys(connection: DuckDBConnection, keys: number): Promise<NumberedKey[]> {
  const names = Array.from({ length: keys }, (_, k) => `k${k + 1}`);
  const ends = names.map(
    (key) => `TYPEOF(ANY_VALUE(${key})), CAST(MIN(${key}) AS VARCHAR), CAST(MAX(${key}) AS VARCHAR)`,
  );
  const found = await connection.runAndReadAll(`SELECT ${ends.join(", ")} FROM counted`);
  const row = found.getRows()[0] ?? [];
  const numbered: NumberedKey[] = [];
  for (const [k, key] of names.entries()) {
    const [type, low, high] = row.slice(3 * k, 3 * k + 3).map(String);
    const near =
      WHOLE.test(type ?? "") && Number(high) - Number(low) <= MOST && Number.isSafeInteger(Number(high));
    numbered.push(near ? wholeKey(key, Number(low), Number(high)) : await textKey(connection, key));
  }
  return numbered;
}

function wholeKey(key: string, low: number, high: number): NumberedKey {
  const texts = Array.from({ length: high - low + 1 }, (_, k) => String(low + k));
  return {
    texts: [...texts, ""],
    sql: `CAST(COALESCE(CAST(${key} AS BIGINT) - ${low}, ${texts.length}) AS INTEGER)`,
  };
}

async function textKey(connection: DuckDBConnection, key: string): Promise<NumberedKey> {
  const text = `COALESCE(CAST(${key} AS VARCHAR), '')`;
  await connection.run(`DROP TYPE IF EXISTS texts_${key}`);
  await connection.run(
    `CREATE TYPE texts_${key} AS ENUM (SELECT DISTINCT ${text} AS text FROM counted ORDER BY text)`,
  );
  const found = await connection.runAndReadAll(`SELECT unnest(enum_range(NULL::texts_${key}))`);
  const texts = found.getRows().map(([value]) => String(value));
  return { texts, sql: `CAST(enum_code(CAST(${text} AS texts_${key})) AS INTEGER)` };
}

/** Several keys' numbers in one. */
export interface PackedKeys {
  readonly sql: string;
  readonly keys: readonly { readonly key: number; readonly shift: number; readonly mask: number }[];
}

/** Packs the numbers of keys into as few as hold them, as fetching a column takes longer than reading its bits. */
export function packKeys(keys: readonly NumberedKey[]): PackedKeys[] {
  const packed: { sql: string; keys: { key: number; shift: number; mask: number }[] }[] = [];
  let used = BITS;
  for (const [key, { texts, sql }] of keys.entries()) {
    const bits = Math.max(1, 32 - Math.clz32(texts.length - 1));
    if (used + bits > BITS) {
      packed.push({ sql: "", keys: [] });
      used = 0;
    }
    const last = packed[packed.length - 1]!;
    last.sql += `${last.sql === "" ? "" : " + "}${sql} * ${2 ** used}`;
    last.keys.push({ key, shift: used, mask: 2 ** bits - 1 });
    used += bits;
  }
  return packed;
}

/** The cells of a key from numbers that it is packed in; only texts that occur are kept. */
export function cellsOf(
  texts: readonly string[],
  packed: Int32Array,
  { shift, mask }: { readonly shift: number; readonly mask: number },
): Cells {
  const used = new Uint8Array(texts.length);
  for (let row = 0; row < packed.length; row++) used[(packed[row]! >> shift) & mask] = 1;
  const places = new Int32Array(texts.length);
  let next = 0;
  for (let code = 0; code < texts.length; code++) if (used[code] === 1) places[code] = next++;
  const codes = next <= 256 ? new Uint8Array(packed.length) : new Int32Array(packed.length);
  for (let row = 0; row < packed.length; row++) codes[row] = places[(packed[row]! >> shift) & mask]!;
  return { texts: texts.filter((_, code) => used[code] === 1), codes };
}
