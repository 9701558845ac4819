import type { ModelOperator } from "../../measures/model-syntax/model-parts";
import { isWithin } from "./exploratory-blocks";
import {
  labelMaker,
  type ModelParameter,
  type ModelTable,
  phantomFactors,
  relationLabels,
} from "./model-table";

const LINE_WIDTH = 100;

interface Term {
  readonly lhs: string;
  readonly op: ModelOperator;
  readonly text: string;
}

/**
 * A model in lavaan's syntax without reliance on defaults: what is free, fixed and equal in every group. `parseModel`
 * and `modelTable` recover the same table, and lavaan's `cfa()` the same model, given the groups in the same order
 * (`group.label`), `ordered = TRUE` and the parameterization. Derived parameters are omitted. The moments of covariates
 * are the sample's, as with `fixed.x = TRUE`. Run against lavaan 0.6-19.
 * @param table as `modelTable` or `constrain` gives it
 * @returns the text, without a line break at its end
 */
export function lavaanSyntax(table: ModelTable): string {
  const related = relationLabels(table);
  const labeling = { labels: related.labels, newLabel: labelMaker(table, "own") };
  const factors = new Set(table.factors);
  const blocks = table.exploratory?.blocks ?? [];
  const blockOf = new Map(blocks.flatMap(({ name, factors }) => factors.map((factor) => [factor, name])));
  const rows = rowsOverGroups(table).filter(
    ([first]) =>
      first?.role !== "derived" &&
      first?.role !== "sample" &&
      // What the rotation determines is lavaan's default.
      !blocks.some((block) => first !== undefined && isWithin(first, block)),
  );
  const terms = rows.map((row): Term => {
    const { lhs, op, rhs } = row[0]!;
    const target = op === "~1" ? "1" : rhs;
    const block = blockOf.get(lhs);
    if (op === "=~" && block !== undefined)
      return { lhs: `efa("${block}")*${lhs}`, op, text: `${labeled(row, labeling)}${target}` };
    const mustFree = op === "=~" || (op === "~~" && lhs === rhs && factors.has(lhs));
    return { lhs, op, text: `${values(row, mustFree)}${starts(row)}${labeled(row, labeling)}${target}` };
  });
  const phantom = phantomFactors(table).map((factor) => `${factor} =~ 0`);
  return [...phantom, ...formulas(terms), ...related.lines].join("\n");
}

/** The parameters of each row, group after group, in the order of the first group. */
function rowsOverGroups(table: ModelTable): ModelParameter[][] {
  const rows = new Map<string, ModelParameter[]>();
  for (const parameter of table.parameters) {
    const key = `${parameter.lhs} ${parameter.op} ${parameter.rhs}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [parameter]);
    else row.push(parameter);
  }
  return [...rows.values()];
}

function values(row: readonly ModelParameter[], mustFree: boolean): string {
  const entries = row.map(({ role, value }) => (role === "fixed" ? String(value) : "NA"));
  return entries.every((entry) => entry === "NA") && !mustFree ? "" : `${forGroups(entries)}*`;
}

/** lavaan fails on a start that is missing in a group: a fixed parameter gives its value instead. */
function starts(row: readonly ModelParameter[]): string {
  if (!row.some(({ role, value }) => role === "free" && value !== null)) return "";
  return `start(${forGroups(row.map(({ value }) => (value === null ? "NA" : String(value))))})*`;
}

/** lavaan needs a label in every group: those without equalities get their own. */
function labeled(
  row: readonly ModelParameter[],
  { labels, newLabel }: { labels: ReadonlyMap<number, string>; newLabel: () => string },
): string {
  if (!row.some(({ free }) => labels.has(free))) return "";
  return `${forGroups(row.map(({ free }) => labels.get(free) ?? newLabel()))}*`;
}

/** One entry where all groups have the same, or else `c(...)`. */
function forGroups(entries: readonly string[]): string {
  return entries.every((entry) => entry === entries[0]) ? entries[0]! : `c(${entries.join(", ")})`;
}

/** Loadings and thresholds of one name share a formula, in lines of a readable length. */
function formulas(terms: readonly Term[]): string[] {
  const lines: string[] = [];
  let last: Term | null = null;
  for (const term of terms) {
    const goesOn = last !== null && last.lhs === term.lhs && last.op === term.op && JOINED.has(term.op);
    const line = goesOn ? lines.at(-1)! : "";
    if (!goesOn) lines.push(`${term.lhs} ${term.op === "~1" ? "~" : term.op} ${term.text}`);
    else if (line.length + term.text.length + 3 <= LINE_WIDTH)
      lines[lines.length - 1] = `${line} + ${term.text}`;
    else {
      lines[lines.length - 1] = `${line} +`;
      lines.push(`  ${term.text}`);
    }
    last = term;
  }
  return lines;
}

const JOINED: ReadonlySet<ModelOperator> = new Set(["=~", "~", "|"]);
