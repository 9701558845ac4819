import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { formatCell } from "../../words/format";
import type { ReportTable } from "../kit/tables/section";
import { column, itemColumns, tableOf } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { irtFactorLabel, LEVEL, levelRange } from "../kit/words/format";
import { coefficient, counted, interval, listed } from "../kit/words/phrases";
import { hasInformation, misfits } from "./irt-sentences";

export function irtFitTable({ irt }: Analysis): ReportTable | null {
  const tests = irt.flatMap(({ m2 }) => m2 ?? []);
  const kinds = [...new Set(tests.map(({ kind }) => kind.replace("2", "₂")))].join(" or ") || "M₂";
  const people = [...new Set(tests.map(({ n }) => n))];
  const isLeast = (value: number, of: "aic" | "bic"): boolean =>
    irt.length > 1 && irt.every((model) => value <= model[of]);
  return tableOf(irt, {
    id: "irt-fit",
    title: "Fit of the item response models",
    columns: [
      column(["model", "Model", "text"], ({ label, converged }) =>
        converged ? label : `${label} (did not converge)`,
      ),
      { key: "parameters", label: "Parameters", format: "integer" },
      { key: "aic", label: "AIC", format: "decimal1", bold: ({ aic }) => isLeast(aic, "aic") },
      { key: "bic", label: "BIC", format: "decimal1", bold: ({ bic }) => isLeast(bic, "bic") },
      column(["m2", kinds, "decimal2"], ({ m2 }) => m2?.m2),
      column(["df", "df", "integer"], ({ m2 }) => m2?.df),
      column(["p", "p", "p"], ({ m2 }) => m2?.p),
      column(["rmsea", "RMSEA [90% CI]", "text"], ({ m2 }) => m2?.rmsea && rmseaText(m2.rmsea)),
      column(["cfi", "CFI", "coefficient3"], ({ m2 }) => m2?.cfi),
      column(["srmsr", "SRMSR", "coefficient3"], ({ m2 }) => m2?.srmsr),
    ],
    notes: [
      irt.length > 1 && "Bold: the smallest AIC and BIC.",
      people.length === 1 &&
        `${kinds}: ${counted(people[0] ?? 0, "person", "people")} who answered every item.`,
    ],
  });
}

const rmseaText = ([estimate, ...ends]: readonly [number, number, number]): string =>
  `${formatCell(estimate, "coefficient3")} ${interval(ends, "coefficient3").replace(" ", "\u00a0")}`;

export function irtItemFitTable(analysis: Analysis, result: IrtResult): ReportTable | null {
  return tableOf(misfits(result), {
    id: "irt-item-fit",
    title: "Fit of the items to their curves",
    columns: [
      itemColumns(analysis, ({ id }) => id),
      column(["sx2", "S-χ²", "decimal2"], ({ s_x2 }) => s_x2),
      { key: "df", label: "df", format: "integer" },
      { key: "p", label: "p", format: "p" },
      column(["adjustedP", "p, Holm-adjusted", "p"], ({ adjustedP }) => adjustedP, {
        bold: ({ adjustedP }) => (adjustedP ?? 1) < LEVEL,
      }),
      { key: "rmsea", label: "RMSEA", format: "coefficient3" },
    ],
  });
}

export function irtEstimationTable({ irt }: Analysis): ReportTable | null {
  const rows = irt.map((model) => ({ ...model.convergence, ...model }));
  return tableOf(rows, {
    id: "irt-estimation",
    title: "Estimation of the item response models",
    columns: [
      { key: "label", label: "Model", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "logLik", label: "Log-likelihood", format: "decimal2" },
      column(["points", "Points", "text"], ({ quadrature: { kind, points } }) => `${points}, ${kind}`),
      column(["errors", "Standard errors", "text"], ({ standardErrors }) => standardErrors ?? "none"),
      { key: "iterations", label: "Iterations", format: "integer" },
      column(["gradient", "Largest gradient", "text"], ({ gradient }) => smallNumber(gradient)),
    ],
  });
}

export function irtInformationTable(result: IrtResult): ReportTable | null {
  const rows = result.information.factors.map((one) => {
    const at = result.factors.findIndex(({ id }) => id === one.factor);
    return {
      ...one,
      known: hasInformation(one) ? one : null,
      marginal: result.reliability.marginal[at],
      empirical: result.reliability.empirical[at],
    };
  });
  return tableOf(rows, {
    id: "irt-information",
    title: "Where the factors are measured",
    columns: [
      column(["factor", "Factor", "text"], ({ factor }) => irtFactorLabel(result, factor)),
      column(
        ["reliable", `People with reliability ≥ ${coefficient(BANDS.reliability.sufficient)}`, "percent1"],
        ({ shareReliable }) => shareReliable,
      ),
      column(["levels", "Their levels", "text"], ({ reliable }) =>
        reliable.length === 0 ? null : listed(reliable.map((ends) => levelRange(ends).replace("from ", ""))),
      ),
      column(["peak", "Peak at", "decimal2"], ({ known }) => known?.peak[0]),
      column(["below", "People below it", "percent1"], ({ known }) => known?.peakBelow),
      column(["peakReliability", "Reliability there", "coefficient2"], ({ known }) => known?.peakReliability),
      column(["marginal", "Marginal reliability", "coefficient2"], ({ marginal }) => marginal),
      column(["empirical", "Empirical reliability", "coefficient2"], ({ empirical }) => empirical),
    ],
    notes: [`Levels are in ${result.model === "Rasch" ? "logits" : "standard deviations"} from the mean.`],
  });
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** A number in scientific notation with one digit: 2.1e-10 is "2 × 10⁻¹⁰". */
export function smallNumber(value: number): string {
  if (value === 0) return "0";
  if (!Number.isFinite(value)) return "–";
  const [digits = "0", exponent = "0"] = value.toExponential(0).replace("e+", "e").split("e");
  const superscript = [...exponent].map((sign) => SUPERSCRIPTS[sign] ?? sign).join("");
  return `${digits.replace("-", "−")} × 10${superscript}`;
}
