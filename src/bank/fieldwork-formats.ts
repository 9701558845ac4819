import { isInBank } from "../measures/bank/bank";
import type { Bank } from "../measures/bank/bank-schema";
import type { Measure } from "../measures/measure-schema";
import { type Questionnaire, questionnaireOf } from "./fieldwork";
import type { FormFile } from "./form-files";
import * as messages from "./messages";

type ScoringPart = "reverse" | "scores" | "skips" | "two" | "scales" | "prorate" | "cutoffs";

export interface FieldworkFormat {
  /** As its makers write it. */
  readonly program: string;
  readonly ending: string;
  /** What a definition that is read from it has of the scoring. */
  readonly holds: readonly ScoringPart[];
  readonly write: (questionnaire: Questionnaire) => FormFile | Promise<FormFile>;
}

const forms = () => import("./form-files");
const surveys = () => import("./survey-files");

/** What a measure is written as for fieldwork; what writes is loaded when it is called. */
export const FIELDWORK_FORMATS: Readonly<Record<string, FieldworkFormat>> = {
  xlsform: {
    program: "KoboToolbox and ODK",
    ending: ".xlsx",
    holds: ["reverse", "scores"],
    write: async (one) => (await forms()).xlsForm(one),
  },
  redcap: {
    program: "REDCap",
    ending: ".csv",
    holds: ["reverse"],
    write: async (one) => (await forms()).redcapDictionary(one),
  },
  limesurvey: {
    program: "LimeSurvey",
    ending: ".txt",
    holds: [],
    write: async (one) => (await surveys()).limeSurvey(one),
  },
  qualtrics: {
    program: "Qualtrics",
    ending: ".txt",
    holds: [],
    write: async (one) => (await surveys()).qualtrics(one),
  },
  questionnaire: {
    program: "Word",
    ending: ".docx",
    holds: [],
    write: async (one) => (await import("./printed-questionnaire")).printedQuestionnaire(one),
  },
  codebook: {
    program: "itemwise",
    ending: ".csv",
    holds: ["reverse", "scales"],
    write: async (one) => (await forms()).codebookFile(one),
  },
};

/** A measure in a format, with all that its user must know. @throws ItemwiseError "no-wording"; as the format's writer */
export async function fieldworkForm(
  { program, write, holds }: FieldworkFormat,
  measure: Measure,
  bank: Bank | null,
): Promise<FormFile & { readonly title: string }> {
  const questionnaire = questionnaireOf(measure, bank);
  const { content, columns, notes } = await write(questionnaire);
  const isRenamed = questionnaire.questions.some(({ name }, place) => name !== columns[place]);
  const [first = "", last = ""] = [columns[0], columns.at(-1)];
  const contexts = [...new Set(measure.items.flatMap((item) => Object.keys(item.contexts)))];
  const all = [
    ...notes,
    ...(isRenamed ? [messages.fieldworkRenamed({ program, first, last })] : []),
    ...(contexts.length > 0 ? [messages.fieldworkContexts({ contexts })] : []),
    ...lostNote(measure, holds),
  ];
  return { content, columns, notes: all, title: questionnaire.title };
}

/** What of the scoring a form loses; nothing of a measure of the bank, which is recognized by its items. */
function lostNote(measure: Measure, holds: readonly ScoringPart[]): readonly string[] {
  if (isInBank(measure.id)) return [];
  const { items, structures, cutoffs, prorate, dichotomize } = measure;
  const isScored = items.some(({ categories }) =>
    categories.some(({ code, score }) => score != null && score !== code),
  );
  const declared = Object.keys(structures).length;
  const has: Readonly<Record<ScoringPart, boolean>> = {
    reverse: items.some(({ reverse }) => reverse),
    scores: isScored,
    skips: items.some(({ blank }) => typeof blank === "object"),
    two: dichotomize !== null,
    scales: declared > 0,
    prorate: prorate !== 0,
    cutoffs: Object.keys(cutoffs).length > 0,
  };
  const all: readonly ScoringPart[] = ["reverse", "scores", "skips", "two", "scales", "prorate", "cutoffs"];
  // A codebook has the scales of one structure.
  const isHeld = (part: ScoringPart): boolean =>
    holds.includes(part) && (part !== "scales" || declared === 1);
  const lost = all.filter((part) => has[part] && !isHeld(part));
  return lost.length === 0
    ? []
    : [messages.fieldworkLost({ parts: lost.map((part) => messages.fieldworkPart({ part })) })];
}
