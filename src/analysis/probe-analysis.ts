import { checkCorrelations } from "../correlation/correlate";
import type { Responses } from "../data/answers/responses";
import { type AnalyzeOptions, analyze, relatesAllItems } from "./analyze";
import { correlateOptions } from "./parts/correlation";
import { resolveSettings } from "./settings";
import { tablesOf } from "./tables";

/** With this many items, one to three factors are identified whatever the answers. */
const ENOUGH_ITEMS = 6;

/**
 * Whether answers can be analyzed (constant items, too few people or items): runs the analysis with as little work as
 * possible; with several items it only checks that they have correlations, after which nothing can fail.
 * @throws ItemwiseError what `analyze` throws
 */
export function probeAnalysis(responses: Responses, options: AnalyzeOptions): void {
  const quickOptions: AnalyzeOptions = {
    ...options,
    parts: ["exploratory", "reliability"],
    replicates: 1,
    bootstrap: 0,
    rotationStarts: 1,
  };
  const settings = resolveSettings(responses, quickOptions);
  const { bySamplingUnit } = tablesOf(responses, { ...settings, related: relatesAllItems(settings) });
  if (bySamplingUnit.items.length < ENOUGH_ITEMS) {
    analyze(responses, quickOptions);
    return;
  }
  checkCorrelations(bySamplingUnit, correlateOptions(settings));
}
