import type { CfaResult } from "../../factor/cfa/cfa-result";
import type { FitVersion } from "../../factor/model/fit-result";
import { MORE_FIT_INDICES } from "../../factor/model/more-fit-indices";
import { shownFigures } from "../../figures/entries";
import * as names from "../../words/messages";
import { chartId } from "../kit/charts/chart-data";
import { mardiaTable } from "../kit/tables/mardia-table";
import * as kit from "../kit/tables/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { factorLabel } from "../kit/words/model-names";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";
import { placeOf } from "./parameter-place";

const VERSIONS: readonly FitVersion[] = ["standard", "scaled", "robust"];

/** Fit indices that are asked for but judge nothing. @param at place of the model among those with such a table */
export function moreFitTable({ moreFit, label, structure }: CfaResult, at: number): ReportTable | null {
  if (moreFit === null) return null;
  const rows = VERSIONS.flatMap((version) => {
    const figures = moreFit[version];
    return figures === null || Object.values(figures).every((value) => value === null)
      ? []
      : [{ version, figures }];
  });
  return tableOf(rows, {
    id: chartId("more-fit", structure, at),
    title: messages.moreFitTitle({ model: label }),
    columns: [
      column(["version", names.columnIndices(), "text"], ({ version }) => kit.fitVersion({ version })),
      shownFigures(MORE_FIT_INDICES).map(({ key, name, format, in: figureIn }) =>
        column([key, name, format], ({ version, figures }) =>
          version === "standard" ? figureIn(figures) : (figureIn(figures) ?? ""),
        ),
      ),
    ],
    notes: [rows.length > 1 && messages.moreFitNote()],
  });
}

/** Estimates with bootstrap standard errors and intervals, defined parameters last. */
export function bootstrapTable(model: CfaResult, at: number): ReportTable | null {
  const { bootstrap } = model;
  if (bootstrap === null) return null;
  const { samples, failed, inadmissible, bollenStineP, estimates, defined } = bootstrap;
  const rows = [
    ...estimates.map((row) => ({ ...row, ...placeOf(row, model) })),
    ...defined.map((row) => ({ ...row, what: row.name, from: "", to: "" })),
  ];
  const usable = samples - failed;
  return tableOf(rows, {
    id: chartId("bootstrap", model.structure, at),
    title: messages.bootstrapTitle({ model: model.label }),
    columns: [
      { key: "what", label: names.columnParameter(), format: "text" },
      { key: "from", label: messages.columnOf(), format: "text" },
      { key: "to", label: messages.columnOn(), format: "text" },
      column(["estimate", names.estimate(), "decimal3"], ({ est }) => est),
      { key: "se", label: names.standardError(), format: "decimal3" },
      intervalColumns(({ percentile }) => percentile, "decimal3"),
      intervalColumns(({ biasCorrected }) => biasCorrected, "decimal3", {
        keys: ["biasLow", "biasHigh"],
        labels: [messages.columnBiasLow(), messages.columnBiasHigh()],
      }),
      { key: "std", label: names.standardized(), format: "decimal2" },
      column(["stdSe", names.standardErrorStandardized(), "decimal2"], ({ standardized }) => standardized.se),
      intervalColumns(({ standardized }) => standardized.percentile, "decimal2", {
        keys: ["stdLow", "stdHigh"],
        labels: [messages.columnStandardizedLow(), messages.columnStandardizedHigh()],
      }),
    ],
    notes: [
      paragraph(
        messages.bootstrapNote({ usable, samples }),
        inadmissible > 0 && messages.bootstrapImproper({ n: inadmissible }),
        bollenStineP !== null && messages.bollenStineNote({ p: bollenStineP }),
      ),
    ],
  });
}

/** Pairs shown; the saved table has all. */
const MAX_PAIRS = 10;

/** Observed and implied correlations of every pair, those with the largest residuals first. */
export function residualsTable(
  model: CfaResult,
  at: number,
  { all }: { readonly all: boolean },
): ReportTable | null {
  const grouped = model.residuals.length > 1;
  const rows = model.residuals.flatMap(({ group, names: items, implied, residual, z }) =>
    items.flatMap((first, i) =>
      items.slice(0, i).map((second, j) => {
        const observed = (a: number, b: number): number => implied[a]![b]! + residual[a]![b]!;
        const correlation = (of: (a: number, b: number) => number): number =>
          of(i, j) / Math.sqrt(of(i, i) * of(j, j));
        const [sample, expected] = [correlation(observed), correlation((a, b) => implied[a]![b]!)];
        return {
          group: group ?? "",
          first: factorLabel(model, second),
          second: factorLabel(model, first),
          sample,
          implied: expected,
          residual: sample - expected,
          z: z?.[i]?.[j] ?? null,
          impliedCovariance: implied[i]![j]!,
          residualCovariance: residual[i]![j]!,
        };
      }),
    ),
  );
  const size = ({ z, residual }: (typeof rows)[number]): number => Math.abs(z ?? residual);
  const sorted = [...rows].sort((a, b) => size(b) - size(a));
  const isContinuous = model.parameterization === null;
  return tableOf(all ? sorted : sorted.slice(0, MAX_PAIRS), {
    id: chartId(all ? "all-residuals" : "residuals", model.structure, at),
    title: messages.residualsTitle({ model: model.label, isAll: all || rows.length <= MAX_PAIRS }),
    columns: [
      grouped && ({ key: "group", label: names.columnGroup(), format: "text" } as const),
      { key: "first", label: names.columnItem(), format: "text" },
      { key: "second", label: names.columnWith(), format: "text" },
      { key: "sample", label: messages.columnObserved(), format: "coefficient3" },
      { key: "implied", label: messages.columnImplied(), format: "coefficient3" },
      { key: "residual", label: messages.columnResidual(), format: "coefficient3" },
      { key: "z", label: names.zValue(), format: "decimal2" },
      isContinuous && [
        { key: "impliedCovariance", label: messages.columnImpliedCovariance(), format: "decimal3" } as const,
        {
          key: "residualCovariance",
          label: messages.columnResidualCovariance(),
          format: "decimal3",
        } as const,
      ],
    ],
    notes: [rows.some(({ z }) => z !== null) ? messages.residualsNote() : messages.residualsWithoutErrors()],
  });
}

/** The tables of one model beyond its estimates. */
export const detailTables = (model: CfaResult, at: number): (ReportTable | null)[] => [
  bootstrapTable(model, at),
  moreFitTable(model, at),
  residualsTable(model, at, { all: false }),
  mardiaTable(model.multivariateNormality, model.label, chartId("mardia", model.structure, at)),
];
