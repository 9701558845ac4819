import type { Warning } from "../../errors";
import type { MeasureItem } from "../../measures/measure";
import type { AnswerSource, Cells } from "../answers/answer-source";
import { isBlank, parseNumber } from "../csv/cell-text";
import { profileCells } from "../draft/column-profile";
import { judgeColumn } from "../draft/column-role";

/** What is in a file, held against a measure definition; of what may be hidden, `Count` is `number | null`. */
export interface DataSummary<Count = number> {
  readonly file: string;
  readonly measure: string;
  /** Rows of the file, the header not counted. */
  readonly rows: number;
  /** People analyzed: rows, or the sum of the counts or frequency weights. */
  readonly n: number;
  /** People among them who answered every item. */
  readonly complete: Count;
  /** And who answered none. */
  readonly silent: Count;
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  readonly weights: WeightSummary | null;
  /** The items whose column is there. */
  readonly items: readonly ItemSummary<Count>[];
  /** The groups whose column is there and can be read. */
  readonly groups: readonly GroupSummary<Count>[];
  /** Cells of the items that cannot be read, in the order of the file, 200 at most; `wrongCellCount` counts all. */
  readonly wrongCells: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly problem: string;
  }[];
  readonly wrongCellCount: number;
  readonly careless: CarelessSummary<Count>;
  /** What stops an analysis. */
  readonly problems: readonly Warning[];
  /** What to look at; it stops nothing. */
  readonly warnings: readonly Warning[];
}

export interface WeightSummary {
  readonly type: "design" | "frequency";
  readonly column: string;
  readonly smallest: number;
  readonly largest: number;
  readonly mean: number;
  /** Kish's (1965) effective number of rows: the squared sum of the weights over the sum of their squares. */
  readonly effective: number;
}

export interface ItemSummary<Count = number> {
  readonly id: string;
  readonly column: string;
  readonly label: string;
  /** People with a valid answer, as all below: rows, or the sum of their counts or frequency weights. */
  readonly valid: Count;
  /** People per declared category, by ascending code; empty for a continuous item. */
  readonly categories: readonly { readonly code: number; readonly label: string; readonly rows: Count }[];
  /** People per way of not answering; the code is null for a blank. */
  readonly missing: readonly {
    readonly code: number | null;
    readonly label: string;
    readonly rows: Count;
  }[];
  /** People with a cell that cannot be read. */
  readonly wrong: number;
}

export interface GroupSummary<Count = number> {
  readonly name: string;
  readonly column: string;
  /** `rows`: people, as by item. */
  readonly levels: readonly { readonly label: string; readonly rows: Count }[];
  /** People whose group is unknown. */
  readonly unknown: Count;
}

/** Answers that may have been given without reading: flags to look at; nobody is left out. */
export interface CarelessSummary<Count = number> {
  readonly flags: readonly CarelessFlag<Count>[];
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
}

export interface CarelessFlag<Count = number> {
  readonly code: "straight-line" | "longstring" | "distance" | "even-odd" | "alike-rows" | "fast";
  /** What those who are flagged did, as the rest of a sentence. */
  readonly rule: string;
  /** People of whom it can be said. */
  readonly judged: Count;
  readonly flagged: Count;
  /** The numbers of their rows; null where these are not passed on, and of a database, whose rows have none. */
  readonly rows: readonly number[] | null;
}

/** Fewer people than this are too few for figures of their own. */
const FEW_PEOPLE = 50;
/** A weight that is so many times the mean carries much alone. */
const LARGE_WEIGHT = 10;

/** Items that nobody answered, or all in one way, and items with more blanks than answers. */
export function itemWarnings(item: ItemSummary): Warning[] {
  if (item.wrong > 0) return [];
  if (item.valid === 0) {
    return [{ code: "no-answers", message: `Nobody answered item ${item.id} (column "${item.column}").` }];
  }
  const given = item.categories.filter(({ rows }) => rows > 0);
  const [only] = given;
  if (only && given.length === 1) {
    const message = `Everybody who answered item ${item.id} answered "${only.label}"; it cannot correlate with anything.`;
    return [{ code: "constant-item", message }];
  }
  return [];
}

