import { basename, extname } from "node:path";
import { ItemwiseError } from "../../errors";
import { structureProblems } from "../../measures/check-structure";
import { type Measure, parseMeasure } from "../../measures/measure";
import { readModel as readSyntax } from "../../measures/model-syntax/parse-model";
import { readText } from "../files/read-json";
import { readMeasure } from "./read-measure";

/** The measure of this name or file, with a model's file in the place of its structures where there is one. */
export async function readModelledMeasure(options: {
  readonly measure: string;
  readonly model?: string | undefined;
}): Promise<Measure> {
  return withModel(await readMeasure(options.measure), options.model);
}

/** The measure with a model's file in the place of its structures, where there is one. */
export async function withModel(measure: Measure, model: string | undefined): Promise<Measure> {
  return model === undefined ? measure : readModel(model, measure);
}

/**
 * Reads a model in lavaan's syntax and puts it in the place of a measure's structures, named after the file.
 *
 * @throws ItemwiseError "bad-model" with the file, line and column, also for an item that the measure does not have;
 *   "unreadable"
 */
async function readModel(path: string, measure: Measure): Promise<Measure> {
  const file = basename(path);
  const model = await readText(path);
  try {
    readSyntax(model);
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    throw new ItemwiseError(error.code, `${file}: ${error.message}`, { hint: error.hint, cause: error });
  }
  const id = structureId(file);
  const structures = { [id]: { model, labels: {} } };
  const problems = structureProblems({ ...measure, structures }, id);
  if (problems.length > 0) {
    const list = problems.map(({ problem }) => problem).join("; ");
    const hint = `The measure's items are ${measure.items.map((item) => item.id).join(", ")}.`;
    throw new ItemwiseError("bad-model", `${file}: ${list}.`, { hint });
  }
  return parseMeasure({ ...measure, structures }, file);
}

/** The file's name as the name of a structure: letters, digits, "_", ".." and "-". */
function structureId(file: string): string {
  const name = basename(file, extname(file)).replaceAll(/[^\p{L}\p{N}_.-]+/gu, "-");
  return /^[\p{L}\p{N}]/u.test(name) ? name : `model${name}`;
}
