import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { drawsFor } from "./draws";

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
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../dist/cli.js"), ...args], {
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

function textOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
