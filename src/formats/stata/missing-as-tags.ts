import { tagText } from "../kit/cell-text";
import type { MissingValues, NumberColumn, ValueLabel } from "../kit/labelled-table";
import type { Told } from "./told";

/** Which kind of missing a value becomes. */
export type AsTag = ReadonlyMap<number, number>;

/**
 * Stata has no values that are declared to be no answer: those that occur or have a label become kinds of missing
 * (`.a`, `.b`, ...), in the order of their size, where the column leaves enough of them free.
 */
export function missingAsTags(column: NumberColumn, told: Told): AsTag {
  if (column.missing.length === 0) return new Map();
  const found = new Set<number>();
  const look = (value: number): void => {
    if (found.size <= 26 && column.missing.some((rule) => isDeclared(rule, value))) found.add(value);
  };
  for (const one of column.valueLabels) if ("value" in one && typeof one.value === "number") look(one.value);
  for (const value of column.values) look(value);
  const used = new Set<number>(column.tags ?? []);
  for (const one of column.valueLabels) if ("tag" in one) used.add(one.tag);
  const free = Array.from({ length: 26 }, (_, i) => i + 1).filter((tag) => !used.has(tag));
  if (found.size > free.length) {
    told.of(
      column.name,
      "values that are declared no answer are written as values, as Stata has too few kinds of missing.",
    );
    return new Map();
  }
  const values = [...found].sort((a, b) => a - b);
  const asTag = new Map(values.map((value, i) => [value, free[i] ?? 0]));
  if (values.length > 0) {
    const pairs = [...asTag].map(([value, tag]) => `${value} as ${tagText(tag)}`);
    told.of(column.name, `declared no answer, so written as missing: ${pairs.join(", ")}.`);
  }
  return asTag;
}

function isDeclared(rule: MissingValues, value: number): boolean {
  return "value" in rule ? rule.value === value : value >= rule.from && value <= rule.to;
}

/** Labels with those of declared values moved to the kinds of missing that stand for them. */
export function labelsWithTags(labels: readonly ValueLabel[], asTag: AsTag): ValueLabel[] {
  return labels.map((one) => {
    const tag = "value" in one && typeof one.value === "number" ? asTag.get(one.value) : undefined;
    return tag === undefined ? one : { tag, label: one.label };
  });
}
