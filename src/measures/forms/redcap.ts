import { isYes, labelled, nameOf, withoutTags } from "./codebook-cells";
import {
  type CodebookRow,
  type CodebookTable,
  columnKinds,
  leftOutNote,
  namesIn,
  plainName,
  rowsOf,
} from "./codebook-roles";

/** The columns that are read, as named by REDCap's website and API. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  name: ["variablefieldname", "fieldname"],
  type: ["fieldtype"],
  label: ["fieldlabel"],
  choices: ["choicescalculationsorsliderlabels", "selectchoicesorcalculations"],
  identifier: ["identifier"],
  matrix: ["matrixgroupname"],
};

const ONE_CHOICE = new Set(["radio", "dropdown"]);

export function isRedcap(header: readonly string[]): boolean {
  const names = header.map(plainName);
  return (KINDS.name ?? []).some((name) => names.includes(name)) && names.includes("fieldtype");
}

interface Field {
  readonly row: CodebookRow;
  readonly name: string;
  readonly type: string;
  /** Equal for fields with the same answers. */
  readonly answers: string;
}

/**
 * Turns REDCap's data dictionary (https://redcap.vumc.org: "Data Dictionary", CSV) into a definition. Single-choice fields
 * are items where others have the same choices or they stand in a matrix, else groupings; each choice of a checkbox is an
 * item (`x___1`); sliders are continuous. Free text, notes, calculations, files, descriptions and identifiers are left
 * out, and listed in the definition's note.
 * @throws ItemwiseError "bad-codebook" with file, row, column and value
 */
export function readRedcap(table: CodebookTable, id: string): Readonly<Record<string, unknown>> {
  const rows = rowsOf(table, columnKinds(table.header, KINDS));
  const names = namesIn(rows, "name");
  const fields = rows.map((row, index) => fieldOf(row, names[index] ?? ""));
  const counts = new Map<string, number>();
  for (const { answers } of fields) counts.set(answers, (counts.get(answers) ?? 0) + 1);
  const shared = ({ row, answers }: Field): boolean =>
    row.cell("matrix") !== "" || (counts.get(answers) ?? 0) > 1;
  const isAnyShared = fields.some((field) => isOneChoice(field) && shared(field));
  const taken = new Set<string>();
  const items: object[] = [];
  const groups: [string, object][] = [];
  const left: string[] = [];
  for (const field of fields) {
    const { row, name, type } = field;
    if (isYes(row.cell("identifier")) === true) left.push(`${name} (identifier)`);
    else if (type === "checkbox") items.push(...boxesOf(field, taken));
    else if (type === "slider")
      items.push({ id: nameOf(name, taken), column: name, ...labelOf(row), scale: "continuous" });
    else if (!isOneChoice(field)) left.push(`${name} (${type})`);
    else if (!isNumbered(field) || (isAnyShared && !shared(field)))
      groups.push([nameOf(name, taken), groupOf(field)]);
    else
      items.push({ id: nameOf(name, taken), column: name, ...labelOf(row), categories: categoriesOf(field) });
  }
  return {
    id,
    note: leftOutNote("REDCap's data dictionary", left),
    items,
    groups: Object.fromEntries(groups),
  };
}

function fieldOf(row: CodebookRow, name: string): Field {
  const type = row.cell("type").toLowerCase();
  if (type === "") throw row.wrong("type", `field ${name} has no type`);
  const choices = ONE_CHOICE.has(type) ? row.cell("choices").replace(/\s+/g, " ") : type;
  return { row, name, type, answers: choices };
}

const isOneChoice = ({ type }: Field): boolean =>
  ONE_CHOICE.has(type) || type === "yesno" || type === "truefalse";

/** Codes with labels: "1, Never | 2, Sometimes"; a label may hold any character but "|". */
function choicesOf({ row, name, type }: Field): { code: string; label: string }[] {
  if (type === "yesno")
    return [
      { code: "0", label: "No" },
      { code: "1", label: "Yes" },
    ];
  if (type === "truefalse")
    return [
      { code: "0", label: "False" },
      { code: "1", label: "True" },
    ];
  const parts = row
    .cell("choices")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) throw row.wrong("choices", `field ${name} has no choices`);
  return parts.map((part) => {
    const [, code, label = ""] = /^([^,\s]+)\s*,\s*(.*)$/su.exec(part) ?? [];
    if (code === undefined)
      throw row.wrong("choices", `"${part}" is no code with its label, such as 1, Never`);
    return { code, label: labelled(withoutTags(label)).label ?? code };
  });
}

const isNumbered = (field: Field): boolean =>
  choicesOf(field).length > 1 && choicesOf(field).every(({ code }) => /^-?\d+(\.\d+)?$/.test(code));

function categoriesOf(field: Field): { code: number; label: string }[] {
  const choices = choicesOf(field).map(({ code, label }) => ({ code: Number(code), label }));
  return choices.sort((a, b) => a.code - b.code);
}

/** The columns of a checkbox: REDCap writes codes in lower case, with "_" for "-". */
function boxesOf(field: Field, taken: Set<string>): object[] {
  const question = withoutTags(field.row.cell("label"));
  return choicesOf(field).map(({ code, label }) => {
    const column = `${field.name}___${code.toLowerCase().replace(/[^a-z0-9]/g, "_")}`;
    const categories = [
      { code: 0, label: "Not chosen" },
      { code: 1, label: "Chosen" },
    ];
    return { id: nameOf(column, taken), column, ...labelled(`${question}: ${label}`), categories };
  });
}

function groupOf(field: Field): object {
  const labels = Object.fromEntries(choicesOf(field).map(({ code, label }) => [code, label]));
  return { column: field.name, label: labelOf(field.row).label, labels };
}

function labelOf(row: CodebookRow) {
  return labelled(withoutTags(row.cell("label")));
}
