import { builtInMeasures } from "../../measures/built-in";
import { readModelledMeasure, withModel } from "../../node/definitions/read-model";
import { diskFile } from "../../node/files/read-table";
import { measureOfProject } from "../../project/project";
import { type ChosenMeasure, measureOf } from "../../project/read-labelled";
import { type Answers, type ReadOptions, readTableOptions } from "../options/file-options";

/**
 * The measure asked for, the project's, the built-in one whose columns the file has, or else a draft from the file; of
 * what cannot be looked at twice, the first that is built in. A model's file takes the place of its structures.
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
