import type { Warning } from "../../errors";
import type { AnswerSource, Cells } from "../answers/answer-source";
import { isBlank } from "../csv/cell-text";
import { CellCodes, type PlainSink, type WalkProgress } from "../csv/csv-bytes";
import { RecordChecks } from "../csv/record-checks";
import { PlainRecords } from "./ascii-scanner";

/** Plain records per batch. */
const BATCH = 512;

/** All rows of a file, with warnings from reading them. */
export interface CodedAnswers {
  readonly source: AnswerSource;
  readonly warnings: readonly Warning[];
}

/** Keeps all rows as they arrive, each cell as the number of its text in one, two or four bytes. Blanks are empty texts. */
export class CodedRows implements PlainSink<CodedAnswers> {
  private readonly file: string;
  private readonly checks: RecordChecks;
  private names: readonly string[] = [];
  private texts: readonly CellCodes[] = [];
  private columns: readonly GrowingCodes[] = [];
  private records = new PlainRecords(new Int32Array(0), [], 0);
  private rows = 0;
  private rowNumbers = new Int32Array(1024);
  private numberWarnings: readonly Warning[] = [];

  /** @param options `refuse`: which names only one column may have (default: all) */
  constructor(options: {
    readonly file: string;
    readonly header?: boolean | undefined;
    readonly refuse?: ((name: string) => boolean) | undefined;
  }) {
    const { file, header = true, refuse } = options;
    this.file = file;
    this.checks = new RecordChecks(
      { file, header, refuse },
      { open: (names) => this.open(names), store: (record, row) => this.store(record, row) },
    );
  }

  add(record: readonly string[]): void {
    this.checks.add(record);
  }

  warn(warnings: readonly Warning[]): void {
    this.numberWarnings = [...this.numberWarnings, ...warnings];
  }

  walk(bytes: Uint8Array, length: number, delimiter: string): WalkProgress {
    const { records, columns } = this;
    const width = columns.length;
    // In a file with one column an empty line may be a cell.
    if (width < 2) return { bytes: 0, records: 0, cut: false };
    records.open(bytes, length, delimiter);
    let count = 0;
    let read = BATCH;
    while (read === BATCH) {
      read = records.read(BATCH);
      for (let k = 0; k < width; k++)
        columns[k]!.addAll(records.codes, { from: k, step: width, count: read });
      for (let record = 0; record < read; record++) this.number(this.checks.row + count + record + 1);
      count += read;
    }
    this.checks.skip(count);
    return { bytes: records.at, records: count, cut: records.cut };
  }

  finish(): CodedAnswers {
    this.checks.finish(() => this.rows);
    const { file, names, rows } = this;
    const known = this.columns.map((column, place): Cells => {
      const texts = (this.texts[place]?.texts ?? []).map((text) => (isBlank(text) ? "" : text));
      return { texts, codes: column.all() };
    });
    const source: AnswerSource = {
      file,
      header: names,
      leftOut: [],
      rows,
      repeats: null,
      rowNumbers: this.rowNumbers.subarray(0, rows),
      cells: (name) => known[names.indexOf(name)],
    };
    return { source, warnings: this.numberWarnings };
  }

  private open(names: readonly string[]): void {
    this.names = names;
    this.texts = names.map(() => new CellCodes());
    this.columns = names.map(() => new GrowingCodes());
    this.records = new PlainRecords(
      Int32Array.from(names, (_, place) => place),
      this.texts,
      BATCH,
    );
  }

  private store(record: readonly string[], row: number): void {
    for (let k = 0; k < this.columns.length; k++) this.columns[k]!.add(this.texts[k]!.code(record[k]!));
    this.number(row);
  }

  private number(row: number): void {
    if (this.rows === this.rowNumbers.length) this.rowNumbers = grown(this.rowNumbers);
    this.rowNumbers[this.rows++] = row;
  }
}

type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** Numbers of texts, in as few bytes as the largest needs. */
class GrowingCodes {
  private codes: Codes = new Uint8Array(1024);
  private length = 0;
  private largest = 255;

  add(code: number): void {
    if (this.length === this.codes.length) this.codes = grown(this.codes);
    if (code > this.largest) this.widen(code);
    this.codes[this.length++] = code;
  }

  /** Adds `count` numbers at intervals of `step`. */
  addAll(
    numbers: Int32Array,
    { from, step, count }: Readonly<Record<"from" | "step" | "count", number>>,
  ): void {
    for (let k = 0, at = from; k < count; k++, at += step) this.add(numbers[at]!);
  }

  all(): Codes {
    return this.codes.subarray(0, this.length);
  }

  private widen(code: number): void {
    const isShort = code < 1 << 16;
    this.codes = isShort ? Uint16Array.from(this.codes) : Int32Array.from(this.codes);
    this.largest = isShort ? (1 << 16) - 1 : Number.MAX_SAFE_INTEGER;
  }
}

function grown<T extends Codes>(values: T): T {
  const larger = new (values.constructor as new (length: number) => T)(2 * values.length);
  larger.set(values);
  return larger;
}
