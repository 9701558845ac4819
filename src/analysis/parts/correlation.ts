import { type CorrelateOptions, correlate } from "../../correlation/correlate";
import { type LatentNormality, latentNormality } from "../../correlation/latent-normality";
import type { PatternTable } from "../../data/answers/pattern-table";
import { blocksOf } from "../../factor/structures/item-blocks";
import * as names from "../../words/messages";
import type { Analysis } from "../analysis";
import type { Part } from "../part";
import type { AnalysisSettings } from "../settings";

const reads = ["correlation", "missing", "correction", "parts", "seed", "replicates", "disclosure"] as const;
type Choices = Pick<AnalysisSettings, (typeof reads)[number]>;

export const correlation: Part<"correlation", "withheld", (typeof reads)[number], "bySamplingUnit"> = {
  id: "correlation",
  title: names.correlations,
  needs: ["withheld"],
  reads,
  readsParts: ["exploratory", "confirmatory"],
  tables: ["bySamplingUnit"],
  context: [],
  run({ bySamplingUnit }, settings, { found: { withheld } }) {
    const none = bySamplingUnit.items.every(({ id }) => withheld.items.includes(id));
    if (none) return { correlation: emptyCorrelation(settings) };
    return {
      correlation: {
        ...correlate(bySamplingUnit, correlateOptions(settings)),
        normality: normalityOf(bySamplingUnit, settings),
      },
    };
  },
};

/** Blocks of more items than are computed together. */
export const blocks: Part<"blocks", "correlation" | "declared"> = {
  id: "blocks",
  title: null,
  needs: ["correlation", "declared"],
  reads: [],
  tables: [],
  context: [],
  run: (_tables, _settings, { found }) => ({ blocks: blocksOf(found.correlation, found.declared) }),
};

/** With fewer tables the test would disclose a single table's cells. */
const MIN_TABLES = 10;
/** Sufficient random samples for a test at 5%. */
const MAX_SAMPLES = 99;

function normalityOf(table: PatternTable, settings: Choices): LatentNormality | null {
  const { parts, correlation: type, seed, correction, replicates, disclosure } = settings;
  const isAskedFor = parts.includes("exploratory") || parts.includes("confirmatory");
  if (type !== "auto" || !isAskedFor) return null;
  const test = latentNormality(table, { seed, correction, replicates: Math.min(MAX_SAMPLES, replicates) });
  return disclosure !== "none" && test !== null && test.compared < MIN_TABLES ? null : test;
}

const emptyCorrelation = ({ missing, correlation: type }: Choices): Analysis["correlation"] => ({
  type: type === "auto" ? "tetrachoric" : type,
  items: [],
  missing,
  n: 0,
  pairN: [],
  matrix: [],
  standardErrors: [],
  thresholds: {},
  eigenvalues: [],
  adjustedPairs: [],
  smoothed: false,
  smoothedMatrix: null,
  smoothingChange: null,
  kmo: null,
  bartlett: null,
  warnings: [],
  normality: null,
});

/** Options for all answers, bootstrap samples and halves. */
export const correlateOptions = ({
  correlation,
  missing,
  correction,
}: Pick<AnalysisSettings, "correlation" | "missing" | "correction">): CorrelateOptions => ({
  type: correlation,
  missing,
  correction,
});
