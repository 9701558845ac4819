import type { Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import { isBlank } from "../csv/cell-text";
import * as messages from "../messages";

const IDENTIFIER =
  /^(ids?|uuid|guid|pid|(respondent|resp|response|record|rec|collector|participant|part|person|pers|subject|subj|sub|case|student|stud|pupil|patient|pat|client|child|teacher|user|employee|emp|worker|device|instance)(id|nr)|(respondent|resp|record|rec|participant|subject|subj|sub|case|student|stud|pupil|patient|pat)(no|num|number)|seed|serial|key|rownames?|index)$/;
/** Identifiers of what people belong to. */
const BELONGS_TO =
  /^(group|grp|company|comp|firm|organi[sz]ation|org|department|dept|unit|team|store|branch|school|sch|class|household|hh|house|family|fam|dyad|couple|site|clinic|hospital|hosp|cent(er|re)|ward|village)(id|nr|no|num|number)$/;

/** The words of a column name without trailing digits, what follows the number of a question ("e16sex"), and the name as one word. */
export function nameWords(name: string): string[] {
  const words = name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase().replace(/\d+$/, ""));
  const numbered = words.flatMap((word) => /^\p{L}{0,3}\d+(\p{L}{3,})$/u.exec(word)?.[1] ?? []);
  return [...words, ...numbered, words.join("")].filter((word) => word !== "");
}

export function isIdentifierName(name: string): boolean {
  return nameWords(name).some((word) => IDENTIFIER.test(word));
}

/** Whether a column is called the number of a group of people, such as a school or team. */
export const identifiesGroup = (name: string): boolean =>
  nameWords(name).some((word) => BELONGS_TO.test(word));

/** More rows are not kept in memory; `validate` looks at all. */
const MAX_ROWS = 100_000;

/** Counts repeats in columns that are identifiers by name and otherwise unused. Files read by DuckDB are not examined. */
export class RepeatedIdentifiers {
  private readonly columns: readonly {
    readonly name: string;
    readonly place: number;
    readonly seen: Map<string, number>;
  }[];
  private rows = 0;

  constructor(header: readonly string[], measure: Measure) {
    const used = new Set([
      ...measure.items.map(({ column }) => column),
      ...Object.values(measure.groups).map(({ column }) => column),
      ...(measure.repeat?.rows ? [measure.repeat.rows.id] : []),
      ...[measure.weight, measure.stratum, measure.cluster, measure.fpc].flatMap((one) => one?.column ?? []),
    ]);
    this.columns = header.flatMap((name, place) =>
      isIdentifierName(name) && !used.has(name) ? [{ name, place, seen: new Map<string, number>() }] : [],
    );
  }

  get counts(): boolean {
    return this.columns.length > 0 && this.rows <= MAX_ROWS;
  }

  /** @param cell the row's cell by index of its column */
  add(cell: (place: number) => string | undefined): void {
    if (!this.counts) return;
    this.rows++;
    for (const { place, seen } of this.columns) {
      const id = cell(place)?.trim() ?? "";
      if (!isBlank(id)) seen.set(id, (seen.get(id) ?? 0) + 1);
      if (this.rows > MAX_ROWS) seen.clear();
    }
  }

  /** None where there were too many rows, or where most identifiers repeat and so are not of people. */
  warnings(): Warning[] {
    return this.columns.flatMap(({ name, seen }) => {
      const repeated = [...seen.values()].filter((count) => count > 1);
      if (repeated.length === 0 || repeated.length > seen.size / 2) return [];
      const rows = repeated.reduce((total, count) => total + count, 0);
      const message = messages.repeatedIdentifier({ column: name, values: repeated.length, rows });
      return [{ code: "repeated-identifier", message }];
    });
  }
}
