import type { Analysis } from "../../../analysis/analysis";
import type { SurveyRegression } from "../../../survey/regression/regression-result";
import type { ReportTable } from "../../kit/tables/section";
import { column, tableOf } from "../../kit/tables/table-of";
import { formatCell } from "../../kit/words/format";
import { shownRegressions } from "../prevalence-names";

/** The coefficients of a regression as odds ratios. */
export function coefficientsTable(analysis: Analysis, result: SurveyRegression): ReportTable | null {
  const number = shownRegressions(analysis).indexOf(result) + 1;
  return tableOf(result.coefficients, {
    id: `regression-coefficients-${number}`,
    title: `Odds ratios of the regression ${number}`,
    columns: [
      column(["term", "Term", "text"], ({ term }) => (term === "(Intercept)" ? "Intercept (odds)" : term)),
      { key: "oddsRatio", label: "Odds ratio", format: "decimal2" },
      { key: "low", label: "95% low", format: "decimal2" },
      { key: "high", label: "95% high", format: "decimal2" },
      { key: "estimate", label: "Log odds", format: "decimal2" },
      { key: "se", label: "SE", format: "decimal3" },
      { key: "t", label: "t", format: "decimal2" },
      { key: "p", label: "p", format: "p" },
    ],
    notes: [
      `Each level is compared with the first of its grouping; the intercept’s is the odds where all are at the first. ${interactionNote(result)}${freedomNote(result)}`,
    ],
  });
}

const freedomNote = ({ missing, df }: SurveyRegression): string => {
  const most = formatCell(df, "integer");
  return missing === "imputed"
    ? `Intervals and p by t with at most ${most} degrees of freedom, fewer the more was imputed (Barnard and Rubin, 1999).`
    : `Intervals and p by t with ${most} degrees of freedom.`;
};

const interactionNote = ({ tests }: SurveyRegression): string =>
  tests.some(({ term }) => term.includes(":"))
    ? "With an interaction, a grouping’s own odds ratios hold at the first level of the other; those with a colon say by how much they change. "
    : "";

/** Wald tests of whole terms. */
export function waldTable(analysis: Analysis, result: SurveyRegression): ReportTable | null {
  const number = shownRegressions(analysis).indexOf(result) + 1;
  return tableOf(result.tests, {
    id: `regression-tests-${number}`,
    title: `Wald tests of the regression ${number}`,
    columns: [
      { key: "term", label: "Term", format: "text" },
      { key: "f", label: "F", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "dfDenominator", label: "df (denominator)", format: "integer" },
      { key: "p", label: "p", format: "p" },
    ],
    notes: ["Each term given all others."],
  });
}
