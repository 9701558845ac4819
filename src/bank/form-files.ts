import { exactCsvLine, toCsv } from "../data/csv/to-csv";
import { writeTextSheets } from "../formats/excel/write-excel";
import {
  allowedNames,
  answersKey,
  blocksOf,
  choicesOf,
  type Question,
  type Questionnaire,
} from "./fieldwork";
import * as messages from "./messages";

/** A file for fieldwork, and what its user must know. */
export interface FormFile {
  readonly content: string | Uint8Array;
  /** Names of the columns that the program will write, in the questions' order. */
  readonly columns: readonly string[];
  /** Full sentences. */
  readonly notes: readonly string[];
}

/** Text that is shown as HTML: tags, and what a spreadsheet or a form would run, are characters. */
export const asHtml = (text: string): string =>
  oneLine(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[[\]{}]|^[=+\-@']/g, (character) => `&#${character.charCodeAt(0)};`);

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** XLSForm (https://xlsform.org) of KoboToolbox and ODK. Forms ignore the columns `missing`, `score` and `reverse`. */
export function xlsForm(questionnaire: Questionnaire): FormFile {
  const { id, title, instructions, questions, rights } = questionnaire;
  // ${name} would be another question's answer, and <b> a tag.
  const plain = (text: string): string => oneLine(text).replace(/\$(?=\{)|<(?=[a-z/!])/gi, "$& ");
  const columns = allowedNames(questionnaire, { allowed: /^[A-Za-z_][A-Za-z0-9_.-]*$/ });
  const places = new Map(questions.map((one, place) => [one.id, place]));
  const lists = [...new Map(questions.map((one) => [answersKey(one), one]))].filter(
    ([, { answers }]) => answers.length > 0,
  );
  const listOf = new Map(lists.map(([key], place) => [key, place === 0 ? "answers" : `answers${place + 1}`]));
  const typeOf = (question: Question): string => {
    const list = listOf.get(answersKey(question));
    return list === undefined ? "decimal" : `select_one ${list}`;
  };
  const note = (name: string, text: string): string[] => ["note", name, plain(text), "", ""];
  const relevant = (skip: Question["skip"]): string =>
    skip === null ? "" : `\${${columns[places.get(skip.item) ?? -1] ?? skip.item}} != '${skip.code}'`;
  const survey = [
    ...(instructions === null ? [] : [note(`${id}_instructions`, instructions)]),
    ...questions.map((one, place) => [
      typeOf(one),
      columns[place] ?? "",
      plain(one.text),
      one.reverse ? "yes" : "",
      relevant(one.skip),
    ]),
    ...rights.map((text, place) => note(`${id}_rights_${place + 1}`, text)),
  ];
  const choices = lists.flatMap(([key, question]) =>
    choicesOf(question).map((choice) => [
      listOf.get(key) ?? "",
      String(choice.code),
      plain(choice.label),
      question.missing.includes(choice) ? "yes" : "",
      String(choice.score ?? ""),
    ]),
  );
  const content = writeTextSheets(
    [
      { name: "survey", head: ["type", "name", "label", "reverse", "relevant"], rows: survey },
      { name: "choices", head: ["list_name", "name", "label", "missing", "score"], rows: choices },
      { name: "settings", head: ["form_title", "form_id"], rows: [[plain(title), id]] },
    ],
    `${id}.xlsx`,
  );
  return { content, columns, notes: [] };
}

const REDCAP = [
  "Variable / Field Name",
  "Form Name",
  "Section Header",
  "Field Type",
  "Field Label",
  "Choices, Calculations, OR Slider Labels",
  "Field Note",
  "Text Validation Type OR Show Slider Number",
  "Text Validation Min",
  "Text Validation Max",
  "Identifier?",
  "Branching Logic (Show field only if...)",
  "Required Field?",
  "Custom Alignment",
  "Question Number (surveys only)",
  "Matrix Group Name",
  "Matrix Ranking?",
  "Field Annotation",
] as const;

/** REDCap's data dictionary: the columns of its export, with the record's identifier first. */
export function redcapDictionary(questionnaire: Questionnaire): FormFile {
  const { id, instructions, questions, rights } = questionnaire;
  const lower = (name: string): string => name.toLowerCase();
  const columns = allowedNames(questionnaire, {
    allowed: /^[a-z][a-z0-9_]*$/,
    change: lower,
    taken: ["record_id"],
  });
  const form = id.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  const line = (cells: Partial<Record<(typeof REDCAP)[number], string>>): string =>
    exactCsvLine(REDCAP.map((name) => cells[name] ?? (name === "Form Name" ? form : "")));
  const matrices = new Map(
    blocksOf(questions).flatMap((block, place) =>
      block.map((one) => [one, block.length > 1 ? `${form}_matrix_${place + 1}` : ""]),
    ),
  );
  const places = new Map(questions.map((one, place) => [one.id, place]));
  const rows = questions.map((question, place) =>
    line({
      "Variable / Field Name": columns[place] ?? "",
      "Section Header": place === 0 && instructions !== null ? asHtml(instructions) : "",
      "Field Type": question.answers.length > 0 ? "radio" : "text",
      "Field Label": asHtml(question.text),
      "Choices, Calculations, OR Slider Labels": redcapChoices(question),
      "Text Validation Type OR Show Slider Number": question.answers.length > 0 ? "" : "number",
      "Matrix Group Name": question.answers.length > 0 ? (matrices.get(question) ?? "") : "",
      "Branching Logic (Show field only if...)":
        question.skip === null
          ? ""
          : `[${columns[places.get(question.skip.item) ?? -1] ?? ""}] <> '${question.skip.code}'`,
      "Field Annotation": question.reverse ? "reverse" : "",
    }),
  );
  const record = line({
    "Variable / Field Name": "record_id",
    "Field Type": "text",
    "Field Label": messages.fieldworkRecord(),
  });
  const closing = rights.map((text, place) =>
    line({
      "Variable / Field Name": `${form}_rights_${place + 1}`,
      "Field Type": "descriptive",
      "Field Label": asHtml(text),
    }),
  );
  const missing = new Set(questions.flatMap((one) => one.missing.map(({ code }) => String(code))));
  return {
    content: [exactCsvLine(REDCAP), record, ...rows, ...closing].join(""),
    columns,
    notes: missing.size === 0 ? [] : [messages.fieldworkRedcapMissing({ codes: [...missing] })],
  };
}

/** A blank before a negative code keeps a spreadsheet from computing with it; REDCap removes it. */
const redcapChoices = (question: Question): string =>
  choicesOf(question)
    .map(({ code, label }) => `${code}, ${asHtml(label).replaceAll("|", "&#124;")}`)
    .join(" | ")
    .replace(/^-/, " -");

/** A codebook that is read as a definition (`--measure codebook.csv`). */
export function codebookFile({ title, instructions, questions, rights, structure }: Questionnaire): FormFile {
  const coded = (answers: readonly { readonly code: number; readonly label: string }[]): string => {
    const isPlain = answers.every(({ label }) => !/[;|]/.test(label));
    return answers
      .map(({ code, label }) => `${code}=${isPlain ? label : label.replaceAll("|", "/")}`)
      .join(isPlain ? "; " : "\n");
  };
  const factorsOf = (id: string): string =>
    (structure?.factors ?? []).flatMap((factor) => (factor.items.includes(id) ? [factor.id] : [])).join("; ");
  const head = [
    "column",
    "item id",
    "label",
    "wording",
    "values",
    "missing",
    "reverse",
    "scale",
    "level",
    "role",
  ];
  const rows = questions.map((question) => [
    question.name,
    question.id,
    question.label,
    question.text,
    coded(question.answers),
    coded(question.missing),
    question.reverse ? "yes" : "",
    factorsOf(question.id),
    question.answers.length > 0 ? "ordinal" : "continuous",
    "item",
  ]);
  const note = [title, ...(instructions === null ? [] : [instructions]), ...rights].join(" ");
  const remarks = rows.map((_row, place) => (place === 0 ? note : ""));
  return {
    content: toCsv(
      [...head, "remarks"],
      rows.map((row, place) => [...row, remarks[place] ?? ""]),
    ),
    columns: questions.map(({ name }) => name),
    notes: [],
  };
}
