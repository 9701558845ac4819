import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Measure } from "../measures/measure";
import { pilotMeasure } from "../simulation/pilot-population";
import { fileError } from "./file-error";
import { parseJson } from "./parse-json";

/**
 * A measure with the population that a pilot study found, from the JSON of its analysis.
 *
 * @throws ItemwiseError as `pilotMeasure`; "bad-json", "no-file", "unreadable"
 */
export async function readPilot(path: string, measure: Measure, structure?: string): Promise<Measure> {
  const file = basename(path);
  return pilotMeasure(parseJson(await readText(path), file), measure, { structure, file });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw fileError(cause, path, "read");
  }
}
