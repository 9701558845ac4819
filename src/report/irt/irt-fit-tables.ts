import type { Analysis } from "../../analysis/analysis";
import { itemCells, itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { LEVEL } from "../kit/words/format";
import { irtFactorLabel, irtLabel } from "../kit/words/irt-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient, counted } from "../kit/words/phrases";
import { smallNumber } from "../kit/words/small-number";
import { kindName, misfits } from "./irt-sentences";

/** Likelihood and fit of every item response model; null without a model. */
export function irtFitTable({ irt }: Analysis): ReportTable | null {
  if (irt.length === 0) return null;
  const kinds = [...new Set(irt.flatMap(({ m2 }) => (m2 === null ? [] : [kindName(m2.kind)])))];
  const g2 = irt.some((result) => result.g2 !== null);
  return {
    id: "irt-fit",
    title: "Fit of the item response models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "parameters", label: "Parameters", format: "integer" },
      { key: "logLik", label: "Log-likelihood", format: "decimal2" },
      { key: "aic", label: "AIC", format: "decimal1" },
      { key: "bic", label: "BIC", format: "decimal1" },
      ...(g2
        ? ([
            { key: "g2", label: "G²", format: "decimal2" },
            { key: "g2Df", label: "G²: df", format: "integer" },
            { key: "g2P", label: "G²: p", format: "p" },
          ] as const)
        : []),
      { key: "m2", label: kinds.length === 1 ? (kinds[0] ?? "M₂") : "M₂, M₂* or C₂", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "rmsea", label: "RMSEA", format: "coefficient3" },
      { key: "low", label: "90% low", format: "coefficient3" },
      { key: "high", label: "90% high", format: "coefficient3" },
      { key: "cfi", label: "CFI", format: "coefficient3" },
      { key: "tli", label: "TLI", format: "coefficient3" },
      { key: "srmsr", label: "SRMSR", format: "coefficient3" },
      { key: "complete", label: "People in the test", format: "integer" },
    ],
    rows: irt.map((result) => ({
      model: result.label,
      parameters: result.parameters,
      logLik: result.logLik,
      aic: result.aic,
      bic: result.bic,
      g2: result.g2?.g2 ?? null,
      g2Df: result.g2?.df ?? null,
      g2P: result.g2?.p ?? null,
      m2: result.m2?.m2 ?? null,
      df: result.m2?.df ?? null,
      p: result.m2?.p ?? null,
      rmsea: result.m2?.rmsea?.[0] ?? null,
      low: result.m2?.rmsea?.[1] ?? null,
      high: result.m2?.rmsea?.[2] ?? null,
      cfi: result.m2?.cfi ?? null,
      tli: result.m2?.tli ?? null,
      srmsr: result.m2?.srmsr ?? null,
      complete: result.m2?.n ?? null,
    })),
    notes: [
      `${kinds.length === 0 ? "" : `${kinds.join(", ")} compares the shares of answers to single items and to pairs with those that the model implies; only people who answered every item enter it. `}An RMSEA of ${coefficient(0.05)} or less is a close fit (Maydeu-Olivares & Joe, 2014). Of models of the same items the one with the smaller AIC or BIC describes the answers better for its number of parameters.`,
    ],
  };
}

