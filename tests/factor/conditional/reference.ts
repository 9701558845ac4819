import type { AnalyzedItem, PatternTable } from "../../../src/data/answers/pattern-table";
import { json } from "../../correlation/reference";
import type { MomentsReference } from "../moments/reference";

type Values = readonly (number | null)[];
type Sets = "made" | "holes" | "pupils";

/** A model that lavaan fitted; numbers by row of its table. */
export interface ModelReference {
  readonly about: string;
  readonly model: string;
  readonly set: Sets;
  readonly how: {
    readonly by?: string;
    readonly parameterization?: "theta";
    readonly estimator?: "ULSMV" | "DWLS" | "WLS";
    readonly missing?: "pairwise";
    readonly scaling?: "first-loading";
    readonly weighted?: boolean;
  };
  readonly n: number;
  readonly npar: number;
  readonly rows: readonly string[];
  readonly group: readonly number[];
  readonly est: readonly (number | null)[];
  readonly se: readonly (number | null)[];
  readonly std: readonly (number | null)[];
  readonly stdSe: readonly (number | null)[];
  readonly fit: Readonly<Record<string, number>>;
  readonly indices?: {
    readonly rows: readonly string[];
    readonly group: readonly number[];
    readonly mi: readonly number[];
  };
}

interface Reference {
  readonly versions: { readonly lavaan: string };
  readonly sets: Readonly<Record<Sets, Readonly<Record<string, Values | readonly string[]>>>>;
  readonly moments: Readonly<Record<string, readonly MomentsReference[]>>;
  readonly models: Readonly<Record<string, ModelReference>>;
}

/** What R says: made by scripts/reference/conditional.R. */
export const reference = json("conditional.json") as Reference;

/** The columns of a set that hold numbers. */
export function columnsOf(set: Sets): Record<string, Values> {
  const own = Object.entries(reference.sets[set]).filter(([id]) => id !== "w");
  return Object.fromEntries(
    own.flatMap(([id, values]) => {
      const numbers = values.filter((value) => typeof value !== "string");
      return numbers.length === values.length ? [[id, numbers] as const] : [];
    }),
  );
}

/** The same of a set without missing values. */
export function numbersOf(set: Sets): Record<string, number[]> {
  const own = Object.entries(columnsOf(set));
  return Object.fromEntries(own.map(([id, values]) => [id, values.map((value) => value ?? Number.NaN)]));
}

/** The groupings of a set. */
export function groupsOf(set: Sets): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(reference.sets[set]).flatMap(([id, values]) => {
      const words = values.filter((value) => typeof value === "string");
      return words.length === values.length ? [[id, words] as const] : [];
    }),
  );
}

const tables = new Map<string, PatternTable>();

/** One of the sets as R had it; the same table each time, so that models share their moments. */
export function tableOfSet(set: Sets, options: { weighted?: boolean | undefined } = {}): PatternTable {
  const key = `${set} ${options.weighted === true}`;
  const weights = reference.sets.made.w?.filter((value) => typeof value === "number");
  const groups = groupsOf(set);
  const table =
    tables.get(key) ??
    mixedTable(columnsOf(set), options.weighted === true ? { groups, weights } : { groups });
  tables.set(key, table);
  return table;
}

/** Whole numbers in few categories are ordinal, others continuous; one row per person. */
export function mixedTable(
  columns: Readonly<Record<string, Values>>,
  options: {
    groups?: Readonly<Record<string, readonly string[]>>;
    weights?: readonly number[] | undefined;
  } = {},
): PatternTable {
  const n = Object.values(columns)[0]?.length ?? 0;
  const ones = new Float64Array(n).fill(1);
  const weight = Float64Array.from(options.weights ?? ones);
  return {
    items: Object.entries(columns).map(([id, values]) => itemOf(id, values)),
    rows: n,
    columns: Object.entries(columns).map(([id, values]) => {
      const { scale, categories } = itemOf(id, values);
      if (scale === "continuous") return Float64Array.from(values, (value) => value ?? Number.NaN);
      return Int16Array.from(values, (value) => categories.findIndex(({ score }) => score === value));
    }),
    count: ones,
    weight,
    weightSquared: weight.map((own) => own * own),
    weighting: options.weights === undefined ? "none" : "design",
    groupings: Object.entries(options.groups ?? {}).map(([name, values]) => {
      const levels = [...new Set(values)].sort();
      return { name, levels, codes: Int16Array.from(values, (value) => levels.indexOf(value)) };
    }),
    stratum: null,
    cluster: null,
  };
}

function itemOf(id: string, values: Values): AnalyzedItem {
  const distinct = [...new Set(values)].filter((value) => value !== null).sort((a, b) => a - b);
  const ordinal = distinct.length < 8 && distinct.every((value) => Number.isInteger(value));
  const categories = distinct.map((score) => ({ label: String(score), score }));
  return {
    id,
    label: id,
    wording: null,
    missing: [],
    scale: ordinal ? "ordinal" : "continuous",
    categories: ordinal ? categories : [],
  };
}
