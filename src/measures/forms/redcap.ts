import { type CodedAnswer, isYes } from "./codebook-cells";
import {
  type CodebookRow,
  type CodebookTable,
  columnKinds,
  namesIn,
  plainName,
  rowsOf,
} from "./codebook-roles";
import { definitionOfFields, type FormField } from "./form-fields";
import * as messages from "./messages";

/** The columns that are read, as named by REDCap's website and API. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  name: ["variablefieldname", "fieldname"],
  type: ["fieldtype"],
  label: ["fieldlabel"],
  choices: ["choicescalculationsorsliderlabels", "selectchoicesorcalculations"],
  identifier: ["identifier"],
  matrix: ["matrixgroupname"],
  annotation: ["fieldannotation"],
};

export function isRedcap(header: readonly string[]): boolean {
  const names = header.map(plainName);
  return (KINDS.name ?? []).some((name) => names.includes(name)) && names.includes("fieldtype");
}

/**
 * Turns REDCap's data dictionary (https://redcap.vumc.org: "Data Dictionary", CSV) into a definition, as
 * `definitionOfFields` does: single-choice fields, checkboxes and sliders.
 * @throws ItemwiseError "bad-codebook" with file, row, column and value
 */
export function readRedcap(table: CodebookTable, id: string): Readonly<Record<string, unknown>> {
  const rows = rowsOf(table, columnKinds(table.header, KINDS));
  const names = namesIn(rows, "name");
  const fields = rows.map((row, index) => fieldOf(row, names[index] ?? ""));
  return definitionOfFields(fields, id, "redcap");
}

const FIELD_KINDS: Readonly<Record<string, FormField["kind"]>> = {
  radio: "choice",
  dropdown: "choice",
  yesno: "choice",
  truefalse: "choice",
  checkbox: "boxes",
  slider: "slider",
};

function fieldOf(row: CodebookRow, name: string): FormField {
  const type = row.cell("type").toLowerCase();
  if (type === "") throw row.wrong("type", () => messages.fieldWithoutType({ field: name }));
  const isIdentifier = isYes(row.cell("identifier")) === true;
  const kind = FIELD_KINDS[type] ?? "other";
  return {
    name,
    type,
    kind,
    label: row.cell("label"),
    choices: isIdentifier ? [] : choicesOf(row, name, type, kind),
    // The dictionary has no column for it.
    reverse: /^reversed?$/im.test(row.cell("annotation")) || undefined,
    isInMatrix: row.cell("matrix") !== "",
    isIdentifier,
  };
}

/** Codes with labels: "1, Never | 2, Sometimes"; a label may hold any character but "|". */
function choicesOf(row: CodebookRow, name: string, type: string, kind: FormField["kind"]): CodedAnswer[] {
  if (type === "yesno") return [answer("0", "No"), answer("1", "Yes")];
  if (type === "truefalse") return [answer("0", "False"), answer("1", "True")];
  if (kind !== "choice" && kind !== "boxes") return [];
  const parts = row
    .cell("choices")
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) throw row.wrong("choices", () => messages.fieldWithoutChoices({ field: name }));
  return parts.map((part) => {
    const [, code, label = ""] = /^([^,\s]+)\s*,\s*(.*)$/su.exec(part) ?? [];
    if (code === undefined)
      throw row.wrong("choices", () => messages.noLabeledCode({ part, example: "1, Never" }));
    return answer(code, label);
  });
}

const answer = (code: string, label: string): CodedAnswer => ({ code, label });
