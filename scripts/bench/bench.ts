/**
 * Times the main job and its steps, beside R (psych) doing the same work on the same answers where Rscript is
 * installed; checks that both give the same numbers first. Medians; writes docs/benchmark.md.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { correlate } from "../../src/correlation/correlate";
import { patternTable } from "../../src/data/build-pattern-table";
import { parseCsv } from "../../src/data/csv";
import { dichotomise } from "../../src/data/dichotomise";
import type { PatternTable } from "../../src/data/pattern-table";
import { readResponses } from "../../src/data/responses";
import { bootstrapLoadings } from "../../src/factor/bootstrap-loadings";
import { efa } from "../../src/factor/efa";
import { retention } from "../../src/factor/retention/retention";
import { measureById } from "../../src/measures/built-in";
import { scaleReliability } from "../../src/reliability/scale-reliability";
import { ourCfa, ourLadder, twelveGroups, wholeLadder } from "./confirmatory";
import { ourPrevalence, peerPrevalence, weightedSample } from "./prevalence";

const ROOT = join(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "data/sample/disrupting-harm.csv");
const REPLICATES = 500;
const PEER_REPLICATES = 3;

interface Peer {
  readonly versions: { readonly R: string; readonly psych: string; readonly lavaan: string };
  readonly seconds: Readonly<Record<string, number>>;
  readonly correlation: readonly (readonly number[])[];
  readonly alpha: number;
  readonly cfa: readonly number[];
  readonly ladder: readonly number[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median seconds of a step, after one run to warm up, and its result. */
function timed<T>(step: () => T, times = 5): { seconds: number; value: T } {
  let value = step();
  const seconds = Array.from({ length: times }, () => {
    const start = performance.now();
    value = step();
    return (performance.now() - start) / 1000;
  });
  return { seconds: median(seconds), value };
}

function wholeReport(): number {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-bench-"));
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    const args = [
      "dist/cli.js",
      "report",
      SAMPLE,
      "-o",
      join(folder, "report.html"),
      "--replicates",
      String(REPLICATES),
    ];
    const run = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
    if (run.status !== 0) throw new Error("the report failed");
    return (performance.now() - start) / 1000;
  });
  rmSync(folder, { recursive: true });
  return median(runs);
}

/** The people's yes-or-no answers without weights, one row per person and with their groups, as R reads them. */
function asCsv(table: PatternTable): string {
  const { groupings } = table;
  const lines = [[...table.items.map((item) => item.id), ...groupings.map(({ name }) => name)].join(",")];
  for (let row = 0; row < table.rows; row++) {
    const answers = table.columns.map((column) => (column[row]! < 0 ? "" : String(column[row])));
    const cells = [...answers, ...groupings.map(({ levels, codes }) => levels[codes[row]!])].join(",");
    for (let person = 0; person < table.count[row]!; person++) lines.push(cells);
  }
  return `${lines.join("\n")}\n`;
}

function runPeer(table: PatternTable, groups: PatternTable): Peer | null {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-bench-"));
  const file = join(folder, "answers.csv");
  writeFileSync(file, asCsv(table));
  const groupFile = join(folder, "groups.csv");
  writeFileSync(groupFile, asCsv(groups));
  const run = spawnSync(
    "Rscript",
    [join(ROOT, "scripts/bench/peer.R"), file, String(PEER_REPLICATES), SAMPLE, groupFile],
    {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    },
  );
  rmSync(folder, { recursive: true });
  return run.status === 0 ? (JSON.parse(run.stdout.slice(run.stdout.indexOf("{"))) as Peer) : null;
}

function steps(text: string) {
  const measure = measureById("disrupting-harm");
  const load = timed(() =>
    dichotomise(patternTable(readResponses(parseCsv(text), measure, { weights: "none" })), measure),
  );
  const table = load.value;
  const correlation = timed(() => correlate(table, { missing: "pairwise" }));
  const solutions = timed(() => [1, 2, 3].map((factors) => efa(correlation.value, { factors })));
  const parallel = timed(() => retention(table, correlation.value, { replicates: REPLICATES, seed: 1 }), 3);
  const all = { scale: "all", structure: null, label: "All", items: table.items.map((item) => item.id) };
  const alpha = timed(() => scaleReliability(table, all, {}));
  const bootstrap = timed(
    () =>
      bootstrapLoadings(table, solutions.value, {
        samples: 1000,
        seed: 1,
        correlation: { missing: "pairwise" },
      }),
    1,
  );
  const confirmatory = timed(() => ourCfa(table));
  return { table, load, correlation, solutions, parallel, alpha, bootstrap, confirmatory };
}

