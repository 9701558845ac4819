/**
 * Fits models in R as their authors wrote them and from the full lavaan syntax that we write for them, and compares
 * chi-square, number of parameters and degrees of freedom. It needs R with lavaan.
 *
 *   npx tsx scripts/reference/check-model-syntax.ts
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lavaanSyntax } from "../../src/factor/model/lavaan-syntax";
import { modelTable } from "../../src/factor/model/parameter-table";
import { parseModel } from "../../src/measures/model-syntax/parse-model";

interface Reference {
  readonly name: string;
  readonly model: string;
  readonly thresholds: number;
  readonly groups: readonly string[];
  readonly parameterization: "delta" | "theta";
  readonly scaling: "variance" | "first-loading";
  readonly orthogonal: boolean;
}

const R = String.raw`
suppressMessages(library(lavaan))
args <- commandArgs(TRUE)
models <- jsonlite::fromJSON(args[1], simplifyDataFrame = FALSE)
set.seed(1)
n <- 900
factors <- matrix(rnorm(n * 3), n) %*% chol(matrix(c(1, .5, .4, .5, 1, .5, .4, .5, 1), 3))
scores <- sapply(1:9, function(j) .8 * factors[, (j - 1) %/% 3 + 1] + .6 * rnorm(n))
colnames(scores) <- paste0("x", 1:9)
fit <- function(text, m, ...) {
  cuts <- list("0" = NULL, "1" = .4, "3" = c(-.6, .3, 1))[[as.character(m$thresholds)]]
  data <- data.frame(if (is.null(cuts)) scores else apply(scores, 2, findInterval, cuts))
  data$group <- rep(c("north", "south", "east"), length.out = n)
  f <- suppressWarnings(cfa(text, data, ordered = if (is.null(cuts)) NULL else colnames(scores),
    parameterization = m$parameterization, meanstructure = TRUE,
    group = if (length(m$groups)) "group", group.label = if (length(m$groups)) unlist(m$groups),
    control = list(rel.tol = 1e-10), ...))
  round(fitMeasures(f, c("chisq", "npar", "df")), 6)
}
for (m in models) {
  theirs <- fit(m$model, m, std.lv = m$scaling == "variance", orthogonal = m$orthogonal)
  ours <- fit(m$written, m)
  same <- abs(ours[1] - theirs[1]) < 1e-4 * max(1, theirs[1]) && all(ours[-1] == theirs[-1])
  cat(if (same) "same" else "DIFFERENT", m$name, theirs, if (!same) ours, "\n")
  if (!same) cat(m$written, "\n")
}
`;

const { models } = JSON.parse(readFileSync("tests/reference/model-table.json", "utf8")) as {
  models: Reference[];
};
const items = (thresholds: number) => Array.from({ length: 9 }, (_, k) => ({ id: `x${k + 1}`, thresholds }));
const written = models.map((reference) => ({
  ...reference,
  written: lavaanSyntax(
    modelTable(parseModel(reference.model), { ...reference, items: items(reference.thresholds) }),
  ),
}));
const folder = mkdtempSync(join(tmpdir(), "itemwise-models-"));
writeFileSync(join(folder, "models.json"), JSON.stringify(written));
writeFileSync(join(folder, "models.R"), R);
const run = spawnSync("Rscript", [join(folder, "models.R"), join(folder, "models.json")], {
  encoding: "utf8",
});
process.stdout.write(run.stdout + run.stderr);
process.exitCode = run.status === 0 && !run.stdout.includes("DIFFERENT") ? 0 : 1;
