/** What docs/known-data.md reads of a record. */
import { readFileSync } from "node:fs";
import type { Analysis } from "../../src/analysis/analysis";
import { reportSummary } from "../../src/report/build-report";
import type { SummaryLine } from "../../src/report/kit/tables/section";

/** Codes of fit from best to worst; "not-testable" stands outside the order. */
export const FIT_ORDER = ["fits", "not-contradicted", "approximate", "doubtful", "does-not-fit"];

interface Indices {
  readonly cfi: number | null;
  readonly rmsea: { readonly estimate: number } | null;
}

export interface KnownModel {
  readonly structure: string;
  readonly items: readonly string[];
  readonly converged: boolean;
  readonly admissible: boolean;
  readonly fit: { readonly reported: Indices; readonly robust?: Indices | null };
  /** Null for continuous items. */
  readonly parameterization?: string | null;
  readonly verdict: { readonly code: string };
  readonly localMisfit?: {
    readonly diffuse: boolean;
    readonly parameters: readonly { readonly lhs: string; readonly op: string; readonly rhs: string }[];
  } | null;
}

interface GroupMeans {
  readonly group: string;
  readonly reliability: { readonly estimate: number } | null;
}

/** Keys that a record may lack are optional. */
export interface KnownRecord {
  readonly data: { readonly n: number; readonly items: readonly string[] };
  readonly retention?: {
    readonly recommended: number | null;
    readonly range: readonly [number, number] | null;
    readonly candidates?: readonly { readonly factors: number; readonly admissible: boolean }[];
  } | null;
  readonly cfa?: readonly KnownModel[];
  readonly comparison?: {
    readonly models: readonly string[];
    /** The model `to` is nested in `from`. */
    readonly tests: readonly { readonly from: string; readonly to: string }[];
    readonly verdict: { readonly preferred: string | null };
  } | null;
  readonly workingModel?: { readonly structure: string | null; readonly items: readonly string[] } | null;
  readonly reliability?: readonly {
    readonly scale: string;
    readonly structure: string | null;
    readonly alpha: number | null;
    readonly uses?: { readonly groupMeans?: readonly GroupMeans[] | object } | null;
  }[];
  readonly dif?: readonly {
    readonly group: string;
    readonly factor: string;
    readonly withheld?: string | null;
    readonly items: readonly {
      readonly id: string;
      readonly groups: readonly { readonly group: string; readonly differs: boolean }[];
    }[];
  }[];
  readonly verdicts: readonly {
    readonly id: string;
    readonly of: string | null;
    readonly code: string;
    readonly figures: Readonly<Record<string, number | null>>;
  }[];
}

/** A record and the lines of its report's first screen. */
export interface ReadRecord {
  readonly record: KnownRecord;
  readonly lines: readonly SummaryLine[];
}

/** @param hasReport false for a command that asks one question */
export function readRecord(file: string, hasReport: boolean): ReadRecord {
  const text = readFileSync(file, "utf8");
  const record: KnownRecord = JSON.parse(text);
  const analysis: Analysis = JSON.parse(text);
  return { record, lines: hasReport ? reportSummary(analysis).lines : [] };
}

/** The indices by which a model is judged. */
export const judgedIndices = ({ fit, parameterization = null }: KnownModel): Indices =>
  parameterization !== null && fit.robust?.cfi != null && fit.robust.rmsea !== null
    ? fit.robust
    : fit.reported;

export const fitCode = ({ verdict }: KnownModel): string => verdict.code;

export const recommended = ({ retention }: KnownRecord): number | null => retention?.recommended ?? null;

export const workingModel = ({ workingModel }: KnownRecord): string | null => workingModel?.structure ?? null;

export const modelOf = ({ cfa }: KnownRecord, structure: string | null): KnownModel | null =>
  cfa?.find((one) => one.structure === structure) ?? null;

/** A scale by the id that verdicts have: "all", "five.agree". */
export const scaleOf = ({ reliability }: KnownRecord, of: string | null) =>
  reliability?.find(({ structure, scale }) => of === (structure === null ? scale : `${structure}.${scale}`));

/** Items found to differ between the levels of a grouping, of one factor or of all. */
export const differing = ({ dif }: KnownRecord, group: string, factor?: string): string[] =>
  (dif ?? [])
    .filter((one) => one.group === group && (factor === undefined || one.factor === factor))
    .filter(({ withheld }) => withheld == null)
    .flatMap(({ items }) =>
      items.filter(({ groups }) => groups.some(({ differs }) => differs)).map(({ id }) => id),
    );
