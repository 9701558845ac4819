import type { Analysis } from "../../analysis/analysis";
import type { EsemSolution } from "../../factor/esem/esem-result";
import { formatCell, LEVEL } from "../kit/words/format";
import { estimatorName } from "../kit/words/model-names";
import { counted, listed, pValue } from "../kit/words/phrases";

/** What the tests say about the number of factors. */
export function esemSentences(analysis: Analysis): readonly string[] {
  const { esem } = analysis;
  const [first] = esem;
  if (first === undefined) return [];
  const tested = esem.filter((solution) => testOf(solution) !== null);
  const told = tested.map((solution) => {
    const { chiSquare, df, p } = testOf(solution)!;
    const bad = solution.admissible ? "" : ", an improper solution";
    return `with ${counted(solution.factors, "factor")} χ²(${formatCell(df, "integer")}) = ${formatCell(chiSquare, "decimal2")}, p ${pValue(p)}${bad}`;
  });
  const kept = tested.find((solution) => (testOf(solution)?.p ?? 0) >= LEVEL);
  const conclusion =
    kept === undefined
      ? "It rejects every number of factors that gave a solution: with many people it rejects for small misfit."
      : `The smallest number that it does not reject at 5% is ${kept.factors}${kept.admissible ? "" : ", in an improper solution"}. With many people it rejects for small misfit, so that it names the most factors that these answers can carry rather than those that matter.`;
  const allows = first.estimator.startsWith("ML") ? "answers that are not normal" : "rare items";
  const lost = esem.filter(({ converged }) => !converged).map(({ factors }) => counted(factors, "factor"));
  return [
    `The solutions were computed again by ${estimatorName(first.estimator)} (${first.estimator}), which gives the loadings standard errors and the number of factors a test that allows for ${allows}, as the χ² of the solutions above does not.`,
    ...(told.length === 0 ? [] : [`The test: ${listed(told)}. ${conclusion}`]),
    ...(lost.length === 0 ? [] : [`With ${listed(lost)} no solution was reached.`]),
  ];
}

function testOf({ fit, converged }: EsemSolution): { chiSquare: number; df: number; p: number } | null {
  if (!converged || fit.df === 0) return null;
  const chiSquare = fit.chiSquareScaled ?? fit.chiSquare;
  const p = fit.chiSquareScaled === null ? fit.p : fit.pScaled;
  return chiSquare === null || p === null ? null : { chiSquare, df: fit.dfScaled ?? fit.df, p };
}
