import type { Analysis } from "../../analysis/analysis";
import { type KeyFigures, keyFigures } from "../../factor/cfa/key-figures";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { analyzedAs, otherItemsNote, otherTitle } from "../kit/words/other-answers";
import { coefficient } from "../kit/words/phrases";

/** The models with answers as analyzed and in the other categories, one under the other; null where there are no others. */
export function answersTable(analysis: Analysis): ReportTable | null {
  const { answers } = analysis.robustness;
  if (answers === null) return null;
  const rows = analysis.cfa.flatMap((model) => {
    const other = answers.models.find(({ structure }) => structure === model.structure);
    if (other === undefined) return [];
    return [
      { label: model.label, as: analyzedAs(analysis.settings.categories), figures: keyFigures(model) },
      { label: model.label, as: analyzedAs(answers.categories), figures: other.figures },
    ];
  });
  return tableOf(rows, {
    id: "answers-otherwise",
    title: otherTitle(answers),
    columns: [
      column(["model", "Model", "text"], ({ label }) => label),
      column(["answers", "Answers", "text"], ({ as }) => as),
      column(["cfi", "CFI", "coefficient3"], ({ figures }) => figures?.cfi),
      column(["rmsea", "RMSEA", "coefficient3"], ({ figures }) => figures?.rmsea),
      column(["lowest", "Lowest loading", "coefficient2"], ({ figures }) => figures?.loadings?.[0]),
      column(["highest", "Highest loading", "coefficient2"], ({ figures }) => figures?.loadings?.[1]),
      column(["factors", "Factors correlate", "text"], ({ figures }) => correlations(figures)),
    ],
    notes: [
      "CFI and RMSEA are those to report: of the corrected χ² where the estimator has one. A dash: no solution.",
      otherItemsNote(analysis),
    ],
  });
}

function correlations(figures: KeyFigures | null): string | null {
  const all = figures?.factorCorrelations ?? [];
  if (all.length === 0) return null;
  const [low, high] = [Math.min(...all), Math.max(...all)].map(coefficient);
  return low === high ? `${low}` : `${low} to ${high}`;
}
