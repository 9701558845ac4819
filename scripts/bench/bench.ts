/**
 * The benchmark: our steps beside the same ones in R, on seeded data, in alternation: `npm run bench`. See settings.ts for
 * the options. Writes docs/benchmark.md (with `--quick` prints it only); exit code 1 where results differ.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { type DataFiles, writeData, writeNine } from "./data";
import { benchmarkPage } from "./page";
import { ROOT, runCli, runOurs, runPeer, whyNoPeer } from "./processes";
import { type DataSet, median } from "./record";
import type { ProcessResult, RowsResult } from "./results";
import { inTurns, type StepResults } from "./rounds";
import { type Settings, settingsFrom } from "./settings";

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

async function run(): Promise<void> {
  const { settings, quick } = settingsFrom(process.argv.slice(2));
  const peerMissing = whyNoPeer();
  if (peerMissing !== null) tell(`${peerMissing}: our side only.`);
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
    const page = benchmarkPage({ settings, machine, peerMissing, people, items, processes, rows });
    if (quick) console.log(page);
    else writeFileSync(join(ROOT, "docs/benchmark.md"), page);
    const mismatches = [people, items, ...rows].flatMap(({ comparisons }) =>
      [...comparisons.values()].flatMap((comparison) => comparison.mismatches),
    );
    for (const line of mismatches) tell(`Results differ: ${line}`);
    if (mismatches.length > 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await run();
