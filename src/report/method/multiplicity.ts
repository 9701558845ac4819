import type { Analysis } from "../../analysis/analysis";
import type { Citations } from "../kit/references/citations";
import type { MethodParagraph } from "../kit/topic";
import { formatCell } from "../kit/words/format";
import { counted, listed, paragraph, texts } from "../kit/words/phrases";

/** By what share of tests something comes out where there is nothing. */
const LEVEL = 0.05;

/** What of the whole report is corrected for how many tests there are, and what is not; null where there are no tests. */
export function multiplicity(analysis: Analysis, { cite }: Citations): MethodParagraph | null {
  const { contrasts, regression, irt, dif, risks } = analysis;
  const differences = contrasts.filter(({ p }) => p !== null).length;
  const terms = regression.flatMap(({ tests }) => tests).filter(({ p }) => p !== null).length;
  const fits = irt.flatMap(({ itemFit }) => itemFit).filter(({ p }) => p !== null).length;
  const tests = differences + terms + fits;
  if (tests === 0) return null;
  const pairs = risks?.pairs ?? [];
  const families = texts(
    differences > 0 && "all pairs of a grouping’s levels",
    fits > 0 && "the items of an item response model",
    dif.length > 0 && "a factor’s items in all groups",
  );
  const joint = texts(
    differences > 0 && "largest differences",
    pairs.some(({ low }) => low !== null) && "pairs’ odds ratios",
  );
  return {
    title: "Many tests",
    text: paragraph(
      families.length > 0 &&
        `Holm’s method ${cite("holm1979")} corrects p within families: ${listed(families)}.`,
      joint.length > 0 &&
        `Intervals of ${joint.join(" and ")} hold jointly (confidence 1 − .05/m for m in the family) ${cite("benjamini2005")}.`,
      `Of ${counted(tests, "test")} in all, about ${formatCell(Math.max(1, Math.round(LEVEL * tests)), "integer")} would have an uncorrected p below .05 by chance.`,
    ),
  };
}
