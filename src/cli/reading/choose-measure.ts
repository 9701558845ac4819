import { notesBesideModel } from "../../data/draft/draft-notes";
import { asPeople } from "../../data/shape/people-table";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { isInBank } from "../../measures/bank/bank";
import { BUILT_IN } from "../../measures/built-in/built-in";
import { withMargins } from "../../node/definitions/read-margins";
import { indicatorsIn, readModelledMeasure, withModel } from "../../node/definitions/read-model";
import { diskFile } from "../../node/files/read-table";
import type { AnswersFile } from "../../project/answers-file";
import { measureOfProject } from "../../project/project";
import { type ChosenMeasure, measureOf, readLabelled } from "../../project/read-labelled";
import { LANGUAGES, type Language } from "../../words/language";
import { notify } from "../exit";
import { choicesFrom, columnsToGroup, givenFlags, refuseChoice } from "../options/choice-options";
import { type Answers, type ReadOptions, readTableOptions } from "../options/file-options";
import { useLanguage } from "../options/output-options";

type Options = ReadOptions & {
  /** How the named items are read (`UserChoices`). */
  readonly scales?: "own" | "numbers" | undefined;
  readonly model?: string | undefined;
  /** The option that named the groupings. @default "--group" */
  readonly groupFlag?: string | undefined;
  readonly language?: Language | undefined;
};

export interface ChosenForRun extends ChosenMeasure {
  /** The groupings to report by, by their names in the measure. */
  readonly group: readonly string[] | undefined;
  /** Columns that the user says identify people. */
  readonly identifiers: readonly string[];
  /** Columns that the user says are external variables. */
  readonly external: readonly string[];
  /** The file from which the measure was chosen: it knows its encoding. */
  readonly file?: AnswersFile | undefined;
}

/**
 * Checks that the options of margins fit together.
 * @throws ItemwiseError "wrong-choice"
 */
export function checkCalibration({
  margins,
  weights,
  calibration = "raking",
  calibrationBounds: bounds,
}: Pick<ReadOptions, "margins" | "weights" | "calibration" | "calibrationBounds">): void {
  if (margins === undefined) return;
  if (weights === "none" || weights === "frequency") {
    const why = weights === "none" ? "uses no weights" : "counts people";
    refuseChoice(
      `Margins calibrate weights (--margins), and --weights ${weights} ${why}.`,
      "Leave --margins or --weights out.",
    );
  }
  if (calibration === "logit" && bounds === undefined) {
    refuseChoice(
      "--calibration logit needs the least and the largest factor of a weight.",
      "Give them, such as --calibration-bounds 0.3,3.",
    );
  }
  if (calibration !== "logit" && bounds !== undefined) {
    refuseChoice(
      `--calibration-bounds goes with --calibration logit, and the method here is ${calibration}.`,
      "Add --calibration logit, or leave --calibration-bounds out.",
    );
  }
}

/**
 * The named measure, the project's, the built-in one with the file's columns, or else a draft; for input that can be
 * read only once, the first built-in one. A model file replaces the structures. What the user states of the file goes
 * into a draft.
 * @throws ItemwiseError "nothing-drafted" for such statements where the measure is not drafted; "wrong-choice"
 */
export async function chooseMeasure(answers: Answers, options: Options): Promise<ChosenForRun> {
  checkCalibration(options);
  const chosen = await chosenMeasure(answers, options);
  const declared = LANGUAGES.find((language) => language === chosen.measure.language);
  if (options.language === undefined && declared !== undefined) await useLanguage(declared);
  const { margins, calibration: method, calibrationBounds: bounds } = options;
  return { ...chosen, measure: await withMargins(chosen.measure, margins, { method, bounds }) };
}

