import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const NAME = "virtual:page-runtime";
/** Built with the package (tsup.config.ts). */
const BUILT = new URL("../../dist/page-runtime.json", import.meta.url);

/** Gives the page the script of a report's page, for the reports that it saves. */
export function pageRuntime(): Plugin {
  return {
    name: "page-runtime",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) => (id === `\0${NAME}` ? `export default ${await readFile(BUILT, "utf8")};` : null),
  };
}
