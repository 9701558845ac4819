import { basename, extname } from "node:path";
import { ItemwiseError } from "../../errors";
import { IRT_MODEL_NAMES, itemModel } from "../../irt/model/irt-models";
import { bankMeasures } from "../../measures/bank/bank";
import { BUILT_IN, builtInNamed } from "../../measures/built-in/built-in";
import { structureProblems } from "../../measures/check-structure";
import { type Measure, parseMeasure } from "../../measures/measure";
import { covariatesOf, type ModelStatement, modelParts } from "../../measures/model-syntax/model-parts";
import { readModel as readSyntax } from "../../measures/model-syntax/parse-model";
import { readDefinition } from "../../project/answers-file";
import { readText } from "../files/read-json";
import { diskFile } from "../files/read-table";

/** A measure by name or file, with a model file's structures if there is one. */
export async function readModelledMeasure(options: {
  readonly measure: string;
  readonly model?: string | undefined;
}): Promise<Measure> {
  return withModel(await readMeasure(options.measure), options.model);
}

/**
 * A measure with a model file's structures, if there is one.
 * @param columns of the file, where the measure is a draft of it
 */
export async function withModel(
  measure: Measure,
  model: string | undefined,
  columns: readonly string[] = [],
): Promise<Measure> {
  return model === undefined ? measure : readModel(model, measure, columns);
}

/**
 * The observed variables that load on the factors of a model's file.
 * @throws ItemwiseError "bad-model" with file, line and column; "unreadable"
 */
export async function indicatorsIn(path: string): Promise<readonly string[]> {
  const { items, measures } = modelParts((await readStatements(path)).statements);
  return items.filter((item) => measures.has(item));
}

async function readStatements(
  path: string,
): Promise<{ readonly model: string; readonly statements: readonly ModelStatement[] }> {
  const model = await readText(path).catch((error: unknown) => {
    if (!(error instanceof ItemwiseError) || error.code !== "no-file" || !isIrtModel(path)) throw error;
    throw new ItemwiseError(error.code, error.message, {
      hint: `--irt-model ${path} chooses the item response model; --model names a file with a model's text.`,
      cause: error,
    });
  });
  try {
    return { model, statements: readSyntax(model).statements };
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    throw new ItemwiseError(error.code, `${basename(path)}: ${error.message}`, {
      hint: error.hint,
      cause: error,
    });
  }
}

/**
 * Replaces a measure's structures by a model in lavaan's syntax, named after its file.
 * @throws ItemwiseError "bad-model" with file, line and column, also for unknown items; "unreadable"
 */
async function readModel(path: string, measure: Measure, columns: readonly string[]): Promise<Measure> {
  const file = basename(path);
  const { model, statements } = await readStatements(path);
  const id = structureId(file);
  const structures = { [id]: { model, labels: {} } };
  const problems = structureProblems({ ...measure, structures }, id);
  if (problems.length > 0) {
    const list = problems.map(({ problem }) => problem).join("; ");
    const covariates = covariatesOf(statements, modelParts(statements)).filter(
      (name) => columns.includes(name) && measure.external[name] === undefined,
    );
    const items = `The measure's items are ${measure.items.map((item) => item.id).join(", ")}.`;
    const hint =
      covariates.length === 0
        ? items
        : `The file has the column${covariates.length === 1 ? "" : "s"} ${covariates.join(", ")}: add --external ${covariates.join(",")}.`;
    throw new ItemwiseError("bad-model", `${file}: ${list}.`, { hint });
  }
  return parseMeasure({ ...measure, structures }, file);
}

/** A structure's id from a file name: letters, digits, "_", "." and "-". */
function structureId(file: string): string {
  const name = basename(file, extname(file)).replaceAll(/[^\p{L}\p{N}_.-]+/gu, "-");
  return /^[\p{L}\p{N}]/u.test(name) ? name : `model${name}`;
}

/**
 * Reads a measure definition.
 * @param nameOrPath the id of a built-in measure ("disrupting-harm") or of one of the bank ("phq9", whose columns are
 *   called as published), or the path of a file: JSON, YAML (`.yaml`, `.yml`), or a codebook with a row an item (`.csv`, `.tsv`), REDCap's data dictionary among them
 * @returns the checked definition with defaults, as from `parseMeasure`; a codebook's is named after its file
 * @throws ItemwiseError "no-measure" where it is neither, "bad-json" and "bad-yaml" with line and column,
 *   "bad-codebook" with row and column, "no-codebook", "bad-measure" with the paths of the wrong entries, "unreadable"
 * @example
 * ```ts
 * await writeFileWhole("one.json", '{ "id": "one", "items": [{ "id": "a", "categories": [{ "code": 0 }, { "code": 1 }] }] }');
 * (await readMeasure("one.json")).items.length; // 1
 * (await readMeasure("disrupting-harm")).items.length; // 9
 * ```
 */
export async function readMeasure(nameOrPath: string): Promise<Measure> {
  const builtIn = builtInNamed(nameOrPath);
  if (builtIn !== null) return builtIn.measure();
  const known = bankMeasures.find(({ id }) => id === nameOrPath)?.definition ?? null;
  if (known !== null) return parseMeasure(known, nameOrPath);
  try {
    return parseMeasure(await readDefinition(diskFile(nameOrPath)), basename(nameOrPath));
  } catch (cause) {
    if (!(cause instanceof ItemwiseError) || cause.code !== "no-file") throw cause;
    const ids = BUILT_IN.map(({ id }) => id).join(", ");
    const problem = "there is no built-in measure and no file of that name";
    throw new ItemwiseError("no-measure", `${nameOrPath}: ${problem}.`, {
      hint: `Built in: ${ids}; \`itemwise measures\` lists those of the bank. \`itemwise init\` drafts a definition from a file of answers.`,
      cause,
    });
  }
}

const isIrtModel = (word: string): boolean =>
  IRT_MODEL_NAMES.some((name) => itemModel(name).option === word.toLowerCase());
