import type { Analysis } from "../../analysis/analysis";
import { type IrtModelName, itemModel } from "../../irt/model/irt-models";
import type { IrtResult } from "../../irt/model/irt-result";
import type { Measure } from "../../measures/measure";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { mainFactor } from "../kit/words/format";
import { designLines, isCalibrated } from "./r-design";
import { rComment, rNumber, rNumbers, rString, rStrings } from "./r-literal";
import R from "./r-parts/r-parts.json";
import { itemLines, readingLines, rReading } from "./r-script";

/** An R script that fits the same item response models with mirt; null without any. Texts of the definition cannot run. */
export function mirtScript(analysis: Analysis, measure: Measure): string | null {
  const { irt, software, data } = analysis;
  if (irt.length === 0) return null;
  return [
    rComment(
      `The item response models of ${data.file} with mirt, written by ${software.name} ${software.version}.`,
    ),
    "# Run it as: Rscript irt.R [file of answers] [file for the results]",
    `# It needs R 4.1 or later with install.packages(${rStrings(isCalibrated(data) ? ["mirt", "survey"] : ["mirt"])}).`,
    "",
    ...readingLines(analysis, measure),
    "",
    ...(isCalibrated(data) ? [...designLines(analysis, measure), ""] : []),
    ...itemLines(analysis, measure),
    "",
    "# ---- The models: by factor, the numbers of its items among the model's ----",
    `models <- list(\n${irt.map(modelEntry).join(",\n")}\n)`,
    ...caution(analysis),
    "",
    "suppressPackageStartupMessages(library(mirt))",
    ...(isCalibrated(data)
      ? ["suppressPackageStartupMessages(library(survey))", rReading(measure, [R.design])]
      : [rReading(measure)]),
    "",
    R.mirt,
    R.results,
  ].join("\n");
}

function modelEntry(result: IrtResult): string {
  const { structure, items, factors, model, kind, quadrature } = result;
  const priors = itemModel(model)
    .further(2)
    .flatMap(({ kind: parameter, prior }) =>
      prior === null
        ? []
        : [`(1-${items.length}, ${MIRT_NAMES[parameter]}, norm, ${prior.mean}, ${prior.sd})`],
    );
  const places = factors.map((_, f) => rNumbers(items.flatMap(({ a }, j) => (a[f] !== 0 ? [j + 1] : []))));
  const perFactor = Math.round(exp(log(quadrature.points) / Math.max(1, factors.length)));
  return [
    `  list(name = ${rString(structure)}, kind = ${rString(kind)}, type = ${rString(MIRT_TYPES[model])},`,
    `       items = ${rStrings(items.map(({ id }) => id))},`,
    `       factors = list(${places.join(", ")}),`,
    ...(kind === "bifactor" ? [`       specific = ${specificFactors(result)},`] : []),
    ...(priors.length > 0 ? [`       priors = ${rStrings(priors)},`] : []),
    `       covariances = ${rStrings(covariances(result))}, quadrature = ${rString(quadrature.kind)}, points = ${quadrature.kind === "grid" ? rNumber(perFactor) : "NULL"})`,
  ].join("\n");
}

const MIRT_TYPES: Readonly<Record<IrtModelName, string>> = {
  Rasch: "Rasch",
  "2PL": "2PL",
  "3PL": "3PL",
  "4PL": "4PL",
  graded: "graded",
  "partial credit": "Rasch",
  "generalized partial credit": "gpcm",
  "rating scale": "rsm",
  nominal: "nominal",
  sequential: "sequential",
  "sequential Rasch": "Tutz",
};
/** Those with priors. */
const MIRT_NAMES = { lower: "g", upper: "u", score: "ak", shift: "c" } as const;

/** Free covariances in mirt's syntax. */
function covariances({ model, factors, factorCorrelations }: IrtResult): string[] {
  const { matrix, standardErrors } = factorCorrelations;
  const pairs = factors.flatMap((_, f) =>
    factors.slice(0, f).flatMap((__, g) => {
      const fixed = (matrix[f]?.[g] ?? 0) === 0 && (standardErrors[f]?.[g] ?? null) === null;
      return fixed ? [] : [`F${g + 1}*F${f + 1}`];
    }),
  );
  const variances = itemModel(model).slopes === "one" ? factors.map((_, f) => `F${f + 1}*F${f + 1}`) : [];
  return [...variances, ...pairs];
}

/** For mirt's bfactor: each item's specific factor by number; the general factor comes first. */
function specificFactors({ items, factors }: IrtResult): string {
  const general = factors.findIndex((factor) => factor.items.length === items.length);
  const places = items.map(({ a }) => {
    const f = mainFactor(a.map((slope, k) => (k === general ? 0 : slope)));
    const loads = f !== general && a[f] !== 0;
    return loads ? String(f > general && general >= 0 ? f : f + 1) : "NA";
  });
  return `c(${places.join(", ")})`;
}

function caution({ irt, measure }: Analysis): string[] {
  const marked = measure.structures
    .filter(({ id }) => irt.some(({ structure }) => structure === id))
    .filter(({ model }) => model.includes("*"))
    .map(({ label }) => label);
  if (marked.length === 0) return [];
  return [rComment(`What the model text fixes or names equal is not carried over: ${marked.join("; ")}`)];
}
