import { readFileSync } from "node:fs";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { makeTable } from "../../src/data/csv/table";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { crossedGrouping } from "../../src/data/transform/cross-groupings";
import { itemScores } from "../../src/data/transform/item-scores";
import { parseMeasure } from "../../src/measures/measure";
import {
  type SurveyDesign,
  type SurveyDesignOptions,
  surveyDesign,
} from "../../src/survey/design/survey-design";
import { type Domains, surveyDomains } from "../../src/survey/estimates/domains";

const at = (name: string): string => readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8");

interface StoredDesign {
  readonly data: string;
  readonly weight: string;
  readonly stratum?: string;
  readonly cluster?: string;
  readonly fpc?: string;
  readonly nested?: boolean;
}

interface Case {
  readonly design: string;
  readonly variable: string;
  readonly by: string | readonly string[] | null;
}

/** tests/reference/survey.json, as scripts/reference/survey.R writes it. */
export const survey: {
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly (number | string | null)[]>>>>;
  readonly designs: Readonly<Record<string, StoredDesign>>;
  readonly estimates: readonly (Case & {
    readonly statistic: "mean" | "total" | "ratio";
    readonly denominator: string | null;
    readonly levels: readonly {
      readonly level: string | null;
      readonly n: number;
      readonly df: number;
      readonly estimate: number;
      readonly se: number;
      readonly deff: number | null;
    }[];
  })[];
  readonly intervals: readonly (Case & {
    readonly levels: readonly {
      readonly level: string | null;
      readonly estimate: number;
      readonly intervals: Readonly<Record<string, readonly [number, number] | null>>;
      readonly likelihoodSolved: readonly [number, number] | null;
    }[];
  })[];
  readonly contrasts: readonly (Case & {
    readonly covariance: readonly (readonly number[])[];
    readonly contrasts: readonly {
      readonly coefficients: readonly number[];
      readonly estimate: number;
      readonly se: number;
      readonly df: number;
      readonly p: number;
      readonly interval: readonly [number, number];
    }[];
  })[];
  readonly quantiles: readonly (Case & {
    readonly probabilities: readonly number[];
    readonly levels: readonly {
      readonly level: string | null;
      readonly quantiles: readonly {
        readonly quantile: number;
        readonly "ci.2.5": number | null;
        readonly "ci.97.5": number | null;
        readonly se: number | null;
      }[];
    }[];
  })[];
  readonly lonely: readonly {
    readonly rule: "remove" | "certainty" | "adjust" | "average";
    readonly fpc: string | null;
    readonly mean: number;
    readonly se: number;
    readonly total: number;
    readonly totalSe: number;
    readonly domainSe: number;
    readonly domainTotalSe: number;
  }[];
  readonly wilson: readonly {
    readonly x: number;
    readonly n: number;
    readonly interval: readonly number[];
  }[];
  readonly student: {
    readonly df: readonly number[];
    readonly confidence: readonly number[];
    readonly t: readonly number[];
  };
} = JSON.parse(at("survey.json"));

const made = new Map<string, PatternTable>();

/** The pattern table of a stored sample, read through a measure definition as a user's file is. */
export function referenceTable(name: string): PatternTable {
  const known = made.get(name);
  if (known !== undefined) return known;
  const stored = survey.designs[name]!;
  const table =
    stored.data === "nine" ? nineItems(stored) : tableOfColumns(survey.data[stored.data]!, stored);
  made.set(name, table);
  return table;
}

/** Columns of numbers are continuous items, columns of text are groups. */
export function tableOfColumns(
  columns: Readonly<Record<string, readonly (number | string | null)[]>>,
  { weight, stratum, cluster, fpc }: Partial<StoredDesign>,
): PatternTable {
  const names = Object.keys(columns);
  const used = [weight, stratum, cluster, fpc];
  const groups = names.filter((name) => columns[name]!.some((value) => typeof value === "string"));
  const items = names.filter((name) => !groups.includes(name) && !used.includes(name));
  const cells = names.map((name) => columns[name]!.map((value) => (value === null ? "" : String(value))));
  const column = (name: string | undefined) => (name === undefined ? null : { column: name });
  const measure = parseMeasure({
    id: "reference",
    items: items.map((id) => ({ id, scale: "continuous" as const })),
    groups: Object.fromEntries(groups.map((name) => [name, { column: name }])),
    weight: weight === undefined ? null : { column: weight, type: "design" },
    stratum: column(stratum),
    cluster: column(cluster),
    fpc: column(fpc),
  });
  return patternTable(readResponses(makeTable(names, cells, "reference"), measure, { groups }), {
    design: true,
  });
}

/** The nine items of tests/reference/nine.csv, yes or no. */
function nineItems({ weight, stratum, cluster }: StoredDesign): PatternTable {
  const categories = [1, 2, 3, 4, 5].map((code) => ({ code }));
  const groups = ["country", "sex", "age"];
  const measure = parseMeasure({
    id: "nine",
    items: [..."abcdefghi"].map((id) => ({ id, categories, missing: [{ code: 888 }, { code: 999 }] })),
    groups: Object.fromEntries(groups.map((name) => [name, { column: name }])),
    weight: { column: weight, type: "design" },
    stratum: stratum === undefined ? null : { column: stratum },
    cluster: cluster === undefined ? null : { column: cluster },
  });
  return patternTable(readResponses(parseCsv(at("nine.csv")), measure, { groups }), { design: true });
}

export function referenceDesign(name: string, options: SurveyDesignOptions = {}): SurveyDesign {
  const nested = survey.designs[name]?.nested === true;
  return surveyDesign(
    referenceTable(name),
    nested ? { clusterLabels: "within-strata", ...options } : options,
  );
}

/** A variable of a stored sample by row; an item of nine.csv as yes (any answer above "never") or no. */
export function variable(name: string, id: string): Float64Array {
  const table = referenceTable(name);
  const scores = itemScores(
    table,
    table.items.findIndex((item) => item.id === id),
  );
  if (survey.designs[name]!.data !== "nine") return scores;
  return scores.map((score) => (Number.isNaN(score) ? score : Number(score >= 2)));
}

export function referenceDomains({ design, by }: Pick<Case, "design" | "by">): Domains {
  const names = by === null ? [] : typeof by === "string" ? [by] : by;
  const grouping = names.length === 0 ? null : crossedGrouping(referenceTable(design), names);
  return surveyDomains(referenceDesign(design), grouping);
}
