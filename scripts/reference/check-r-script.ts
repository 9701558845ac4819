/**
 * Runs the R script that a report carries on the same file and compares its numbers with ours. It needs R with psych,
 * lavaan, survey and GPArotation.
 *
 *   npx tsx scripts/reference/check-r-script.ts [data.csv] [measure] [option ...]
 *
 * Options: listwise, ordinal, unweighted, within-strata, pearson, spearman, extraction=ml, rotation=varimax, groups=sex,country,
 * crossed="sex x age", parts=prevalence,comparison,dif; for reading no-header,
 * delimiter=";", encoding=latin1, counts=n.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Analysis } from "../../src/analysis/analysis";
import { ANALYSIS_PARTS } from "../../src/analysis/analysis-parts";
import { type AnalyzeOptions, analyze } from "../../src/analysis/analyze";
import type { ReadingSettings } from "../../src/analysis/settings";
import { readResponses } from "../../src/data/answers/responses";
import { readMeasure } from "../../src/node/definitions/read-model";
import { readTable } from "../../src/node/files/read-table";
import { rScript } from "../../src/report/scripts/r-script";

type Figures = Map<string, { readonly value: number | null; readonly tolerance: number }>;

/** Closed forms and two-step estimates; what psych's optimizer stops early at. */
const EXACT = 1e-6;
const PSYCH = 2e-4;
/** lavaan ends its search a little early. */
const LAVAAN = 1e-4;

const [file = "tests/reference/nine.csv", measureName = "tests/reference/nine.measure.json", ...flags] =
  process.argv.slice(2);
const value = (name: string): string | undefined =>
  flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);

const measure = await readMeasure(measureName);
const reading: ReadingSettings = {
  header: !flags.includes("no-header"),
  delimiter: value("delimiter") ?? null,
  encoding: (value("encoding") ?? "utf8") as ReadingSettings["encoding"],
  counts: value("counts") ?? null,
};
const { header, encoding } = reading;
const responses = readResponses(
  await readTable(file, { header, encoding, delimiter: reading.delimiter ?? undefined }),
  measure,
  {
    counts: reading.counts ?? undefined,
    weights: flags.includes("unweighted") ? "none" : undefined,
    groups: value("groups")?.split(",") ?? [],
    contexts: true,
  },
);
const options: AnalyzeOptions = {
  reading,
  bootstrap: 0,
  replicates: 20,
  missing: flags.includes("listwise") ? "listwise" : "pairwise",
  categories: flags.includes("ordinal") ? "declared" : "dichotomized",
  correlation: flags.includes("pearson") ? "pearson" : flags.includes("spearman") ? "spearman" : "auto",
  extraction: (value("extraction") ?? "minres") as NonNullable<AnalyzeOptions["extraction"]>,
  rotation: (value("rotation") ?? "oblimin") as NonNullable<AnalyzeOptions["rotation"]>,
  clusterLabels: flags.includes("within-strata") ? "within-strata" : "unique",
  crossed: value("crossed")?.split(",") ?? [],
  parts: (value("parts")?.split(",") ?? ANALYSIS_PARTS) as NonNullable<AnalyzeOptions["parts"]>,
};
const analysis = analyze(responses, options);
const theirs = await runInR(rScript(analysis, measure), file);
process.exitCode = compare(ourFigures(analysis), theirs) ? 0 : 1;

async function runInR(script: string, data: string): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), "itemwise-r-"));
  const path = join(folder, "analysis.R");
  const results = join(folder, "results.csv");
  await writeFile(path, script);
  const run = spawnSync("Rscript", [path, data, results], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`Rscript ended with ${run.status}:\n${run.stderr}`);
  if (run.stderr.trim()) process.stdout.write(`R says: ${run.stderr}\n`);
  const rows = Papa.parse<string[]>((await readFile(results, "utf8")).trim()).data.slice(1);
  return new Map(rows.map(([name, figure]) => [name ?? "", Number(figure)]));
}

