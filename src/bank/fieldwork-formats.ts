import type { Questionnaire } from "./fieldwork";
import type { FormFile } from "./form-files";

interface FieldworkFormat {
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
