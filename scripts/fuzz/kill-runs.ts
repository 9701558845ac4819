import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { drawsFor } from "./draws";

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"] as const;
/** What stands under the outputs' names before the program runs. */
export const BEFORE = "what was there before\n";

/** What a run that was ended from outside left. */
export interface KilledRun {
  readonly signal: (typeof SIGNALS)[number];
  /** Milliseconds after which the signal came. */
  readonly after: number;
  /** Whether the run was over before the signal came. */
  readonly finished: boolean;
  /** Outputs under their final names that are neither the old file nor the whole new one. */
  readonly broken: readonly string[];
  /** Files beside the outputs that were left behind. */
  readonly left: readonly string[];
}

/**
 * Runs the program and ends it by a signal at a random time.
 *
 * @param whole the outputs of a run that nobody ended, by path; each must be made anew or stay as it was
 * @param options.longest milliseconds within which the signal comes
 */
export function killedRun(
  args: readonly string[],
  whole: ReadonlyMap<string, string>,
  options: { readonly seed: number; readonly place: number; readonly longest: number },
): Promise<KilledRun> {
  const draws = drawsFor(options.seed, options.place);
  const signal = draws.pick(SIGNALS);
  const after = draws.uniform() * options.longest;
  for (const path of whole.keys()) writeFileSync(path, BEFORE);
  const child = spawn(process.execPath, [CLI, ...args], {
    stdio: "ignore",
  });
  return new Promise((resolve) => {
    let over = false;
    const timer = setTimeout(() => child.kill(signal), after);
    child.on("exit", (code) => {
      over = code === 0;
    });
    child.on("close", () => {
      clearTimeout(timer);
      const paths = [...whole.keys()];
      resolve({
        signal,
        after,
        finished: over,
        broken: paths.filter((path) => ![BEFORE, whole.get(path)].includes(textOf(path))),
        left: [...new Set(paths.map(dirname))].flatMap((folder) =>
          readdirSync(folder).filter((name) => !paths.map((path) => basename(path)).includes(name)),
        ),
      });
    });
  });
}

/** What came of many runs that were ended from outside. */
export interface KilledRuns {
  readonly runs: number;
  readonly finished: number;
  readonly broken: number;
  /** Unfinished files left behind where the program could clean up, and where it was killed outright. */
  readonly leftAfterSignal: number;
  readonly leftAfterKill: number;
}

/** Ends so many runs of `itemwise prevalence` on the first 600 children of the sample at random times. */
export async function killedRuns(runs: number, seed: number): Promise<KilledRuns> {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-kill-"));
  const [outputs, file] = [join(folder, "out"), join(folder, "data.csv")];
  mkdirSync(outputs);
  const sample = readFileSync(join(import.meta.dirname, "../../data/sample/disrupting-harm.csv"), "utf8");
  writeFileSync(file, `${sample.split("\n").slice(0, 601).join("\n")}\n`);
  const [json, page] = [join(outputs, "a.json"), join(outputs, "a.html")];
  const args = ["prevalence", file, "--workers", "1", "--json", json, "-o", page];
  const begun = performance.now();
  spawnSync(process.execPath, [CLI, ...args], { stdio: "ignore" });
  const longest = 1.2 * (performance.now() - begun);
  const whole = new Map([json, page].map((path) => [path, readFileSync(path, "utf8")]));
  const done: KilledRun[] = [];
  for (let place = 0; place < runs; place++) {
    const run = await killedRun(args, whole, { seed, place, longest });
    for (const name of run.left) rmSync(join(outputs, name));
    done.push(run);
  }
  rmSync(folder, { recursive: true });
  const left = (killed: boolean): number =>
    done
      .filter(({ signal }) => (signal === "SIGKILL") === killed)
      .reduce((sum, run) => sum + run.left.length, 0);
  return {
    runs,
    finished: done.filter(({ finished }) => finished).length,
    broken: done.reduce((sum, run) => sum + run.broken.length, 0),
    leftAfterSignal: left(false),
    leftAfterKill: left(true),
  };
}

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
