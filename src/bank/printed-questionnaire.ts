import { partsToWord } from "../report/paper/report-to-word";
import { headingParagraph, textParagraph, type WordPart, wordTable } from "../report/paper/word-table";
import { plainText } from "../words/links";
import { blocksOf, choicesOf, type Question, type Questionnaire } from "./fieldwork";
import type { FormFile } from "./form-files";
import * as messages from "./messages";

/** To print and fill in: a table of boxes for questions with the same answers, numbered in the published order. */
export async function printedQuestionnaire({
  title,
  instructions,
  questions,
  rights,
}: Questionnaire): Promise<FormFile> {
  const numbers = new Map(questions.map((question, place) => [question, place + 1]));
  const parts: WordPart[] = [
    part(
      headingParagraph(title, "Heading1"),
      ...(instructions === null ? [] : [textParagraph(instructions)]),
    ),
    ...blocksOf(questions).map((block) => boxes(block, numbers)),
    part(...rights.map((text) => textParagraph(text, "TableNote"))),
  ];
  return {
    content: await partsToWord(title, parts),
    columns: questions.map(({ name }) => name),
    notes: [],
  };
}

const part = (...children: WordPart["children"]): WordPart => ({ landscape: false, children });

function boxes(block: readonly Question[], numbers: ReadonlyMap<Question, number>): WordPart {
  const [first] = block;
  const choices = first === undefined ? [] : choicesOf(first);
  const answers = choices.map(({ code, label }, place) => ({
    key: `answer${place}`,
    label: `${label} (${code})`,
    format: "text" as const,
    cell: "☐",
  }));
  const own =
    answers.length > 0
      ? answers
      : [{ key: "answer", label: messages.fieldworkNumber(), format: "text" as const, cell: "________" }];
  return wordTable(
    {
      id: "questions",
      title: "",
      columns: [
        { key: "number", label: "", format: "integer" },
        { key: "question", label: "", format: "text" },
        ...own.map(({ key, label, format }) => ({ key, label, format })),
      ],
      rows: block.map((question) => ({
        number: numbers.get(question) ?? null,
        question: question.text,
        ...Object.fromEntries(own.map(({ key, cell }) => [key, cell])),
      })),
      notes: [],
      whole: true,
    },
    "",
    (text) => plainText(text),
  );
}
