import { readFileSync } from "node:fs";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { parseMeasure } from "../../../src/measures/measure";

interface Figures {
  readonly mean: { readonly est: Readonly<Record<string, number>>; readonly se: readonly number[] };
  readonly total: { readonly se: number };
  readonly prop: { readonly se: readonly number[] };
  readonly ratio: { readonly se: number };
  readonly by: { readonly est: readonly number[]; readonly se: readonly number[] };
  readonly logit: { readonly coef: { readonly values: readonly (readonly number[])[] } };
}

interface Stored {
  readonly data: string;
  readonly type: string;
  readonly scale: number;
  readonly rscales: number | readonly number[];
  readonly rho: number;
  readonly unit: readonly number[];
  readonly factors: readonly (readonly number[])[];
  readonly degf: number;
  readonly mse_TRUE: Figures;
  readonly mse_FALSE: Figures;
  readonly chisq: Readonly<
    Record<string, { F: { statistic: number; parameter: { ndf: number; ddf: number }; p: number } }>
  >;
}

const stored: {
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly (string | number | null)[]>>>>;
  readonly replicate: Readonly<Record<string, Stored>>;
  readonly calibration: Readonly<
    Record<
      string,
      {
        readonly weights: readonly number[];
        readonly mean: { readonly se: Readonly<Record<string, number>> };
        readonly total: { readonly se: number };
        readonly ratio: { readonly se: number };
        readonly by: { readonly se: readonly number[] };
      }
    >
  >;
} = JSON.parse(readFileSync(new URL("../../reference/replicate-weights.json", import.meta.url), "utf8"));

const yesNo = [{ code: 0 }, { code: 1 }];
export const NUMBERS = ["api00", "ell", "enroll", "api_stu", "meals"];
const TYPES: Readonly<Record<string, string>> = { BRR: "brr", Fay: "fay", JK1: "jk1", JKn: "jkn" };

/** The stored sample as a file with its replicate weights. */
export function replicateSample(tag: string, center: "estimate" | "mean"): PatternTable {
  const { data, unit, factors, type, rho, rscales, scale } = fileReplicates[tag]!;
  const columns = stored.data[data]!;
  const replicates = factors[0]!.map((_, at) => `rw${at + 1}`);
  const header = [...NUMBERS, "wide", "stype", "pw", ...replicates];
  const rows = unit.map((own, row) => {
    const weight = Number(columns.pw![row]);
    const cells = [
      ...NUMBERS.map((name) => columns[name]![row] ?? ""),
      columns.sch_wide![row] === "Yes" ? 1 : 0,
      columns.stype![row],
      weight,
      ...factors[own]!.map((factor) => factor * weight),
    ];
    return cells.join(",");
  });
  const given = TYPES[type] ?? "bootstrap";
  const multipliers = [rscales].flat().map((factor) => scale * factor);
  const measure = parseMeasure({
    id: "schools",
    items: [
      ...NUMBERS.map((id) => ({ id, scale: "continuous" as const })),
      { id: "wide", categories: yesNo },
    ],
    groups: { stype: { column: "stype" } },
    weight: { column: "pw" },
    replicates: {
      columns: [`rw1:rw${replicates.length}`],
      type: given,
      ...(given === "fay" ? { fay: rho } : {}),
      ...(given === "jkn" || given === "bootstrap" ? { multipliers } : {}),
      center,
    },
  });
  const table = parseCsv(`${header.join(",")}\n${rows.join("\n")}\n`);
  return patternTable(readResponses(table, measure, { groups: ["stype"] }), { design: true });
}

/** By way of replicating. */
export const fileReplicates = stored.replicate;

/** Columns by sample. */
export const storedData = stored.data;
/** By way of calibrating. */
export const calibrations = stored.calibration;
