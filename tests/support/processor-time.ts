import { readFileSync } from "node:fs";
import { afterAll } from "vitest";

declare module "vitest" {
  interface TaskMeta {
    /** Seconds of processor that a file of tests has used. */
    processor?: number | undefined;
  }
}

declare global {
  /** Seconds of processor of a program that goes on after the file of tests that called it. */
  var processorElsewhere: number | undefined;
}

/** Seconds of processor of this process, of the programs that it started and that are over, and of those that go on. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + ofChildren() + (globalThis.processorElsewhere ?? 0);
}

/** As Linux counts it, in hundredths; elsewhere it is not known. */
function ofChildren(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

const before = processorSeconds();

// Run last: hooks that are called first end last.
// biome-ignore lint/correctness/noEmptyPattern: vitest asks for a pattern, from which it reads what a hook needs.
afterAll(({}, file) => {
  file.meta.processor = processorSeconds() - before;
});
