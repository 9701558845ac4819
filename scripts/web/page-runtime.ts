import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const NAME = "virtual:page-runtime";
/** Built with the package (tsup.config.ts). */
const BUILT = new URL("../../dist/page-runtime.js", import.meta.url);

const packed = (text: string): string => gzipSync(text, { level: 9 }).toString("base64");

/** Gives the page the script of a report's page, for the reports that it saves: gzip in base64, so that one file stays small. */
export function pageRuntime(): Plugin {
  return {
    name: "page-runtime",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: async (id) =>
      id === `\0${NAME}` ? `export default "${packed(await readFile(BUILT, "utf8"))}";` : null,
  };
}
