import { ItemwiseError, type Warning } from "../errors";
import type { Measure } from "../measures/measure";
import type { AnswerSource } from "./answer-source";
import { CellCodes } from "./cell-codes";
import type { RecordSink } from "./csv";
import { DistinctRows } from "./distinct-rows";
import { MERGED_COLUMN } from "./pattern-columns";
import { checkPeople, type PeopleColumns, peopleColumns, readRowWeights } from "./people-columns";
import { figuresOf, PeopleAdder } from "./people-sums";
import { PlainCells } from "./plain-cells";
import { contextsIn } from "./read-contexts";
import { RecordChecks } from "./record-checks";
import {
  checkChoices,
  checkColumns,
  type ReadResponsesOptions,
  type Responses,
  responsesOf,
} from "./responses";

/** How answers are read, with what to call the file in messages. */
export interface AnswerRowsOptions extends ReadResponsesOptions {
  readonly file: string;
  readonly header?: boolean | undefined;
  /** Names of the measure's groups to read; all whose column is there where it is not given. */
  readonly groups?: readonly string[] | undefined;
}

/** The answers with the distinct rows that they were read from, one for one. */
export interface JoinedAnswers {
  readonly source: AnswerSource;
  readonly responses: Responses;
}

/** Where a row's cells go: the places of what tells rows apart, and of what is added up. */
export interface Layout {
  readonly people: PeopleColumns;
  readonly groups: readonly string[];
  /** Places of the columns that tell rows apart. */
  readonly keys: readonly number[];
  readonly weight: number;
  readonly count: number;
  readonly sums: readonly number[];
  /** By place: the index of the key, or what else stands there. */
  readonly roles: Int32Array;
  /** Whether rows can be read without a parser: every column has one role, and there are two or more. */
  readonly plain: boolean;
}

const SKIPPED = -1;
const WEIGHT = -2;
const COUNT = -3;

/**
 * Joins the rows of a file that are alike in all that is read of them while they come, so that memory depends on how many
 * different rows there are and not on how many people. What is wrong is told as `readResponses` tells it, when all rows
 * have come.
 */
export class AnswerRows implements RecordSink<JoinedAnswers> {
  private readonly measure: Measure;
  private readonly options: AnswerRowsOptions;
  private readonly checks: RecordChecks;
  private names: readonly string[] = [];
  private problem: ItemwiseError | null = null;
  private layout: Layout | null = null;
  private adder = new PeopleAdder("none");
  private distinct = new DistinctRows(0);
  private texts: readonly CellCodes[] = [];
  private codes = new Int32Array(0);
  private rows = 0;
  private first = new Int32Array(1024);
  private repeats = new Int32Array(1024);
  private readonly cells = new PlainCells();
  /** Weight and count of the record at hand, and where they stand in its text. */
  private readonly numbers = new Float64Array(2);
  private readonly from = new Int32Array(2);
  private readonly to = new Int32Array(2);

  constructor(measure: Measure, options: AnswerRowsOptions) {
    this.measure = measure;
    this.options = options;
    const { file, header = true } = options;
    this.checks = new RecordChecks(
      { file, header },
      { open: (names) => this.open(names), store: (record, row) => this.store(record, row) },
    );
  }

  add(record: readonly string[]): void {
    this.checks.add(record);
  }

  addPlain(text: string, delimiter: string): { readonly characters: number; readonly records: number } {
    const { layout } = this;
    let records = 0;
    let characters = 0;
    const { cells } = this;
    if (layout === null || !layout.plain || !cells.open(text, delimiter)) return { characters, records };
    while (this.readPlain(cells, layout.roles)) {
      records++;
      characters = cells.at;
      this.storePlain(text, layout.people);
    }
    return { characters, records };
  }

  /** Reads the cells of a record; false where it is not of the plainest kind. */
  private readPlain(cells: PlainCells, roles: Int32Array): boolean {
    const { codes, texts, numbers, from, to } = this;
    const end = roles.length - 1;
    for (let f = 0; f <= end; f++) {
      const role = roles[f]!;
      if (role >= 0) {
        const code = cells.code(texts[role]!, f === end);
        if (code < 0) return false;
        codes[role] = code;
      } else if (role === SKIPPED) {
        if (!cells.skip(f === end)) return false;
      } else {
        const at = cells.at;
        const value = cells.number(f === end);
        if (value === -1) return false;
        numbers[WEIGHT - role] = value;
        from[WEIGHT - role] = at;
        to[WEIGHT - role] = cells.end;
      }
    }
    return true;
  }

  private storePlain(text: string, { weight, count }: PeopleColumns): void {
    const { numbers, from, to } = this;
    const place = this.checks.pass();
    this.rows++;
    let own = 1;
    let people = 1;
    if (weight !== null) {
      const value = numbers[0]!;
      own = value > 0 ? weight.take(value) : weight.read(text.slice(from[0], to[0]), place);
      if (own === 0) return;
    }
    if (count !== null) {
      const value = numbers[1]!;
      const whole = value > 0 && Number.isInteger(value);
      people = whole ? count.take(value) : count.read(text.slice(from[1], to[1]), place);
      if (people === 0) return;
    }
    this.adder.add(this.rowOf(place), people, own);
  }

  /** The index of the row whose numbers stand in `codes`. */
  private rowOf(place: number): number {
    const row = this.distinct.indexOf(this.codes);
    if (row >= this.first.length) {
      this.first = twice(this.first);
      this.repeats = twice(this.repeats);
    }
    if (this.repeats[row] === 0) this.first[row] = place;
    this.repeats[row]!++;
    return row;
  }

