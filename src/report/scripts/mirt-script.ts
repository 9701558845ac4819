import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import type { Measure } from "../../measures/measure";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { mainFactor } from "../kit/words/format";
import { rComment, rNumber, rNumbers, rString, rStrings } from "./r-literal";
import { rReading } from "./r-parts/reading";
import { R_RESULTS } from "./r-parts/results";
import { itemLines, readingLines } from "./r-script";

/**
 * An R script that reads the same file, recodes it by the measure's definition and fits the same item response models
 * with mirt. Comments say where mirt does not do the same. Texts of the definition are literals: nothing in them can run.
 *
 * @param measure the definition that the answers were read by
 * @returns null where no item response model was fitted
 */
export function mirtScript(analysis: Analysis, measure: Measure): string | null {
  const { irt, software, data } = analysis;
  if (irt.length === 0) return null;
  return [
    rComment(
      `The item response models of ${data.file} with mirt, written by ${software.name} ${software.version}.`,
    ),
    "# Run it as: Rscript irt.R [file of answers] [file for the results]",
    '# It needs R 4.1 or later with install.packages("mirt").',
    "",
    ...readingLines(analysis, measure),
    "",
    ...itemLines(analysis, measure),
    "",
    "# ---- The models: by factor, the numbers of its items among the model's ----",
    `models <- list(\n${irt.map(modelEntry).join(",\n")}\n)`,
    ...caution(analysis),
    "",
    "suppressPackageStartupMessages(library(mirt))",
    rReading(measure),
    R_MIRT,
    R_RESULTS,
  ].join("\n");
}

function modelEntry(result: IrtResult): string {
  const { structure, items, factors, model, kind, quadrature } = result;
  const places = factors.map((_, f) => rNumbers(items.flatMap(({ a }, j) => (a[f] !== 0 ? [j + 1] : []))));
  const perFactor = Math.round(exp(log(quadrature.points) / Math.max(1, factors.length)));
  return [
    `  list(name = ${rString(structure)}, kind = ${rString(kind)}, type = ${rString(model)},`,
    `       items = ${rStrings(items.map(({ id }) => id))},`,
    `       factors = list(${places.join(", ")}),`,
    ...(kind === "bifactor" ? [`       specific = ${specificFactors(result)},`] : []),
    `       covariances = ${rStrings(covariances(result))}, quadrature = ${rString(quadrature.kind)}, points = ${quadrature.kind === "grid" ? rNumber(perFactor) : "NULL"})`,
  ].join("\n");
}

/** Free covariances in mirt's words. */
function covariances({
  model,
  factors,
  factorCorrelations: { matrix, standardErrors },
}: IrtResult): string[] {
  const pairs = factors.flatMap((_, f) =>
    factors.slice(0, f).flatMap((__, g) => {
      const fixed = (matrix[f]?.[g] ?? 0) === 0 && (standardErrors[f]?.[g] ?? null) === null;
      return fixed ? [] : [`F${g + 1}*F${f + 1}`];
    }),
  );
  const variances = model === "Rasch" ? factors.map((_, f) => `F${f + 1}*F${f + 1}`) : [];
  return [...variances, ...pairs];
}

/** For mirt's bfactor: the number of each item's specific factor; the general factor comes first. */
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
  return marked.length === 0
    ? []
    : [rComment(`What the model text fixes or names equal is not carried over: ${marked.join("; ")}`)];
}

/** The same for every analysis; it holds no text of the data. */
const R_MIRT = `
# ---- Models ----
for (m in models) {
  data <- answers[, internal[match(m$items, ids)], drop = FALSE]
  used <- if (missing_rule == "listwise") stats::complete.cases(data) else rowSums(!is.na(data)) > 0
  data <- data[used, , drop = FALSE]
  w <- if (weighted) weight[used] / sum(weight[used]) * sum(used) else NULL
  factors <- paste0("F", seq_along(m$factors))
  syntax <- paste0(factors, " = ", vapply(m$factors, paste, "", collapse = ","), collapse = "\\n")
  if (length(m$covariances) > 0) syntax <- paste0(syntax, "\\nCOV = ", paste(m$covariances, collapse = ", "))
  # mirt stops by default where parameters change by less than .0001: here it is run to the end.
  common <- list(data = data, itemtype = m$type, TOL = 1e-8, SE = TRUE, SE.type = "Oakes", survey.weights = w,
    quadpts = m$points, technical = list(NCYCLES = 10000), verbose = FALSE)
  if (m$quadrature == "quasi-Monte-Carlo") common$method <- "QMCEM" # other points than those of the report
  fit <- try(switch(m$kind,
    exploratory = do.call(mirt, c(common, list(model = length(factors)))),
    bifactor = do.call(bfactor, c(common, list(model = m$specific))),
    do.call(mirt, c(common, list(model = mirt.model(syntax))))), silent = TRUE)
  if (inherits(fit, "try-error")) {
    message("mirt could not fit ", m$name, ": ", conditionMessage(attr(fit, "condition")))
    next
  }
  head <- paste0("irt.", m$name, ".")
  put(paste0(head, "logLik"), extract.mirt(fit, "logLik"))
  put(paste0(head, "aic"), extract.mirt(fit, "AIC"))
  put(paste0(head, "bic"), extract.mirt(fit, "BIC"))
  estimates <- coef(fit, simplify = TRUE)
  cat("\\n", m$name, "\\n", sep = "")
  print(estimates)
  for (j in seq_along(m$items)) for (name in colnames(estimates$items)) {
    put(paste0(head, m$items[j], ".", name), estimates$items[j, name])
  }
  # With a free correlation of factors mirt leaves its derivative out of M2, though the degrees of freedom count it.
  # Only people who answered every item enter M2 and S-X2; mirt's do not allow for weights.
  limited <- try(M2(fit, na.rm = TRUE), silent = TRUE)
  if (!inherits(limited, "try-error")) for (name in names(limited)) put(paste0(head, "m2.", name), limited[[name]])
  fits <- try(itemfit(fit, "S_X2", na.rm = TRUE), silent = TRUE)
  if (!inherits(fits, "try-error")) print(fits)
  q3 <- try(residuals(fit, type = "Q3", verbose = FALSE), silent = TRUE)
  if (!inherits(q3, "try-error")) print(round(q3, 3))
  scores <- try(fscores(fit, full.scores = TRUE, full.scores.SE = TRUE, QMC = length(factors) > 2), silent = TRUE)
  if (!inherits(scores, "try-error")) {
    reliability <- empirical_rxx(scores)
    for (f in seq_along(reliability)) put(paste0(head, "empirical_reliability.", f), reliability[f])
  }
  if (length(factors) == 1) {
    theta <- matrix(seq(-4, 4, by = .1))
    information <- testinfo(fit, theta)
    put(paste0(head, "peak"), theta[which.max(information)])
    put(paste0(head, "share_within"), areainfo(fit, c(-1, 1))$Info / areainfo(fit, c(-4, 4))$Info)
  }
}
`;
