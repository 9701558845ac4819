import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import type { LabelledColumn, LabelledTable, ValueLabel } from "../kit/labelled-table";
import { TextBytes } from "../kit/text-bytes";
import * as shared from "../messages";
import { type LongTexts, readLongTexts, readValueLabels } from "./after-data";
import { type Cells, observationWidth, readCells } from "./cells";
import { clockOf, DAYS_TO_1970, toOurTime } from "./clock";
import { type Dictionary, readDictionary, readLayout, readMark, type Variable } from "./dictionary";
import * as messages from "./messages";

/** The attribute with a column's display format; no characteristic can have this name. */
export const DISPLAY_FORMAT = "display format";
/** The attribute with the name of a column's set of value labels. */
export const LABEL_SET = "value labels";

/**
 * Reads a Stata file, releases 105, 108, 110 to 115 and 117 to 121, in both byte orders.
 *
 * Formats `%td` and `%d` become dates, `%tc` and `%tC` (without leap seconds) datetimes, or times where they show hours
 * alone; weeks, months, quarters, half-years and business days stay numbers, with a note. Floats keep their values (1.1
 * is 1.10000002384185791), as in haven. Empty text is missing. A column's attributes are its display format ("display
 * format"), the name of its label set ("value labels") and its characteristics, such as notes (note1). Text is UTF-8
 * where valid, otherwise Windows-1252.
 * @param options `encoding`: of its text, where it is known to be different
 * @throws ItemwiseError "not-this-format", "unknown-release", "damaged-file", "alias-variables", "unknown-encoding"
 * @source Stata's `help dta` and the descriptions of former releases of the format
 * @example
 * ```ts
 * const { bytes } = writeStata(labelledTable({ happy: { values: [1, 2], valueLabels: [{ value: 1, label: "No" }] } }));
 * readStata(bytes, "answers.dta").columns[0].valueLabels; // [{ value: 1, label: "No" }]
 * ```
 */
export function readStata(
  bytes: Uint8Array,
  file: string,
  options: { readonly encoding?: string | undefined } = {},
): LabelledTable {
  const { encoding } = options;
  const reader = new ByteReader(bytes, file);
  const layout = readLayout(reader);
  if (layout === null) {
    throw new ItemwiseError("not-this-format", () => messages.notStata({ file }), {
      hint: messages.notStataHint,
    });
  }
  const text = new TextBytes(bytes, file, { encoding });
  return readWith(reader, readDictionary(reader, layout, text), text, encoding);
}

function readWith(
  reader: ByteReader,
  dictionary: Dictionary,
  text: TextBytes,
  encoding: string | undefined,
): LabelledTable {
  const { layout, rows, variables } = dictionary;
  refuseAliases(reader.file, variables);
  const { start, longTexts, sets } = readMetadata(reader, dictionary, text);
  const cells = readCells(reader, dictionary, { start, text, longTexts });
  const columns = variables.map((variable, i) => columnOf(dictionary, variable, cells[i]!, sets));
  return {
    file: reader.file,
    format: `Stata ${layout.release} (.dta)`,
    label: dictionary.label.trimEnd() || null,
    rows,
    columns,
    weight: declaredWeight(dictionary),
    multipleResponses: [],
    notes: [
      ...encodingNotes(dictionary, text, encoding),
      ...cellNotes(variables, cells),
      ...labelNotes(variables, sets),
      ...dataSetNotes(dictionary),
    ],
  };
}

function refuseAliases(file: string, variables: readonly Variable[]): void {
  const aliases = variables.filter(({ storage }) => storage.kind === "alias").map(({ name }) => name);
  if (aliases.length === 0) return;
  throw new ItemwiseError("alias-variables", () => messages.aliasVariables({ file, names: aliases }), {
    hint: messages.aliasVariablesHint,
  });
}

/** Skips the data, whose position it returns, and reads what follows. */
function readMetadata(
  reader: ByteReader,
  dictionary: Dictionary,
  text: TextBytes,
): { start: number; longTexts: LongTexts; sets: ReadonlyMap<string, readonly ValueLabel[]> } {
  const { layout, rows, variables } = dictionary;
  reader.begin("data");
  if (rows > 0 && variables.length === 0)
    throw reader.damaged(() => messages.rowsWithoutVariables({ rows: String(rows) }));
  if (layout.marked) readMark(reader, "<data>");
  const start = reader.skip(rows * observationWidth(variables));
  if (layout.marked) readMark(reader, "</data>");
  const longTexts: LongTexts = layout.marked ? readLongTexts(reader, dictionary, text) : new Map();
  const sets = readValueLabels(reader, layout, text);
  if (layout.marked) readMark(reader, "</stata_dta>");
  return { start, longTexts, sets };
}

