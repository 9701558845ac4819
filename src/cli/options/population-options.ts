import { basename } from "node:path";
import type { Command } from "commander";
import { ItemwiseError } from "../../errors";
import { builtInMeasures } from "../../measures/built-in";
import type { Measure } from "../../measures/measure";
import type { InputFile } from "../../node/check-outputs";
import { readMeasure } from "../../node/read-measure";
import { readPilot } from "../../node/read-pilot";
import { measurePopulation } from "../../simulation/measure-population";
import type { Population } from "../../simulation/population";
import { filled, whole } from "./read-option";

/** Whom a simulation draws from. */
export interface PopulationOptions {
  readonly measure: string;
  readonly from?: string;
  readonly structure?: string;
  readonly group?: string;
  readonly seed: number;
}

export interface ReadPopulation {
  /** With the population that is drawn from. */
  readonly measure: Measure;
  readonly population: Population;
  /** What was assumed where the source says nothing. */
  readonly notes: readonly string[];
}

export function addPopulationOptions(command: Command): Command {
  return command
    .option("--measure <id or file>", "a built-in measure or a definition (JSON)", filled, "disrupting-harm")
    .option("--from <analysis.json>", "take the population from the analysis of a pilot study", filled)
    .option("--structure <id>", "the structure of the population (by default the first that has one)", filled)
    .option("--group <name>", "a grouping by which the population is divided", filled)
    .option("--seed <number>", "seed of everything random", whole(0, 2 ** 32 - 1), 20240229);
}

/** The files that are read. */
export function populationInputs({ measure, from }: PopulationOptions): InputFile[] {
  const builtIn = builtInMeasures.some(({ id }) => id === measure);
  return [
    ...(builtIn ? [] : [{ what: "the measure definition", path: measure }]),
    ...(from === undefined ? [] : [{ what: "the analysis", path: from }]),
  ];
}

/** The population of the measure's definition, or of a pilot study's analysis. */
export async function readPopulation(options: PopulationOptions): Promise<ReadPopulation> {
  const declared = await readMeasure(options.measure);
  const { structure, group, from } = options;
  if (from === undefined) {
    return { measure: declared, population: measurePopulation(declared, { structure, group }), notes: [] };
  }
  if (group !== undefined) {
    throw new ItemwiseError(
      "no-population",
      "An analysis gives no population by groups: --from and --group exclude each other.",
      {
        hint: 'Leave one out, or write the groups into "population" of the definition.',
      },
    );
  }
  const measure = await readPilot(from, declared, structure);
  const notes = ["the analysis says nothing of the spread of weights and of clusters: none are assumed."];
  const population = { ...measurePopulation(measure, { structure }), origin: basename(from) };
  return { measure, population, notes };
}
