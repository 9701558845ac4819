import { ItemwiseError } from "../../errors";
import { type CodedAnswer, codedAnswers, isYes, labelled, nameOf, oneLine } from "./codebook-cells";
import {
  type CodebookRow,
  type CodebookTable,
  columnKinds,
  leftOutNote,
  namesIn,
  plainName,
  type Role,
  rolesIn,
  rowsOf,
} from "./codebook-roles";
import * as messages from "./messages";
import { isRedcap, readRedcap } from "./redcap";

/** Names of a codebook's columns, as used by researchers and other programs. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  column:
    "column columnname variable variablename var varname field fieldname name item itemname itemid id code".split(
      " ",
    ),
  id: ["itemid", "item", "itemname", "id"],
  label:
    "label variablelabel varlabel varlab itemlabel shortlabel title question questiontext itemtext wording text description definition".split(
      " ",
    ),
  wording: "wording questionwording questiontext itemtext question text item statement description".split(
    " ",
  ),
  values:
    "valuelabels vallabels vallab labels categories answers answeroptions options responseoptions responses choices levels values codes coding allowedvalues".split(
      " ",
    ),
  codes: ["values", "codes", "coding", "allowedvalues", "range"],
  missing:
    "missing missingvalues missings missingcodes missingcode namissing na navalues usermissing noanswer".split(
      " ",
    ),
  reverse: "reverse reversed reversecoded reversescored reversekeyed reverseitem rev recode".split(" "),
  keying: ["keying", "key", "keyed", "direction", "sign"],
  role: ["role", "use", "usedas"],
  type: ["type"],
  level: ["level", "measurementlevel", "measure", "levelofmeasurement", "scaletype"],
  factor: "scale scalename construct factor latent dimension trait domain subscale facet".split(" "),
  facet: ["subscale", "facet", "subfactor", "factor"],
};

const LEVELS: Readonly<Record<string, "ordinal" | "continuous">> = {
  ordinal: "ordinal",
  nominal: "ordinal",
  categorical: "ordinal",
  binary: "ordinal",
  likert: "ordinal",
  continuous: "continuous",
  scale: "continuous",
  interval: "continuous",
  ratio: "continuous",
  numeric: "continuous",
  metric: "continuous",
};

/** Whether a CSV file's header is a codebook's: column names, and their answers or role. */
export function isCodebook(header: readonly string[]): boolean {
  const kinds = columnKinds(header, KINDS);
  return (
    isRedcap(header) || (kinds.has("column") && ["values", "level", "factor"].some((kind) => kinds.has(kind)))
  );
}

/**
 * Turns a codebook, with a row per column of the data, into a definition for `parseMeasure`. Its columns may be named:
 * `column` (variable, name, item), `label` (question), `values` ("1=Never; 2=Sometimes", "1-5"), `missing` ("99;
 * 88=Refused"), `reverse` (yes, x, 1), `scale` or `factor` (the item's factors, separated by ";"), `level` (ordinal,
 * continuous) and `role` (item, group, weight, stratum, cluster, fpc, id, ignore). REDCap's data dictionary is recognized
 * by its header.
 * Of the columns that `itemwise convert` lists, those without a role have the one that their answers suggest (`rolesIn`).
 * @throws ItemwiseError "bad-codebook" with file, row, column and value; "no-codebook"
 * @example
 * ```ts
 * readCodebook(parseCsv("variable,values,reverse\na,1=No; 2=Yes,\nb,1=No; 2=Yes,x\n"), "two").items.length; // 2
 * ```
 */
