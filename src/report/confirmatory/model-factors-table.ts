import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import { factorPairColumns, factorPairs } from "../kit/tables/factor-correlations";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { factorLabel } from "../kit/words/model-names";
import { coefficient } from "../kit/words/phrases";

/** Correlations of the factors of every model with their intervals and HTMT; null where no model has two factors. */
export function modelFactorCorrelationsTable(analysis: Analysis): ReportTable | null {
  const limit = factorCriteria.hardlyDistinct.value;
  return tableOf(
    analysis.cfa.flatMap((model) => {
      const { factorCorrelations: found, htmt } = model;
      if (found === null) return [];
      return factorPairs(found).map((pair) => {
        const [row, column] = [htmt?.names.indexOf(pair.second) ?? -1, htmt?.names.indexOf(pair.first) ?? -1];
        return { ...pair, model, htmt: htmt?.matrix[row]?.[column] ?? null };
      });
    }),
    {
      id: "model-factor-correlations",
      title: "Correlations of the factors in the confirmatory models",
      columns: [
        factorPairColumns(
          ({ model }, factor) => factorLabel(model, factor),
          (r) => Math.abs(r) > limit,
        ),
        {
          key: "htmt",
          label: "HTMT",
          format: "coefficient2",
          bold: ({ htmt }) => htmt !== null && htmt > limit,
        },
      ],
      notes: [
        `Factors that correlate above ${coefficient(limit)} are hardly distinct (Brown, 2015); those are in bold. HTMT compares correlations of items between and within factors without a model, with the same limit (Henseler et al., 2015).`,
      ],
    },
  );
}

/** Reliability of every factor from its model; null where no model has any. */
export function modelFactorReliabilityTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.cfa.flatMap((model) => model.reliability.map((scale) => ({ ...scale, model })));
  const ordered = analysis.cfa.some(({ parameterization }) => parameterization !== null);
  const intervals = rows.some((row) => row.omegaCategoricalInterval !== null);
  return tableOf(rows, {
    id: "model-reliability",
    title: "Reliability of the factors from the confirmatory models",
    columns: [
      column(["model", "Model", "text"], ({ model }) => model.label),
      column(["factor", "Factor", "text"], ({ model, factor }) => factorLabel(model, factor)),
      column(["items", "Items", "text"], ({ items }) => items.join(", ")),
      column(
        ["omega", ordered ? "Omega of the scores" : "Omega", "coefficient2"],
        ({ omegaCategorical }) => omegaCategorical,
      ),
      intervals &&
        intervalColumns(({ omegaCategoricalInterval }) => omegaCategoricalInterval, "coefficient2"),
      rows.some(({ omegaLatent }) => omegaLatent !== null) &&
        column(
          ["latent", "Omega of imagined continuous answers", "coefficient2"],
          ({ omegaLatent }) => omegaLatent,
        ),
      rows.some(({ omegaLatentInterval }) => omegaLatentInterval !== null) &&
        intervalColumns(({ omegaLatentInterval }) => omegaLatentInterval, "coefficient2", {
          keys: ["latentLow", "latentHigh"],
          labels: ["imagined, 95% low", "imagined, 95% high"],
        }),
      column(
        ["ave", "Average variance extracted", "coefficient2"],
        ({ averageVarianceExtracted }) => averageVarianceExtracted,
      ),
    ],
    notes: [
      ordered
        ? `Omega of the scores is the reliability of the sum of the answers as they were given (Green & Yang, 2009), ${coefficient(BANDS.reliability.sufficient)} or more being sufficient for research (Nunnally, 1978). Omega of imagined continuous answers and average variance extracted (Fornell & Larcker, 1981) describe answers that nobody gave.`
        : `Omega is the reliability of the sum of the items, ${coefficient(BANDS.reliability.sufficient)} or more being sufficient for research (Nunnally, 1978). Average variance extracted is the share of the items’ variance that the factor carries (Fornell & Larcker, 1981).`,
      intervals && `Intervals are percentiles of the bootstrap, seed ${analysis.settings.seed}.`,
    ],
  });
}
