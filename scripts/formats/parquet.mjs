/**
 * Makes tests/formats/fixtures/parquet: files by DuckDB, Polars and parquet-wasm (Arrow's Rust library), and as DuckDB reads them.
 *
 * @duckdb/node-api is there; the others are installed elsewhere and named: TOOLS=/folder/node_modules.
 * Run as: TOOLS=... node scripts/formats/parquet.mjs
 */
import { mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";

const TO = new URL("../../tests/formats/fixtures/parquet/", import.meta.url).pathname;
const require = createRequire(`${process.env.TOOLS}/`);
mkdirSync(TO, { recursive: true });
const connection = await (await DuckDBInstance.create()).connect();

const ROWS = `SELECT
  k AS id,
  CASE WHEN k % 4 = 1 THEN NULL ELSE k % 5 END::TINYINT AS item,
  (k * 1000003 % 97)::USMALLINT AS small,
  CASE WHEN k % 7 = 0 THEN NULL ELSE (k * 7919 - 100000)::INTEGER END AS whole,
  (4294967295 - k)::UINTEGER AS unsigned,
  (k * 1000000000)::BIGINT AS long,
  CASE WHEN k = 3 THEN 9007199254740993 ELSE k END::BIGINT AS beyond,
  CASE WHEN k = 3 THEN 18446744073709551615 ELSE k END::UBIGINT AS farthest,
  (k / 8)::FLOAT AS single,
  CASE WHEN k % 6 = 2 THEN NULL ELSE k / 7 END::DOUBLE AS double,
  (k / 100)::DECIMAL(5, 2) AS cents,
  (k / 1000 - 1)::DECIMAL(16, 3) AS mills,
  CASE WHEN k = 5 THEN 1234567890123456789.0123456 ELSE k END::DECIMAL(30, 7) AS large,
  k % 3 = 0 AS flag,
  CASE WHEN k % 5 = 0 THEN NULL ELSE ['never', 'rarely', 'sometimes', 'often', 'älways 😀'][1 + k % 5] END AS words,
  CASE WHEN k % 3 = 0 THEN '' ELSE 'text ' || (k * k) END AS text,
  '00' || k AS code,
  DATE '1969-12-01' + (k * 13)::INTEGER AS day,
  TIMESTAMP '1999-12-31 23:59:59.25' + INTERVAL (k) HOUR AS moment,
  (TIMESTAMP '2024-02-29 12:00:00' + INTERVAL (k) MINUTE)::TIMESTAMP_MS AS ms,
  (TIMESTAMP '2024-02-29 12:00:00' + INTERVAL (k) SECOND)::TIMESTAMP_NS AS ns,
  TIME '01:02:03.5' + INTERVAL (k) MINUTE AS clock,
  NULL::INTEGER AS nothing,
  7 AS constant,
  uuid AS uuid
FROM (SELECT k, ('00000000-0000-4000-8000-' || lpad(k::VARCHAR, 12, '0'))::UUID AS uuid FROM range(1, 121) t(k))`;

const copy = (name, options, rows = ROWS) =>
  connection.run(`COPY (${rows}) TO '${TO}${name}' (FORMAT parquet${options})`);
await copy("duckdb-snappy.parquet", ", COMPRESSION snappy");
await copy("duckdb-v2.parquet", ", COMPRESSION zstd, PARQUET_VERSION v2");
await copy(
  "duckdb-plain.parquet",
  ", COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT 1",
  `SELECT * FROM (${ROWS}) LIMIT 60`,
);
for (const codec of ["gzip", "brotli", "lz4_raw"]) {
  await copy(
    `duckdb-${codec}.parquet`,
    `, COMPRESSION ${codec}`,
    `SELECT id, item, words, double FROM (${ROWS})`,
  );
}
await copy("nested.parquet", "", "SELECT 1 AS id, [1, 2] AS choices, {'a': 1} AS inner");

const polars = require("nodejs-polars");
const frame = polars.readParquet(`${TO}duckdb-snappy.parquet`).drop("uuid");
frame.writeParquet(`${TO}polars-zstd.parquet`, { compression: "zstd" });
frame.select("id", "item", "words", "double").writeParquet(`${TO}polars-lz4.parquet`, { compression: "lz4" });

// Arrow for JavaScript does not know UUIDs.
await copy("arrow.tmp", ", COMPRESSION snappy", `SELECT * EXCLUDE uuid FROM (${ROWS})`);
const arrow = require("parquet-wasm");
const { Compression, WriterPropertiesBuilder, WriterVersion } = arrow;
const ways = {
  "arrow-v2": (it) =>
    it.setWriterVersion(WriterVersion.V2).setDictionaryEnabled(false).setCompression(Compression.ZSTD),
  "arrow-v1": (it) => it.setWriterVersion(WriterVersion.V1).setCompression(Compression.SNAPPY),
};
for (const [name, change] of Object.entries(ways)) {
  const table = arrow.readParquet(new Uint8Array(readFileSync(`${TO}arrow.tmp`)));
  const properties = change(new WriterPropertiesBuilder().setMaxRowGroupSize(50)).build();
  writeFileSync(`${TO}${name}.parquet`, arrow.writeParquet(table, properties));
}
unlinkSync(`${TO}arrow.tmp`);

const pandas = {
  index_columns: ["__index_level_0__"],
  columns: [
    {
      name: "words",
      field_name: "words",
      pandas_type: "categorical",
      numpy_type: "int8",
      metadata: { ordered: true },
    },
    {
      name: null,
      field_name: "__index_level_0__",
      pandas_type: "int64",
      numpy_type: "int64",
      metadata: null,
    },
  ],
};
await copy(
  "pandas.parquet",
  `, KV_METADATA {pandas: '${JSON.stringify(pandas)}'}`,
  `SELECT id, words, id * 3 AS __index_level_0__ FROM (${ROWS}) LIMIT 20`,
);

/** Columns as DuckDB writes them as text, each distinct one once. */
const columns = [];
const files = {};
const place = (column) => {
  const text = JSON.stringify(column);
  if (!columns.includes(text)) columns.push(text);
  return columns.indexOf(text);
};
for (const name of readdirSync(TO).filter((file) => file.endsWith(".parquet") && file !== "nested.parquet")) {
  const from = `read_parquet('${TO}${name}')`;
  const types = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`);
  const cells = (await connection.runAndReadAll(`SELECT COLUMNS(*)::VARCHAR FROM ${from}`)).getColumns();
  files[name] = Object.fromEntries(types.getRows().map(([column], k) => [column, place(cells[k])]));
}
writeFileSync(
  `${TO}truth.json`,
  `{"files":${JSON.stringify(files)},\n"columns":[\n${columns.join(",\n")}\n]}\n`,
);
