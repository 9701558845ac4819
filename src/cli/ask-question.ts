import { basename } from "node:path";
import type { Command } from "commander";
import type { MatrixInput } from "../correlation/matrix-input";
import { notesBesideModel } from "../data/draft/draft-notes";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import { delayOptimization } from "../node/workers/delay-optimization";
import type { Answer, QuestionData } from "../questions/question";
import { checkSources, type MatrixOptions, matrixOf } from "./commands/matrix-options";
import { notify } from "./exit";
import { type Answers, answersOf, fileOf, type ReadOptions } from "./options/file-options";
import { chooseMeasure } from "./reading/choose-measure";
import { joinFile } from "./reading/read-answers";
import { type AnswerOutput, checkAnswerTarget, writeAnswer } from "./write-answer";
import { inputsOf, UNPROTECTED } from "./write-outputs";

/** Options of every question. */
export interface QuestionOptions extends ReadOptions, AnswerOutput, MatrixOptions {
  readonly ordinal?: boolean | undefined;
  readonly missing: "pairwise" | "listwise";
  readonly zeroCells: "half" | "none";
  readonly constantItems: "error" | "drop";
  readonly disclosureControl: boolean;
  /** Groupings whose levels are compared. */
  readonly by?: readonly string[] | undefined;
  /** The option that named them. @default "--by" */
  readonly groupFlag?: string | undefined;
  /** How named items are read, where no definition says so. */
  readonly scales?: "own" | "numbers" | undefined;
}

export interface Question<Own> {
  readonly add: (command: Command) => Command;
  readonly answer: (data: QuestionData, options: Own) => Promise<Answer>;
  /** For a matrix in place of answers; null where the question needs answers. */
  readonly ofMatrix: ((input: MatrixInput, options: Own) => Promise<Answer>) | null;
  /** Whether its figures use the clusters in their own way, so that the note about other figures is left out. */
  readonly usesDesign?: boolean | undefined;
  /** Whether external variables follow the items. @default no */
  readonly external?: ((options: Own, measure: Measure) => boolean) | undefined;
  /** Whether a model states the structure, so that none is missed in the definition. */
  readonly statesModel?: boolean | undefined;
}

/** Reads what was asked about, answers, and writes the answer. */
export async function askQuestion(
  entry: Question<never>,
  file: string | undefined,
  options: QuestionOptions,
): Promise<void> {
  const { matrix, measure } = options;
  checkSources(file, options);
  if (matrix !== undefined && entry.ofMatrix !== null) {
    await checkAnswerTarget(options, inputsOf({ matrix }, undefined));
    const input = await matrixOf(options);
    const answer = await entry.ofMatrix(input, options as never);
    return writeAnswer(answer, { of: answer.title, file: basename(matrix), people: input.n }, options);
  }
  const answers = answersOf(file, options);
  await checkAnswerTarget(options, inputsOf({ measure }, fileOf(answers)));
  const { answer, from, notes } = await answered(entry, answers, options);
  await writeAnswer(answer, from, options);
  for (const note of notes) notify(`- ${note}\n`);
}

export type Asked = Pick<
  QuestionOptions,
  "ordinal" | "missing" | "zeroCells" | "constantItems" | "disclosureControl" | "by" | "groupFlag" | "scales"
> &
  ReadOptions;

/** The answer, what it is of, and notes for whoever asks. */
export async function answered(entry: Question<never>, answers: Answers, options: Asked) {
  delayOptimization();
  const { by } = options;
  const { measure, draft, labelled, group, external } = await chooseMeasure(answers, {
    ...options,
    group: by ?? options.group ?? [],
    groupFlag: by === undefined ? undefined : (options.groupFlag ?? "--by"),
  });
  const outside = entry.external?.(options as never, measure);
  const { responses } = await joinFile(answers, measure, {
    ...options,
    ...{ group, labelled, outside },
    contexts: false,
    released: [],
  });
  const { dataWarnings, peopleOf, questionData, withExternal } = await import("../questions/question");
  const items = questionData(responses, {
    categories: measure.dichotomize === null || options.ordinal ? "declared" : "dichotomized",
    missing: options.missing,
    constantItems: options.constantItems,
    correction: options.zeroCells,
    unprotected: !options.disclosureControl,
  });
  // Those of a draft are leftover columns, unless they were named.
  const named = draft === null ? null : external;
  const data = outside === true ? withExternal(items, named, !options.disclosureControl) : items;
  // With --by a grouping is compared in one table, otherwise the question is repeated for its levels.
  const own = (one: QuestionData): Promise<Answer> =>
    entry.answer(one, { ...options, by: by === undefined ? undefined : group } as never);
  const names = by === undefined ? (group ?? []) : [];
  const answer = names.length === 0 ? await own(data) : await repeated(data, names, { own, options });
  const notes = draft?.notes ?? [];
  const isGrouped = (group ?? []).length > 0 && measure.sensitive !== false;
  return {
    answer: { ...answer, warnings: [...answer.warnings, ...dataWarnings(data, entry.usesDesign)] },
    from: { of: measure.title, file: responses.file, people: peopleOf(data) },
    notes: [...(isGrouped ? [UNPROTECTED] : []), ...(entry.statesModel ? notesBesideModel(notes) : notes)],
  };
}

/** The question once for each level of each grouping. */
async function repeated(
  data: QuestionData,
  names: readonly string[],
  { own, options }: { readonly own: (one: QuestionData) => Promise<Answer>; readonly options: Asked },
): Promise<Answer> {
  const { joinedAnswers, levelsOf, manyAnswers } = await import("../questions/repeat-by-group");
  const joined: Answer[] = [];
  for (const [at, name] of names.entries()) {
    const found = [];
    for (const { level, data: one } of levelsOf(data, name, !options.disclosureControl)) {
      found.push({ level, answer: await own(one).catch(refusal) });
    }
    joined.push(joinedAnswers({ name, at }, found));
  }
  const [first, ...others] = joined;
  return first !== undefined && others.length === 0 ? first : manyAnswers(joined);
}

function refusal(error: unknown): ItemwiseError {
  if (error instanceof ItemwiseError) return error;
  throw error;
}