export function readCodebook(table: CodebookTable, id: string): Readonly<Record<string, unknown>> {
  if (isRedcap(table.header)) return readRedcap(table, id);
  if (!isCodebook(table.header)) {
    const names = table.header.slice(0, MAX_QUOTED);
    throw new ItemwiseError("no-codebook", () => messages.noCodebook({ file: table.file, names }), {
      hint: messages.noCodebookHint,
    });
  }
  const kinds = kindsOf(table);
  const given = rowsOf(table, kinds);
  const columns = namesIn(given, "column");
  const { roles, left } = rolesIn(given);
  const rows = given.map((row, index) => ({
    row,
    column: columns[index] ?? "",
    role: roles[index] ?? "item",
  }));
  const taken = new Set<string>();
  const items = rows
    .filter(({ role }) => role === "item")
    .map(({ row, column }) => ({ row, item: itemOf(row, column, kinds, taken) }));
  const groups = rows.filter(({ role }) => role === "group");
  return {
    id,
    note: leftOutNote("codebook", left),
    items: items.map(({ item }) => item),
    structures: structuresOf(table, kinds, items),
    groups: Object.fromEntries(
      groups.map(({ row, column }) => [nameOf(column, taken), groupOf(row, column)]),
    ),
    ...designOf(rows),
  };
}

/** Most columns of another file that are quoted. */
const MAX_QUOTED = 8;

/** By the header and the cells: names hold no blanks, and "scale" may hold factors or levels. */
function kindsOf(table: CodebookTable): ReadonlyMap<string, number> {
  const { column, id, ...others } = KINDS;
  const isProse = (place: number): boolean =>
    table.columns[place]?.some((cell) => /\S\s+\S/.test(cell)) ?? false;
  const short = table.header.map((name, place) => (isProse(place) ? "" : name));
  const names = columnKinds(short, { column: column ?? [], id: id ?? [] });
  const kinds = new Map(columnKinds(table.header, { column: column ?? [], ...others }, names));
  // In the dictionary written by R's package labelled, this column counts the missing values.
  if (table.header.map(plainName).includes("coltype")) kinds.delete("missing");
  const place = kinds.get("factor") ?? -1;
  const cells = (table.columns[place] ?? []).map((cell) => plainName(cell)).filter((cell) => cell !== "");
  if (!kinds.has("level") && cells.length > 0 && cells.every((cell) => Object.hasOwn(LEVELS, cell))) {
    kinds.delete("factor");
    kinds.set("level", place);
  }
  return kinds;
}

function itemOf(row: CodebookRow, column: string, kinds: ReadonlyMap<string, number>, taken: Set<string>) {
  const missing = numbered(row, "missing", answersIn(row, "missing"));
  const isMissing = (code: number): boolean => missing.some((other) => other.code === code);
  const values = numbered(row, "values", answersOf(row));
  const categories = values.filter(({ code }) => !isMissing(code)).sort((a, b) => a.code - b.code);
  const level = LEVELS[plainName(row.cell("level"))];
  if (row.cell("level") !== "" && level === undefined) {
    throw row.wrong("level", () => messages.noMeasurementLevel({ cell: row.cell("level") }));
  }
  const isContinuous = level === "continuous" && categories.length === 0;
  if (!isContinuous && categories.length < 2) {
    const n = categories.length;
    throw row.wrong("values", () => messages.tooFewAnswers({ item: column, n }));
  }
  const labels = missing.map(
    (answer) => values.find(({ code }) => code === answer.code && answer.label === undefined) ?? answer,
  );
  const wording = row.cell("wording");
  return {
    id: nameOf(kinds.has("id") ? row.cell("id") || column : column, taken),
    column,
    ...labelled(row.cell("label") || wording),
    ...(wording !== "" && row.cell("label") !== "" ? { wording: labelled(wording).wording ?? wording } : {}),
    scale: isContinuous ? "continuous" : "ordinal",
    ...(kinds.has("reverse") || kinds.has("keying") ? { reverse: isReversed(row) && !isContinuous } : {}),
    categories,
    missing: labels,
  };
}

function isReversed(row: CodebookRow): boolean {
  const kind = row.cell("reverse") === "" ? "keying" : "reverse";
  const cell = row.cell(kind);
  const answer = isYes(kind === "keying" && cell === "1" ? "+1" : cell);
  if (answer === null) throw row.wrong(kind, () => messages.neitherYesNorNo({ cell }));
  return answer;
}

