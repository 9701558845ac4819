import { ItemwiseError } from "../errors";
import { exportNames } from "../measures/bank/export-names";
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
    throw new ItemwiseError(
      "negative-code",
      () => messages.negativeCode({ item: negative.id, code: String(code) }),
      { hint: messages.negativeCodeHint },
    );
  }
  const line = (cells: readonly string[]): string => {
    const [kind = "", type = "", name = "", relevance = "", text = ""] = cells;
    return [kind, type, name, relevance, text, "", LANGUAGE, kind === "Q" ? "N" : ""].join("\t");
  };
  const blocks = blocksOf(questions);
  const columns = exportNames(id, codedBlocks(blocks)).limeSurvey;
  const nameOf = (question: Question): string => columns[questions.indexOf(question)] ?? "";
  const relevance = ({ skip }: Question): string => {
    const before = questions.find((one) => one.id === skip?.item);
    if (skip === null || before === undefined) return "1";
    // NAOK: the question is asked as long as the one before has no answer.
    return `${nameOf(before).replace("[", "_").replace("]", "")}.NAOK != "${skip.code}"`;
  };
  const answers = (question: Question): string[] =>
    choicesOf(question).map((one) => line(["A", "0", String(one.code), "", asHtml(one.label)]));
  const asked = blocks.flatMap((block, place) => {
    const [first] = block;
    if (first === undefined) return [];
    if (block.length === 1 || first.answers.length === 0) {
      return block.flatMap((question) => {
        const type = question.answers.length === 0 ? "N" : "L";
        const cells = ["Q", type, nameOf(question), relevance(question), asHtml(question.text)];
        return [line(cells), ...answers(question)];
      });
    }
    const head = place === 0 && instructions !== null ? instructions : title;
    return [
      line(["Q", "F", nameOf(first).split("[")[0] ?? "", "1", asHtml(head)]),
      ...block.map((question) => {
        const own = nameOf(question).split("[")[1]?.replace("]", "") ?? "";
        return line(["SQ", "0", own, relevance(question), asHtml(question.text)]);
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

const codedBlocks = (blocks: readonly (readonly Question[])[]): readonly (readonly boolean[])[] =>
  blocks.map((block) => block.map(({ answers }) => answers.length > 0));

/** The bank's wording. */
const LANGUAGE = "en";

/**
 * Qualtrics' advanced format (https://www.qualtrics.com/support/survey-platform/survey-module/survey-tools/import-and-export-surveys):
 * a matrix for questions with the same answers, with their codes.
 */
export function qualtrics({ id, title, instructions, questions, rights }: Questionnaire): FormFile {
  const blocks = blocksOf(questions);
  const columns = exportNames(id, codedBlocks(blocks)).qualtrics;
  const nameOf = (question: Question): string => columns[questions.indexOf(question)] ?? "";
  const coded = (word: "Answer" | "Choice", question: Question): string[] =>
    choicesOf(question).flatMap(({ code, label }) => [`[[${word}:${code}]]`, asHtml(label)]);
  const asked = blocks.flatMap((block, place) => {
    const [first] = block;
    if (first === undefined) return [];
    if (block.length === 1 || first.answers.length === 0) {
      return block.flatMap((question) => {
        const type = question.answers.length === 0 ? "TextEntry:SingleLine" : "MC:SingleAnswer:Vertical";
        const choices =
          question.answers.length === 0 ? [] : ["[[AdvancedChoices]]", ...coded("Choice", question)];
        return [`[[Question:${type}]]`, `[[ID:${nameOf(question)}]]`, asHtml(question.text), ...choices, ""];
      });
    }
    const head = place === 0 && instructions !== null ? instructions : title;
    return [
      "[[Question:Matrix]]",
      `[[ID:${nameOf(first).replace(/_\d+$/, "")}]]`,
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
  const skipped = questions.filter(({ skip }) => skip !== null);
  const skip = skipped[0]?.skip ?? null;
  const before = questions.find((one) => one.id === skip?.item);
  const notes =
    skip === null || before === undefined
      ? []
      : [
          messages.fieldworkQualtricsSkip({
            columns: skipped.map(nameOf),
            asked: nameOf(before),
            code: String(skip.code),
          }),
        ];
  return { content, columns, notes: [messages.fieldworkQualtrics(), ...notes] };
}
