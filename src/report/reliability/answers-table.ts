import type { Analysis } from "../../analysis/analysis";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { structureLabel } from "../kit/words/model-names";
import { analyzedAs, otherItemsNote, otherTitle } from "../kit/words/other-answers";

/** Alpha and omega of the scales with answers as analyzed and in the other categories; null where there are no others. */
export function scaleAnswersTable(analysis: Analysis): ReportTable | null {
  const { answers } = analysis.robustness;
  if (answers === null) return null;
  const rows = analysis.reliability.flatMap((own) => {
    const other = answers.scales.find(
      ({ scale, structure }) => scale === own.scale && structure === own.structure,
    );
    return other === undefined ? [] : [{ own, other }];
  });
  const [as, otherwise] = [analysis.settings.categories, answers.categories].map(analyzedAs);
  return tableOf(rows, {
    id: "scales-otherwise",
    title: otherTitle(answers),
    columns: [
      column(["structure", "Structure", "text"], ({ own }) => structureLabel(analysis, own.structure)),
      column(["scale", "Scale", "text"], ({ own }) => own.label),
      column(["alpha", `Alpha, ${as}`, "coefficient2"], ({ own }) => own.alpha),
      column(["otherAlpha", `Alpha, ${otherwise}`, "coefficient2"], ({ other }) => other.alpha),
      column(["omega", `Omega total, ${as}`, "coefficient2"], ({ own }) => own.omegaTotal),
      column(["otherOmega", `Omega total, ${otherwise}`, "coefficient2"], ({ other }) => other.omegaTotal),
    ],
    notes: [
      "Alpha is of the sums of the answers, omega of imagined continuous ones.",
      otherItemsNote(analysis),
    ],
  });
}
