/**
 * Makes tests/formats/fixtures/arrow: files by Polars and streams by parquet-wasm (Arrow's Rust library) of the Parquet
 * fixtures, and what Polars reads in its own files.
 *
 * Both are installed elsewhere and named: TOOLS=/folder/node_modules.
 * Run as: TOOLS=... node scripts/formats/arrow.mjs
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const TO = new URL("../../tests/formats/fixtures/arrow/", import.meta.url).pathname;
const PARQUET = new URL("../../tests/formats/fixtures/parquet/", import.meta.url).pathname;
const require = createRequire(`${process.env.TOOLS}/`);
const pl = require("nodejs-polars");
mkdirSync(TO, { recursive: true });

const ROWS = 300;
const list = (make) => Array.from({ length: ROWS }, (_, k) => make(k));
const WORDS = ["never", "rarely", "sometimes", "often", "älways 😀"];
const frame = pl.DataFrame({
  id: list((k) => `00${k}`),
  item: list((k) => (k % 4 === 1 ? null : k % 5)),
  half: list((k) => (k % 6 === 2 ? null : k / 8)),
  flag: list((k) => (k % 7 === 0 ? null : k % 3 === 0)),
  words: list((k) => (k % 5 === 0 ? null : WORDS[(k * 7) % 5])),
  text: list((k) => (k % 3 === 0 ? "" : `a text of its own, ${k * k}, for the row`)),
});
const made = frame.withColumns(
  pl.col("item").cast(pl.Int8).alias("small"),
  pl.col("item").cast(pl.UInt16).alias("unsigned"),
  pl.col("half").cast(pl.Float32).alias("single"),
  pl.col("words").cast(pl.Categorical).alias("category"),
  pl.col("item").cast(pl.Date).alias("day"),
);
let truth = [];
for (const compression of ["uncompressed", "lz4", "zstd"]) {
  const name = `polars-${compression}.arrow`;
  writeFileSync(`${TO}${name}`, made.writeIPC({ compression }));
  truth = pl.readIPC(readFileSync(`${TO}${name}`)).toRecords();
}
// All three have the same rows.
const columns = Object.keys(truth[0]).map((name) => [name, truth.map((row) => row[name])]);
writeFileSync(`${TO}truth.json`, `${JSON.stringify(Object.fromEntries(columns))}\n`);

const wasm = require("parquet-wasm");
for (const name of ["arrow-v1", "pandas"]) {
  const table = wasm.readParquet(new Uint8Array(readFileSync(`${PARQUET}${name}.parquet`)));
  writeFileSync(`${TO}${name}.arrows`, table.intoIPCStream());
}
