/** docs/disclosure.md: what is promised, what a reader is taken to know, how it was attacked and with what result. */
import type { AttackResult } from "./attack-run";

/** @param left names of the files that were not attacked */
export function disclosurePage(
  results: readonly AttackResult[],
  { version, left }: { readonly version: string; readonly left: readonly string[] },
): string {
  const routes = [...new Set(results.flatMap(({ scores }) => scores.map(({ route }) => route)))];
  const sum = (route: string, key: "recovered" | "tooNarrow" | "wrong"): number =>
    results.reduce((total, { scores }) => total + (scores.find((one) => one.route === route)?.[key] ?? 0), 0);
  return [
    "# What a release reveals, and how it was attacked",
    "",
    `Written by \`npm run attack\` (itemwise ${version}).`,
    "",
    "**Promised.** For a sensitive measure, all output together leaves each hidden count an interval of at least 5 values (strict: 10), two of them not small. The interval is shorter only where the group has fewer people, or where printed numbers of people already limit it. For people by number of items unanswered or reported, these are the number who did so at all and the total over all items ([decision 009](decisions/009-disclosure-control.md)).",
    "",
    '**Known to the attacker.** The program, its source, its options and the measure; the number of people; and every printed margin: a percentage, weighted or not, is assumed to reveal its count. Not known: anybody\'s answers, or any count that is not printed. The routes "others known" assume that all other counts are known too, which is more than a reader has. Models of weighted answers and of more than two answers are attacked only by the routes of margins and words. So are the models of the simulated files and of the files on whom children told.',
    "",
    "**Scored.** Hidden: counts that the record leaves out, and small counts that it does not list but that follow from two of its numbers (yes with the context unanswered). Recovered: the interval is one value, the correct one. Too narrow: the interval is narrower than promised and contains the count. Wrong: it is narrower than promised but does not contain the count.",
    "",
    "## By file",
    "",
    "| file | hidden | recovered | too narrow | by |",
    "|---|---|---|---|---|",
    ...results.map(({ name, hidden, scores, problem }) => {
      const most = (key: "recovered" | "tooNarrow"): number =>
        Math.max(0, ...scores.map((score) => score[key]));
      const by = scores
        .filter(({ recovered, tooNarrow }) => recovered + tooNarrow > 0)
        .map(({ route }) => route);
      return `| ${name} | ${hidden} | ${problem === null ? `${most("recovered")} | ${most("tooNarrow")} | ${by.join(", ") || "no route"}` : `| | ${problem}`} |`;
    }),
    "",
    ...(left.length === 0 ? [] : [`Not run: ${left.join(", ")}.`, ""]),
    "Recovered and too narrow give the highest number over the routes.",
    "",
    "## What is kept",
    "",
    "The table shows the items in models, the models fitted, and the groupings with the number of levels compared. It also shows how many hidden prevalences and pairs are predicted within one person: a crossed figure by the product of its groups' shares, a group's figure by the overall share, a pair by the typical ratio of the other pairs to independence. This is inference: it applies to anybody, in the file or not, and hiding cannot prevent it.",
    "",
    "| file | items in models | models | compared | predicted within 1 |",
    "|---|---|---|---|---|",
    ...results
      .filter(({ problem }) => problem === null)
      .map(({ name, kept: { items, models, compared, predicted } }) => {
        const share = predicted.of === 0 ? "" : ` (${Math.round((100 * predicted.within) / predicted.of)} %)`;
        return `| ${name} | ${items.length === 0 ? "none" : items.join(" ")} | ${models.join(", ") || "none"} | ${compared.join(", ") || "none"} | ${predicted.within} of ${predicted.of}${share} |`;
      }),
    "",
    "## By route",
    "",
    "| route | recovered | too narrow | wrong |",
    "|---|---|---|---|",
    ...routes.map(
      (route) =>
        `| ${route} | ${sum(route, "recovered")} | ${sum(route, "tooNarrow")} | ${sum(route, "wrong")} |`,
    ),
    "",
    "- margins: one integer program (HiGHS) over yes overall, by groupings and by crossings, sets and their items, contexts, answers as asked, kinds of missing answers by item and level, numbers of items unanswered with their sum and sum of pairs, numbers of items reported with the moments of the score.",
    "- correlation.matrix, cfa residuals, tables, download in the page: the score equation of each correlation of two items, solved for integers within the printed decimals.",
    "- thresholds, irt, invariance, dif: an item's thresholds and intercepts converted back to the number who said yes; for models, within 2 people.",
    "- words, adjustedPairs: statements about empty and small cells in the record, tables, page and printed output.",
    "- definition in the report: population counts in the printed definition.",
    "- printed in another release, releases together: several releases with other groupings.",
    "- among: one integer program over those asked and those who gave each answer, by groupings and number of experiences, answers and groups of answers singly and together, pairs and numbers of answers, experiences by item, and the prevalences of those who reported.",
    "- predictors: people without a predictor by numbers, degrees of freedom, intervals (half by error is Student's critical value), by numbers after imputation; for one binary predictor, by all fourfold tables that give the coefficient, its error and the effect.",
    "- agreement: people with only the first occasion, by all numbers that give the printed bias, mean square, interval and smallest change of a group; 2 x 2 tables by exact agreement, kappa and its error; bins that are left out.",
    "- norms: ranks converted back to people by score, overall, by level and for the remainder, using class boundaries, mean and standard deviation; for scales contained in others, by their difference.",
    "- validity, structural: people with a score, or asked, who lack an external variable, by numbers and intervals.",
    "- burden, differences, regression: numbers of people, differences of levels and regressions by one grouping, converted back to yes by level.",
    "- outcomes: people by number of items and outcome, by a level's number and share.",
    '- "others known" and "models, all at once": how much each figure of a section changes with a hidden count, found by analyzing files that differ only in this count, compared with the precision of the printed figure; one count at a time, and all together to first order.',
    "",
    "**Known gaps.** Files of 50 to 300 people by four groupings and their crossings: of some 1,900 hidden counts, a few dozen were bounded too narrowly. None was recovered, except the information that nobody left that many items unanswered. `disclosure.unprotected` lists most of these counts. Release such a file by fewer groupings.",
    "",
    "**Separated outcomes.** That a model perfectly predicts its outcome reveals, even without a warning in words, that in some level of the grouping with separate intercepts nobody, or everybody, gave the answer; where only one level is hidden, that is a count. Releases therefore omit `separated-outcome` for models of reporting and telling. In models of prevalences a level without a yes or a no is already hidden (`hidden-regression`).",
    "",
    "**Missing variables.** A predictor, an external variable or the second occasion may be missing for fewer than 10 (strict: 20) of the people with a score, those asked or those with the first occasion. That number is then hidden: numbers of people and degrees of freedom are given as if nobody lacked it. The difference in numbers between two scales on two occasions is not hidden; neither is that between two scales on one occasion.",
    "",
    "**Not tried.** Ranks of two scales together where neither contains the other; kappas of more than two answers; coefficients of several predictors combined; the search for the suppression pattern itself; individually known weights combined with weighted sums; standard errors and design effects of prevalences; replicate samples (intervals by bootstrap); groups' models beyond their thresholds; records of two different files of overlapping people.",
    "",
  ].join("\n");
}
