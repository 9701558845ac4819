import { type CorrelateOptions, correlate, correlationType } from "../../correlation/correlate";
import { type LatentNormality, latentNormality } from "../../correlation/latent-normality";
import { observedItem } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { blocksOf } from "../../factor/structures/item-blocks";
import { remember } from "../../numeric/workers/remember";
import * as names from "../../words/messages";
import type { Analysis } from "../analysis";
import type { Part } from "../part";
import type { AnalysisSettings } from "../settings";

const reads = [
  "correlation",
  "missing",
  "correction",
  "parts",
  "seed",
  "replicates",
  "disclosure",
  "askedOnly",
] as const;
type Choices = Pick<AnalysisSettings, (typeof reads)[number]>;

export const correlation: Part<"correlation", "withheld", (typeof reads)[number], "bySamplingUnit"> = {
  id: "correlation",
  title: names.correlations,
  needs: ["withheld"],
  reads,
  readsParts: ["exploratory", "confirmatory", "reliability"],
  tables: ["bySamplingUnit"],
  context: [],
  run({ bySamplingUnit }, settings, { found: { withheld } }) {
    const none = bySamplingUnit.items.every(({ id }) => withheld.items.includes(id));
    // Solutions rest on correlations, and scales of many items on blocks that these give; other commands print none.
    const { askedOnly, parts } = settings;
    const isAsked = !askedOnly || parts.includes("exploratory") || parts.includes("reliability");
    if (!none && !isAsked) refuseConstantItems(bySamplingUnit);
    if (none || !isAsked) return { correlation: emptyCorrelation(bySamplingUnit, settings) };
    const how = reads.map((name) => (name === "parts" ? isTested(settings) : settings[name]));
    return { correlation: correlated(bySamplingUnit, JSON.stringify(how), settings) };
  },
};

/** Analyses of other parts share it, with what rests on it. */
const correlated = remember(
  (table: PatternTable, _key: string, settings: Choices): Analysis["correlation"] => ({
    ...correlate(table, correlateOptions(settings)),
    normality: isTested(settings) ? normalityOf(table, settings) : null,
  }),
);

/** As correlations do. @throws ItemwiseError "constant-item" */
function refuseConstantItems(table: PatternTable): void {
  table.items.forEach(({ scale }, at) => {
    if (scale !== "continuous") observedItem(table, at, null);
  });
}

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

const isTested = ({ parts, correlation: type, askedOnly }: Choices): boolean =>
  type === "auto" && !askedOnly && (parts.includes("exploratory") || parts.includes("confirmatory"));

function normalityOf(table: PatternTable, settings: Choices): LatentNormality | null {
  const { seed, correction, replicates, disclosure } = settings;
  const test = latentNormality(table, { seed, correction, replicates: Math.min(MAX_SAMPLES, replicates) });
  return disclosure !== "none" && test !== null && test.compared < MIN_TABLES ? null : test;
}

const emptyCorrelation = (
  table: PatternTable,
  { missing, correlation: type }: Choices,
): Analysis["correlation"] => ({
  type: correlationType(table, type),
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