/** Models against each other; null where none were compared. */
export function irtComparisonTable(analysis: Analysis): ReportTable | null {
  const { irtComparison } = analysis;
  if (irtComparison.length === 0) return null;
  const boundary = irtComparison.some((test) => test.boundary);
  const untested = irtComparison.some(({ p }) => p === null);
  return {
    id: "irt-comparison",
    title: "Item response models compared",
    columns: [
      { key: "from", label: "Simpler model", format: "text" },
      { key: "to", label: "Model with more parameters", format: "text" },
      { key: "difference", label: "Likelihood ratio, χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "deltaAic", label: "Change of AIC", format: "decimal1" },
      { key: "deltaBic", label: "Change of BIC", format: "decimal1" },
    ],
    rows: irtComparison.map((test) => ({
      from: irtLabel(analysis, test.from),
      to: irtLabel(analysis, test.to),
      difference: test.difference,
      df: test.df,
      p: test.p,
      deltaAic: test.deltaAic,
      deltaBic: test.deltaBic,
    })),
    notes: [
      "Changes are from the simpler model to the other: a fall speaks for the one with more parameters.",
      ...(untested
        ? [
            "Without p: the likelihoods are weighted, so that twice their difference is no χ²; or the larger model fits worse.",
          ]
        : []),
      ...(boundary && irtComparison.some(({ p }) => p !== null)
        ? [
            "Where models differ in their number of factors the simpler one lies on the boundary of the other, and p is only approximate.",
          ]
        : []),
    ],
  };
}

/** S-X2 of every item in every model; null where there is none. */
export function irtItemFitTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.irt.flatMap((result) =>
    misfits(result).map((item) => ({
      model: result.label,
      ...itemCells(analysis, item.id),
      sx2: item.s_x2,
      df: item.df,
      p: item.p,
      adjustedP: item.adjustedP,
      rmsea: item.rmsea,
    })),
  );
  if (rows.length === 0) return null;
  const tests = rows.filter(({ p }) => p !== null).length;
  return {
    id: "irt-item-fit",
    title: "Fit of the items to their curves",
    columns: [
      { key: "model", label: "Model", format: "text" },
      ...itemColumns(analysis),
      { key: "sx2", label: "S-χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "adjustedP", label: "p, corrected", format: "p" },
      { key: "rmsea", label: "RMSEA", format: "coefficient3" },
    ],
    rows,
    emphasis: rows.flatMap(({ adjustedP }, row) =>
      adjustedP !== null && adjustedP < LEVEL ? [{ row, key: "adjustedP" }] : [],
    ),
    notes: [
      `S-χ² compares, at each sum of answers, the share that chose an answer with the share that the model expects (Orlando & Thissen, 2000). Among ${counted(tests, "test")} about ${coefficient(LEVEL)} of those of fitting items have a p below ${coefficient(LEVEL)} by chance: the corrected p allows for the number of items of a model (Holm, 1979); those below ${coefficient(LEVEL)} are in bold. With many people a small departure has a small p too: the RMSEA shows its size. A dash: no test.`,
    ],
  };
}

/** Correlations of the factors in the models that have several; null where none has. */
export function irtFactorCorrelationsTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.flatMap((result) => {
    const { names, matrix, standardErrors } = result.factorCorrelations;
    return names.flatMap((second, i) =>
      names.slice(0, i).flatMap((first, j) => {
        const r = matrix[i]?.[j] ?? null;
        const se = standardErrors[i]?.[j] ?? null;
        if (r === 0 && se === null) return [];
        const ends = normalInterval(r, se);
        return [
          {
            model: result.label,
            first: irtFactorLabel(result, first),
            second: irtFactorLabel(result, second),
            r,
            se,
            low: ends?.[0] ?? null,
            high: ends?.[1] ?? null,
          },
        ];
      }),
    );
  });
  if (rows.length === 0) return null;
  return {
    id: "irt-factor-correlations",
    title: "Correlations of the factors in the item response models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "first", label: "Factor", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "r", label: "r", format: "coefficient2" },
      { key: "se", label: "SE", format: "coefficient3" },
      { key: "low", label: "95% low", format: "coefficient2" },
      { key: "high", label: "95% high", format: "coefficient2" },
    ],
    rows,
    notes: [],
  };
}

/** How each model was estimated; null without a model. */
export function irtEstimationTable({ irt }: Analysis): ReportTable | null {
  if (irt.length === 0) return null;
  return {
    id: "irt-estimation",
    title: "Estimation of the item response models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "quadrature", label: "Points", format: "text" },
      { key: "points", label: "Number of points", format: "integer" },
      { key: "errors", label: "Standard errors", format: "text" },
      { key: "converged", label: "Converged", format: "text" },
      { key: "iterations", label: "Iterations", format: "integer" },
      { key: "change", label: "Last change of the log-likelihood", format: "text" },
      { key: "gradient", label: "Largest gradient", format: "text" },
      { key: "starts", label: "Starts", format: "integer" },
    ],
    rows: irt.map((result) => ({
      model: result.label,
      n: result.n,
      quadrature: result.quadrature.kind,
      points: result.quadrature.points,
      errors: result.standardErrors === null ? "none" : ERRORS[result.standardErrors],
      converged: result.converged ? "yes" : "no",
      iterations: result.convergence.iterations,
      change: smallNumber(result.convergence.change),
      gradient: smallNumber(result.convergence.gradient),
      starts: result.convergence.starts,
    })),
    notes: [],
  };
}

const ERRORS = { oakes: "Oakes’ identity", sandwich: "sandwich of the design" } as const;