function answersIn(row: CodebookRow, kind: string): CodedAnswer[] {
  const answers = codedAnswers(row.cell(kind));
  if (typeof answers === "string") throw row.wrong(kind, problemIn(row.cell(kind)));
  return answers;
}

/** Words what is wrong with coded answers, in the language of the moment. */
const problemIn = (cell: string) => (): string => String(codedAnswers(cell));

/** Codes and labels may be in two columns: "1; 2" and "No; Yes". */
function answersOf(row: CodebookRow): CodedAnswer[] {
  const [labels, codes] = [row.cell("values"), row.cell("codes")];
  if (codes === "") return answersIn(row, "values");
  if (labels === "" || labels === codes) return answersIn(row, "codes");
  const answers = codedAnswers(labels);
  if (typeof answers !== "string") return answers;
  const parts = labels.split(/[|\n]/.test(labels) ? /[|\n]/ : labels.includes(";") ? ";" : ",");
  const coded = answersIn(row, "codes");
  if (coded.length !== parts.length) throw row.wrong("values", problemIn(labels));
  return coded.map(({ code }, index) => ({ code, label: oneLine(parts[index] ?? "") || null }));
}

function numbered(
  row: CodebookRow,
  kind: string,
  answers: readonly CodedAnswer[],
): { code: number; label: string | undefined }[] {
  return answers.map(({ code, label }) => {
    const number = Number(code);
    if (!Number.isFinite(number)) {
      throw row.wrong(kind, () => messages.codeNoNumber({ code }));
    }
    return { code: number, label: label === null ? undefined : (labelled(label).label ?? code) };
  });
}

function groupOf(row: CodebookRow, column: string) {
  const missing = answersIn(row, "missing").map(({ code }) => code);
  const values = answersOf(row).filter(({ code }) => !missing.includes(code));
  const labels = Object.fromEntries(values.map(({ code, label }) => [code, label ?? code]));
  const { label } = labelled(row.cell("label") || row.cell("wording"));
  return { column, label, labels: values.length > 0 ? labels : null, missing };
}

/** A structure for each column that names factors, in order. */
function structuresOf(
  table: CodebookTable,
  kinds: ReadonlyMap<string, number>,
  items: readonly { readonly row: CodebookRow; readonly item: { readonly id: string } }[],
) {
  const taken = new Set<string>();
  const structures = ["factor", "facet"].flatMap((kind) => {
    const byFactor = new Map<string, string[]>();
    for (const { row, item } of items) {
      for (const factor of row.cell(kind).split(/[;|]/)) {
        const name = factor.trim();
        if (name !== "") byFactor.set(name, [...(byFactor.get(name) ?? []), item.id]);
      }
    }
    if (byFactor.size === 0) return [];
    const header = table.header[kinds.get(kind) ?? -1] ?? kind;
    const names = new Set(items.map(({ item }) => item.id));
    const factors = [...byFactor].map(([label, members]) => ({
      name: nameOf(label, names, "F"),
      label,
      members,
    }));
    const model = factors.map(({ name, members }) => `${name} =~ ${members.join(" + ")}`).join("\n");
    const labels = Object.fromEntries(factors.map(({ name, label }) => [name, labelled(label).label]));
    return [[nameOf(header, taken), { label: header, labels, model }]];
  });
  return Object.fromEntries(structures);
}

function designOf(
  rows: readonly { readonly row: CodebookRow; readonly column: string; readonly role: Role }[],
) {
  const design: Record<string, { column: string }> = {};
  for (const { row, column, role } of rows) {
    if (role === "item" || role === "group" || role === "none") continue;
    const other = design[role];
    if (other !== undefined)
      throw row.wrong("role", () => messages.roleTwice({ role, column: other.column }));
    design[role] = { column };
  }
  return design;
}
