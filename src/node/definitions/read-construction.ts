import { existsSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { type Construction, parseConstruction } from "../../replication/claims/computed";
import { readJson } from "../files/read-json";

/**
 * What simulated data were built to give: from the population file named, or from NAME.population.json next to
 * NAME.csv, so that nobody mistakes it for a finding.
 * @param data the file of answers; nothing is next to "-"
 * @returns null without such a file
 * @throws ItemwiseError "no-file", "unreadable", "bad-json", "bad-population"
 */
export async function readConstruction(data: string, named?: string): Promise<Construction | null> {
  if (named !== undefined) return parseConstruction(await readJson(named), basename(named));
  const beside = join(dirname(data), `${parse(data).name}.population.json`);
  if (data === "-" || !existsSync(beside)) return null;
  const json = await readJson(beside);
  const hasList = typeof json === "object" && json !== null && Object.hasOwn(json, "byConstruction");
  return hasList ? parseConstruction(json, basename(beside)) : null;
}
