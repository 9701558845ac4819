import { ItemwiseError } from "../../errors";
import * as messages from "./messages";

export type Role = "item" | "group" | "weight" | "stratum" | "cluster" | "fpc" | "none";

const ROLES: Readonly<Record<string, Role>> = Object.fromEntries(
  Object.entries({
    item: "item items question answer scaleitem indicator",
    group: "group grouping groups demographic demographics covariate background",
    weight: "weight weights designweight",
    stratum: "stratum strata",
    cluster: "cluster psu",
    fpc: "fpc",
    none: "id identifier key ignore ignored skip none exclude excluded other text open date metadata technical",
  } satisfies Record<Role, string>).flatMap(([role, names]) =>
    names.split(" ").map((name) => [name, role as Role]),
  ),
);

/** Values of the column "type" written by `itemwise convert`; only the first two can be answers to an item. */
const TYPES = ["number", "boolean", "date", "datetime", "time", "text"];
const MAX_NOTE_LENGTH = 1000;

/** The role of each row, and columns left out without a declared role, for the definition's note. */
export interface CodebookRoles {
  readonly roles: readonly Role[];
  readonly left: readonly string[];
}

/**
 * The role of each row: the declared one, or else item. A codebook from `itemwise convert` lists every column without roles:
 * there, a row is an item where another row has the same answers, a group where its answers are unique, and left out where
 * it has none or is not numeric.
 * @throws ItemwiseError "bad-codebook" where a cell names no role
 */
export function rolesIn(rows: readonly CodebookRow[]): CodebookRoles {
  const declared = rows.map(declaredRole);
  const counts = new Map<string, number>();
  rows.forEach((row, place) => {
    const answers = answersText(row);
    if (answers !== "" && (declared[place] ?? "item") === "item")
      counts.set(answers, (counts.get(answers) ?? 0) + 1);
  });
  const isShared = (row: CodebookRow): boolean => (counts.get(answersText(row)) ?? 0) > 1;
  const isEveryColumn = rows.every((row) => TYPES.includes(row.cell("type"))) && rows.some(isShared);
  const left: string[] = [];
  const roles = rows.map((row, place): Role => {
    const role = declared[place];
    if (role !== undefined) return role;
    if (!isEveryColumn || isShared(row) || row.cell("factor") !== "") return "item";
    if (answersText(row) !== "" && ["number", "boolean"].includes(row.cell("type"))) return "group";
    left.push(row.cell("column"));
    return "none";
  });
  return { roles, left };
}

function declaredRole(row: CodebookRow): Role | undefined {
  const cell = plainName(row.cell("role"));
  const role = ROLES[cell];
  if (cell === "" || role !== undefined) return role;
  throw row.wrong("role", () => messages.noRole({ cell: row.cell("role") }));
}

/** Equal for rows with the same answers; "" without any. */
const answersText = (row: CodebookRow): string =>
  [row.cell("codes"), row.cell("values")].join(" ").replace(/\s+/g, " ").trim();

/** The note of a definition about columns of a form that were left out; null if none. */
export function leftOutNote(of: "codebook" | "redcap" | "xlsform", left: readonly string[]): string | null {
  if (left.length === 0) return null;
  const note = messages.leftOut({ of, fields: left });
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
  /** An error about a cell; `problem` words what is wrong with it. */
  readonly wrong: (kind: string, problem: () => string) => ItemwiseError;
  readonly number: number;
}

/** A header's name for comparison: "Variable / Field Name" becomes "variablefieldname". */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** What a spreadsheet would run as a formula is written with an apostrophe. */
const KEPT_TEXT = /^'(?=[=+\-@])/;

/** Column index by kind: the first of a kind's names (as from `plainName`, best first) in the header; a column has one kind. */
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
    const cell = (kind: string): string =>
      table.columns[kinds.get(kind) ?? -1]?.[row]?.trim().replace(KEPT_TEXT, "") ?? "";
    const wrong = (kind: string, problem: () => string): ItemwiseError => {
      const column = table.header[kinds.get(kind) ?? -1] ?? kind;
      const place = { file: table.file, row: String(table.rowNumbers[row]), column };
      return new ItemwiseError("bad-codebook", () => messages.wrongCell({ ...place, problem: problem() }), {
        hint: messages.wrongCellHint,
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
    if (name === "") throw row.wrong(kind, messages.nameMissing);
    const other = before.get(name);
    if (other !== undefined) throw row.wrong(kind, () => messages.nameTwice({ name, row: String(other) }));
    before.set(name, row.number);
    return name;
  });
}