async function chosenMeasure(answers: Answers, options: Options): Promise<ChosenForRun> {
  const { project, group } = options;
  const fixed = { draft: null, labelled: null, group, identifiers: [], external: [] };
  if (project !== undefined && options.measure === undefined) {
    checkNothingGiven(options, `the project says it`, "Change it on the page, or give the file of answers");
    const measure = await withModel(measureOfProject(project.project), options.model);
    return { ...fixed, measure };
  }
  const isCounted = options.counts !== undefined || options.engine === "duckdb";
  const [first] = BUILT_IN;
  const bank = options.measure === "none" || isInBank(options.measure) ? options.measure : undefined;
  if (bank !== undefined && typeof answers === "string" && answers !== "-" && !isCounted) {
    const chosen = await draftedOrBuiltIn(answers, options);
    return besideModel(chosen, options.model);
  }
  const named =
    options.measure ??
    (typeof answers !== "string" || answers === "-" || isCounted ? (first?.id ?? null) : null);
  if (named !== null) {
    const [why, instead] =
      options.measure === undefined
        ? ["nothing is drafted from this input", "Draft a definition with init, and name it with --measure"]
        : [`the definition ${named} says it`, "Change the definition, or leave --measure out"];
    checkNothingGiven(options, why, instead);
    const measure = await readModelledMeasure({ ...options, measure: named });
    // What a form lacks, or has from the bank, decides on the scores.
    if (FORM.test(named) && measure.note !== null) notify(`- ${measure.note}\n`);
    return { ...fixed, measure };
  }
  const chosen = await draftedForModel(answers as string, options);
  return besideModel(chosen, options.model);
}

/** A model's variables are the items where no others are named, and the draft would lack some of them. */
async function draftedForModel(path: string, options: Options): Promise<ChosenForRun> {
  const { model, items } = options;
  if (model === undefined || items !== undefined) return draftedOrBuiltIn(path, options);
  const indicators = await indicatorsIn(model);
  const again = (): Promise<ChosenForRun> => draftedOrBuiltIn(path, { ...options, items: indicators });
  try {
    const chosen = await draftedOrBuiltIn(path, options);
    const columns = (chosen.labelled?.columns ?? []).map(({ name }) => name);
    const known = new Set(chosen.measure.items.flatMap(({ id, column }) => [id, column]));
    const lacks = chosen.draft !== null && indicators.some((name) => !known.has(name));
    return lacks && indicators.every((name) => columns.includes(name)) ? again() : chosen;
  } catch (error) {
    const isWithoutScale = error instanceof ItemwiseError && error.code === "no-items";
    if (!isWithoutScale || indicators.length === 0) throw error;
    return again();
  }
}

/** With a model file's structures, if there is one. */
async function besideModel(chosen: ChosenForRun, model: string | undefined): Promise<ChosenForRun> {
  const { draft, labelled } = chosen;
  if (model === undefined) return chosen;
  const columns = draft === null ? [] : (labelled?.columns ?? []).map(({ name }) => name);
  return {
    ...chosen,
    measure: await withModel(chosen.measure, model, columns),
    draft: draft && { ...draft, notes: notesBesideModel(draft.notes) },
  };
}

/** Codebooks, REDCap's dictionaries, XLSForms. */
const FORM = /\.(csv|tsv|xlsx)$/i;

function checkNothingGiven(options: Options, why: string, instead: string): void {
  const flags = givenFlags(options);
  if (flags.length === 0) return;
  throw new ItemwiseError(
    "nothing-drafted",
    `${flags.join(", ")}: this states what a file holds where its definition is drafted, and ${why}.`,
    { hint: `${instead}.` },
  );
}

async function draftedOrBuiltIn(path: string, options: Options): Promise<ChosenForRun> {
  const [file, reading] = [diskFile(path), readTableOptions(options)];
  const read = givenFlags(options).length > 0 ? asPeople(await readLabelled(file, reading)) : null;
  const stated = read === null ? {} : choicesFrom(read, options);
  const choices = options.measure === undefined ? stated : { ...stated, measure: options.measure };
  const readAll = async (): Promise<LabelledTable> => read ?? (await readLabelled(file, reading));
  const chosen = await measureOf(file, reading, { readAll, choices });
  const { passedOver, labelled, measure } = chosen;
  if (passedOver !== undefined) {
    notify(
      `The file has columns of the built-in measure ${passedOver.id}. Because of ${givenFlags(options).join(", ")}, a definition was drafted instead.\n`,
    );
  }
  const { identifiers = [], external = [] } = choices;
  const { group } = options;
  if (chosen.draft === null || labelled === null || group === undefined)
    return { ...chosen, group, identifiers, external, file };
  const columns = columnsToGroup(labelled, measure.groups, group, options.groupFlag);
  const groups = [...columns.values()].flat();
  const again = { readAll: async () => labelled, choices: { ...choices, groups } };
  const grouped = groups.length === 0 ? chosen : await measureOf(file, reading, again);
  const names = Object.entries(grouped.measure.groups);
  const wanted = group.flatMap((name) => {
    const own = columns.get(name);
    return own === undefined
      ? [name]
      : names.flatMap(([key, { column }]) => (own.includes(column) ? [key] : []));
  });
  return { ...grouped, group: [...new Set(wanted)], identifiers, external, file };
}
