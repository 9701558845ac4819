import type { Bank } from "../measures/bank/bank-schema";
import type { Measure } from "../measures/measure-schema";
import { type Questionnaire, questionnaireOf } from "./fieldwork";
import type { FormFile } from "./form-files";
import * as messages from "./messages";

export interface FieldworkFormat {
  /** As its makers write it. */
  readonly program: string;
  readonly ending: string;
  readonly write: (questionnaire: Questionnaire) => FormFile | Promise<FormFile>;
}

const forms = () => import("./form-files");
const surveys = () => import("./survey-files");

/** What a measure is written as for fieldwork; what writes is loaded when it is called. */
export const FIELDWORK_FORMATS: Readonly<Record<string, FieldworkFormat>> = {
  xlsform: {
    program: "KoboToolbox and ODK",
    ending: ".xlsx",
    write: async (one) => (await forms()).xlsForm(one),
  },
  redcap: { program: "REDCap", ending: ".csv", write: async (one) => (await forms()).redcapDictionary(one) },
  limesurvey: {
    program: "LimeSurvey",
    ending: ".txt",
    write: async (one) => (await surveys()).limeSurvey(one),
  },
  qualtrics: { program: "Qualtrics", ending: ".txt", write: async (one) => (await surveys()).qualtrics(one) },
  questionnaire: {
    program: "Word",
    ending: ".docx",
    write: async (one) => (await import("./printed-questionnaire")).printedQuestionnaire(one),
  },
  codebook: { program: "itemwise", ending: ".csv", write: async (one) => (await forms()).codebookFile(one) },
};

/** A measure in a format, with all that its user must know. @throws ItemwiseError "no-wording"; as the format's writer */
export async function fieldworkForm(
  { program, write }: FieldworkFormat,
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
  ];
  return { content, columns, notes: all, title: questionnaire.title };
}
