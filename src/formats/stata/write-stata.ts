import { ItemwiseError } from "../../errors";
import type { LabelledColumn, LabelledTable } from "../kit/labelled-table";
import { DAYS_TO_1970 } from "./clock";
import * as messages from "./messages";
import { cutBytes, cutCharacters, freeName, isName, LabelSets, Pieces } from "./pieces";
import { type CellPlan, labelsWithTags, missingAsTags, planNumbers, WriterNotes } from "./plan-numbers";
import { planTexts, type TextPlan } from "./plan-texts";
import { DISPLAY_FORMAT, LABEL_SET, shiftLabelDays } from "./read-stata";

const MAX_COLUMNS = 32_767;
const MAX_BYTES = 2_000_000_000;
const MAX_LABEL_LENGTH = 80;
const MAX_CHARACTERISTIC_BYTES = 67_783;

/** A file, and notes on what could not be written as it was. */
export interface WrittenStata {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

interface Variable {
  readonly name: string;
  readonly label: string;
  readonly labels: string;
  readonly cells: CellPlan & Partial<TextPlan>;
  readonly characteristics: readonly (readonly [name: string, content: string])[];
}

/**
 * Writes a Stata file, release 118 (Stata 14 and later), little-endian, without a timestamp.
 *
 * Each column has the smallest type that holds its values (byte, int, long, float, double; str1 to str2045, strL),
 * dates are `%td`, datetimes `%tc`. Kinds of missing are kept; declared missing values become `.a`, `.b`, .... Labels
 * beyond Stata's 80 characters are cut, and stand in full in the variable's first note.
 * @returns the file's bytes, and notes on changed names, cut labels and what was left out
 * @throws ItemwiseError "too-large" where Stata cannot hold so many columns or the file would be beyond 2 GB
 * @source Stata's `help dta`
 * @example
 * ```ts
 * const { bytes, notes } = writeStata(labelledTable({ "age in years": { values: [12, null] } }));
 * readStata(bytes, "answers.dta").columns[0].name; // "age_in_years"
 * notes.length; // 1
 * ```
 */
export function writeStata(table: LabelledTable): WrittenStata {
  const notes = new WriterNotes();
  if (table.columns.length > MAX_COLUMNS) {
    const columns = String(table.columns.length);
    throw tooLarge(() => messages.tooManyColumns({ columns, most: String(MAX_COLUMNS) }));
  }
  const taken = new Set<string>();
  const sets = new LabelSets();
  const variables = table.columns.map((column, i) =>
    variableOf(column, { taken, sets, notes, place: i + 1 }),
  );
  noteTable(table, variables, notes);
  const width = variables.reduce((sum, { cells }) => sum + cells.width, 0);
  if (width * table.rows > MAX_BYTES) throw tooLarge(messages.tooManyBytes);
  const bytes = assemble(table, variables, { sets, data: dataOf(variables, width, table.rows) });
  return { bytes, notes: notes.sentences() };
}

const tooLarge = (problem: () => string): ItemwiseError =>
  new ItemwiseError("too-large", problem, { hint: messages.tooLargeHint });

function variableOf(
  column: LabelledColumn,
  context: {
    readonly taken: Set<string>;
    readonly sets: LabelSets;
    readonly notes: WriterNotes;
    readonly place: number;
  },
): Variable {
  const { taken, sets, notes, place } = context;
  const name = freeName(column.name, taken);
  if (name !== column.name) notes.of(column.name, messages.writtenName({ name }));
  const label = cutCharacters(column.label ?? "", MAX_LABEL_LENGTH);
  const isCut = label !== (column.label ?? "");
  if (isCut) notes.of(column.name, messages.writtenLabel());
  const characteristics = characteristicsOf(column, isCut, notes);
  if (column.type === "text") {
    if (column.valueLabels.length > 0) notes.of(column.name, messages.writtenTextLabels());
    if (column.missing.length > 0) notes.of(column.name, messages.writtenMissingTexts());
    return { name, label, labels: "", cells: planTexts(column, place, notes), characteristics };
  }
  const asTag = missingAsTags(column, notes);
  const days = column.type === "date" ? DAYS_TO_1970 : 0;
  const valueLabels = labelsWithTags(column.valueLabels, asTag).map((one) => shiftLabelDays(one, days));
  const labels = sets.nameFor(
    valueLabels,
    { name, given: column.name, set: column.attributes[LABEL_SET] ?? "" },
    notes,
  );
  return { name, label, labels, cells: planNumbers(column, asTag, notes), characteristics };
}

function characteristicsOf(column: LabelledColumn, isCut: boolean, notes: WriterNotes): [string, string][] {
  const { [DISPLAY_FORMAT]: _format, [LABEL_SET]: _set, ...own } = column.attributes;
  const kept: [string, string][] = [];
  for (const [name, content] of Object.entries(own)) {
    const text = cutBytes(content.replaceAll("\0", ""), MAX_CHARACTERISTIC_BYTES);
    if (!isName(name)) notes.of(column.name, messages.writtenAttribute({ isCut: false, attribute: name }));
    else kept.push([name, text]);
    if (text !== content) notes.of(column.name, messages.writtenAttribute({ isCut: true, attribute: name }));
  }
  if (isCut && !("note0" in own)) kept.push(["note0", "1"], ["note1", column.label ?? ""]);
  return kept;
}

function noteTable(table: LabelledTable, variables: readonly Variable[], notes: WriterNotes): void {
  if ([...(table.label ?? "")].length > MAX_LABEL_LENGTH) notes.say(messages.writtenTitle());
  const weight = variables[table.columns.findIndex(({ name }) => name === table.weight)]?.name;
  if (weight !== undefined) {
    notes.say(messages.writtenWeight({ weight }));
  }
  const sets = table.multipleResponses.map(({ name }) => name);
  if (sets.length > 0) notes.say(messages.writtenSets({ sets }));
  if (table.columns.some(({ level }) => level !== null)) {
    notes.say(messages.writtenLevels());
  }
}

function dataOf(variables: readonly Variable[], width: number, rows: number): Uint8Array {
  const data = new Uint8Array(width * rows);
  const view = new DataView(data.buffer);
  let offset = 0;
  for (const { cells } of variables) {
    for (let row = 0, at = offset; row < rows; row += 1, at += width) cells.write(view, at, row);
    offset += cells.width;
  }
  return data;
}

function assemble(
  table: LabelledTable,
  variables: readonly Variable[],
  { sets, data }: { readonly sets: LabelSets; readonly data: Uint8Array },
): Uint8Array {
  const label = new TextEncoder().encode(cutCharacters(table.label ?? "", MAX_LABEL_LENGTH));
  const pieces = new Pieces().text("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
  pieces.integers(2, variables.length).text("</K><N>").integers(8, table.rows).text("</N><label>");
  pieces.integers(2, label.length).bytes(label).text("</label><timestamp>\0</timestamp></header>");
  const places = [0, pieces.length];
  const map = new Uint8Array(14 * 8);
  pieces.text("<map>").bytes(map).text("</map>");
  const section = (mark: string, write: () => void): void => {
    places.push(pieces.length);
    pieces.text(`<${mark}>`);
    write();
    pieces.text(`</${mark}>`);
  };
  const fields = (mark: string, width: number, text: (variable: Variable) => string): void =>
    section(mark, () => {
      for (const variable of variables) pieces.field(text(variable), width);
    });
  section("variable_types", () => pieces.integers(2, ...variables.map(({ cells }) => cells.code)));
  fields("varnames", 129, ({ name }) => name);
  section("sortlist", () => pieces.bytes(new Uint8Array(2 * (variables.length + 1))));
  fields("formats", 57, ({ cells }) => cells.format);
  fields("value_label_names", 129, ({ labels }) => labels);
  fields("variable_labels", 321, (variable) => variable.label);
  section("characteristics", () => writeCharacteristics(pieces, variables));
  section("data", () => pieces.bytes(data));
  section("strls", () => writeLongTexts(pieces, variables, table.rows));
  section("value_labels", () => sets.write(pieces));
  places.push(pieces.length);
  pieces.text("</stata_dta>");
  map.set(new Pieces().integers(8, ...places, pieces.length).joined());
  return pieces.joined();
}

function writeLongTexts(pieces: Pieces, variables: readonly Variable[], rows: number): void {
  const long = variables.flatMap(({ cells }) => cells.writeLongText ?? []);
  if (long.length === 0) return;
  for (let row = 0; row < rows; row += 1) for (const write of long) write(pieces, row);
}

function writeCharacteristics(pieces: Pieces, variables: readonly Variable[]): void {
  for (const { name, characteristics } of variables) {
    for (const [key, content] of characteristics) {
      const text = new TextEncoder().encode(content);
      pieces
        .text("<ch>")
        .integers(4, 259 + text.length)
        .field(name, 129)
        .field(key, 129);
      pieces.bytes(text).integers(1, 0).text("</ch>");
    }
  }
}
