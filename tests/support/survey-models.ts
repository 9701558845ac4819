/** The samples and results of tests/reference/survey-models.json, and nine.csv with its design. */
import { readFileSync } from "node:fs";
import type { Grouping, PatternTable } from "../../src/data/answers/pattern-table";
import { collapse } from "../../src/data/patterns/build-pattern-table";
import { groupRows } from "../../src/data/patterns/group-rows";
import type { RowVariable } from "../../src/survey/design/row-variables";
import type { BinaryOutcome } from "../../src/survey/regression/regression-warnings";
import reference from "../reference/survey-models.json";

type Column = readonly (string | number | null)[];

/** A row for each entry: columns of text are groupings, numbers are continuous items; a stratum, cluster or weights are what they are called. */
export function sampleOf(
  columns: Readonly<Record<string, Column>>,
  options: { readonly factors?: readonly string[]; readonly design?: Readonly<Record<string, string>> } = {},
): PatternTable {
  const names = { stratum: "stratum", cluster: "cluster", ...options.design };
  const numbers = (name: string): Float64Array =>
    Float64Array.from(columns[name] ?? [], (value) => (value === null ? Number.NaN : Number(value)));
  const rows = columns.weight!.length;
  const weight = numbers("weight");
  const apart = new Set(["weight", "weightSquared", "count"]);
  const factors = options.factors ?? [];
  const kept = Object.keys(columns).filter((name) => !apart.has(name));
  const isFactor = (name: string): boolean => typeof columns[name]![0] === "string" || factors.includes(name);
  const unit = (name: string): Int32Array | null => {
    const labels = columns[name];
    if (labels === undefined) return null;
    return groupRows(rows, [numbers(name)]).group;
  };
  const items = kept.filter((name) => !isFactor(name) && !Object.values(names).includes(name));
  return {
    items: items.map((id) => ({
      id,
      label: id,
      wording: null,
      scale: "continuous",
      categories: [],
      missing: [],
    })),
    rows,
    columns: items.map(numbers),
    count: "count" in columns ? numbers("count") : new Float64Array(rows).fill(1),
    weight,
    weightSquared: "weightSquared" in columns ? numbers("weightSquared") : weight.map((w) => w * w),
    weighting: "design",
    groupings: kept.filter(isFactor).map((name) => factorOf(name, columns[name]!)),
    stratum: unit(names.stratum),
    cluster: unit(names.cluster),
  };
}

function factorOf(name: string, values: Column): Grouping {
  const levels = [...new Set(values.filter((value) => value !== null).map(String))].sort();
  return { name, levels, codes: Int16Array.from(values, (value) => levels.indexOf(String(value))) };
}

/** The numbers of a continuous item. */
export function numbersOf(table: PatternTable, name: string): RowVariable {
  const index = table.items.findIndex(({ id }) => id === name);
  return { name, values: Float64Array.from(table.columns[index]!) };
}

/** Rows of nine.csv; `any` and `rare` are NaN where an item is missing. */
function nineColumns(): Record<string, Column> {
  const text = readFileSync(new URL("../reference/nine.csv", import.meta.url), "utf8").trim();
  const [head, ...lines] = text.split(/\r?\n/).map((line) => line.split(","));
  const column = (name: string): string[] => {
    const index = head!.findIndex((cell) => cell.replaceAll('"', "") === name);
    return lines.map((cells) => cells[index]!);
  };
  const answers = [..."abcdefghi"].map(column);
  const someYes = lines.map((_, row) =>
    answers.some((values) => ["2", "3", "4", "5"].includes(values[row]!)),
  );
  const yes = lines.map((_, row) => {
    const codes = answers.map((values) => Number(values[row]));
    const missing = answers.some((values) => ["", "NA", "888", "999"].includes(values[row]!));
    return missing ? null : codes.filter((code) => code >= 2).length;
  });
  const age = column("age").map(Number);
  const sex = column("sex");
  const any = yes.map((value) => (value === null ? null : Number(value > 0)));
  const noneAt = (years: number, who: readonly string[]): Column =>
    any.map((value, row) => (age[row] === years && who.includes(sex[row]!) ? 0 : value));
  return {
    any,
    known: any.map((value, row) => (someYes[row] ? 1 : value)),
    rare: yes.map((value) => (value === null ? null : Number(value >= 7))),
    none17: noneAt(17, ["1", "2"]),
    noBoy17: noneAt(17, ["1"]),
    none12: noneAt(12, ["1", "2"]),
    sex,
    country: column("country"),
    years: age.map(String),
    age,
    stratum: column("stratum").map(Number),
    cluster: column("psu").map(Number),
    weight: column("weight").map(Number),
  };
}

/** The table of a sample; clusters of nineDesign and of people are numbered within strata. */
export function surveySample(name: string): PatternTable {
  const { data } = reference;
  if (name === "strat") return sampleOf(data.strat, { design: { stratum: "sector" } });
  if (name === "clus1" || name === "clus2") return sampleOf(data[name], { design: { cluster: "dnum" } });
  if (name === "people") return nested(sampleOf(data.people, { factors: ["age"] }));
  if (name === "yrbs") return nested(sampleOf(data.yrbs));
  if (name === "pairs") return sampleOf(data.pairs);
  const nine = collapse(sampleOf(nineColumns()));
  return name === "nineWeights" ? { ...nine, stratum: null, cluster: null } : nested(nine);
}

/** Gives clusters of one label in two strata numbers of their own. */
function nested(table: PatternTable): PatternTable {
  return { ...table, cluster: groupRows(table.rows, [table.stratum!, table.cluster!]).group };
}

/** A 0/1 item as an outcome. */
export function binaryOf(table: PatternTable, name: string): BinaryOutcome {
  return { ...numbersOf(table, name), context: null, missing: "complete" };
}
