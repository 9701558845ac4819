import { readFileSync } from "node:fs";
import type { Options } from "tsup";
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
  if (!names.includes(USED)) throw new Error("The package cephes has changed: check used-of-packages.ts.");
  return script.replace(program, (line, name) => (name === USED ? line : ""));
}

/**
 * Vega's transforms that Vega-Lite, in which all charts are, has no words for: forces, trees, clouds of words and cross filters.
 * Vega's own module alone imports them, each as a whole.
 */
const UNUSED_OF_VEGA = /node_modules[\\/]vega-(?:force|hierarchy|wordcloud|crossfilter)[\\/]/;

const NOTHING = "export {};";

/** Vega without those transforms. */
export const usedOfVega: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "vega",
  setup: (build) => build.onLoad({ filter: UNUSED_OF_VEGA }, () => ({ contents: NOTHING, loader: "js" })),
};

/** The page does without all of these, too. */
export const usedInPage = (): Plugin => ({
  name: "used-of-packages",
  enforce: "pre",
  load: (id) => (CEPHES.test(id) ? usedOfCephes(id) : UNUSED_OF_VEGA.test(id) ? NOTHING : null),
});