function columnOf(
  dictionary: Dictionary,
  { name, label, format, labels }: Variable,
  cells: Cells,
  sets: ReadonlyMap<string, readonly ValueLabel[]>,
): LabelledColumn {
  const facts = {
    name,
    label: label.trimEnd() || null,
    missing: [],
    level: null,
    attributes: Object.fromEntries([
      [DISPLAY_FORMAT, format],
      ...(labels === "" ? [] : [[LABEL_SET, labels] as const]),
      ...(dictionary.characteristics.get(name) ?? []),
    ]),
  };
  if ("texts" in cells) return { ...facts, type: "text", valueLabels: [], values: cells.texts };
  const type = toOurTime(cells.values, format);
  const own = sets.get(labels) ?? [];
  const valueLabels = type === "date" ? own.map((one) => shiftLabelDays(one, -DAYS_TO_1970)) : own;
  return { ...facts, type, valueLabels, values: cells.values, tags: cells.tags };
}

/** A value label of a date, counted from another day. */
export function shiftLabelDays(one: ValueLabel, days: number): ValueLabel {
  return "value" in one && typeof one.value === "number" ? { ...one, value: one.value + days } : one;
}

function encodingNotes({ layout }: Dictionary, text: TextBytes, encoding: string | undefined): string[] {
  if (text.replaced > 0) return [shared.textReplaced({ encoding: encoding ?? "UTF-8" })];
  if (encoding !== undefined) return [];
  if (layout.release >= 118) {
    return text.readInFallback === 0 ? [] : [messages.textNotUtf8()];
  }
  if (text.readInEncoding === 0) return [];
  return [messages.textUtf8({ isAll: text.readInFallback === 0, release: String(layout.release) })];
}

function cellNotes(variables: readonly Variable[], cells: readonly Cells[]): string[] {
  const named = (which: (variable: Variable, cells: Cells) => boolean): string[] =>
    variables.filter((variable, i) => which(variable, cells[i]!)).map(({ name }) => name);
  const clocks = (clock: string): string[] =>
    named(({ format }, column) => "values" in column && clockOf(format) === clock);
  const binary = named((_, column) => "texts" in column && column.binary > 0);
  const [periods, leaping] = [clocks("period"), clocks("leap datetime")];
  return [
    ...(binary.length === 0 ? [] : [messages.cellsBinary({ names: binary })]),
    ...(periods.length === 0 ? [] : [messages.periods({ names: periods })]),
    ...(leaping.length === 0 ? [] : [messages.leapSeconds({ names: leaping })]),
  ];
}

function labelNotes(
  variables: readonly Variable[],
  sets: ReadonlyMap<string, readonly ValueLabel[]>,
): string[] {
  const used = new Set(variables.map(({ labels }) => labels));
  const unused = [...sets.keys()].filter((name) => !used.has(name));
  const undefinedSets = [...used].filter((name) => name !== "" && !sets.has(name));
  return [
    ...(unused.length === 0 ? [] : [messages.unusedSets({ sets: unused })]),
    ...(undefinedSets.length === 0 ? [] : [messages.missingSets({ sets: undefinedSets })]),
  ];
}

/** Notes on characteristics of Stata's own commands: survey design, languages, notes. */
function dataSetNotes(dictionary: Dictionary): string[] {
  const own = dictionary.characteristics.get("_dta") ?? new Map<string, string>();
  return [...designNotes(own), ...languageNotes(own), ...writtenNotes(own), ...otherNotes(own)];
}

/** The weight of `svyset`; null where there is none. */
function declaredWeight(dictionary: Dictionary): string | null {
  const own = dictionary.characteristics.get("_dta");
  const name = own?.get("_svy_wvar") ?? own?.get("pweight") ?? null;
  return dictionary.variables.some((variable) => variable.name === name) ? name : null;
}

function designNotes(own: ReadonlyMap<string, string>): string[] {
  const roles = [
    ["weight", own.get("_svy_wvar") ?? own.get("pweight")],
    ["strata", own.get("_svy_strata1") ?? own.get("strata")],
    ["clusters", own.get("_svy_su1") ?? own.get("psu")],
  ] as const;
  const columns = roles.flatMap(([role, name]) => (name ? [messages.designColumn({ role, name })] : []));
  return columns.length === 0 ? [] : [messages.designDeclared({ columns })];
}

function languageNotes(own: ReadonlyMap<string, string>): string[] {
  const languages = (own.get("_lang_list") ?? "").split(" ").filter((language) => language !== "");
  if (languages.length < 2) return [];
  const current = own.get("_lang_c") ?? "";
  return [messages.severalLanguages({ n: String(languages.length), languages, current })];
}

function writtenNotes(own: ReadonlyMap<string, string>): string[] {
  return [...own].flatMap(([name, content]) =>
    /^note[1-9]\d*$/.test(name) ? [messages.noteInFile({ note: content })] : [],
  );
}

function otherNotes(own: ReadonlyMap<string, string>): string[] {
  const known =
    /^(note\d+|_lang_.*|_svy_(version|wvar|wtype|wexp|strata1|su1|vce|singleunit)|pweight|strata|psu)$/;
  const names = [...own.keys()].filter((name) => !known.test(name));
  if (names.length === 0) return [];
  return [messages.otherCharacteristics({ names })];
}
