import type { DuckDBConnection } from "@duckdb/node-api";
import type { Cells } from "../data/answers/distinct-cells";

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
  const described = await connection.runAndReadAll("DESCRIBE counted");
  const types = new Map(described.getRows().map(([name, type]) => [String(name), String(type)]));
  const numbered: NumberedKey[] = [];
  for (let k = 1; k <= keys; k++) {
    const key = `k${k}`;
    const whole = WHOLE.test(types.get(key) ?? "") ? await wholeKey(connection, key) : null;
    numbered.push(whole ?? (await textKey(connection, key)));
  }
  return numbered;
}

/** Null where the numbers are too far apart, or there are none. */
async function wholeKey(connection: DuckDBConnection, key: string): Promise<NumberedKey | null> {
  const ends = await connection.runAndReadAll(`SELECT MIN(${key}), MAX(${key}) FROM counted`);
  const [low, high] = (ends.getRows()[0] ?? []).map((end) => (end === null ? Number.NaN : Number(end)));
  if (low === undefined || high === undefined) return null;
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || high - low > MOST) return null;
  const texts = Array.from({ length: high - low + 1 }, (_, k) => String(low + k));
  const sql = `CAST(COALESCE(CAST(${key} AS BIGINT) - ${low}, ${texts.length}) AS INTEGER)`;
  return { texts: [...texts, ""], sql };
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
