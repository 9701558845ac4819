import { ByteWriter } from "../kit/byte-writer";
import type { LabelledTable } from "../kit/labelled-table";
import type { ColumnPlan } from "./column-plans";
import * as messages from "./messages";
import { cutText, toSpss, utf8 } from "./print-format";

const LEVELS = ["", "nominal", "ordinal", "scale"];
const MAX_LABEL_LENGTH = 255;
const LOWEST = -1.7976931348623155e308;

/** Writes the records before the data; `notes` receives what they cannot hold. */
export function writeDictionary(
  out: ByteWriter,
  {
    table,
    plans,
    notes,
  }: { readonly table: LabelledTable; readonly plans: readonly ColumnPlan[]; readonly notes: string[] },
): void {
  for (const plan of plans) writeVariable(out, plan, notes);
  writeLabels(out, plans);
  out.int32(7, 3, 4, 8, 1, 0, 0, -1, 1, 1, 2, 65001);
  out.int32(7, 4, 8, 3);
  out.float64(-Number.MAX_VALUE, Number.MAX_VALUE, LOWEST);
  writeRecord(out, 7, responseSets(table, plans, notes));
  writeLevels(out, plans);
  writeRecord(out, 13, plans.map(({ name }) => `${name.short}=${name.long}`).join("\t"));
  const long = plans.filter(({ width }) => width > 255);
  writeRecord(
    out,
    14,
    long.map(({ name, width }) => `${name.short}=${String(width).padStart(5, "0")}\0\t`).join(""),
  );
  out.int32(7, 16, 8, 2);
  out.int64(1, table.rows);
  writeRecord(out, 18, attributes(plans, notes));
  writeRecord(out, 20, "UTF-8");
  writeLongLabels(out, plans);
  writeLongMissing(out, plans);
  out.int32(999, 0);
}

/** The index of each column's record, from 1; a text takes one for every 8 bytes. */
export function placesOf(plans: readonly ColumnPlan[]): number[] {
  let next = 1;
  return plans.map(({ pieces }) => {
    const place = next;
    for (const { width } of pieces) next += Math.max(1, Math.ceil(width / 8));
    return place;
  });
}

function writeVariable(
  out: ByteWriter,
  { column, pieces, format, missing, width }: ColumnPlan,
  notes: string[],
): void {
  const label = utf8(cutText(column.label ?? "", MAX_LABEL_LENGTH));
  if (column.label !== null && utf8(column.label).length > MAX_LABEL_LENGTH) {
    notes.push(
      messages.writtenLabel({
        column: column.name,
        bytes: String(MAX_LABEL_LENGTH),
        label: column.label,
      }),
    );
  }
  pieces.forEach((piece, at) => {
    const first = at === 0;
    const kind = first && width <= 8 ? missing.kind : 0;
    const print = width > 0 ? 0x01_0000 | (piece.width << 8) : format;
    out.int32(2, piece.width, first && label.length > 0 ? 1 : 0, kind, print, print);
    out.bytes(utf8(piece.short), 8);
    if (first && label.length > 0) {
      out.int32(label.length);
      out.bytes(label, Math.ceil(label.length / 4) * 4);
    }
    if (kind !== 0) {
      out.float64(...missing.numbers);
      for (const text of missing.texts) out.bytes(text, 8);
    }
    for (let i = 8; i < piece.width; i += 8) {
      out.int32(2, -1, 0, 0, 0x01_1d01, 0x01_1d01);
      out.bytes(new Uint8Array(), 8);
    }
  });
}

/** Columns with the same list of labels share records. */
function writeLabels(out: ByteWriter, plans: readonly ColumnPlan[]): void {
  const places = placesOf(plans);
  const groups = new Map<string, Map<unknown, number[]>>();
  plans.forEach(({ column, labels, width }, at) => {
    if (labels.length === 0 || width > 8) return;
    const lists = groups.get(column.type) ?? new Map<unknown, number[]>();
    groups.set(column.type, lists);
    const others = lists.get(column.valueLabels) ?? [];
    lists.set(column.valueLabels, others);
    others.push(at);
  });
  for (const lists of groups.values()) {
    for (const members of lists.values()) {
      const { column, labels } = plans[members[0] ?? 0]!;
      out.int32(3, labels.length);
      for (const { value, label } of labels) {
        if (typeof value === "string") out.bytes(utf8(value), 8);
        else out.float64(toSpss(column.type === "text" ? "number" : column.type, value));
        const bytes = utf8(label);
        out.uint8(bytes.length);
        out.bytes(bytes, Math.ceil((bytes.length + 1) / 8) * 8 - 1);
      }
      out.int32(4, members.length);
      for (const at of members) out.int32(places[at] ?? 0);
    }
  }
}

