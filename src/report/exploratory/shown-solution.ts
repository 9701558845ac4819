import type { ExploredAnalysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { shownModel } from "../kit/shown-model";

/** Whether a solution's extraction and rotation ended at their best: otherwise its loadings are not final. */
export function isFinal({ converged, rotationStarts }: EfaSolution): boolean {
  return converged && rotationStarts?.converged !== false;
}

/**
 * The solution that stands in the report: of the suggested number of factors; where the rules leave a range open, of a
 * declared number whose solution is proper, the preferred model's first; otherwise of the number that leads.
 */
export function shownSolution(analysis: ExploredAnalysis): EfaSolution | null {
  const { efa, retention, measure } = analysis;
  const preferred = shownModel(analysis)?.structure;
  const declared = [...measure.structures]
    .sort((a, b) => Number(b.id === preferred) - Number(a.id === preferred))
    .map(({ factors }) => factors.length)
    .filter((count) => count > 1);
  const proper = declared.filter((count) =>
    efa.some(({ factors, heywood, converged }) => factors === count && converged && heywood.length === 0),
  );
  const number = retention.suggested || proper[0] || leadingNumber(retention);
  return efa.find(({ factors }) => factors === number) ?? efa[0] ?? null;
}
