import { basename } from "node:path";
import type { Command } from "commander";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { readMeasure } from "../../node/definitions/read-model";
import { readJson } from "../../node/files/read-json";
import { measurePopulation } from "../../simulation/measure-population";
import { pilotMeasure } from "../../simulation/pilot-population";
import type { Population } from "../../simulation/population";
import { addMeasureOption } from "./file-options";
import { nonEmpty, seedOption } from "./read-option";

export interface PopulationOptions {
  readonly measure: string;
  readonly from?: string | undefined;
  readonly structure?: string | undefined;
  readonly group?: string | undefined;
  readonly seed: number;
}

export interface ReadPopulation {
  /** With the population that is drawn from. */
  readonly measure: Measure;
  readonly population: Population;
  /** Assumptions where the source says nothing. */
  readonly notes: readonly string[];
}

export const addPopulationOptions = (command: Command): Command =>
  addMeasureOption(command)
    .option("--from <analysis.json>", "take the population from the analysis of a pilot study", nonEmpty)
    .option(
      "--structure <id>",
      "structure of the population (by default the first with a population model)",
      nonEmpty,
    )
    .option("--group <name>", "a grouping by which the population is divided", nonEmpty)
    .addOption(seedOption());

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
  const file = basename(from);
  const measure = pilotMeasure(await readJson(from), declared, { structure, file });
  const notes = ["the analysis says nothing of the spread of weights and of clusters: none are assumed."];
  const population = { ...measurePopulation(measure, { structure }), origin: file };
  return { measure, population, notes };
}