/** @throws where the largest relative difference is not below the tolerance: the times would not be of the same work */
function checkSame(what: string, pair: { ours: readonly number[]; theirs: readonly number[] }): void {
  const { ours, theirs } = pair;
  const difference = Math.max(...theirs.map((value, k) => Math.abs((ours[k] ?? Number.NaN) / value - 1)));
  if (!(difference < 1e-4))
    throw new Error(`${what} differ from R's by ${difference}: times are not comparable`);
  console.log(`Largest relative difference from R, ${what}: ${difference.toExponential(1)}`);
}

const text = readFileSync(SAMPLE, "utf8");
const ours = steps(text);
const groups = twelveGroups();
const ladder = timed(() => ourLadder(groups));
const whole = timed(() => wholeLadder(groups), 3);
const weighted = weightedSample(text);
const prevalence = timed(() => ourPrevalence(weighted));
const report = wholeReport();
const peer = runPeer(ours.table, groups);
if (peer === null) console.log("Rscript with psych and lavaan is not installed: our side only.");
else {
  const difference = Math.max(
    ...peer.correlation.flatMap((row, i) =>
      row.map((r, j) => Math.abs(r - (ours.correlation.value.matrix[i]?.[j] ?? Number.NaN))),
    ),
  );
  if (!(difference < 0.002))
    throw new Error(`the correlations differ from R's by ${difference}: times are not comparable`);
  console.log(`Largest difference from psych's tetrachoric correlations: ${difference.toExponential(1)}`);
  checkSame("two factors", { ours: ours.confirmatory.value, theirs: peer.cfa });
  checkSame("twelve groups", { ours: ladder.value, theirs: peer.ladder });
}

const peerSurvey = peerPrevalence(weighted);
if (peerSurvey === null) console.log("R's survey is not installed: no comparison of prevalences.");
else {
  const [ourNumbers, theirs] = [prevalence.value, peerSurvey.values].map((values) =>
    [...peerSurvey.values.keys()].flatMap((key) => values.get(key) ?? []),
  );
  checkSame("prevalences and their intervals", { ours: ourNumbers!, theirs: theirs! });
}

const lines: [string, number, number | undefined][] = [
  [
    "read the file of 51 columns; ours also recodes it and counts its patterns (R: read.csv alone)",
    ours.load.seconds,
    peer?.seconds.read,
  ],
  [
    "tetrachoric matrix, 11,912 x 9 (ours with standard errors)",
    ours.correlation.seconds,
    peer?.seconds.tetrachoric,
  ],
  ["EFA with 1, 2 and 3 factors, rotated (ours from 20 starts)", ours.solutions.seconds, peer?.seconds.efa],
  [
    "parallel analysis, per replicate",
    ours.parallel.seconds / REPLICATES,
    peer?.seconds.parallelPerReplicate,
  ],
  ["reliability of one scale", ours.alpha.seconds, peer?.seconds.alpha],
  ["bootstrap of the EFA with 1, 2 and 3 factors, 1,000 samples", ours.bootstrap.seconds, undefined],
  [
    "CFA with two factors, WLSMV, 11,912 x 9: estimates, standard errors, fit (ours also reliability and modification indices)",
    ours.confirmatory.seconds,
    peer?.seconds.cfa,
  ],
  [
    "twelve groups of 1,000, simulated: configural and strict model, scaled test between them",
    ladder.seconds,
    peer?.seconds.ladder,
  ],
  [
    "prevalence of nine items by twelve countries, two sexes and six ages, weighted, with logit intervals (R: svyby of svyciprop)",
    prevalence.seconds,
    peerSurvey?.seconds,
  ],
  ["the same groups: the whole ladder with score tests and alignment", whole.seconds, undefined],
  ["whole `itemwise report` on the sample, as a process", report, undefined],
];
const time = (seconds: number | undefined): string => {
  if (seconds === undefined) return "–";
  return seconds >= 1 ? `${seconds.toFixed(2)} s` : `${Number((seconds * 1000).toPrecision(3))} ms`;
};
const ratio = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1));
const page = [
  "# Benchmark",
  "",
  "Written by `npm run bench`: medians on the sample survey (11,912 people, nine items), warm, one process; R reads the same answers.",
  "",
  `Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores${peer === null ? "" : `; ${peer.versions.R}, psych ${peer.versions.psych}, lavaan ${peer.versions.lavaan}`}${peerSurvey === null ? "" : `, survey ${peerSurvey.version}`}.`,
  "",
  "| step | itemwise | R (psych, lavaan, survey) | times faster |",
  "|---|---|---|---|",
  ...lines.map(
    ([step, mine, theirs]) =>
      `| ${step} | ${time(mine)} | ${time(theirs)} | ${theirs === undefined ? "–" : ratio(theirs / mine)} |`,
  ),
  "",
].join("\n");
writeFileSync(join(ROOT, "docs/benchmark.md"), page);
console.log(page);
