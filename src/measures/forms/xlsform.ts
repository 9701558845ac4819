import { isYes } from "./codebook-cells";
import { type CodebookRow, type CodebookTable, columnKinds, namesIn, rowsOf } from "./codebook-roles";
import { definitionOfFields, type FormField } from "./form-fields";
import * as messages from "./messages";

/** The sheets of an XLSForm (https://xlsform.org). */
export interface XlsFormSheets {
  readonly survey: CodebookTable;
  readonly choices: CodebookTable;
  readonly settings: CodebookTable | null;
}

/** Rows that are no questions. */
const STRUCTURE = /^(note|calculate|(begin|end)[ _](group|repeat)|start|end|today|deviceid|username|audit)$/;

/**
 * Turns an XLSForm of KoboToolbox or ODK into a definition, as `definitionOfFields` does: questions with one choice.
 * Labels are those of the form's default language, or else of its first. The columns `missing` and `score` (of choices) and `reverse`
 * (of questions), which forms ignore, are itemwise's own.
 * @throws ItemwiseError "bad-codebook" with file, row, column and value
 */
export function readXlsForm(
  { survey, choices, settings }: XlsFormSheets,
  id: string,
): Readonly<Record<string, unknown>> {
  const [form] = settings === null ? [] : rowsOf(settings, columnKinds(settings.header, SETTINGS));
  const language = form?.cell("language") ?? "";
  const lists = new Map<string, CodebookRow[]>();
  for (const row of rowsOf(choices, labelledKinds(choices, CHOICES, language))) {
    const list = row.cell("list");
    if (list !== "") lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const rows = rowsOf(survey, labelledKinds(survey, SURVEY, language)).filter(
    (row) => row.cell("type") !== "" && !STRUCTURE.test(row.cell("type").toLowerCase()),
  );
  const names = namesIn(rows, "name");
  const saysReverse = columnKinds(survey.header, SURVEY).has("reverse");
  const fields = rows.map((row, place) => fieldOf(row, names[place] ?? "", lists, saysReverse));
  const title = form?.cell("title") ?? "";
  return { ...definitionOfFields(fields, id, "xlsform"), ...(title === "" ? {} : { title }) };
}

const SETTINGS = { title: ["formtitle"], language: ["defaultlanguage"] };
const SURVEY = { type: ["type"], name: ["name"], reverse: ["reverse"] };
const CHOICES = { list: ["listname"], code: ["name"], missing: ["missing"], score: ["score"] };

/** With the column of labels: "label", or "label::French (fr)" of several languages. */
function labelledKinds(
  table: CodebookTable,
  kinds: Readonly<Record<string, readonly string[]>>,
  language: string,
): ReadonlyMap<string, number> {
  const labels = table.header.flatMap((name, place) =>
    /^\s*label\s*(::|$)/i.test(name) ? [{ place, of: name.split("::")[1]?.trim() ?? "" }] : [],
  );
  const [first] = labels;
  const own = labels.find(({ of }) => of !== "" && of === language) ?? first;
  const found = new Map(columnKinds(table.header, kinds));
  return own === undefined ? found : found.set("label", own.place);
}

function fieldOf(
  row: CodebookRow,
  name: string,
  lists: ReadonlyMap<string, CodebookRow[]>,
  saysReverse: boolean,
): FormField {
  const [, type = "", list = ""] = /^(\S+(?: (?:one|multiple)(?= ))?)\s*(\S*)/.exec(row.cell("type")) ?? [];
  const isChoice = /^select[_ ]one$/i.test(type);
  const choices = isChoice ? lists.get(list) : [];
  if (choices === undefined)
    throw row.wrong("type", () => messages.choicesNotInSheet({ question: name, list }));
  return {
    name,
    type,
    kind: isChoice ? "choice" : "other",
    label: row.cell("label"),
    choices: choices.map((choice) => ({
      code: choice.cell("code"),
      label: choice.cell("label"),
      score: scoreOf(choice),
    })),
    missing: choices
      .filter((choice) => isYes(choice.cell("missing")) === true)
      .map((choice) => choice.cell("code")),
    reverse: saysReverse ? isYes(row.cell("reverse")) === true : undefined,
    isInMatrix: false,
    isIdentifier: false,
  };
}

function scoreOf(choice: CodebookRow): number | undefined {
  const cell = choice.cell("score");
  if (cell === "") return undefined;
  const score = Number(cell);
  if (Number.isFinite(score)) return score;
  throw choice.wrong("score", () => messages.pointsNoNumber({ cell }));
}
