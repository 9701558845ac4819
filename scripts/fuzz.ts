/**
 * Feeds generated inputs to the readers and the analysis and counts how they end: `npm run fuzz`.
 *
 * Options: `--inputs 125000`, `--seconds 1200` (no new input after that), `--seed 1`, `--kills 200` (runs ended at random), `--only csv:17` (one input, with what
 * it is), `--kinds csv,spss` (these alone: their counts are printed and no page is written). Writes docs/fuzzing.md; exit code 1 where anything but a result or a named error came.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analysisInputs, collinearInputs } from "./fuzz/analysis-inputs";
import { csvInputs } from "./fuzz/csv-inputs";
import { definitionInputs } from "./fuzz/definition-inputs";
import { fileInputs } from "./fuzz/file-inputs";
import { killedRuns } from "./fuzz/kill-runs";
import { modelInputs } from "./fuzz/model-inputs";
import { type Generator, outcomeOf } from "./fuzz/outcome";
import { fuzzingPage, type Tally } from "./fuzz/page";

/** By kind: the inputs, and how many of them for each of `--inputs`: 100,000 of every binary format by default. */
const KINDS: Readonly<Record<string, { readonly inputs: Generator; readonly share: number }>> = {
  csv: { inputs: csvInputs, share: 0.4 },
  spss: { inputs: fileInputs("spss", /\.(z?sav|por)$/), share: 0.8 },
  stata: { inputs: fileInputs("stata", /\.dta$/), share: 0.8 },
  excel: { inputs: fileInputs("excel", /\.xlsx$/), share: 0.8 },
  parquet: { inputs: fileInputs("parquet", /\.parquet$/), share: 0.8 },
  arrow: { inputs: fileInputs("arrow", /\.arrows?$/), share: 0.8 },
  sas: { inputs: fileInputs("sas", /\.(xpt|sas7bdat)$/), share: 0.8 },
  r: { inputs: fileInputs("r", /\.(rds|rda)$/), share: 0.8 },
  definition: { inputs: definitionInputs, share: 0.25 },
  model: { inputs: modelInputs, share: 0.25 },
  analysis: { inputs: analysisInputs({ people: 300, items: 12, limit: 60_000 }), share: 0.0895 },
  collinear: { inputs: collinearInputs(5000), share: 0.01 },
  large: { inputs: analysisInputs({ people: 100_000, items: 40, limit: 300_000 }), share: 0.0005 },
};

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "125000" },
    seconds: { type: "string", default: "1200" },
    seed: { type: "string", default: "1" },
    kills: { type: "string", default: "200" },
    only: { type: "string" },
    kinds: { type: "string" },
  },
});
const seed = Number(values.seed);

if (values.only === undefined) {
  const tallies: Tally[] = [];
  const wanted = values.kinds?.split(",") ?? Object.keys(KINDS);
  for (const [kind, { inputs, share }] of Object.entries(KINDS).filter(([kind]) => wanted.includes(kind))) {
    tallies.push(await tallyOf(kind, inputs, Math.round(share * Number(values.inputs))));
    if (values.kinds !== undefined)
      console.log(JSON.stringify({ ...tallies.at(-1), errors: [...(tallies.at(-1)?.errors ?? [])] }));
  }
  if (values.kinds !== undefined) process.exit(tallies.some(({ defects }) => defects.length > 0) ? 1 : 0);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const killed = await killedRuns(Number(values.kills), seed);
  const page = fuzzingPage(tallies, { seed, memory, killed });
  writeFileSync("docs/fuzzing.md", page);
  console.log(page);
  const broken = killed.broken + killed.leftAfterSignal;
  process.exitCode = broken > 0 || tallies.some(({ defects }) => defects.length > 0) ? 1 : 0;
} else {
  const [kind = "", place = "0"] = values.only.split(":");
  const trial = KINDS[kind]?.inputs(seed, Number(place));
  console.log(trial?.about, trial && (await outcomeOf(trial)));
}

/** All trials of a kind, as far as the time lasts; a defect is told at once. */
async function tallyOf(kind: string, inputs: Generator, count: number): Promise<Tally> {
  const tally = {
    kind,
    trials: 0,
    results: 0,
    errors: new Map<string, number>(),
    defects: [] as string[],
    longest: 0,
  };
  const share = KINDS[kind]?.share ?? 0;
  const until =
    performance.now() +
    1000 * Number(values.seconds) * (kind === "csv" ? 0.1 : Math.min(Math.max(share, 0.2), 0.3));
  for (let place = 0; place < count && performance.now() < until; place++) {
    const trial = inputs(seed, place);
    const { end, what, milliseconds } = await outcomeOf(trial);
    tally.trials++;
    tally.longest = Math.max(tally.longest, milliseconds);
    if (end === "result") tally.results++;
    if (end === "error") tally.errors.set(what, (tally.errors.get(what) ?? 0) + 1);
    if (end === "defect") {
      tally.defects.push(`${kind}:${place}`);
      console.error(`${kind}:${place}: ${what}\n  ${trial.about.slice(0, 600)}`);
    }
  }
  return tally;
}
