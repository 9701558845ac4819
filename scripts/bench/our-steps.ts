/** The steps that every data set goes through here; peer.R has the same in R. */

import { correlate } from "../../src/correlation/correlate";
import type { CorrelationMatrix } from "../../src/correlation/correlation-matrix";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { patternTable } from "../../src/data/patterns/build-pattern-table";
import { cfa } from "../../src/factor/cfa/cfa";
import { bootstrapLoadings } from "../../src/factor/efa/bootstrap-loadings";
import { efa } from "../../src/factor/efa/efa";
import { retention } from "../../src/factor/efa/retention/retention";
import type { EfaSolution, Extraction } from "../../src/factor/efa/solution";
import { ordinalMoments } from "../../src/factor/moments/ordinal-moments";
import { fitStructure } from "../../src/irt/estimation/fit-structure";
import { m2 } from "../../src/irt/fit/m2";
import { eapScores } from "../../src/irt/scores/eap-scores";
import type { Measure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";
import { inline, type Workers } from "../../src/numeric/workers/workers";
import { bootstrapAlpha } from "../../src/reliability/bootstrap-alpha";
import { completeAnswers } from "../../src/reliability/complete-answers";
import { reliability } from "../../src/reliability/reliability";
import {
  coefficients,
  communalities,
  confirmed,
  correlations,
  loaded,
  momentsOf,
  named,
} from "./our-figures";
import type { Settings } from "./settings";
import type { Stopwatch } from "./stopwatch";

const SEED = 1;
const PAIRWISE = { missing: "pairwise" } as const;

/** What a data set's steps work on. */
export interface Work {
  readonly text: string;
  readonly measure: Measure;
  readonly settings: Settings;
  readonly watch: Stopwatch;
}

/** What later steps need. */
export interface Explored {
  readonly table: PatternTable;
  readonly correlation: CorrelationMatrix;
  readonly solutions: readonly EfaSolution[];
}

/** Reading to reliability, of unweighted answers without groups. */
export function exploratorySteps({ text, measure, settings, watch }: Work): Explored {
  const read = () => patternTable(readResponses(parseCsv(text), measure, { weights: "none" }));
  const table = watch.step("load", read, loaded);
  const correlation = watch.step("correlations", () => correlate(table, PAIRWISE), correlations);
  // Of a table of its own each time: what was computed of one is remembered.
  watch.step("moments", () => ordinalMoments({ ...table }, { ...PAIRWISE, items: ids(table) })[0], momentsOf);
  const by = { table, correlation };
  watch.step(
    "parallel",
    () => parallel(by, settings, inline),
    ({ parallel: { observed } }) => named(observed.components, (k) => `component ${k + 1}`),
  );
  const solutions = watch.step("efa-minres", () => solve(correlation, "minres"), communalities);
  watch.step("efa-one-start", () => solve(correlation, "minres", 1), communalities);
  watch.step("efa-ml", () => solve(correlation, "ml"), communalities);
  watch.step("bootstrap", () => bootstrap({ ...by, solutions }, settings, inline));
  watch.step("reliability", () => reliability(table, wholeScale(table), { seed: SEED }), coefficients);
  const complete = completeAnswers(table, ids(table));
  const drawn = { samples: settings.bootstrap, seed: SEED };
  watch.step(
    "alpha-bootstrap",
    () => bootstrapAlpha(complete, drawn),
    ({ interval }) => ({
      low: interval?.[0],
      high: interval?.[1],
    }),
  );
  return { ...by, solutions };
}

/** Models of two and three factors. */
export function modelSteps(table: PatternTable, { measure, watch }: Work): void {
  for (const { id, model } of structuresOf(measure)) {
    watch.step(`cfa-${id}`, () => cfa(table, model, PAIRWISE), confirmed);
  }
  const two = structuresOf(measure)[0]!;
  const fit = watch.step("irt-fit", () => fitStructure(table, two, PAIRWISE));
  watch.step("irt-m2", () => m2(fit.fitted));
  watch.step("irt-scores", () => eapScores(fit.fitted));
}

/** The two steps that worker threads share, on all cores. */
export function sharedSteps(explored: Explored, { settings, watch }: Work, workers: Workers): void {
  watch.step("parallel-all", () => parallel(explored, settings, workers));
  watch.step("bootstrap-all", () => bootstrap(explored, settings, workers));
}

function parallel(
  { table, correlation }: Omit<Explored, "solutions">,
  { replicates }: Settings,
  workers: Workers,
) {
  return retention(table, correlation, { replicates, seed: SEED, workers });
}

function bootstrap(
  { table, solutions }: Omit<Explored, "correlation">,
  settings: Settings,
  workers: Workers,
) {
  return bootstrapLoadings(table, solutions, {
    samples: settings.bootstrap,
    seed: SEED,
    correlation: PAIRWISE,
    workers,
  });
}

/** @param rotationStarts ours by default, where it is not given */
function solve(
  correlation: CorrelationMatrix,
  extraction: Extraction,
  rotationStarts?: number,
): EfaSolution[] {
  const starts = rotationStarts === undefined ? {} : { rotationStarts };
  return [1, 2, 3].map((factors) => efa(correlation, { factors, extraction, ...starts }));
}

function wholeScale(table: PatternTable) {
  return { scale: "all", structure: null, label: "All items", items: ids(table) };
}

const ids = (table: PatternTable): string[] => table.items.map(({ id }) => id);
