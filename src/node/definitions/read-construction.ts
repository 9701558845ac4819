import { existsSync } from "node:fs";
import { basename, dirname, join, parse } from "node:path";
import { type Construction, parseConstruction } from "../../replication/claims/computed";
import { readJson } from "../files/read-json";

/**
 * What made data were built to give: by the population file named, or by NAME.population.json beside NAME.csv where that
 * has a list of it, so that nobody who has both takes for a finding what was put in.
 *
 * @param data the file of answers; "-" has nothing beside it
 * @returns null where there is no such file
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
