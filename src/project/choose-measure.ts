import { draftMeasure, type MeasureDraft } from "../data/draft/draft-measure";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { builtInMeasures } from "../measures/built-in";
import { type Measure, parseMeasure } from "../measures/measure";
import type { AnswersFile } from "./answers-file";
import { fileHead, type ReadLabelledOptions, readLabelled } from "./read-labelled";

export interface ChosenMeasure {
  readonly measure: Measure;
  /** What was guessed, where the measure was drafted from the file. */
  readonly draft: MeasureDraft | null;
  /** The file, where it was read for it. */
  readonly labelled: LabelledTable | null;
}

/** Of a built-in measure, at least this share of the items' columns are there. */
const MOST = 0.5;

/**
 * The measure of a file that nobody has named one for: the built-in one whose columns it has, or else a draft.
 *
 * @param readAll reads the file, where it has to be read
 */
export async function measureOf(
  answers: AnswersFile,
  options: ReadLabelledOptions = {},
  readAll: () => Promise<LabelledTable> = () => readLabelled(answers, options),
): Promise<ChosenMeasure> {
  const head = await fileHead(answers, options);
  const read = head === null ? await readAll() : null;
  const builtIn = builtInWith(head?.header ?? read?.columns.map(({ name }) => name) ?? []);
  if (builtIn !== null) return { measure: builtIn, draft: null, labelled: read };
  const labelled = read ?? (await readAll());
  const draft = draftMeasure(labelled);
  return { measure: parseMeasure(draft.definition, `draft from ${labelled.file}`), draft, labelled };
}

/** The built-in measure whose columns are there. */
function builtInWith(header: readonly string[]): Measure | null {
  const found = builtInMeasures.find(({ items }) => {
    const there = items.filter(({ column }) => header.includes(column)).length;
    return there >= MOST * items.length;
  });
  return found ?? null;
}
