import { Command } from "commander";
import { ItemwiseError } from "../../errors";
import type { Measure } from "../../measures/measure";
import { sampleSizes } from "../../simulation/sample-sizes";
import { simulateCsv } from "../../simulation/simulate-csv";
import { notify } from "../exit";
import { addPopulationOptions, type PopulationOptions, readPopulation } from "../options/population-options";
import { nonEmpty, people } from "../options/read-option";
import { checkTargets, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

type Options = PopulationOptions & {
  readonly n?: number | undefined;
  readonly nPerGroup?: number | undefined;
  readonly seed: number;
  readonly output: string;
};

/** `itemwise simulate --n 12000 -o data.csv`: a sample from a measure's population, in raw form. */
export function simulateCommand(): Command {
  const command = new Command("simulate").description(ABOUT.simulate);
  addPopulationOptions(command)
    .option("--n <number>", "total number of people, divided among the groups by their shares", people)
    .option("--n-per-group <number>", "people per group", people)
    .option("-o, --output <file>", "file for the answers, as CSV; - is standard output", nonEmpty, "-");
  return command.action(run);
}

async function run(options: Options): Promise<void> {
  const { output, seed } = options;
  await checkTargets({ ...options, content: "csv", pilot: options.from });
  const size = sizeOf(options);
  const { measure, population, notes } = await readPopulation(options);
  const sizes = sampleSizes(population, size);
  await writeText(output, simulateCsv(population, measure, { sizes, seed }));
  for (const note of [...notes, ...contextNotes(measure)]) notify(`note: ${note}\n`);
  if (output === "-") return;
  const n = sizes.reduce((sum, own) => sum + own, 0);
  notify(`${n.toLocaleString("en")} invented people are in ${output} (seed ${seed})\n`);
}

function sizeOf({ n, nPerGroup, group }: Options): { n: number } | { nPerGroup: number } {
  if ((n === undefined) === (nPerGroup === undefined)) {
    throw new ItemwiseError("sample-size", "How many people to draw is not said, or said twice.", {
      hint: "Give either --n, in all, or --n-per-group.",
    });
  }
  if (nPerGroup === undefined) return { n: n ?? 0 };
  if (group !== undefined) return { nPerGroup };
  throw new ItemwiseError("sample-size", "--n-per-group is given without --group.", {
    hint: "Name the grouping with --group, or give --n.",
  });
}

const contextNotes = ({ items }: Measure): string[] =>
  items.some(({ contexts }) => Object.keys(contexts).length > 0)
    ? ["where an item last happened is not drawn: the file has no such columns."]
    : [];