/** Levels of a group with few people. */
export function groupWarnings({ name, levels }: GroupSummary): Warning[] {
  const small = levels.filter(({ rows }) => rows < FEW_PEOPLE);
  if (small.length === 0) return [];
  const list = small.map(({ label }) => label).join(", ");
  return [
    {
      code: "small-group",
      message: `Group ${name} has levels with fewer than ${FEW_PEOPLE} people: ${list}.`,
    },
  ];
}

/** Weights that differ much. */
export function weightWarnings(weights: WeightSummary | null, rows: number): Warning[] {
  if (weights === null || weights.type === "frequency") return [];
  const { effective, largest, mean } = weights;
  const warnings: Warning[] = [];
  if (effective < rows / 2) {
    const message = `The weights differ so much that ${rows} rows are worth ${Math.round(effective)} (Kish's effective number).`;
    warnings.push({ code: "unequal-weights", message });
  }
  if (largest > LARGE_WEIGHT * mean) {
    const message = `The largest weight is ${(largest / mean).toFixed(1)} times the mean.`;
    warnings.push({ code: "large-weight", message });
  }
  return warnings;
}

/** Identifiers that stand in several rows: the same people twice, or different people with one number. */
export function identifierWarnings(source: AnswerSource): Warning[] {
  return source.header.flatMap((name) => {
    const cells = source.cells(name);
    if (cells === undefined || judgeColumn(profileCells(name, cells)).role !== "identifier") return [];
    const { texts, codes } = cells;
    const seen = new Float64Array(texts.length);
    for (let row = 0; row < codes.length; row++) seen[codes[row]!]!++;
    const repeated = seen.filter((count, code) => count > 1 && !isBlank(texts[code]!));
    if (repeated.length === 0) return [];
    const rows = repeated.reduce((total, count) => total + count, 0);
    const message = `Column "${name}" has ${repeated.length} values that stand in several rows (${rows} rows in all); every row counts as a person of its own.`;
    return [{ code: "repeated-identifier", message }];
  });
}

/**
 * Counts the people by their answers in a column.
 *
 * @param options.rows which rows to count, by index
 * @param options.people by those: how many people each stands for
 * @param options.wrong how many people's cells cannot be read
 * @param options.blank whether blanks are missing answers, or among the wrong cells
 */
export function summarizeItem(
  item: MeasureItem,
  { texts, codes }: Cells,
  options: { rows: Int32Array; people: Float64Array; wrong: number; blank: "missing" | "error" },
): ItemSummary {
  const { rows, people, wrong } = options;
  const read = texts.map((text) => (isBlank(text) ? null : (parseNumber(text) ?? Number.NaN)));
  const places = new Map([...new Set(read)].map((code, place) => [code, place]));
  const placeOf = Int32Array.from(read, (code) => places.get(code) ?? 0);
  const totals = new Float64Array(places.size);
  let all = 0;
  for (let k = 0; k < rows.length; k++) {
    totals[placeOf[codes[rows[k]!]!]!]! += people[k]!;
    all += people[k]!;
  }
  const byCode = new Map([...places].map(([code, place]) => [code, totals[place] ?? 0]));
  const count = <T extends { code: number | null }>(entry: T): T & { rows: number } => ({
    ...entry,
    rows: byCode.get(entry.code) ?? 0,
  });
  if (options.blank === "error") byCode.delete(null);
  const missing = [{ code: null, label: "Blank" }, ...item.missing].map(count);
  const unanswered = missing.reduce((total, entry) => total + entry.rows, 0);
  return {
    id: item.id,
    column: item.column,
    label: item.label,
    valid: all - unanswered - wrong,
    categories: item.categories.map(count),
    missing,
    wrong,
  };
}
