import { ItemwiseError } from "../../errors";
import type { ByteReader } from "../kit/byte-reader";
import type { LabelledColumn, LabelledTable, MissingValues, ValueLabel } from "../kit/labelled-table";
import { TextBytes, textNotes } from "../kit/text-bytes";
import * as messages from "./messages";
import { portableText, readCount, readNumber } from "./por-source";
import { formatName, fromSpss, printFormat, typeOfFormat } from "./print-format";

interface Variable {
  readonly name: string;
  /** Width of a text; 0 for numbers. */
  readonly width: number;
  readonly print: number;
  label: string | null;
  /** As in the file: dates are seconds. */
  readonly missing: MissingValues[];
  labels: readonly { readonly value: number | string; readonly label: string }[];
}

/** What is read: the records before the data. */
interface Header {
  readonly variables: readonly Variable[];
  readonly weight: string | null;
  readonly documents: readonly string[];
}

class Portable {
  constructor(
    readonly reader: ByteReader,
    readonly decoded: TextBytes,
  ) {}

  /** The letter of the next record; throws where the file ends. */
  tag(): string {
    return String.fromCharCode(this.reader.uint8());
  }

  /** Whether the next record has this letter; moves on if so. */
  isTag(letter: string): boolean {
    const { reader } = this;
    if (reader.bytes[reader.position] !== letter.charCodeAt(0)) return false;
    reader.position += 1;
    return true;
  }

  number(): number {
    return readNumber(this.reader);
  }

  count(): number {
    return readCount(this.reader);
  }

  /** A text after its length, without blanks at the end. */
  text(): string {
    const length = this.count();
    const from = this.reader.skip(length);
    return this.decoded.text(from, from + length).trimEnd();
  }

  value(variable: Variable): number | string {
    return variable.width > 0 ? this.text() : this.number();
  }
}

/**
 * Reads a portable file of SPSS (`.por`).
 *
 * Numbers are the nearest doubles of those in base 30; the system-missing value becomes NaN and an empty text null.
 * Declared missing values stay and are listed in `missing`; print formats of dates and times set the type. Documents are
 * in the notes.
 * @param options `encoding` of text that is neither ASCII, UTF-8 nor Windows-1252
 * @throws ItemwiseError "not-this-format", "damaged-file", "unknown-encoding", "too-large"
 * @source "Portable File Format" in the PSPP developers' manual (2.0.1)
 * @example
 * ```ts
 * const table = readPor(await readFile("answers.por"), "answers.por");
 * table.columns[1].missing; // [{ value: 5 }]
 * ```
 */
export function readPor(
  bytes: Uint8Array,
  file: string,
  options: { readonly encoding?: string | undefined } = {},
): LabelledTable {
  const reader = portableText(bytes, file);
  const decoded = new TextBytes(reader.bytes, file, { encoding: options.encoding });
  const source = new Portable(reader, decoded);
  const { variables, weight, documents } = readHeader(source);
  reader.checkNames(variables.map(({ name }) => name));
  const cells = readData(source, variables);
  const rows = cells[0]?.length ?? 0;
  const columns = variables.map((variable, index) => columnOf(variable, cells[index] ?? []));
  const weighted = variables.find(({ name, width }) => name === weight && width === 0)?.name ?? null;
  return {
    file,
    format: "SPSS portable (.por)",
    label: null,
    rows,
    columns,
    weight: weighted,
    multipleResponses: [],
    notes: [
      ...textNotes(decoded, options.encoding),
      ...(weight !== null && weighted === null ? [messages.weightNotRead()] : []),
      ...(documents.length > 0 ? [messages.document({ text: documents.join(" ") })] : []),
    ],
  };
}

function readHeader(source: Portable): Header {
  const { reader } = source;
  if (!source.isTag("A")) throw unknownVersion(reader);
  source.text();
  source.text();
  const variables: Variable[] = [];
  const byName = new Map<string, Variable>();
  const documents: string[] = [];
  let weight: string | null = null;
  let count: number | null = null;
  for (;;) {
    reader.begin("header");
    const tag = source.tag();
    if (tag === "F") break;
    // The program, its user and its licence.
    if (tag === "1" || tag === "2" || tag === "3") source.text();
    else if (tag === "4") count = source.count();
    else if (tag === "5") source.count();
    else if (tag === "6") weight = source.text();
    else if (tag === "7") {
      const variable = readVariable(source);
      variables.push(variable);
      byName.set(variable.name, variable);
    } else if (tag === "D") readValueLabels(source, byName);
    else if (tag === "E") {
      for (let lines = bounded(source); lines > 0; lines -= 1) documents.push(source.text());
    } else throw reader.damaged(() => messages.unknownRecord({ record: tag }));
  }
  if (variables.length !== count) {
    throw reader.damaged(() =>
      messages.variableCount({ count: String(count), found: String(variables.length) }),
    );
  }
  return { variables, weight, documents: documents.filter((line) => line.trim() !== "") };
}

