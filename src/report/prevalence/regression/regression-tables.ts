import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { shownRegressions } from "../prevalence-names";
import { outcomePhrase } from "./regression-sentences";

/** The coefficients of a regression as odds ratios. */
export function coefficientsTable(analysis: Analysis, result: SurveyRegression): ReportTable | null {
  const most = formatCell(result.df, "integer");
  return tableOf(result.coefficients, {
    id: `regression-coefficients-${shownRegressions(analysis).indexOf(result) + 1}`,
    title: `Odds ratios of who ${wordsOf(analysis).did} ${outcomePhrase(analysis, result)}`,
    columns: [
      column(["term", "Term", "text"], ({ term }) => (term === "(Intercept)" ? "Intercept (odds)" : term)),
      { key: "oddsRatio", label: "Odds ratio", format: "decimal2" },
      { key: "low", label: "95% low", format: "decimal2" },
      { key: "high", label: "95% high", format: "decimal2" },
      { key: "p", label: "p", format: "p" },
    ],
    notes: [
      "Each level against the first of its grouping.",
      result.tests.some(({ term }) => term.includes(":")) &&
        "A grouping’s own odds ratios hold at the first level of the other; those with a colon say by how much they change.",
      result.missing === "imputed"
        ? `t has at most ${most} degrees of freedom, fewer the more was imputed (Barnard and Rubin, 1999).`
        : `t has ${most} degrees of freedom.`,
    ],
  });
}
