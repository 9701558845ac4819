import type { Warning } from "../../errors";
import type { MeasureItem } from "../../measures/measure";
import type { AnswerSource, Cells } from "../answers/answer-source";
import { codeReader } from "../answers/encode-item";
import { profileCells } from "../columns/column-profile";
import { isBlank } from "../csv/cell-text";
import { judgeColumn } from "../draft/column-role";
import * as messages from "../messages";

/** Summary of a file against a measure definition; `Count` is `number | null` where counts may be hidden. */
export interface DataSummary<Count = number> {
  readonly file: string;
  readonly measure: string;
  /** Without the header. */
  readonly rows: number;
  /** People analyzed: rows, or the sum of counts or frequency weights. */
  readonly n: number;
  /** People who answered every item. */
  readonly complete: Count;
  /** People who answered none. */
  readonly silent: Count;
  readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
  readonly weights: WeightSummary | null;
  /** Items whose column exists. */
  readonly items: readonly ItemSummary<Count>[];
  /** Groups whose column exists and can be read. */
  readonly groups: readonly GroupSummary<Count>[];
  /** Unreadable cells of the items in file order, 200 at most; `wrongCellCount` counts all. */
  readonly wrongCells: readonly {
    readonly row: number;
    readonly column: string;
    readonly value: string;
    readonly problem: string;
  }[];
  readonly wrongCellCount: number;
  readonly careless: CarelessSummary<Count>;
  /** What prevents an analysis. */
  readonly problems: readonly Warning[];
  /** What to look at; it prevents nothing. */
  readonly warnings: readonly Warning[];
}

export interface WeightSummary {
  readonly type: "design" | "frequency";
  readonly column: string;
  readonly smallest: number;
  readonly largest: number;
  readonly mean: number;
  /** Kish's (1965) effective number of rows: squared sum of weights / sum of squared weights. */
  readonly effective: number;
}

export interface ItemSummary<Count = number> {
  readonly id: string;
  readonly column: string;
  readonly label: string;
  /** People with a valid answer; as all counts below: rows, or the sum of counts or frequency weights. */
  readonly valid: Count;
  /** People per declared category, by ascending code; empty for a continuous item. */
  readonly categories: readonly { readonly code: number; readonly label: string; readonly rows: Count }[];
  /** People per kind of missing answer; the code is null for a blank. */
  readonly missing: readonly {
    readonly code: number | null;
    readonly label: string;
    readonly rows: Count;
  }[];
  /** People with an unreadable cell. */
  readonly wrong: number;
}

export interface GroupSummary<Count = number> {
  readonly name: string;
  readonly column: string;
  /** `rows`: people, as by item. */
  readonly levels: readonly { readonly label: string; readonly rows: Count }[];
  readonly unknown: Count;
}

/** Answers that may be careless; nobody is left out. */
export interface CarelessSummary<Count = number> {
  readonly flags: readonly CarelessFlag<Count>[];
  /** What was not examined, and why. */
  readonly notes: readonly string[];
}

export interface CarelessFlag<Count = number> {
  readonly code: "straight-line" | "longstring" | "distance" | "even-odd" | "alike-rows" | "fast";
  /** What flagged people did, as the rest of a sentence. */
  readonly rule: string;
  /** People who could be judged. */
  readonly judged: Count;
  readonly flagged: Count;
  /** Row numbers; null where these are withheld, and for a database, whose rows have none. */
  readonly rows: readonly number[] | null;
}

/** Fewer people are too few for separate figures. */
const FEW_PEOPLE = 50;
/** A weight so many times the mean dominates. */
const LARGE_WEIGHT = 10;

/** Warns of items that nobody answered, that do not vary, or that are mostly blank. */
export function itemWarnings(item: ItemSummary): Warning[] {
  if (item.wrong > 0) return [];
  if (item.valid === 0) {
    const message = messages.nobodyAnswered({ item: item.id, column: item.column });
    return [{ code: "no-answers", message }];
  }
  const given = item.categories.filter(({ rows }) => rows > 0);
  const [only] = given;
  if (only && given.length === 1) {
    const message = messages.sameAnswer({ item: item.id, answer: only.label });
    return [{ code: "constant-item", message }];
  }
  return [];
}

/** Warns of levels with few people. */
export function groupWarnings({ name, levels }: GroupSummary): Warning[] {
  const small = levels.filter(({ rows }) => rows < FEW_PEOPLE);
  if (small.length === 0) return [];
  const found = small.map(({ label }) => label);
  const message = messages.smallGroups({ group: name, few: FEW_PEOPLE, levels: found });
  return [{ code: "small-group", message }];
}

/** Warns of weights that differ much. */
export function weightWarnings(weights: WeightSummary | null, rows: number): Warning[] {
  if (weights === null || weights.type === "frequency") return [];
  const { effective, largest, mean } = weights;
  const warnings: Warning[] = [];
  if (effective < rows / 2) {
    warnings.push({ code: "unequal-weights", message: messages.unequalWeights({ rows, effective }) });
  }
  if (largest > LARGE_WEIGHT * mean) {
    warnings.push({ code: "large-weight", message: messages.largeWeight({ ratio: largest / mean }) });
  }
  return warnings;
}

/** Warns of repeated identifiers: the same people twice, or different people with one number. */
export function identifierWarnings(source: AnswerSource): Warning[] {
  return source.header.flatMap((name) => {
    const cells = source.cells(name);
    if (cells === undefined || judgeColumn(profileCells(name, cells)).role !== "identifier") return [];
    const { texts, codes } = cells;
    const seen = new Float64Array(texts.length);
    for (let row = 0; row < codes.length; row++) seen[codes[row]!]!++;
    const repeated = seen.filter((count, code) => count > 1 && !isBlank(texts[code]!));
    // One value for all identifies nobody: a device, a form.
    if (repeated.length === 0 || texts.filter((text) => !isBlank(text)).length < 2) return [];
    const rows = repeated.reduce((total, count) => total + count, 0);
    const message = messages.repeatedIdentifier({ column: name, values: repeated.length, rows });
    return [{ code: "repeated-identifier", message }];
  });
}

/**
 * Counts people by their answers in a column.
 * @param options.rows indices of the rows to count
 * @param options.people number of people by those rows
 * @param options.wrong number of people with an unreadable cell
 * @param options.blank whether blanks are missing answers or wrong cells
 * @param options.no number of people whose blank is a no: the first category
 */
export function summarizeItem(
  item: MeasureItem,
  { texts, codes }: Cells,
  options: {
    rows: Int32Array;
    people: Float64Array;
    wrong: number;
    blank: "missing" | "error";
    no?: number | undefined;
  },
): ItemSummary {
  const { rows, people, wrong } = options;
  const codeOf = codeReader(item);
  const read = texts.map((text) => codeOf(text) ?? (isBlank(text) ? null : Number.NaN));
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
  const { no = 0 } = options;
  const [lowest] = item.categories;
  if (no > 0 && lowest !== undefined) {
    byCode.set(lowest.code, (byCode.get(lowest.code) ?? 0) + no);
    byCode.set(null, (byCode.get(null) ?? 0) - no);
  }
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