function ourFigures(analysis: Analysis): Figures {
  const figures: Figures = new Map();
  const put = (name: string, value: number | null, tolerance = EXACT): void => {
    figures.set(name, { value, tolerance });
  };
  const { correlation, retention, data } = analysis;
  put("n", data.n);
  put("n_complete", data.nComplete);
  put("cor.n", correlation.n);
  for (const item of analysis.items) {
    put(`item.${item.id}.n`, item.n);
    put(`item.${item.id}.mean`, item.mean);
    correlation.thresholds[item.id]?.forEach((threshold, k) => {
      put(`threshold.${item.id}.${k + 1}`, threshold);
    });
  }
  correlation.items.forEach((a, i) => {
    correlation.items.slice(i + 1).forEach((b, k) => {
      put(`cor.${a}.${b}`, correlation.matrix[i]?.[i + 1 + k] ?? null, 2e-6);
    });
  });
  correlation.eigenvalues.forEach((value, k) => {
    put(`eigenvalue.${k + 1}`, value, 1e-5);
  });
  put("kmo", correlation.kmo?.overall ?? null, 1e-5);
  put(
    "bartlett.chisq",
    correlation.bartlett?.chiSquare ?? null,
    1e-4 * (correlation.bartlett?.chiSquare ?? 1),
  );
  if (retention !== null) {
    put("map.factors", retention.map.factors);
    put("map4.factors", retention.map.factors4);
    retention.map.values.slice(0, 6).forEach((value, m) => {
      put(`map.${m}`, value, 1e-5);
    });
    retention.map.values4.slice(0, 6).forEach((value, m) => {
      put(`map4.${m}`, value, 1e-5);
    });
    put("kaiser", retention.kaiser);
    put("effective_n", retention.parallel.n);
    put("empirical_kaiser", retention.empiricalKaiser);
  }
  for (const solution of analysis.efa) {
    // psych's principal axes have no bound: in a Heywood case there is nothing to compare.
    if (solution.extraction === "pa" && solution.heywood.length > 0) continue;
    const tolerance = PSYCH;
    const head = `efa${solution.factors}.`;
    solution.items.forEach((id, j) => {
      solution.loadings[j]?.forEach((loading, f) => {
        put(`${head}loading.${id}.${f + 1}`, loading, tolerance);
      });
    });
    solution.phi.forEach((row, f) => {
      row.slice(0, f).forEach((r, g) => {
        put(`${head}phi.${g + 1}.${f + 1}`, r, tolerance);
      });
    });
    put(`${head}df`, solution.fit.df);
    put(`${head}rmsr`, solution.fit.rmsr, PSYCH);
    put(`${head}tli`, solution.fit.tli, PSYCH);
    put(`${head}rmsea`, solution.fit.rmsea?.[0] ?? null, PSYCH);
    put(`${head}chisq`, solution.fit.chiSquare, 1e-4 * (solution.fit.chiSquare ?? 1));
  }
  for (const scale of analysis.reliability) {
    const head = `scale.${scale.structure ?? "all"}.${scale.scale}.`;
    put(`${head}n`, scale.n);
    put(`${head}alpha`, scale.alpha);
    if (analysis.settings.weights !== "design") put(`${head}alpha_psych`, scale.alpha);
    put(`${head}alpha_low`, scale.alphaInterval?.[0] ?? null);
    put(`${head}alpha_high`, scale.alphaInterval?.[1] ?? null);
    put(`${head}alpha_standardized`, scale.standardizedAlpha);
    put(`${head}spearman_brown`, scale.spearmanBrown);
    put(`${head}ordinal_alpha`, scale.ordinalAlpha, 1e-5);
    put(`${head}omega_total`, scale.omegaTotal, PSYCH);
    put(`${head}omega_hierarchical`, scale.omegaHierarchical, PSYCH);
    for (const id of scale.items) {
      put(`${head}item_rest.${id}`, scale.itemRest[id] ?? null);
      if (scale.items.length > 2) put(`${head}alpha_without.${id}`, scale.alphaIfDropped[id] ?? null);
    }
  }
  putModels(analysis, put);
  putSurvey(analysis, put);
  return figures;
}

/** Prevalence, its regression and item functioning. */
function putSurvey(
  { prevalence, regression, dif }: Analysis,
  put: (name: string, value: number | null, tolerance?: number) => void,
): void {
  for (const { variable, context, missing, group, level, estimate, se, low, high } of prevalence) {
    const head = `prevalence.${variable}.${context ?? "any-context"}.${missing}.${group ?? "all"}.${level ?? "all"}`;
    put(head, estimate);
    for (const [end, figure] of Object.entries({ se, low, high })) put(`${head}.${end}`, figure);
  }
  for (const { outcome, context, missing, coefficients, tests } of regression) {
    const head = `regression.${outcome}.${context ?? "any-context"}.${missing}.`;
    for (const { term, estimate, se, p } of coefficients) {
      put(`${head}${term}`, estimate, LAVAAN);
      put(`${head}${term}.se`, se, LAVAAN);
      put(`${head}${term}.p`, p, LAVAAN);
    }
    for (const { term, f, p } of tests) {
      put(`${head}test.${term}.f`, f, LAVAAN * Math.max(1, f));
      put(`${head}test.${term}.p`, p, LAVAAN);
    }
  }
  for (const { group, factor, items } of dif) {
    for (const { id, logistic, mantelHaenszel } of items) {
      const head = `dif.${group}.${factor}.${id}.`;
      for (const test of ["uniform", "nonUniform", "both"] as const) {
        const own = logistic?.[test];
        put(`${head}${test}`, own?.difference ?? null, LAVAAN * Math.max(1, own?.difference ?? 1));
        put(`${head}${test}.p`, own?.p ?? null, LAVAAN);
        put(`${head}${test}.r2`, own?.r2Change ?? null);
      }
      put(`${head}mh.odds`, mantelHaenszel?.oddsRatio ?? null);
      put(`${head}mh.chisq`, mantelHaenszel?.chiSquare ?? null);
    }
  }
}