/** An extension record of text, unless it is empty. */
function writeRecord(out: ByteWriter, subtype: number, content: string | ByteWriter): void {
  const bytes = typeof content === "string" ? utf8(content) : content.written;
  if (bytes.length === 0) return;
  out.int32(7, subtype, 1, bytes.length);
  out.bytes(bytes);
}

function writeLevels(out: ByteWriter, plans: readonly ColumnPlan[]): void {
  const levels = plans.flatMap(({ column, pieces, width }) =>
    pieces.flatMap((piece) => [
      Math.max(0, LEVELS.indexOf(column.level ?? "")),
      width === 0 ? 8 : Math.min(Math.max(piece.width, 4), 32),
      width === 0 ? 1 : 0,
    ]),
  );
  out.int32(7, 11, 4, levels.length);
  for (const level of levels) out.int32(level);
}

function writeLongLabels(out: ByteWriter, plans: readonly ColumnPlan[]): void {
  const record = new ByteWriter();
  for (const { name, labels, width } of plans) {
    if (width <= 8 || labels.length === 0) continue;
    writeCounted(record, name.long);
    record.int32(width, labels.length);
    for (const { value, label } of labels) {
      record.int32(width);
      record.bytes(utf8(String(value)), width);
      writeCounted(record, label);
    }
  }
  writeRecord(out, 21, record);
}

function writeLongMissing(out: ByteWriter, plans: readonly ColumnPlan[]): void {
  const record = new ByteWriter();
  for (const { name, missing, width } of plans) {
    if (width <= 8 || missing.texts.length === 0) continue;
    writeCounted(record, name.long);
    record.uint8(missing.texts.length);
    record.int32(8);
    for (const text of missing.texts) record.bytes(text, 8);
  }
  writeRecord(out, 22, record);
}

function writeCounted(out: ByteWriter, text: string): void {
  const bytes = utf8(text);
  out.int32(bytes.length);
  out.bytes(bytes);
}

function responseSets(
  { multipleResponses }: LabelledTable,
  plans: readonly ColumnPlan[],
  notes: string[],
): string {
  const short = new Map(plans.map(({ column, name }) => [column.name, name.short.toLowerCase()]));
  const counted = (text: string): string => `${utf8(text).length} ${text}`;
  const lines = multipleResponses.map(({ name, label, columns, counted: value }) => {
    const allowed = `$${name.replace(/^\$/, "").replace(/[^\p{L}\p{N}._$#@]/gu, "_")}`;
    if (allowed !== name) notes.push(messages.writtenSet({ name, allowed }));
    const kind = value === null ? "C" : `D${counted(value)}`;
    return `${allowed}=${kind} ${counted(label ?? "")} ${columns.flatMap((column) => short.get(column) ?? []).join(" ")}\n`;
  });
  return lines.join("");
}

/** `name:attribute('value'\n)`, a "/" between columns; SPSS's print format is in the variable record. */
function attributes(plans: readonly ColumnPlan[], notes: string[]): string {
  const sets = plans.flatMap(({ column, name }) => {
    const values = new Map<string, string[]>();
    for (const [key, value] of Object.entries(column.attributes)) {
      if (key === "format.spss") continue;
      const own = key.replace(/\[\d+\]$/, "");
      if (/^[$@\p{L}][\p{L}\p{N}._$#@]*$/u.test(own) && !value.includes("\n")) {
        values.set(own, [...(values.get(own) ?? []), value]);
      } else notes.push(messages.writtenAttribute({ column: column.name, attribute: key, value }));
    }
    const set = [...values]
      .map(([key, all]) => `${key}(${all.map((value) => `'${value}'\n`).join("")})`)
      .join("");
    return set === "" ? [] : `${name.long}:${set}`;
  });
  return sets.join("/");
}
