import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The package's module. */
export const CEPHES = /cephes[\\/]index\.mjs$/;

/** Of the package's five WebAssembly programs, the one with the functions that src/numeric/distributions/special.ts uses. */
const USED = "cprob";

/** The module with that program alone. */
export function usedOfCephes(path: string): string {
  const program = /^ {2}(\w+): \1,\n/gm;
  const script = readFileSync(path, "utf8");
  const names = [...script.matchAll(program)].map(([, name]) => name);
  if (!names.includes(USED)) throw new Error("The package cephes has changed: check used-of-cephes.ts.");
  return script.replace(program, (line, name) => (name === USED ? line : ""));
}

/** The page does without the others, too. */
export const cephesInPage = (): Plugin => ({
  name: "cephes",
  enforce: "pre",
  load: (id) => (CEPHES.test(id) ? usedOfCephes(id) : null),
});
