import { dirname, join } from "node:path";
import { definitionText } from "../data/draft/definition-text";
import { ItemwiseError } from "../errors";
import { builtInNamed } from "../measures/built-in/built-in";
import { type MeasureDefinition, parseMeasure } from "../measures/measure";
import { readText } from "../node/files/read-json";
import { diskFile } from "../node/files/read-table";
import { type AdoptableModel, adoptableModel, adoptedMeasure } from "../project/adopted-measure";
import { readDefinition } from "../project/answers-file";
import { notify } from "./exit";
import type { ReadOptions } from "./options/file-options";
import type { Run } from "./run-analysis";
import { type OutputOptions, writeText } from "./write-outputs";

/**
 * Writes `ID.measure.json` beside the output: the definition with the parameters that a rejected model lacks. A file of
 * that name is never replaced: the definition then goes into `ID-adopted.measure.json`.
 * @throws ItemwiseError "other-definition" where both are there with something else
 */
export async function adopt(
  { analysis, measure, draft }: Run,
  options: ReadOptions & OutputOptions,
): Promise<void> {
  const models: readonly AdoptableModel[] = analysis.cfa;
  const model = adoptableModel(
    models,
    measure,
    analysis.workingModel?.base ?? analysis.workingModel?.structure,
  );
  if (model === null) {
    notify(
      "Nothing to adopt: the misfit of the declared structures names no parameters that none of them has.\n",
    );
    return;
  }
  const definition = draft?.definition ?? (await definitionRead(options)) ?? measure;
  const adopted = adoptedMeasure(definition, model);
  parseMeasure(adopted);
  const text = definitionText(adopted);
  const folder = dirname([options.output, options.json].find(isFile) ?? ".");
  const paths = ["", "-adopted"].map((end) => join(folder, `${measure.id}${end}.measure.json`));
  for (const path of paths) {
    const existing = await textThere(path);
    if (existing !== null && existing !== text) continue;
    await writeText(path, text);
    notify(`${path} has the structure with the parameters that these data suggest: confirm it on others.\n`);
    return;
  }
  throw new ItemwiseError("other-definition", `${paths.join(" and ")} are there already, and differ.`, {
    hint: "Take one of them away, or have the output in another folder (-o, --json).",
  });
}

const isFile = (path: string | undefined): path is string => path !== undefined && path !== "-";

/** The definition as its file has it; null for a built-in measure and a project's. */
async function definitionRead({ measure }: ReadOptions): Promise<MeasureDefinition | null> {
  if (measure === undefined || builtInNamed(measure) !== null) return null;
  return (await readDefinition(diskFile(measure))) as MeasureDefinition;
}

async function textThere(path: string): Promise<string | null> {
  return readText(path).catch((error: unknown) => {
    if (error instanceof ItemwiseError && error.code === "no-file") return null;
    throw error;
  });
}
