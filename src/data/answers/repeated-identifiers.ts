import type { Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import { isBlank } from "../csv/cell-text";
import * as messages from "../messages";

const IDENTIFIER =
  /^(id|ids|uuid|guid|pid|respondentid|responseid|recordid|collectorid|participantid|caseid|deviceid|instanceid|seed|serial|key|rownames?|index)$/;

/** The words of a column name without trailing digits, and the name as one word. */
export function nameWords(name: string): string[] {
  const words = name
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase().replace(/\d+$/, ""));
  return [...words, words.join("")].filter((word) => word !== "");
}

export function isIdentifierName(name: string): boolean {
  return nameWords(name).some((word) => IDENTIFIER.test(word));
}

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
