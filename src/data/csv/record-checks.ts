import { ItemwiseError, type Warning } from "../../errors";
import { areSurveyMonkeyNames, columnNames } from "../../formats/kit/column-names";
import * as shared from "../../formats/messages";
import * as messages from "../messages";
import { isBlank, parseNumber } from "./cell-text";

export interface RecordHandler {
  /**
   * @param repeated names that several columns have, which are not refused
   * @param above number of rows above the names, which were passed over
   */
  open(names: readonly string[], repeated: readonly string[], above: number): void;
  store(record: readonly string[], row: number): void;
}

/** Checks each record against the header and hands it on; errors as of `parseCsv`. */
export class RecordChecks {
  row = 0;
  private names: readonly string[] | null = null;
  /** Rows that may stand above the names, such as titles and sections; the next record decides. */
  private readonly above: { readonly record: readonly string[]; readonly row: number }[] = [];
  private readonly blanks: number[] = [];
  private readonly file: string;
  private readonly header: boolean;
  private readonly refuse: (name: string) => boolean;
  private readonly handler: RecordHandler;

  /** @param options `refuse`: which names only one column may have (default: all) */
  constructor(
    options: {
      readonly file: string;
      readonly header: boolean;
      readonly refuse?: ((name: string) => boolean) | undefined;
    },
    handler: RecordHandler,
  ) {
    this.file = options.file;
    this.header = options.header;
    this.refuse = options.refuse ?? (() => true);
    this.handler = handler;
  }

  add(given: readonly string[]): void {
    this.row++;
    const record = withoutReturn(given);
    if (record.length === 1 && record[0]?.trim() === "") {
      this.blanks.push(this.row);
      return;
    }
    if (this.names === null && this.header && !this.isBelowNames(record)) return;
    this.names ??= this.open(record, 0);
    this.store(record, this.row);
  }

  /** Looks for the names; whether the record is one of answers. */
  private isBelowNames(record: readonly string[]): boolean {
    const { above } = this;
    const last = above.at(-1)?.record ?? [];
    const names = withMergedNames(record, last);
    // A row of names that lacks few of them has those below it only where they are merged.
    const isBelow = isAbove(last) || !isPartOfNames(last) || record.some(isBlank);
    if (above.length > 0 && isBelow && areNames(names, above[0]?.record ?? [])) {
      this.names = this.open(names, above.length);
      return false;
    }
    const isNarrow = record.length === 1 && above.length === 0;
    const mayBeAbove =
      isNarrow ||
      isAbove(record) ||
      (above.every((one) => isTitle(one.record) || one.record.every(isBlank)) && isPartOfNames(record)) ||
      (above.length > 0 && record.every(isBlank));
    if (mayBeAbove && above.length < MAX_ABOVE) {
      above.push({ record, row: this.row });
      return false;
    }
    if (above.length > 0) {
      this.firstIsNames();
      return true;
    }
    this.names = this.open(record, 0);
    return false;
  }

  /** Nothing below looked like names: the first row has them. */
  private firstIsNames(): void {
    const [first, ...others] = this.above;
    if (first === undefined) return;
    const [next] = others;
    if (isTitle(first.record) && next?.record.every(isBlank)) throw title(this.file, next.row);
    this.names = this.open(first.record, 0);
    for (const { record, row } of others) this.store(record, row);
  }

  private store(record: readonly string[], row: number): void {
    const { names, blanks } = this;
    if (names === null) return;
    if (names.length === 1) for (const blank of blanks) this.handler.store([""], blank);
    blanks.length = 0;
    if (record.length !== names.length) {
      throw ragged(this.file, row, { found: record.length, expected: names.length });
    }
    this.handler.store(record, row);
  }

  /** Counts records as long as the header that were read elsewhere. */
  skip(records: number): void {
    this.row += records;
  }

  /** @param count the number of rows that were stored @throws ItemwiseError "empty-file", "no-rows" */
  finish(count: () => number): void {
    if (this.names === null) this.firstIsNames();
    if (this.names === null) {
      throw new ItemwiseError("empty-file", () => messages.emptyLines({ file: this.file }), {
        hint: shared.emptyFileHint,
      });
    }
    if (count() === 0) {
      throw new ItemwiseError("no-rows", () => messages.headerAlone({ file: this.file }), {
        hint: messages.headerAloneHint,
      });
    }
  }

