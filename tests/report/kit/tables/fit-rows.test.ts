import { describe, expect, it } from "vitest";
import { FIT_INDICES, type FitIndex } from "../../../../src/factor/model/fit-indices";
import type { CfaFit } from "../../../../src/factor/model/fit-result";
import { estimate, orNull, p } from "../../../../src/figures/declare";
import { fitColumns, fitRows, isFirst } from "../../../../src/report/kit/tables/fit-rows";
import { tableOf } from "../../../../src/report/kit/tables/table-of";
import { exampleAnalysis } from "../../../support/example-analysis";

const fit = exampleAnalysis().cfa[1]!.fit;
const tableWith = (fits: readonly (CfaFit | null)[], indices?: Readonly<Record<string, FitIndex<unknown>>>) =>
  tableOf(fitRows(fits.map((one) => ({ fit: one }))), { id: "t", title: "T", columns: fitColumns(indices) })!;

describe("fitRows", () => {
  it("has a row per version that a model has, and an empty one without a solution", () => {
    const rows = fitRows([{ fit }, { fit: { ...fit, robust: null } }, { fit: null }]);
    expect(rows.map((row) => row.fit?.version ?? null)).toEqual([
      "standard",
      "scaled",
      "robust",
      "standard",
      "scaled",
      null,
    ]);
    expect(rows.map(isFirst)).toEqual([true, false, false, true, false, true]);
  });
});

describe("fitColumns", () => {
  it("show each version's figures, and what has no version in the standard one", () => {
    const { columns, rows } = tableWith([fit, null]);
    expect(columns.map(({ key }) => key)).toEqual([
      "version",
      "chiSquare",
      "df",
      "p",
      "cfi",
      "tli",
      "rmsea",
      "rmseaLow",
      "rmseaHigh",
      "closeFitP",
      "srmr",
    ]);
    const [standard, scaled, robust, none] = rows;
    expect(standard).toMatchObject({
      version: "standard",
      chiSquare: fit.standard.chiSquare,
      df: "26",
      cfi: fit.standard.cfi,
      srmr: fit.srmr,
    });
    const { rmsea, closeFitP, tli } = fit.scaled!;
    expect(scaled).toMatchObject({ version: "scaled", p: fit.scaled?.p, tli, closeFitP, srmr: "" });
    expect(scaled).toMatchObject({ rmsea: rmsea?.estimate, rmseaLow: rmsea?.low, rmseaHigh: rmsea?.high });
    expect(robust).toMatchObject({
      version: "robust",
      chiSquare: "",
      df: "",
      cfi: fit.robust?.cfi,
      srmr: "",
    });
    expect(new Set(Object.values(none!))).toEqual(new Set(["", null]));
  });

  it("show an added index by its name, an interval's ends beside it, and nothing where a version has none", () => {
    const unjudged = {
      format: "coefficient3",
      reference: "",
      cutOffs: null,
      clear: null,
      of: () => null,
    } as const;
    const indices = {
      ...FIT_INDICES,
      gamma: { ...unjudged, field: orNull(estimate).named(() => "Gamma") },
      delta: { ...unjudged, field: orNull({ estimate, low: estimate }).named(() => "Delta") },
      closeness: { ...unjudged, format: "p" as const, field: orNull(p) },
    };
    const added = { gamma: 0.9, delta: { estimate: 2, low: 1 }, closeness: 0.01 };
    const { columns, rows } = tableWith([{ ...fit, standard: { ...fit.standard, ...added } }], indices);
    expect(columns.slice(-5, -1)).toEqual([
      { key: "gamma", label: "Gamma", format: "coefficient3" },
      { key: "delta", label: "Delta", format: "coefficient3" },
      { key: "deltaLow", label: "Delta", format: "coefficient3" },
      { key: "closeness", label: "closeness", format: "p" },
    ]);
    expect(rows[0]).toMatchObject({ gamma: 0.9, delta: 2, deltaLow: 1, closeness: 0.01 });
    expect(rows[1]).toMatchObject({ version: "scaled", gamma: null, delta: null, deltaLow: null });
  });
});
