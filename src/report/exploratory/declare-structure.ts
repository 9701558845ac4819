import type { ExploredAnalysis } from "../../analysis/analysis";
import { codeBlock } from "../kit/tables/blocks";
import type { ReportBlock } from "../kit/tables/section";
import { isFinal, shownSolution } from "./shown-solution";

/**
 * Where the measure declares no structure: how to declare the one that the solution shown suggests, with each item on the
 * factor that it loads on most; nothing of a single factor or of a solution that is not final.
 */
export function declareStructure(analysis: ExploredAnalysis): ReportBlock[] {
  const shown = shownSolution(analysis);
  const { structures, model } = analysis.settings;
  const undeclared = structures.length === 0 && model === null;
  if (!undeclared || shown === null || shown.factors < 2 || !isFinal(shown)) return [];
  const factors = Array.from({ length: shown.factors }, (_, factor) => ({
    name: `F${factor + 1}`,
    items: shown.items.filter((_, item) => most(shown.loadings[item] ?? []) === factor),
  }));
  const lines = factors
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => `${name} =~ ${items.join(" + ")}`);
  if (lines.length < shown.factors) return [];
  const text = `"structures": ${JSON.stringify({ explored: { model: lines.join("\n") } }, null, 2)}`;
  return [
    {
      kind: "text",
      text: "The measure declares no structure, so none was confirmed. To have one confirmed, put it into the definition, named and divided as your theory has it; this is how the solution shown would be declared. A structure that was found in answers has to be confirmed on others.",
    },
    codeBlock("A structure to declare", "structure.txt", text),
  ];
}

/** The place of the loading that is largest in size. */
function most(loadings: readonly number[]): number {
  return loadings.reduce(
    (best, value, place) => (Math.abs(value) > Math.abs(loadings[best] ?? 0) ? place : best),
    0,
  );
}
