import type { Analysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { ReportTable } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { factorLabel } from "../kit/words/model-names";
import { normalInterval } from "../kit/words/normal-interval";
import { coefficient } from "../kit/words/phrases";

/** Correlations of the factors of every model with their intervals and HTMT; null where no model has two factors. */
export function modelFactorCorrelationsTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.cfa.flatMap((model) => {
    const { factorCorrelations: found, htmt } = model;
    if (found === null) return [];
    return found.names.flatMap((second, i) =>
      found.names.slice(0, i).map((first, j) => {
        const r = found.matrix[i]?.[j] ?? null;
        const se = found.standardErrors[i]?.[j] ?? null;
        const ends = normalInterval(r, se);
        const [row, column] = [htmt?.names.indexOf(second) ?? -1, htmt?.names.indexOf(first) ?? -1];
        return {
          model: model.label,
          first: factorLabel(model, first),
          second: factorLabel(model, second),
          r,
          se,
          low: ends?.[0] ?? null,
          high: ends?.[1] ?? null,
          htmt: htmt?.matrix[row]?.[column] ?? null,
        };
      }),
    );
  });
  if (rows.length === 0) return null;
  const limit = factorCriteria.hardlyDistinct.value;
  return {
    id: "model-factor-correlations",
    title: "Correlations of the factors in the confirmatory models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "first", label: "Factor", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "r", label: "r", format: "coefficient2" },
      { key: "se", label: "SE", format: "coefficient3" },
      { key: "low", label: "95% low", format: "coefficient2" },
      { key: "high", label: "95% high", format: "coefficient2" },
      { key: "htmt", label: "HTMT", format: "coefficient2" },
    ],
    rows,
    emphasis: rows.flatMap(({ r, htmt }, row) => [
      ...(r !== null && Math.abs(r) > limit ? [{ row, key: "r" }] : []),
      ...(htmt !== null && htmt > limit ? [{ row, key: "htmt" }] : []),
    ]),
    notes: [
      `Factors that correlate above ${coefficient(limit)} are hardly distinct (Brown, 2015); those are in bold. HTMT compares correlations of items between and within factors without a model, with the same limit (Henseler et al., 2015).`,
    ],
  };
}

/** Reliability of every factor from its model; null where no model has any. */
export function modelFactorReliabilityTable(analysis: Analysis): ReportTable | null {
  const rows = analysis.cfa.flatMap((model) =>
    model.reliability.map((one) => ({
      model: model.label,
      factor: factorLabel(model, one.factor),
      items: one.items.join(", "),
      omega: one.omegaCategorical,
      low: one.omegaCategoricalInterval?.[0] ?? null,
      high: one.omegaCategoricalInterval?.[1] ?? null,
      latent: one.omegaLatent,
      latentLow: one.omegaLatentInterval?.[0] ?? null,
      latentHigh: one.omegaLatentInterval?.[1] ?? null,
      ave: one.averageVarianceExtracted,
    })),
  );
  if (rows.length === 0) return null;
  const ordered = analysis.cfa.some(({ parameterization }) => parameterization !== null);
  const has = (key: "low" | "latent" | "latentLow"): boolean => rows.some((row) => row[key] !== null);
  const limits = (low: string, high: string, prefix: string): ReportTable["columns"] => [
    { key: low, label: `${prefix}95% low`, format: "coefficient2" },
    { key: high, label: `${prefix}95% high`, format: "coefficient2" },
  ];
  return {
    id: "model-reliability",
    title: "Reliability of the factors from the confirmatory models",
    columns: [
      { key: "model", label: "Model", format: "text" },
      { key: "factor", label: "Factor", format: "text" },
      { key: "items", label: "Items", format: "text" },
      { key: "omega", label: ordered ? "Omega of the scores" : "Omega", format: "coefficient2" },
      ...(has("low") ? limits("low", "high", "") : []),
      ...(has("latent")
        ? ([
            { key: "latent", label: "Omega of imagined continuous answers", format: "coefficient2" },
          ] as const)
        : []),
      ...(has("latentLow") ? limits("latentLow", "latentHigh", "imagined, ") : []),
      { key: "ave", label: "Average variance extracted", format: "coefficient2" },
    ],
    rows,
    notes: [
      ordered
        ? `Omega of the scores is the reliability of the sum of the answers as they were given (Green & Yang, 2009), ${coefficient(BANDS.reliability.sufficient)} or more being sufficient for research (Nunnally, 1978). Omega of imagined continuous answers and average variance extracted (Fornell & Larcker, 1981) describe answers that nobody gave.`
        : `Omega is the reliability of the sum of the items, ${coefficient(BANDS.reliability.sufficient)} or more being sufficient for research (Nunnally, 1978). Average variance extracted is the share of the items’ variance that the factor carries (Fornell & Larcker, 1981).`,
      ...(has("low") ? [`Intervals are percentiles of the bootstrap, seed ${analysis.settings.seed}.`] : []),
    ],
  };
}
