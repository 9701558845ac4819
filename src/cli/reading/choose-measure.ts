import { draftMeasure, type MeasureDraft } from "../../data/draft/draft-measure";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { builtInMeasures } from "../../measures/built-in";
import { type Measure, parseMeasure } from "../../measures/measure";
import { readModelledMeasure, withModel } from "../../node/definitions/read-model";
import { fileHead, readLabelled } from "../../node/files/read-labelled";
import { type Answers, type ReadOptions, readTableOptions } from "../options/file-options";

/** The measure of a command, and where it is from. */
export interface ChosenMeasure {
  readonly measure: Measure;
  /** What was guessed, where the measure was drafted from the file. */
  readonly draft: MeasureDraft | null;
  /** The file, where it was read for it. */
  readonly labelled: LabelledTable | null;
}

/**
 * The measure asked for, the built-in one whose columns the file has, or else a draft from the file. A model's file
 * takes the place of its structures.
 */
export async function chooseMeasure(
  answers: Answers,
  options: ReadOptions & { readonly model?: string | undefined },
): Promise<ChosenMeasure> {
  const named = options.measure ?? (await builtInFor(answers, options));
  if (named !== null) {
    return {
      measure: await readModelledMeasure({ ...options, measure: named }),
      draft: null,
      labelled: null,
    };
  }
  const labelled = await readLabelled(answers as string, readTableOptions(options));
  const draft = draftMeasure(labelled);
  const measure = await withModel(
    parseMeasure(draft.definition, `draft from ${labelled.file}`),
    options.model,
  );
  return { measure, draft, labelled };
}

/** Of a built-in measure, at least this share of the items' columns are there. */
const MOST = 0.5;

/** The built-in measure that a file is of, by its columns; of what cannot be looked at twice, the first. Null: none. */
async function builtInFor(answers: Answers, options: ReadOptions): Promise<string | null> {
  const [first] = builtInMeasures;
  const isCounted = options.counts !== undefined || options.engine === "duckdb";
  if (typeof answers !== "string" || answers === "-" || isCounted) return first?.id ?? null;
  const reading = readTableOptions(options);
  const head = await fileHead(answers, reading);
  const header = head?.header ?? (await readLabelled(answers, reading)).columns.map(({ name }) => name);
  const found = builtInMeasures.find(({ items }) => {
    const there = items.filter(({ column }) => header.includes(column)).length;
    return there >= MOST * items.length;
  });
  return found?.id ?? null;
}
