import { firstOf, ItemwiseError } from "../../errors";
import { isYes, labelled, nameOf, withoutTags } from "./codebook-cells";

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
const MAX_NAMED = 30;
const MAX_NOTE_LENGTH = 1000;

/** Whether a header is that of REDCap's data dictionary. */
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
 *
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
  return { id, note: noteOf(left), items, groups: Object.fromEntries(groups) };
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

function noteOf(left: readonly string[]): string | null {
  if (left.length === 0) return null;
  const note = `Left out of REDCap's data dictionary: ${firstOf(left, MAX_NAMED)}.`;
  return note.length > MAX_NOTE_LENGTH ? `${note.slice(0, MAX_NOTE_LENGTH - 1)}…` : note;
}

/** A CSV file as from `parseCsv`. */
export interface CodebookTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
  readonly rowNumbers: Int32Array;
}

export interface CodebookRow {
  /** The trimmed cell of a kind of column; "" where there is no such column. */
  readonly cell: (kind: string) => string;
  readonly wrong: (kind: string, problem: string) => ItemwiseError;
  /** Row number in the file. */
  readonly number: number;
}

/** A header's name for comparison: "Variable / Field Name" becomes "variablefieldname". */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * The columns of a codebook by kind: the first of a kind's names that the header has.
 *
 * @param kinds possible names of each kind, as from `plainName`, best first
 * @returns column index by kind; a column has one kind
 */
export function columnKinds(
  header: readonly string[],
  kinds: Readonly<Record<string, readonly string[]>>,
  known: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  const names = header.map(plainName);
  const places = new Map(known);
  for (const [kind, aliases] of Object.entries(kinds)) {
    if (places.has(kind)) continue;
    const taken = [...places.values()];
    const place = aliases.map((alias) => names.indexOf(alias)).find((at) => at >= 0 && !taken.includes(at));
    if (place !== undefined) places.set(kind, place);
  }
  return places;
}

export function rowsOf(table: CodebookTable, kinds: ReadonlyMap<string, number>): CodebookRow[] {
  return Array.from({ length: table.rows }, (_, row): CodebookRow => {
    const cell = (kind: string): string => table.columns[kinds.get(kind) ?? -1]?.[row]?.trim() ?? "";
    const wrong = (kind: string, problem: string): ItemwiseError => {
      const column = table.header[kinds.get(kind) ?? -1] ?? kind;
      const where = `${table.file}, row ${table.rowNumbers[row]}, column "${column}"`;
      return new ItemwiseError("bad-codebook", `${where}: ${problem}.`, {
        hint: "Mend the cell. Values are written as 1=Never; 2=Sometimes, and missing codes as 99; 88=Refused.",
      });
    };
    return { cell, wrong, number: table.rowNumbers[row] ?? row + 2 };
  }).filter(({ cell }) => [...kinds.keys()].some((kind) => cell(kind) !== ""));
}

/** The names of the rows, which must be present and unique. */
export function namesIn(rows: readonly CodebookRow[], kind: string): string[] {
  const before = new Map<string, number>();
  return rows.map((row) => {
    const name = row.cell(kind);
    if (name === "") throw row.wrong(kind, "the name of the variable is missing");
    const other = before.get(name);
    if (other !== undefined) throw row.wrong(kind, `"${name}" stands in row ${other} too`);
    before.set(name, row.number);
    return name;
  });
}
