import type { Analysis } from "../../analysis/analysis";
import { factorPairColumns, factorPairs } from "../kit/tables/factor-correlations";
import { itemColumns } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { LEVEL } from "../kit/words/format";
import { irtFactorLabel, irtLabel } from "../kit/words/irt-names";
import { coefficient, counted } from "../kit/words/phrases";
import { smallNumber } from "../kit/words/small-number";
import { kindName, misfits } from "./irt-sentences";

/** Likelihood and fit of every item response model; null without a model. */
export function irtFitTable({ irt }: Analysis): ReportTable | null {
  const kinds = [...new Set(irt.flatMap(({ m2 }) => (m2 === null ? [] : [kindName(m2.kind)])))];
  return tableOf(irt, {
    id: "irt-fit",
    title: "Fit of the item response models",
    columns: [
      column(["model", "Model", "text"], ({ label }) => label),
      { key: "parameters", label: "Parameters", format: "integer" },
      { key: "logLik", label: "Log-likelihood", format: "decimal2" },
      { key: "aic", label: "AIC", format: "decimal1" },
      { key: "bic", label: "BIC", format: "decimal1" },
      irt.some(({ g2 }) => g2 !== null) && [
        column(["g2", "G²", "decimal2"], ({ g2 }) => g2?.g2),
        column(["g2Df", "G²: df", "integer"], ({ g2 }) => g2?.df),
        column(["g2P", "G²: p", "p"], ({ g2 }) => g2?.p),
      ],
      column(
        ["m2", kinds.length === 1 ? (kinds[0] ?? "M₂") : "M₂, M₂* or C₂", "decimal2"],
        ({ m2 }) => m2?.m2,
      ),
      column(["df", "df", "integer"], ({ m2 }) => m2?.df),
      column(["p", "p", "p"], ({ m2 }) => m2?.p),
      column(["rmsea", "RMSEA", "coefficient3"], ({ m2 }) => m2?.rmsea?.[0]),
      intervalColumns(({ m2 }) => m2?.rmsea && [m2.rmsea[1], m2.rmsea[2]], "coefficient3", {
        labels: ["90% low", "90% high"],
      }),
      column(["cfi", "CFI", "coefficient3"], ({ m2 }) => m2?.cfi),
      column(["tli", "TLI", "coefficient3"], ({ m2 }) => m2?.tli),
      column(["srmsr", "SRMSR", "coefficient3"], ({ m2 }) => m2?.srmsr),
      column(["complete", "People in the test", "integer"], ({ m2 }) => m2?.n),
    ],
    notes: [
      `${kinds.length === 0 ? "" : `${kinds.join(", ")} compares the shares of answers to single items and to pairs with those that the model implies; only people who answered every item enter it. `}An RMSEA of ${coefficient(0.05)} or less is a close fit (Maydeu-Olivares & Joe, 2014). Of models of the same items the one with the smaller AIC or BIC describes the answers better for its number of parameters.`,
    ],
  });
}

/** Models against each other; null where none were compared. */
export function irtComparisonTable(analysis: Analysis): ReportTable | null {
  const { irtComparison } = analysis;
  return tableOf(irtComparison, {
    id: "irt-comparison",
    title: "Item response models compared",
    columns: [
      column(["from", "Simpler model", "text"], ({ from }) => irtLabel(analysis, from)),
      column(["to", "Model with more parameters", "text"], ({ to }) => irtLabel(analysis, to)),
      { key: "difference", label: "Likelihood ratio, χ²", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      { key: "deltaAic", label: "Change of AIC", format: "decimal1" },
      { key: "deltaBic", label: "Change of BIC", format: "decimal1" },
    ],
    notes: [
      "Changes are from the simpler model to the other: a fall speaks for the one with more parameters.",
      irtComparison.some(({ p }) => p === null) &&
        "Without p: the likelihoods are weighted, so that twice their difference is no χ²; or the larger model fits worse.",
      irtComparison.some(({ boundary }) => boundary) &&
        irtComparison.some(({ p }) => p !== null) &&
        "Where models differ in their number of factors the simpler one lies on the boundary of the other, and p is only approximate.",
    ],
  });
}

/** S-X2 of every item in every model; null where there is none. */
export function irtItemFitTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.irt.flatMap((result) =>
    misfits(result).map((item) => ({ ...item, model: result.label })),
  );
  const tests = rows.filter(({ p }) => p !== null).length;
  return tableOf(rows, {
    id: "irt-item-fit",
    title: "Fit of the items to their curves",
    columns: [
      { key: "model", label: "Model", format: "text" },
      itemColumns(analysis, ({ id }) => id),
      column(["sx2", "S-χ²", "decimal2"], ({ s_x2 }) => s_x2),
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      {
        key: "adjustedP",
        label: "p, corrected",
        format: "p",
        bold: ({ adjustedP }) => (adjustedP ?? 1) < LEVEL,
      },
      { key: "rmsea", label: "RMSEA", format: "coefficient3" },
    ],
    notes: [
      `S-χ² compares, at each sum of answers, the share that chose an answer with the share that the model expects (Orlando & Thissen, 2000). Among ${counted(tests, "test")} about ${coefficient(LEVEL)} of those of fitting items have a p below ${coefficient(LEVEL)} by chance: the corrected p allows for the number of items of a model (Holm, 1979); those below ${coefficient(LEVEL)} are in bold. With many people a small departure has a small p too: the RMSEA shows its size. A dash: no test.`,
    ],
  });
}

/** Correlations of the factors in the models that have several; null where none has. */
export function irtFactorCorrelationsTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.flatMap((model) =>
    factorPairs(model.factorCorrelations)
      .filter(({ r, se }) => r !== 0 || se !== null)
      .map((pair) => ({ ...pair, model })),
  );
  return tableOf(rows, {
    id: "irt-factor-correlations",
    title: "Correlations of the factors in the item response models",
    columns: [factorPairColumns(({ model }, factor) => irtFactorLabel(model, factor))],
  });
}

/** How each model was estimated; null without a model. */
export function irtEstimationTable({ irt }: Analysis): ReportTable | null {
  return tableOf(
    irt.map((model) => ({ ...model.convergence, ...model })),
    {
      id: "irt-estimation",
      title: "Estimation of the item response models",
      columns: [
        column(["model", "Model", "text"], ({ label }) => label),
        { key: "n", label: "People", format: "integer" },
        column(["quadrature", "Points", "text"], ({ quadrature }) => quadrature.kind),
        column(["points", "Number of points", "integer"], ({ quadrature }) => quadrature.points),
        column(["errors", "Standard errors", "text"], ({ standardErrors }) =>
          standardErrors === null ? "none" : ERRORS[standardErrors],
        ),
        { key: "converged", label: "Converged", format: "text" },
        { key: "iterations", label: "Iterations", format: "integer" },
        column(["change", "Last change of the log-likelihood", "text"], ({ change }) => smallNumber(change)),
        column(["gradient", "Largest gradient", "text"], ({ gradient }) => smallNumber(gradient)),
        { key: "starts", label: "Starts", format: "integer" },
      ],
    },
  );
}

const ERRORS = { oakes: "Oakes’ identity", sandwich: "sandwich of the design" } as const;