  finish(): JoinedAnswers {
    const { file } = this.options;
    this.checks.finish(this.rows);
    if (this.problem !== null || this.layout === null) throw this.problem;
    const { people, groups } = this.layout;
    const size = this.distinct.size;
    this.distinct.close();
    const sums = this.adder.sums(size);
    const found = checkPeople(file, people, { rows: size, figures: () => figuresOf(sums) });
    const rows = Int32Array.from({ length: size }, (_, row) => row);
    const { weighting } = people;
    const source = this.source();
    const responses = responsesOf(source, this.measure, {
      people: { rows, weighting, weights: null, counts: null, sums, ...found },
      groups,
      contexts: this.options.contexts ?? false,
      fileRows: this.rows,
    });
    const warnings = [...responses.warnings, ...mergedWarning(source, sums.count)];
    return { source, responses: { ...responses, warnings } };
  }

  private source(): AnswerSource {
    const { layout, names, distinct, texts } = this;
    const size = distinct.size;
    return {
      file: this.options.file,
      header: names,
      leftOut: [],
      rows: size,
      rowNumbers: this.first.subarray(0, size),
      repeats: this.repeats.subarray(0, size),
      cells(name) {
        const key = layout?.keys.indexOf(names.indexOf(name)) ?? -1;
        return key < 0 ? undefined : { texts: texts[key]!.texts, codes: distinct.column(key) };
      },
    };
  }

  private open(names: readonly string[]): void {
    this.names = names;
    try {
      this.layout = layoutOf(names, this.measure, this.options);
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
      this.problem = error;
      return;
    }
    const { people, keys } = this.layout;
    this.adder = new PeopleAdder(people.weighting);
    this.distinct = new DistinctRows(keys.length);
    this.texts = keys.map(() => new CellCodes());
    this.codes = new Int32Array(keys.length);
  }

  private store(record: readonly string[], place: number): void {
    this.rows++;
    const { layout, texts, codes } = this;
    if (layout === null) return;
    const { people, keys, weight, count, sums } = layout;
    const own = people.weight === null ? 1 : people.weight.read(record[weight]!, place);
    if (own === 0) return;
    const number = people.count === null ? 1 : people.count.read(record[count]!, place);
    if (number === 0) return;
    for (let k = 0; k < keys.length; k++) codes[k] = texts[k]!.code(record[keys[k]!]!);
    const row = this.rowOf(place);
    if (people.sums === null) this.adder.add(row, number, own);
    else {
      const cells = sums.map((column) => record[column]!);
      const summed = readRowWeights(people.sums, cells, { file: this.options.file, row: place });
      this.adder.addSums(row, number, summed);
    }
  }
}

/**
 * Finds what is read in a file's header.
 *
 * @throws ItemwiseError what `readResponses` throws of columns and choices
 */
export function layoutOf(names: readonly string[], measure: Measure, options: AnswerRowsOptions): Layout {
  const { file, contexts = false } = options;
  const header = { file, header: names, leftOut: [] };
  const groups = [...new Set(options.groups ?? groupsIn(measure, names))];
  checkChoices(measure, { groups, weights: options.weights });
  checkColumns(header, measure);
  const people = peopleColumns(header, measure, options);
  const wanted = [
    ...measure.items.map(({ column }) => column),
    ...groups.map((name) => measure.groups[name]!.column),
    ...[measure.stratum, measure.cluster, measure.fpc].flatMap((unit) => unit?.column ?? []),
    ...(contexts ? contextsIn(measure, names).columns : []),
    ...(options.counts === undefined ? [] : [MERGED_COLUMN]),
  ];
  const keys = [...new Set(wanted)].map((name) => names.indexOf(name)).filter((place) => place >= 0);
  const place = (name: string | undefined): number => (name === undefined ? -1 : names.indexOf(name));
  const weight = place(people.weight?.source.column);
  const count = place(people.count?.source.column);
  const roles = new Int32Array(names.length).fill(SKIPPED);
  keys.forEach((column, key) => {
    roles[column] = key;
  });
  if (weight >= 0) roles[weight] = WEIGHT;
  if (count >= 0) roles[count] = COUNT;
  const twofold = keys.includes(weight) || keys.includes(count) || (weight >= 0 && weight === count);
  return {
    people,
    groups,
    keys,
    weight,
    count,
    sums: (people.sums?.columns ?? []).map(place),
    roles,
    plain: names.length > 1 && !twofold && people.sums === null,
  };
}

/** A table of patterns says which of its rows were merged. */
function mergedWarning(source: AnswerSource, count: Float64Array): Warning[] {
  const merged = source.cells(MERGED_COLUMN);
  const places = ["groups", "all"].map((text) => merged?.texts.indexOf(text) ?? -1);
  const [groups = 0, all = 0] = places.map((place) =>
    place < 0 ? 0 : count.reduce((sum, people, row) => sum + (merged?.codes[row] === place ? people : 0), 0),
  );
  if (groups + all === 0) return [];
  const message = `The patterns of few people were merged before they were read: ${groups} people are without their groups, and ${all} without groups and answers. Shares of rare answers, correlations and differences of groups are therefore too small.`;
  return [{ code: "merged-patterns", message }];
}

/** The groups of a measure whose column is there. */
export function groupsIn(measure: Measure, header: readonly string[]): string[] {
  return Object.keys(measure.groups).filter((name) => header.includes(measure.groups[name]!.column));
}

function twice(values: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * values.length);
  larger.set(values);
  return larger;
}
