import type { Warning } from "../../errors";
import type { AnswerSource } from "../answers/answer-source";
import { isBlank } from "../csv/cell-text";
import { profileCells } from "../draft/column-profile";
import { judgeColumn } from "../draft/column-role";
import type { GroupSummary, ItemSummary, WeightSummary } from "./data-summary";

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