  private open(record: readonly string[], above: number): readonly string[] {
    const { file, row, refuse } = this;
    const { names, repeated } = this.header
      ? columnNames(record, { file, row, refuse })
      : { names: record.map((_, index) => `V${index + 1}`), repeated: [] };
    this.blanks.length = 0;
    this.handler.open(names, repeated, above);
    return names;
  }
}

/** A single non-empty cell, as spreadsheets export a title. */
const isTitle = (record: readonly string[]): boolean =>
  record.length > 2 && record.every((cell, k) => isBlank(cell) === k > 0);

/** Most rows above the names. */
const MAX_ABOVE = 5;
/** Minimum number and share of blank cells of a row of sections, each above the columns that belong to it. */
const MIN_BLANKS = 2;
const MIN_BLANK_SHARE = 0.3;
/** A row of names has at least so many; more than this share of them differ. */
const MIN_NAMES = 3;
const MIN_DISTINCT_SHARE = 0.5;

/** Whether a row may stand above the names: a title, or sections with blank cells beside them. */
function isAbove(record: readonly string[]): boolean {
  if (isTitle(record)) return true;
  const blanks = record.filter(isBlank).length;
  const isSectioned = blanks >= MIN_BLANKS && blanks >= MIN_BLANK_SHARE * record.length;
  return isSectioned && blanks < record.length && record.every((cell) => isBlank(cell) || isWord(cell));
}

/** Whether a row has names for most columns, and for some none. */
const isPartOfNames = (record: readonly string[]): boolean =>
  record.length > MIN_NAMES &&
  record.some(isBlank) &&
  !record.every(isBlank) &&
  record.every((cell) => isBlank(cell) || isWord(cell));

/** Names that are merged over two rows stand in the first of them. */
function withMergedNames(record: readonly string[], above: readonly string[]): readonly string[] {
  if (above.length !== record.length || isTitle(above) || areSurveyMonkeyNames(above)) return record;
  return record.map((cell, k) => (isBlank(cell) ? (above[k] ?? "") : cell));
}

const isWord = (cell: string): boolean => !isBlank(cell) && parseNumber(cell) === null;

/** Whether a row has the names: words in all cells, most of them different. */
function areNames(record: readonly string[], above: readonly string[]): boolean {
  if (record.length < Math.max(MIN_NAMES, above.length) || !record.every(isWord)) return false;
  return new Set(record.map((cell) => cell.trim().toLowerCase())).size > MIN_DISTINCT_SHARE * record.length;
}

function title(file: string, row: number): ItemwiseError {
  return new ItemwiseError("title-above-names", () => messages.titleAboveNames({ file, row: String(row) }), {
    hint: messages.titleAboveNamesHint,
  });
}

/** A warning of rows above the names, which were passed over. */
export function rowsAboveNames(above: number): Warning {
  return { code: "rows-above-names", message: messages.rowsAboveNames({ n: above }) };
}

/** A title that contains the delimiter is recognized in this many rows. */
const FIRST_ROWS = 10;

/** Without the "\r" of a CRLF line. */
function withoutReturn(record: readonly string[]): readonly string[] {
  const last = record[record.length - 1];
  if (last === undefined || last.charCodeAt(last.length - 1) !== 13) return record;
  return [...record.slice(0, -1), last.slice(0, -1)];
}

function ragged(file: string, row: number, cells: { found: number; expected: number }): ItemwiseError {
  const { found, expected } = cells;
  const isTitle = expected === 1 || (row <= FIRST_ROWS && found >= 2 * expected);
  const cause = isTitle ? "title" : found > expected ? "more" : "fewer";
  return new ItemwiseError(
    "ragged-rows",
    () => messages.raggedRows({ file, row: String(row), found, expected }),
    { hint: () => messages.raggedRowsHint({ cause }) },
  );
}
