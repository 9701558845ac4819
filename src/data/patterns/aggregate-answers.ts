import { ItemwiseError, type Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import type { AnswerSource } from "../answers/answer-source";
import { namedIn } from "../answers/named-in";
import { MERGED_COLUMN } from "../answers/pattern-columns";
import { checkPeople } from "../answers/people-columns";
import { figuresOf } from "../answers/people-sums";
import { RepeatedIdentifiers } from "../answers/repeated-identifiers";
import { type Responses, responsesOf } from "../answers/responses";
import type { PlainSink, WalkProgress } from "../csv/csv-bytes";
import { RecordChecks, rowsAboveNames } from "../csv/record-checks";
import * as messages from "../messages";
import { type AnswerRowsOptions, type Layout, layoutOf } from "./answer-layout";
import { JoinedRows } from "./row-aggregator";

/** Answers and the distinct rows from which they were read, one to one. */
export interface JoinedAnswers {
  readonly source: AnswerSource;
  readonly responses: Responses;
}

/** Joins identical rows as they arrive: memory depends on distinct rows. Errors are those of `readResponses`, at the end. */
export class AnswerRows implements PlainSink<JoinedAnswers> {
  private readonly measure: Measure;
  private readonly options: AnswerRowsOptions;
  private readonly checks: RecordChecks;
  private names: readonly string[] = [];
  private problem: ItemwiseError | null = null;
  private read: { readonly layout: Layout; readonly joined: JoinedRows } | null = null;
  private identifiers: RepeatedIdentifiers | null = null;
  private rows = 0;
  private numberWarnings: readonly Warning[] = [];

  constructor(measure: Measure, options: AnswerRowsOptions) {
    this.measure = measure;
    this.options = options;
    const { file, header = true } = options;
    this.checks = new RecordChecks(
      { file, header, refuse: namedIn(measure) },
      {
        open: (names, _, above) => {
          if (above > 0) this.warn([rowsAboveNames(above)]);
          this.open(names);
        },
        store: (record, row) => {
          this.rows++;
          this.identifiers?.add((place) => record[place]);
          this.read?.joined.store(record, row);
        },
      },
    );
  }

  add(record: readonly string[]): void {
    this.checks.add(record);
  }

  warn(warnings: readonly Warning[]): void {
    this.numberWarnings = [...this.numberWarnings, ...warnings];
  }

  walk(bytes: Uint8Array, length: number, delimiter: string): WalkProgress {
    // The walk skips what is not read.
    if (this.read === null || this.identifiers?.counts) return { bytes: 0, records: 0, cut: false };
    const walked = this.read.joined.walk(bytes, length, { delimiter, place: this.checks.row });
    this.checks.skip(walked.records);
    this.rows += walked.records;
    return walked;
  }

  finish(): JoinedAnswers {
    const { file } = this.options;
    this.checks.finish(() => this.rows);
    if (this.problem !== null || this.read === null) throw this.problem;
    const { layout, joined } = this.read;
    const { people, groups, released } = layout;
    const source = sourceOf({ file, names: this.names, layout, joined });
    const sums = joined.sums();
    const found = checkPeople(file, people, { rows: joined.size, figures: () => figuresOf(sums) });
    const rows = Int32Array.from({ length: joined.size }, (_, row) => row);
    const { weighting } = people;
    const responses = responsesOf(source, this.measure, {
      people: { rows, weighting, weights: null, counts: null, sums, ...found },
      groups,
      released,
      contexts: this.options.contexts ?? false,
      outside: this.options.outside ?? false,
      fileRows: this.rows,
      unweighted: this.options.weights === "none",
    });
    const warnings = [
      ...this.numberWarnings,
      ...responses.warnings,
      ...mergedWarning(source, sums.count),
      ...(this.identifiers?.warnings() ?? []),
    ];
    return { source, responses: { ...responses, warnings } };
  }

  private open(names: readonly string[]): void {
    this.names = names;
    try {
      const layout = layoutOf(names, this.measure, this.options);
      this.read = { layout, joined: new JoinedRows(layout, this.options.file) };
      if (this.options.counts === undefined) this.identifiers = new RepeatedIdentifiers(names, this.measure);
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
      this.problem = error;
    }
  }
}

function sourceOf(read: {
  readonly file: string;
  readonly names: readonly string[];
  readonly layout: Layout;
  readonly joined: JoinedRows;
}): AnswerSource {
  const { file, names, layout, joined } = read;
  const { first, repeats } = joined.standing;
  return {
    file,
    header: names,
    leftOut: [],
    rows: joined.size,
    rowNumbers: first,
    repeats,
    cells(name) {
      const key = layout.keys.indexOf(names.indexOf(name));
      return key < 0 ? undefined : joined.cells(key);
    },
  };
}

/** Warns of merged rows in a table of patterns. */
function mergedWarning(source: AnswerSource, count: Float64Array): Warning[] {
  const merged = source.cells(MERGED_COLUMN);
  const places = ["groups", "all"].map((text) => merged?.texts.indexOf(text) ?? -1);
  const [groups = 0, all = 0] = places.map((place) =>
    place < 0 ? 0 : count.reduce((sum, people, row) => sum + (merged?.codes[row] === place ? people : 0), 0),
  );
  if (groups + all === 0) return [];
  return [{ code: "merged-patterns", message: messages.mergedPatterns({ groups, all }) }];
}
