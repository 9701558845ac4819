/** Processes of either side: how long they take and how much memory they have at most. */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Run, SideRecord } from "./record";

export const ROOT = join(import.meta.dirname, "../..");
const PACKAGES = ["psych", "lavaan", "semTools", "survey", "jsonlite", "GPArotation"];
/** Milliseconds between looks at a process's memory. */
const LOOK = 20;

export interface Measured {
  readonly output: string;
  readonly seconds: number;
  /** Bytes; null where the system does not say. */
  readonly peak: number | null;
}

/** @throws Error with what the process said where it failed */
export function measureProcess(command: string, args: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const [output, problems]: [Buffer[], Buffer[]] = [[], []];
  let peak: number | null = null;
  const looking = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, LOOK);
  child.stdout.on("data", (piece: Buffer) => output.push(piece));
  child.stderr.on("data", (piece: Buffer) => problems.push(piece));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(looking);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ output: Buffer.concat(output).toString(), seconds, peak });
      else reject(new Error(`${command} ${args.join(" ")} failed:\n${Buffer.concat(problems)}`));
    });
  });
}

/** The most memory that a process has had so far, as Linux tells it. */
function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : 1024 * Number(kilobytes);
  } catch {
    return null;
  }
}

/** The built program. */
export function runCli(...args: string[]): Promise<Measured> {
  return measureProcess(process.execPath, ["dist/cli.js", ...args]);
}

export async function runOurs(mode: string, path: string): Promise<Run> {
  const script = join(ROOT, "scripts/bench/ours.ts");
  return runOf(await measureProcess(process.execPath, ["--import", "tsx", script, mode, path]));
}

export async function runPeer(mode: string, ...files: string[]): Promise<Run> {
  return runOf(await measureProcess("Rscript", [join(ROOT, "scripts/bench/peer.R"), mode, ...files]));
}

function runOf({ output, seconds }: Measured): Run {
  return { record: JSON.parse(output.slice(output.indexOf("{"))) as SideRecord, seconds };
}

/** Why there is no other side; null where there is one. */
export function whyNoPeer(): string | null {
  const asked = `for (p in c(${PACKAGES.map((name) => `"${name}"`).join(", ")})) if (!requireNamespace(p, quietly = TRUE)) cat(p, "")`;
  const found = spawnSync("Rscript", ["-e", asked], { encoding: "utf8" });
  if (found.error !== undefined || found.status !== 0) return "R is not installed (no Rscript)";
  const missing = found.stdout.trim();
  return missing === "" ? null : `R lacks ${missing.replaceAll(" ", ", ")}`;
}
