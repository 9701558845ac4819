import { readFileSync } from "node:fs";
import type { Estimator } from "../../src/factor/cfa/estimator";
import type { Parameterization } from "../../src/factor/model/model-table";

/** A model that lavaan fitted; made by scripts/reference/cfa.R and invariance.R. */
export interface ReferenceCase {
  readonly data: string;
  /** What the model is called among the cases; absent in a ladder. */
  readonly name: string;
  /** Of a ladder. */
  readonly step?: string;
  readonly model: string;
  readonly options: {
    readonly estimator: Estimator;
    readonly parameterization?: Parameterization;
    readonly missing?: "pairwise";
    readonly "std.lv"?: boolean;
  };
  readonly converged: boolean;
  readonly warnings: readonly string[];
  readonly n: number;
  readonly npar: number;
  readonly fit: Readonly<Record<string, number>>;
  readonly estimates: ReferenceEstimates;
  readonly indices?: ReferenceIndices;
}

/** By parameter, "lhs op rhs"; groups from 0. */
export interface ReferenceEstimates {
  readonly rows: readonly string[];
  readonly group?: readonly number[];
  readonly est: readonly number[];
  readonly se: readonly number[];
  readonly std?: readonly (number | null)[];
  readonly stdSe?: readonly (number | null)[];
}

export interface ReferenceIndices {
  readonly rows: readonly string[];
  readonly group?: readonly number[];
  readonly mi: readonly number[];
  readonly epc: readonly number[];
  readonly epcStd: readonly number[];
}

export interface ReferenceDifference {
  readonly from: string;
  readonly to: string;
  readonly method: "default" | "satorra.2000" | "satorra.bentler.2001";
  readonly difference: number;
  readonly df: number;
  readonly p: number;
}

export interface ReferenceLadder {
  readonly data: string;
  readonly model: string;
  readonly levels: readonly string[];
  readonly options: ReferenceCase["options"];
  readonly steps: readonly ReferenceCase[];
  readonly differences: readonly ReferenceDifference[];
  readonly scores: {
    readonly step: string;
    readonly rows: readonly string[];
    readonly group: readonly number[];
    readonly score: readonly number[];
    readonly p: readonly number[];
  } | null;
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), "utf8"));
}

const single = read<{ cases: ReferenceCase[]; differences: ReferenceDifference[] }>("cfa.json");
const ordered = read<{ cases: ReferenceCase[] }>("cfa.ordered.json");
const graded = read<{ ladders: ReferenceLadder[] }>("invariance.json");
const twoGroups = read<{ ladders: ReferenceLadder[] }>("invariance.two-groups.json");
const continuous = read<{ ladders: ReferenceLadder[] }>("invariance.continuous.json");
const binary = read<{ ladders: ReferenceLadder[]; zeroCell: ZeroCell; scalarByCountry: RunOff }>(
  "invariance.binary.json",
);

/** Models of one group. */
export const referenceCases: readonly ReferenceCase[] = [...single.cases, ...ordered.cases];
export const referenceDifferences: readonly ReferenceDifference[] = single.differences;
export const referenceLadders: readonly ReferenceLadder[] = [
  ...graded.ladders,
  ...twoGroups.ladders,
  ...binary.ladders,
  ...continuous.ladders,
];

/** Three groups, one with an empty cell: by scripts/reference/independent.R, and by lavaan with unit weights. */
export interface ZeroCell {
  readonly levels: readonly string[];
  readonly independent: readonly (Readonly<
    Record<"chiSquare" | "df" | "chiSquareScaled" | "scale" | "shift", number>
  > & { readonly step: string; readonly parameters: readonly number[]; readonly se: readonly number[] })[];
  /** Configural and strict. */
  readonly lavaan: readonly ReferenceCase[];
}
export const zeroCell = binary.zeroCell;

/** A model without a minimum: what a second program's discrepancy and parameters come to after so many steps. */
export interface RunOff {
  readonly syntax: string;
  readonly configural: number;
  readonly strict: number;
  readonly trace: readonly { readonly steps: number; readonly chiSquare: number; readonly largest: number }[];
}
export const runsOff = binary.scalarByCountry;

/** "nine two WLSMV theta pairwise", as the difference tests name their models. */
export function caseName({ data, name, options }: ReferenceCase): string {
  return [data, name, ...Object.values(options)]
    .map((part) => String(part).replace("false", "FALSE"))
    .join(" ");
}
