/**
 * Reads generated files whose truth is known and counts how they end: right, refused, wrong with a note, wrong in silence.
 *
 * npx tsx scripts/fuzz-known.ts [--files 10000] [--seed 1] [--kinds totals,columns] [--only headers:17] [--write]
 *
 * `--write` writes docs/fuzzing-known.md. Exit code 1 where a file was read wrongly in silence, or more than a tenth of a
 * kind was refused.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Reading, readingOf } from "./fuzz/check-known";
import { KNOWN_KINDS, type KnownKind, knownFile } from "./fuzz/known-files";
import { processorTime } from "./fuzz/outcome";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    kinds: { type: "string", default: KNOWN_KINDS.join(",") },
    only: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const WHAT: Readonly<Record<KnownKind, string>> = {
  totals: "rows of sums, means and counts, or the header, at the end",
  columns: "columns in any order among others",
  encodings: "UTF-8, UTF-16 and Windows-1252, with marks and without, and mixed",
  legacy: "25 encodings of older programs, in 33 languages",
  headers: "titles, sections above the names, names merged over two rows, question texts below them",
};

interface Tally {
  readonly kind: KnownKind;
  readonly ends: Record<Reading["end"], number>;
  readonly refusals: Map<string, number>;
  readonly seconds: number;
}

async function tallyOf(kind: KnownKind, count: number): Promise<Tally> {
  const ends = { right: 0, refused: 0, noted: 0, wrong: 0 };
  const refusals = new Map<string, number>();
  const begun = processorTime();
  for (let place = 0; place < count; place += 1) {
    const { end, what } = await readingOf(knownFile(kind, seed, place));
    ends[end] += 1;
    if (end === "refused") refusals.set(what, (refusals.get(what) ?? 0) + 1);
    if (end === "wrong") console.error(`${kind}:${place}: ${what}`);
  }
  return { kind, ends, refusals, seconds: (processorTime() - begun) / 1000 };
}

function page(tallies: readonly Tally[]): string {
  const count = (value: number): string => value.toLocaleString("en-US");
  const rows = tallies.map(({ kind, ends, refusals, seconds }) => {
    const all = Object.values(ends).reduce((sum, one) => sum + one, 0);
    const codes = [...refusals].map(([code, number]) => `${code} ${count(number)}`).join(", ");
    const cells = [WHAT[kind], count(all), count(ends.right), `${count(ends.refused)} (${codes || "none"})`];
    return `| ${[...cells, count(ends.noted), count(ends.wrong), seconds.toFixed(0)].join(" | ")} |`;
  });
  return `# Generated files whose truth is known

Written by \`npx tsx scripts/fuzz-known.ts --write\` (seed ${seed}). Each file is made of known answers of 25 to 60 people to 5 to
14 items, as CSV, Excel or OpenDocument, and read as \`itemwise report FILE\` does. A file is right where the number of people,
the items, their answers in order, every cell of every item and the question texts are those that it was made of; noted where a
note names the encoding and something is otherwise; wrong where nothing says so.

| files | number | right | refused | noted | wrong in silence | processor, s |
|---|---:|---:|---:|---:|---:|---:|
${rows.join("\n")}
`;
}

if (values.only !== undefined) {
  const [kind = "", place = "0"] = values.only.split(":");
  const file = knownFile(kind as KnownKind, seed, Number(place));
  if (file.name.endsWith(".csv")) console.log(new TextDecoder().decode(file.bytes).slice(0, 1500));
  else writeFileSync(`known-${place}.${file.name.split(".").pop()}`, file.bytes);
  console.log(await readingOf(file));
} else {
  const tallies: Tally[] = [];
  for (const kind of values.kinds.split(",")) {
    const tally = await tallyOf(kind as KnownKind, Number(values.files));
    tallies.push(tally);
    console.log(kind, tally.ends, [...tally.refusals], `${tally.seconds.toFixed(1)} s`);
  }
  if (values.write) writeFileSync(new URL("../docs/fuzzing-known.md", import.meta.url), page(tallies));
  const isBad = ({ ends }: Tally): boolean => ends.wrong > 0 || ends.refused > 0.1 * Number(values.files);
  process.exitCode = tallies.some(isBad) ? 1 : 0;
}
