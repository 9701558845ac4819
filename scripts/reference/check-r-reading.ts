/**
 * Writes the same answers as files of several programs, lets the R script that a report carries read each, and compares
 * what it counts with what we count. It needs R with haven and readxl, and dist (`npm run build`).
 *
 *   npx tsx scripts/reference/check-r-reading.ts
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Analysis } from "../../src/analysis/analysis";
import { sourceOf } from "../../src/data/answers/answer-source";
import { readSource } from "../../src/data/answers/responses";
import { answersTable } from "../../src/data/files/answers-table";
import { parseMeasure } from "../../src/measures/measure";
import { diskFile } from "../../src/node/files/read-table";
import { readLabelled } from "../../src/project/read-labelled";
import { itemLines, readingLines, rReading } from "../../src/report/scripts/r-script";

const ITEMS = ["a", "b", "c"];
const ROWS = Array.from({ length: 60 }, (_, k) => ({
  answers: ITEMS.map((_, item) => ((k * (item + 2)) % 11 === 0 ? 9 : 1 + ((k * (item + 1) + item) % 5))),
  weight: (50 + ((k * 37) % 101)) / 100,
}));
const measure = parseMeasure({
  id: "m",
  weight: { column: "w" },
  items: ITEMS.map((id) => ({
    id,
    categories: [1, 2, 3, 4, 5].map((code) => ({ code, label: `Answer ${code}` })),
    missing: [{ code: 9, label: "No answer" }],
  })),
});

const folder = mkdtempSync(join(tmpdir(), "itemwise-r-"));
const path = (name: string): string => join(folder, name);
const table = (separator: string, decimal: string, head: readonly string[][] = []): string =>
  [
    ["name", ...ITEMS, "w"],
    ...head,
    ...ROWS.map(({ answers, weight }, k) => [
      `Zoë ${k}`,
      ...answers.map(String),
      String(weight).replace(".", decimal),
    ]),
  ]
    .map((row) => `${row.join(separator)}\r\n`)
    .join("");
writeFileSync(path("plain.csv"), table(",", "."));
writeFileSync(path("commas.csv"), table(";", ","));
writeFileSync(path("tabs.tsv"), table("\t", ","));
writeFileSync(path("latin1.csv"), Buffer.from(table(";", ","), "latin1"));
writeFileSync(path("utf16.csv"), Buffer.from(`\ufeff${table("\t", ",")}`, "utf16le"));
const ids = ["name", ...ITEMS, "w"].map((id) => `"{""ImportId"":""QID_${id}""}"`);
writeFileSync(
  path("qualtrics.csv"),
  table(",", ".", [["Your name?", "First, a?", "Then?", "Last?", "w"].map((text) => `"${text}"`), ids]),
);
for (const ending of ["sav", "zsav", "dta", "xlsx", "parquet"]) {
  const made = run("node", ["dist/cli.js", "convert", path("plain.csv"), path(`made.${ending}`)]);
  if (made.status !== 0) console.log(ending, made.stderr);
}
run("Rscript", [
  "-e",
  `d <- read.csv("${path("plain.csv")}"); d$a <- factor(d$a, levels = c(1:5, 9)); levels(d$a) <- c("One", "Two", "Three", "Four", "Five", "None"); saveRDS(d, "${path("made.rds")}"); save(d, file = "${path("made.rda")}")
   l <- haven::labelled_spss(d$b, labels = c(low = 1, high = 5, none = 9), na_values = 9); d$b <- l; d$a <- as.numeric(d$a); haven::write_sav(d, "${path("haven.sav")}"); haven::write_dta(d[c("name", "a", "b", "c", "w")], "${path("haven.dta")}"); haven::write_xpt(d, "${path("haven.xpt")}")`,
]);

const encodings: Readonly<Record<string, "latin1">> = { "latin1.csv": "latin1" };
const files = [
  ...["plain.csv", "commas.csv", "tabs.tsv", "latin1.csv", "utf16.csv", "qualtrics.csv"],
  ...["made.sav", "made.zsav", "made.dta", "made.xlsx", "made.parquet", "made.rds", "made.rda"],
  ...["haven.sav", "haven.dta", "haven.xpt"],
];
let wrong = 0;
for (const file of files) {
  const encoding = encodings[file];
  // R's factor counts its levels: what is 9 in the other files is the sixth.
  const isFactor = /\.rd[as]$|^haven/.test(file);
  const own = isFactor
    ? { ...measure, items: measure.items.map((item) => (item.id === "a" ? sixth(item) : item)) }
    : measure;
  const labelled = await readLabelled(diskFile(path(file)), { encoding });
  const { sums, columns, weights } = readSource(sourceOf(answersTable(labelled, own)), own, {});
  const expected = ITEMS.map((_, item) => {
    let [n, sum, all] = [0, 0, 0];
    columns[item]?.forEach((value, row) => {
      if (value < 0) return;
      n += sums.count[row] ?? 0;
      all += weights?.[row] ?? 0;
      sum += (weights?.[row] ?? 0) * (value + 1);
    });
    return [n, sum / all];
  });
  const reading = { header: true, delimiter: null, encoding: encoding ?? "utf8", counts: null } as const;
  const analysis = {
    settings: { reading, weights: "design", categories: "declared", missing: "pairwise" },
    data: { file, items: ITEMS },
  } as unknown as Analysis;
  const script = [
    ...readingLines(analysis, own),
    ...itemLines(analysis, own),
    rReading({ repeat: null, items: [], blank: "missing" }),
    `for (id in ids) cat(results[[paste0("item.", id, ".n")]], format(results[[paste0("item.", id, ".mean")]], digits = 15), "\\n")`,
  ].join("\n");
  writeFileSync(path("script.R"), script);
  const { stdout, stderr } = run("Rscript", ["--vanilla", path("script.R"), path(file)]);
  const found = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const same = expected.every((row, k) =>
    row.every((value, j) => Math.abs(value - (found[k]?.[j] ?? Number.NaN)) < 1e-12),
  );
  const noPackage = /needs install\.packages/.test(stderr);
  if (!same && !noPackage) wrong++;
  console.log(
    same ? "same " : noPackage ? "not checked" : "OTHER",
    file,
    same ? "" : `${JSON.stringify(expected)} ${stdout} ${stderr}`,
  );
}
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong === 0 ? 0 : 1;

function sixth<T extends { readonly missing: readonly { readonly code: number; readonly label: string }[] }>(
  item: T,
): T {
  return { ...item, missing: [{ code: 6, label: "No answer" }] };
}

function run(
  command: string,
  args: readonly string[],
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(command, args, { encoding: "utf8" });
}
