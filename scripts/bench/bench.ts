/**
 * The benchmark: our steps beside the same ones in R, on seeded data, in alternation: `npm run bench`, in under 15 minutes, or
 * `npm run bench -- --quick`, in two. See settings.ts for the options. The whole one, which runs the quick one as well, writes
 * docs/benchmark.md and the times of both (docs/benchmark.json); either tells which ratios to R have fallen by a fifth
 * against the times there, and which steps are not as fast as all should be. Exit code 1 where results differ.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { type DataFiles, writeData, writeNine } from "./data";
import { benchmarkPage } from "./page";
import { ROOT, runCli, runOurs, runPeer, whyNoPeer } from "./processes";
import { fallenLines, missedLines, type Times, timesOf } from "./ratios";
import { type DataSet, median } from "./record";
import type { ProcessResult, Results, RowsResult } from "./results";
import { inTurns, type StepResults } from "./rounds";
import { QUICK, type Settings, settingsFrom } from "./settings";

interface Bench {
  readonly settings: Settings;
  readonly folder: string;
  readonly files: DataFiles;
  readonly hasPeer: boolean;
}

const tell = (text: string): void => console.error(text);

async function dataSet(name: DataSet, { settings, folder, files, hasPeer }: Bench): Promise<StepResults> {
  tell(`Steps on ${name}`);
  const given = [files[name], files.settings, files[`${name}Measure`]];
  return inTurns(settings, {
    ours: () => runOurs(name, folder),
    peer: hasPeer ? () => runPeer(name, ...given) : null,
  });
}

async function wholeProcesses({ settings, folder, files }: Bench): Promise<ProcessResult[]> {
  const { replicates, bootstrap, cores } = settings;
  const common = [
    "--measure",
    files.peopleMeasure,
    "--replicates",
    `${replicates}`,
    "--bootstrap",
    `${bootstrap}`,
  ];
  const outputs = { analyze: ["--json", join(folder, "out.json")], report: ["-o", join(folder, "out.html")] };
  const found: ProcessResult[] = [];
  for (const [command, output] of Object.entries(outputs)) {
    for (const workers of new Set([1, cores])) {
      tell(`itemwise ${command}, ${workers} threads`);
      const runs = [];
      for (let round = 0; round < settings.rounds; round++) {
        runs.push(await runCli(command, files.people, ...common, "--workers", `${workers}`, ...output));
      }
      const peaks = runs.flatMap(({ peak }) => peak ?? []);
      found.push({
        label: `\`itemwise ${command}\`, ${workers === 1 ? "1 thread" : `${workers} threads`}`,
        seconds: median(runs.map(({ seconds }) => seconds)),
        peak: peaks.length === 0 ? null : median(peaks),
      });
    }
  }
  return found;
}

async function largeFile(rows: number, { settings, folder, files, hasPeer }: Bench): Promise<RowsResult> {
  tell(`${rows} rows`);
  await writeNine(files.rows, rows, settings);
  const steps = await inTurns(settings, {
    ours: () => runOurs("rows", folder),
    peer: hasPeer && rows <= settings.peerRows ? () => runPeer("rows", files.rows) : null,
  });
  const alone = await inTurns(settings, { ours: () => runOurs("papaparse", folder), peer: null });
  return { ...steps, rows, size: statSync(files.rows).size, papaparse: alone.ours };
}

/** All of it with some settings. */
async function results(settings: Settings, peerMissing: string | null): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-bench-"));
  try {
    const files = await writeData(folder, settings);
    const bench: Bench = { settings, folder, files, hasPeer: peerMissing === null };
    const people = await dataSet("people", bench);
    const items = await dataSet("items", bench);
    const processes = await wholeProcesses(bench);
    const rows: RowsResult[] = [];
    for (const count of settings.rows) rows.push(await largeFile(count, bench));
    const machine = {
      processor: cpus()[0]?.model ?? "unknown processor",
      cores: settings.cores,
      memory: totalmem(),
    };
    return { settings, machine, peerMissing, people, items, processes, rows };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Kind = "quick" | "full";
const KEPT = join(ROOT, "docs/benchmark.json");

function kept(): Readonly<Partial<Record<Kind, Times>>> {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as Partial<Record<Kind, Times>>) : {};
}

function tellAbout(kind: Kind, found: Results): void {
  const { people, items, rows } = found;
  const lines = (title: string, all: readonly string[]): void => {
    for (const line of all) tell(`${title} (${kind}): ${line}`);
  };
  const compared = [people, items, ...rows].flatMap(({ comparisons }) => [...comparisons.values()]);
  const mismatches = compared.flatMap((comparison) => comparison.mismatches);
  const [times, before] = [timesOf(found), kept()[kind]];
  lines("Results differ", mismatches);
  lines("Slower than wanted", missedLines(times));
  if (before === undefined) tell(`docs/benchmark.json has no ${kind} times to compare with.`);
  else lines("Fallen by a fifth", fallenLines(times, before));
  if (mismatches.length > 0) process.exitCode = 1;
}

async function run(): Promise<void> {
  const start = performance.now();
  const { settings, quick, standard } = settingsFrom(process.argv.slice(2));
  const peerMissing = whyNoPeer();
  if (peerMissing !== null) tell(`${peerMissing}: our side only.`);
  const found = await results(settings, peerMissing);
  if (quick) {
    console.log(benchmarkPage(found));
    tellAbout("quick", found);
  } else {
    const small = await results(QUICK, peerMissing);
    tellAbout("full", found);
    tellAbout("quick", small);
    if (standard && peerMissing === null) {
      writeFileSync(join(ROOT, "docs/benchmark.md"), benchmarkPage(found));
      const times = { full: rounded(timesOf(found)), quick: rounded(timesOf(small)) };
      writeFileSync(KEPT, `${JSON.stringify(times, null, 1)}\n`);
    } else console.log(benchmarkPage(found));
  }
  tell(`${((performance.now() - start) / 60_000).toFixed(1)} minutes`);
}

/** To a microsecond. */
function rounded(times: Times): Times {
  const micro = (seconds: number): number => Math.round(seconds * 1e6) / 1e6;
  return Object.fromEntries(
    Object.entries(times).map(([name, { ours, peer }]) => [name, { ours: micro(ours), peer: micro(peer) }]),
  );
}

await run();
