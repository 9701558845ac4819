import { builtInMeasures } from "../../measures/built-in";
import { readModelledMeasure, withModel } from "../../node/definitions/read-model";
import { diskFile } from "../../node/files/read-table";
import { measureOfProject } from "../../project/project";
import { type ChosenMeasure, measureOf } from "../../project/read-labelled";
import { type Answers, type ReadOptions, readTableOptions } from "../options/file-options";

/**
 * The named measure, the project's, the built-in one with the file's columns, or else a draft; for input that can be
 * read only once, the first built-in one. A model file replaces the structures.
 */
export async function chooseMeasure(
  answers: Answers,
  options: ReadOptions & { readonly model?: string | undefined },
): Promise<ChosenMeasure> {
  const { project } = options;
  if (project !== undefined && options.measure === undefined) {
    const measure = await withModel(measureOfProject(project.project), options.model);
    return { measure, draft: null, labelled: null };
  }
  const isCounted = options.counts !== undefined || options.engine === "duckdb";
  const [first] = builtInMeasures;
  const named =
    options.measure ??
    (typeof answers !== "string" || answers === "-" || isCounted ? (first?.id ?? null) : null);
  if (named !== null) {
    const measure = await readModelledMeasure({ ...options, measure: named });
    return { measure, draft: null, labelled: null };
  }
  const chosen = await measureOf(diskFile(answers as string), readTableOptions(options));
  return { ...chosen, measure: await withModel(chosen.measure, options.model) };
}
