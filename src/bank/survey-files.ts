import { ItemwiseError } from "../errors";
import { blocksOf, choicesOf, type Question, type Questionnaire } from "./fieldwork";
import { asHtml, type FormFile } from "./form-files";
import * as messages from "./messages";

const LIME_HEAD = ["class", "type/scale", "name", "relevance", "text", "help", "language", "mandatory"];

/**
 * LimeSurvey's survey structure (https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure): an array for
 * questions with the same answers, else a list, or a number.
 * @throws ItemwiseError "negative-code": LimeSurvey's codes are letters and digits
 */
export function limeSurvey({ id, title, instructions, questions, rights }: Questionnaire): FormFile {
  const negative = questions.find((one) => choicesOf(one).some(({ code }) => code < 0 || code % 1 !== 0));
  if (negative !== undefined) {
    const { code } = choicesOf(negative).find((one) => one.code < 0 || one.code % 1 !== 0) ?? { code: 0 };
    throw new ItemwiseError("negative-code", `item ${negative.id}: LimeSurvey has no code ${code}.`, {
      hint: "Its codes are letters and digits: change the code in the definition, such as 99 for no answer.",
    });
  }
  const stem = id.replace(/[^A-Za-z0-9]/g, "");
  const code = /^[A-Za-z]/.test(stem) ? stem.slice(0, 15) : `q${stem.slice(0, 14)}`;
  const line = (cells: readonly string[]): string => {
    const [kind = "", type = "", name = "", relevance = "", text = ""] = cells;
    return [kind, type, name, relevance, text, "", LANGUAGE, kind === "Q" ? "N" : ""].join("\t");
  };
  const blocks = blocksOf(questions);
  const names = blocks.map((_block, place) => (blocks.length === 1 ? code : `${code}B${place + 1}`));
  const answers = (question: Question): string[] =>
    choicesOf(question).map((one) => line(["A", "0", String(one.code), "", asHtml(one.label)]));
  const columns: string[] = [];
  const asked = blocks.flatMap((block, place) => {
    const [first] = block;
    const name = names[place] ?? code;
    if (first === undefined) return [];
    if (block.length === 1 || first.answers.length === 0) {
      return block.flatMap((question, k) => {
        const own = block.length === 1 ? name : `${name}Q${k + 1}`;
        columns.push(own);
        const type = question.answers.length === 0 ? "N" : "L";
        return [line(["Q", type, own, "1", asHtml(question.text)]), ...answers(question)];
      });
    }
    const head = place === 0 && instructions !== null ? instructions : title;
    return [
      line(["Q", "F", name, "1", asHtml(head)]),
      ...block.map((question, k) => {
        const own = `SQ${String(k + 1).padStart(3, "0")}`;
        columns.push(`${name}[${own}]`);
        return line(["SQ", "0", own, "1", asHtml(question.text)]);
      }),
      ...answers(first),
    ];
  });
  const lines = [
    LIME_HEAD.join("\t"),
    ["S", "", "language", "", LANGUAGE, "", "", ""].join("\t"),
    line(["SL", "", "surveyls_title", "", asHtml(title)]),
    line(["SL", "", "surveyls_description", "", asHtml(rights.join(" "))]),
    line(["G", "0", asHtml(title), "1", asHtml(instructions ?? "")]),
    ...asked,
  ];
  // LimeSurvey's own export begins with the mark of UTF-8.
  return { content: `\uFEFF${lines.join("\n")}\n`, columns, notes: [] };
}

/** The bank's wording. */
const LANGUAGE = "en";

/**
 * Qualtrics' advanced format (https://www.qualtrics.com/support/survey-platform/survey-module/survey-tools/import-and-export-surveys):
 * a matrix for questions with the same answers, with their codes.
 */
export function qualtrics({ id, title, instructions, questions, rights }: Questionnaire): FormFile {
  const blocks = blocksOf(questions);
  const columns: string[] = [];
  const tag = id.replace(/[^A-Za-z0-9_]/g, "_");
  const coded = (word: "Answer" | "Choice", question: Question): string[] =>
    choicesOf(question).flatMap(({ code, label }) => [`[[${word}:${code}]]`, asHtml(label)]);
  const asked = blocks.flatMap((block, place) => {
    const [first] = block;
    if (first === undefined) return [];
    const name = blocks.length === 1 ? tag : `${tag}_b${place + 1}`;
    if (block.length === 1 || first.answers.length === 0) {
      return block.flatMap((question, k) => {
        const own = block.length === 1 ? name : `${name}_${k + 1}`;
        columns.push(own);
        const type = question.answers.length === 0 ? "TextEntry:SingleLine" : "MC:SingleAnswer:Vertical";
        const choices =
          question.answers.length === 0 ? [] : ["[[AdvancedChoices]]", ...coded("Choice", question)];
        return [`[[Question:${type}]]`, `[[ID:${own}]]`, asHtml(question.text), ...choices, ""];
      });
    }
    columns.push(...block.map((_question, k) => `${name}_${k + 1}`));
    const head = place === 0 && instructions !== null ? instructions : title;
    return [
      "[[Question:Matrix]]",
      `[[ID:${name}]]`,
      asHtml(head),
      "[[AdvancedChoices]]",
      ...block.flatMap((question, k) => [`[[Choice:${k + 1}]]`, asHtml(question.text)]),
      "[[AdvancedAnswers]]",
      ...coded("Answer", first),
      "",
    ];
  });
  const closing = rights.flatMap((text) => ["[[Question:Text]]", asHtml(text), ""]);
  const content = ["[[AdvancedFormat]]", "", `[[Block:${asHtml(title)}]]`, "", ...asked, ...closing].join(
    "\n",
  );
  return { content, columns, notes: [messages.fieldworkQualtrics()] };
}
