import { ItemwiseError } from "../../errors";
import type { Measure, MeasureItem } from "../../measures/measure";
import { isBlank, parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { groupCodes, levelReader, plainCode } from "./read-grouping";

/** Codes of a column that mean the same to the measure, and how they are written. */
export interface CodeClass {
  readonly written: string;
  readonly codes: readonly string[];
}

/**
 * How a column's cells are written in a table of patterns, so that cells that mean the same are written alike:
 *
 * - "codes": numbers by the class of their code; other numbers as `fallback`, or unchanged where it is null
 * - "number": numbers in their shortest form
 * - "text": trimmed text, "1.0" as "1", by the class of its code
 *
 * Blank cells become empty; anything else stays unchanged and is reported as wrong by the reader of the table.
 */
export interface ColumnRule {
  readonly column: string;
  readonly kind: "codes" | "number" | "text";
  readonly classes: readonly CodeClass[];
  readonly fallback: string | null;
}

/** Rules for the columns of a file that a measure reads. */
export function columnRules(
  measure: Measure,
  read: {
    readonly header: readonly string[];
    readonly groups: readonly string[];
    readonly contexts: readonly string[];
  },
): ColumnRule[] {
  if (measure.replicates !== null) throw replicatesInPatterns(measure.id);
  const groups = read.groups.flatMap((name) => measure.groups[name]?.column ?? []);
  const units = [measure.stratum, measure.cluster, measure.fpc].flatMap((unit) => unit?.column ?? []);
  const items = measure.items.map(({ column }) => column);
  const contexts = measure.items.flatMap((item) =>
    read.contexts.flatMap((name) => item.contexts[name]?.columns ?? []),
  );
  const columns = [...new Set([...groups, ...units, ...items, ...contexts])];
  return columns
    .filter((column) => read.header.includes(column))
    .map((column) => {
      const uses = [
        ...measure.items.flatMap((item) => (item.column === column ? [itemRule(item)] : [])),
        ...read.groups.flatMap((name) =>
          measure.groups[name]?.column === column ? [groupRule(measure, name)] : [],
        ),
        ...[measure.stratum, measure.cluster].flatMap((unit) => (unit?.column === column ? [TEXT] : [])),
        ...(measure.fpc?.column === column ? [NUMBER] : []),
        ...(contexts.includes(column) ? [contextRule(measure, column, read.contexts)] : []),
      ];
      const [only, ...others] = uses;
      return { column, ...(only === undefined || others.length > 0 ? TEXT : only) };
    });
}

const replicatesInPatterns = (measure: string): ItemwiseError =>
  new ItemwiseError("replicates-in-patterns", () => messages.replicatesInPatterns({ measure }), {
    hint: messages.replicatesInPatternsHint,
  });

export function canonicalCell({ kind, classes, fallback }: ColumnRule): (cell: string) => string {
  const byText = new Map(classes.flatMap(({ codes, written }) => codes.map((code) => [code, written])));
  const byNumber = new Map([...byText].map(([code, written]) => [Number(code), written]));
  return (cell) => {
    if (isBlank(cell)) return "";
    if (kind === "text") return byText.get(plainCode(cell)) ?? plainCode(cell);
    const value = parseNumber(cell);
    if (value === null) return cell;
    return kind === "number" ? String(value + 0) : (byNumber.get(value) ?? fallback ?? cell);
  };
}

type Rule = Omit<ColumnRule, "column">;

const TEXT: Rule = { kind: "text", classes: [], fallback: null };
const NUMBER: Rule = { kind: "number", classes: [], fallback: null };

function itemRule({ scale, categories, missing }: MeasureItem): Rule {
  if (scale === "continuous") return NUMBER;
  const codes = [...categories, ...missing].map(({ code }) => String(code));
  return { kind: "codes", classes: codes.map((code) => ({ written: code, codes: [code] })), fallback: null };
}

/** Codes of one level are written as its first code. */
function groupRule(measure: Measure, name: string): Rule {
  const group = measure.groups[name]!;
  const levelOf = levelReader(group);
  const classes = new Map<string, string[]>();
  for (const code of [...groupCodes(group), ...group.missing.map(plainCode)]) {
    const level = JSON.stringify(levelOf(code) ?? null);
    classes.set(level, [...(classes.get(level) ?? []), code]);
  }
  return { kind: "text", classes: classesOf(classes), fallback: null };
}

function classesOf(classes: ReadonlyMap<string, readonly string[]>): CodeClass[] {
  return [...classes.values()].map((codes) => ({ written: codes[0] ?? "", codes }));
}

/** Numbers that mean yes in the same contexts are written alike, all others as one number that means no. */
function contextRule(measure: Measure, column: string, names: readonly string[]): Rule {
  const yes = measure.items.flatMap((item) =>
    names.flatMap((name) => {
      const context = item.contexts[name];
      return context?.columns.includes(column) ? [context.yes] : [];
    }),
  );
  const classes = new Map<string, string[]>();
  for (const code of new Set(yes.flat())) {
    const key = yes.map((codes) => Number(codes.includes(code))).join("");
    classes.set(key, [...(classes.get(key) ?? []), String(code)]);
  }
  let no = 0;
  while (yes.flat().includes(no)) no++;
  return {
    kind: "codes",
    classes: classesOf(classes),
    fallback: String(no),
  };
}
