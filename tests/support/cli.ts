import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a process; `memory` is what it may use, in MB. */
export function itemwise(
  args: readonly string[],
  options: { input?: string; cwd?: string; memory?: number } = {},
): CliRun {
  const limit = options.memory === undefined ? [] : [`--max-old-space-size=${options.memory}`];
  const run = spawnSync(process.execPath, [...limit, join(ROOT, "dist/cli.js"), ...args], {
    encoding: "utf8",
    input: options.input ?? "",
    cwd: options.cwd ?? ROOT,
    maxBuffer: 2 ** 28,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** A path in the repository. */
export function inRepository(path: string): string {
  return join(ROOT, path);
}

/** Calls `use` with a new folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-test-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
