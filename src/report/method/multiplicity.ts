import type { Analysis } from "../../analysis/analysis";
import type { MethodParagraph } from "../kit/topic";
import type { Citations } from "../kit/words/citations";
import { formatCell } from "../kit/words/format";
import { counted, paragraph, texts } from "../kit/words/phrases";

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
    differences > 0 && "over all pairs of levels of a grouping for one set or item",
    fits > 0 && "over the items of an item response model",
    dif.length > 0 && "over the items of a factor in all groups of a grouping",
  );
  const joint = texts(
    differences > 0 && "largest differences",
    pairs.some(({ low }) => low !== null) && "odds ratios of pairs of items",
  );
  return {
    title: "Many tests",
    text: paragraph(
      families.length > 0 &&
        `p is corrected by Holm’s method ${cite("holm1979")} within a family of tests: ${families.join("; ")}.`,
      joint.length > 0 &&
        `Intervals of ${joint.join(" and ")} allow for these having been picked: they have the confidence 1 − .05/m for m in the family, by which all hold together and so does one picked from them ${cite("benjamini2005")}.`,
      `Nothing is corrected over the report as a whole. Of the ${counted(tests, "test")} of differences, terms of regressions and items’ fit alone, about ${formatCell(Math.max(1, Math.round(LEVEL * tests)), "integer")} would have p below .05 before correction if there were nothing to find. All other intervals but those of ranks hold for each figure by itself: of 100 of them about five miss.`,
    ),
  };
}