/** Confirmatory models and invariance: relative to the size of a test statistic. */
function putModels(
  { cfa, invariance }: Analysis,
  put: (name: string, value: number | null, tolerance?: number) => void,
): void {
  const statistic = (name: string, value: number | null): void =>
    put(name, value, LAVAAN * Math.max(1, Math.abs(value ?? 1)));
  for (const { structure, fit, estimates } of cfa) {
    const head = `cfa.${structure}.`;
    const { standard, scaled, robust } = fit;
    statistic(`${head}chisq`, standard.chiSquare);
    statistic(`${head}chisq.scaled`, scaled?.chiSquare ?? null);
    put(`${head}df`, standard.df);
    put(`${head}cfi.scaled`, scaled?.cfi ?? null, LAVAAN);
    put(`${head}rmsea.scaled`, scaled?.rmsea?.estimate ?? null, LAVAAN);
    put(`${head}rmsea.robust`, robust?.rmsea?.estimate ?? null, LAVAAN);
    put(`${head}srmr`, fit.srmr, LAVAAN);
    for (const { lhs, op, rhs, est, se, role } of estimates) {
      if (role !== "free" || (op !== "=~" && op !== "~~")) continue;
      put(`${head}${lhs}${op}${rhs}`, est, LAVAAN);
      put(`${head}${lhs}${op}${rhs}.se`, se, LAVAAN);
    }
  }
  for (const { group, steps, tests } of invariance) {
    for (const step of steps) {
      const head = `invariance.${group}.${step.name}.`;
      statistic(`${head}chisq`, step.fit?.standard.chiSquare ?? null);
      statistic(`${head}chisq.scaled`, step.fit?.scaled?.chiSquare ?? null);
      put(`${head}cfi.scaled`, step.fit?.scaled?.cfi ?? null, LAVAAN);
    }
    for (const test of tests) {
      const head = `invariance.${group}.${test.from}.${test.to}.`;
      statistic(`${head}difference`, test.difference);
      put(`${head}p`, test.p, LAVAAN);
    }
  }
}

/** Prints the largest difference by kind of figure and every failure; true where there is none. */
function compare(ours: Figures, theirs: ReadonlyMap<string, number>): boolean {
  const kinds = new Map<string, { compared: number; largest: number; failures: string[] }>();
  for (const [name, { value, tolerance }] of ours) {
    const other = theirs.get(name);
    if (other === undefined || value === null) continue;
    const kind = name
      .replace(/^(item|threshold|cor|eigenvalue|map4?)\..*$/, "$1")
      .replace(/^(efa\d+\.\w+|scale|cfa|invariance|prevalence|regression|dif)\..*?(\w+)?$/, "$1");
    const known = kinds.get(kind) ?? { compared: 0, largest: 0, failures: [] };
    const difference = Math.abs(value - other);
    known.compared++;
    known.largest = Math.max(known.largest, difference);
    if (!(difference <= tolerance)) known.failures.push(`${name}: ${value} here, ${other} in R`);
    kinds.set(kind, known);
  }
  for (const [kind, { compared, largest, failures }] of kinds) {
    process.stdout.write(`${kind}: ${compared} compared, largest difference ${largest.toExponential(1)}\n`);
    for (const failure of failures) process.stdout.write(`  differs: ${failure}\n`);
  }
  const absent = [...ours]
    .filter(([name, { value }]) => value !== null && !theirs.has(name))
    .map(([name]) => name);
  if (absent.length > 0) process.stdout.write(`not in R's results: ${absent.slice(0, 20).join(", ")}\n`);
  const compared = [...kinds.values()].reduce((sum, kind) => sum + kind.compared, 0);
  const failed = [...kinds.values()].reduce((sum, kind) => sum + kind.failures.length, 0);
  process.stdout.write(`${compared} figures compared, ${failed} beyond their tolerance\n`);
  return failed === 0 && compared > 0;
}
