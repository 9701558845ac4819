import { readFile } from "node:fs/promises";
import { ItemwiseError } from "../errors";

/** Beside the built program; from the sources, in the folder that the build writes. */
const PLACES = ["./page-runtime.js", "../../dist/page-runtime.js"];

/**
 * The script that a report's page carries, bundled by the build from src/report/page/runtime.
 *
 * @throws ItemwiseError "no-page-runtime" where the program was not built
 */
export async function pageRuntime(): Promise<string> {
  for (const place of PLACES) {
    try {
      return await readFile(new URL(place, import.meta.url), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new ItemwiseError("no-page-runtime", "The script of the report's page is missing.", {
    hint: "Build the program first: npm run build.",
  });
}
