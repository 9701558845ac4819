import type { Command } from "commander";
import { builtInMeasures } from "../measures/built-in";
import type { Measure } from "../measures/measure";
import type { InputFile } from "../node/check-outputs";
import { readMeasure } from "../node/read-measure";
import { measurePopulation } from "../simulation/measure-population";
import type { Population } from "../simulation/population";
import { filled, whole } from "./options";

/** Whom a simulation draws from. */
export interface PopulationOptions {
  readonly measure: string;
  readonly structure?: string;
  readonly group?: string;
  readonly seed: number;
}

export interface ReadPopulation {
  readonly measure: Measure;
  readonly population: Population;
  /** What was assumed where the source says nothing. */
  readonly notes: readonly string[];
}

export function addPopulationOptions(command: Command): Command {
  return command
    .option("--measure <id or file>", "a built-in measure or a definition (JSON)", filled, "disrupting-harm")
    .option("--structure <id>", "the structure of the population (by default the first that has one)", filled)
    .option("--group <name>", "a grouping by which the population is divided", filled)
    .option("--seed <number>", "seed of everything random", whole(0, 2 ** 32 - 1), 20240229);
}

/** The files that are read. */
export function populationInputs({ measure }: PopulationOptions): InputFile[] {
  return builtInMeasures.some(({ id }) => id === measure)
    ? []
    : [{ what: "the measure definition", path: measure }];
}

export async function readPopulation(options: PopulationOptions): Promise<ReadPopulation> {
  const measure = await readMeasure(options.measure);
  const { structure, group } = options;
  return { measure, population: measurePopulation(measure, { structure, group }), notes: [] };
}
