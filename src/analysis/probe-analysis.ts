import { correlationValues } from "../correlation/correlate";
import type { Responses } from "../data/answers/responses";
import { type AnalyzeOptions, analyze } from "./analyze";
import { correlateOptions } from "./parts/correlation";
import { resolveSettings } from "./settings";
import { tablesOf } from "./tables";

/** So many rows that differ have standard errors and a test of normal answers that take minutes. */
const MANY = 20_000;
/** Of so many items one to three factors can be extracted whatever the answers are. */
const ENOUGH = 6;

/**
 * Asks whether answers can be analyzed (an item that all answered alike, too few people or items): the analysis itself,
 * with as little of what takes time as it admits; of very many different rows their correlations alone, as nothing that
 * is made of these can stop then.
 *
 * @throws ItemwiseError what `analyze` throws
 */
export function probeAnalysis(responses: Responses, options: AnalyzeOptions): void {
  const few: AnalyzeOptions = {
    ...options,
    parts: ["exploratory", "reliability"],
    replicates: 1,
    bootstrap: 0,
    rotationStarts: 1,
  };
  const settings = resolveSettings(responses, few);
  const { bySamplingUnit } = tablesOf(responses, settings);
  if (bySamplingUnit.rows < MANY || bySamplingUnit.items.length < ENOUGH) {
    analyze(responses, few);
    return;
  }
  correlationValues(bySamplingUnit, correlateOptions(settings));
}
