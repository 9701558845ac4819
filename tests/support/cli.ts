import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";

const ROOT = join(import.meta.dirname, "../..");
const PROGRAM = join(ROOT, "dist/cli.js");

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string;
  readonly cwd?: string;
  /** What it may use, in MB: in a process of its own. */
  readonly memory?: number;
}

/** Commands that have been run in a process of their own since this module was loaded. */
const ownProcess = new Set<string>();

/**
 * Runs the built program. The first run of each command is a process of its own, as a user starts it; those after it run
 * one after the other in a process that is kept, which gives the same (tests/cli/cli.test.ts) in a third of the time:
 * nothing is loaded and compiled anew. Files of tests that share their modules share what counts as first, too: what a
 * file must see of a process of its own it runs by `itemwiseProcess`.
 */
export function itemwise(args: readonly string[], options: RunOptions = {}): CliRun {
  const command = args[0] ?? "";
  if (options.memory === undefined && ownProcess.has(command)) return keptRun(args, options);
  ownProcess.add(command);
  return itemwiseProcess(args, options);
}

/** Runs the built program as a process of its own. */
export function itemwiseProcess(args: readonly string[], options: RunOptions = {}): CliRun {
  const limit = options.memory === undefined ? [] : [`--max-old-space-size=${options.memory}`];
  const run = spawnSync(process.execPath, [...limit, PROGRAM, ...args], {
    encoding: "utf8",
    input: options.input ?? "",
    cwd: options.cwd ?? ROOT,
    maxBuffer: 2 ** 28,
  });
  return { status: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** What the process that is kept says of a run. */
interface KeptRun extends CliRun {
  /** Seconds. */
  readonly processor: number;
}

interface Kept {
  readonly thread: Worker;
  readonly port: MessagePort;
  /** 1 when an answer has come. */
  readonly ready: Int32Array;
}

let kept: Kept | null = null;

/** Runs the built program in the process that is kept. */
function keptRun(args: readonly string[], { input = "", cwd = ROOT }: RunOptions): CliRun {
  kept ??= keepProgram();
  const { thread, port, ready } = kept;
  Atomics.store(ready, 0, 0);
  thread.postMessage({ program: PROGRAM, args, input, cwd });
  Atomics.wait(ready, 0, 0);
  const answer: { readonly message: KeptRun } | undefined = receiveMessageOnPort(port);
  if (answer === undefined) throw new Error("The process that is kept has said nothing.");
  const { status, stdout, stderr, processor } = answer.message;
  globalThis.processorElsewhere = (globalThis.processorElsewhere ?? 0) + processor;
  return { status, stdout, stderr };
}

function keepProgram(): Kept {
  const { port1, port2 } = new MessageChannel();
  const ready = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(join(import.meta.dirname, "kept-program.mjs"), {
    workerData: { ready, port: port2 },
    transferList: [port2],
    execArgv: [],
  });
  thread.unref();
  return { thread, port: port1, ready };
}

/**
 * Waits until a process has used so many seconds of processor, so that it is in the midst of its work however busy the
 * machine is; its processor seconds then. One that is over is waited for no longer.
 */
export async function untilBusy(pid: number | undefined, seconds: number): Promise<number> {
  for (;;) {
    const used = processorOf(pid);
    if (used === null || used >= seconds) return used ?? 0;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Linux counts in hundredths of a second. */
function processorOf(pid: number | undefined): number | null {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ")
      .slice(11, 13);
    return (Number(user) + Number(system)) / 100;
  } catch {
    return null;
  }
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