/** A number of things of at least two bytes each. */
function bounded(source: Portable): number {
  const count = source.count();
  if (count * 2 > source.reader.left) throw source.reader.badLength(count);
  return count;
}

const unknownVersion = ({ file }: ByteReader): ItemwiseError =>
  new ItemwiseError("unsupported-file", () => messages.unknownVersion({ file }), {
    hint: messages.saveAgainHint,
  });

function readVariable(source: Portable): Variable {
  const { reader } = source;
  reader.begin("variables");
  const width = source.count();
  const name = source.text();
  const [type, length, decimals] = [source.count(), source.count(), source.count()];
  for (let i = 0; i < 3; i += 1) source.count();
  const variable: Variable = {
    name,
    width,
    print: printFormat(type & 255, length & 255, decimals & 255),
    label: null,
    missing: [],
    labels: [],
  };
  for (;;) {
    if (source.isTag("8")) variable.missing.push({ value: source.value(variable) });
    else if (source.isTag("9")) variable.missing.push(rangeOf(Number.NEGATIVE_INFINITY, source.number()));
    else if (source.isTag("A")) variable.missing.push(rangeOf(source.number(), Number.POSITIVE_INFINITY));
    else if (source.isTag("B")) variable.missing.push(rangeOf(source.number(), source.number()));
    else if (source.isTag("C")) variable.label = source.text() || null;
    else return variable;
  }
}

const rangeOf = (from: number, to: number): MissingValues => ({ from, to });

function readValueLabels(source: Portable, byName: ReadonlyMap<string, Variable>): void {
  const { reader } = source;
  reader.begin("value-labels");
  const variables = Array.from({ length: bounded(source) }, () => {
    const name = source.text();
    const variable = byName.get(name);
    if (variable === undefined) throw reader.damaged(() => messages.labelsOfUnknown({ name }));
    return variable;
  });
  const [first] = variables;
  const count = bounded(source);
  if (first === undefined) throw reader.damaged(messages.labelsOfNothing);
  if (variables.some(({ width }) => width > 0 !== first.width > 0)) {
    throw reader.damaged(messages.labelsOfBoth);
  }
  const labels = Array.from({ length: count }, () => ({ value: source.value(first), label: source.text() }));
  for (const variable of variables) variable.labels = labels;
}

type Cells = number[] | (string | null)[];

/** Reads cases until the letter Z stands where one begins. */
function readData(source: Portable, variables: readonly Variable[]): readonly Cells[] {
  const { reader } = source;
  reader.begin("data");
  const cells = variables.map((): Cells => []);
  if (variables.length === 0) return cells;
  for (let row = 1; !source.isTag("Z"); row += 1) {
    reader.begin("row", String(row));
    variables.forEach((variable, index) => {
      const column = cells[index] as (number | string | null)[];
      column.push(variable.width > 0 ? source.text() || null : source.number());
    });
  }
  return cells;
}

function columnOf(variable: Variable, cells: Cells): LabelledColumn {
  const { name, label, print, width, missing, labels } = variable;
  const format = formatName(print, width);
  const attributes: Record<string, string> = format === null ? {} : { "format.spss": format };
  const facts = { name, label, level: null, attributes } as const;
  if (width > 0) {
    return { ...facts, type: "text", values: cells as (string | null)[], valueLabels: labels, missing };
  }
  const type = typeOfFormat(print);
  const ours = (value: number | string): number => fromSpss(type, Number(value));
  return {
    ...facts,
    type,
    values: Float64Array.from(cells as number[], ours),
    tags: null,
    valueLabels: labels.flatMap(({ value, label: words }): ValueLabel[] =>
      Number.isNaN(value) ? [] : [{ value: ours(value), label: words }],
    ),
    missing: missing.flatMap((rule): MissingValues[] => {
      if ("from" in rule) return [{ from: ours(rule.from), to: ours(rule.to) }];
      return Number.isNaN(rule.value) ? [] : [{ value: ours(rule.value) }];
    }),
  };
}
