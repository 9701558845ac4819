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
    "# What a release tells, and how it was attacked",
    "",
    `Written by \`npm run attack\` (itemwise ${version}).`,
    "",
    "**Promised.** Whatever is written of a sensitive measure leaves every hidden count an interval of at least 5 (strict: 10), two values in it not small, or as many as the group has people where it has fewer, or all that printed numbers of people leave it (of people by number of items unanswered or reported: those who did at all, and how often altogether; [decision 009](decisions/009-disclosure-control.md)).",
    "",
    '**Known beforehand.** The program, its source, its options and the measure; how many people there are; every margin that is printed: a percentage is taken to give its count away, weighted or not. Nobody\'s answers, nor any count that is not printed. The routes "others known" take all other counts of everybody to be known too, which is more than a reader has. Models of weighted answers and of more than two answers are attacked by the routes of margins and words only, and so are those of the files that are made up or have whom children told.',
    "",
    "**Scored.** Hidden: counts that the record leaves out, and small ones that it has no place for but that follow from two of its numbers (yes with the context left open). Recovered: the interval is one value, and it is right. Too narrow: narrower than promised, and right. Wrong: narrower than promised, but the count is not in it.",
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
    ...(left.length === 0 ? [] : [`Not run this time: ${left.join(", ")}.`, ""]),
    "Recovered and too narrow are those of the route that gave most.",
    "",
    "## What is kept",
    "",
    "Items in models, models fitted, groupings with the levels that are compared; and of the hidden prevalences and pairs how many are predicted within one person: a crossed figure by the product of its groups' shares, a group's by everybody's, a pair by the other pairs' usual ratio to independence. That is inference: it holds of anybody, whether or not in the file, and no hiding prevents it.",
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
    "- margins: one whole-number programme (HiGHS) over yes by everybody, groupings and crossings, sets and their items, contexts, answers as asked, ways of not answering by item and level, numbers of items unanswered with their sum and sum of pairs, numbers of items reported with the moments of the score.",
    "- correlation.matrix, cfa residuals, tables, download in the page: the score equation of each correlation of two items, solved for whole numbers within the printed decimals.",
    "- thresholds, irt, invariance, dif: an item's thresholds and intercepts worked back to the number who said yes; of models within 2 people.",
    "- words, adjustedPairs: statements on empty and small cells in the record, tables, page and what is printed.",
    "- definition in the report: counts of a population that the printed definition carries.",
    "- printed in another release, releases together: several releases with other groupings.",
    "- among: one whole-number programme over those asked and those who gave each answer, by groupings and number of experiences, answers and groups of them alone and together, pairs and numbers of answers, experiences by item, and the prevalences of those who reported.",
    "- predictors: people without a predictor by numbers, degrees of freedom, intervals (half by error is Student's critical value), by numbers after filling in; of one yes-or-no predictor by all tables of four cells that give the coefficient, its error and the effect.",
    "- agreement: people with the first occasion alone by all numbers whose bias, mean square, interval and smallest change of a group are those printed; tables of two times two answers by exact agreement, kappa and its error; bins that are left out.",
    "- norms: ranks worked back to people by score, of everybody, of levels and of what these leave, with where classes end, mean and deviation; and of scales that lie within others by their difference.",
    "- validity, structural: people with a score, or asked, who lack a variable from outside, by numbers and intervals.",
    "- burden, differences, regression: numbers of people, differences of levels and regressions by one grouping, worked back to yes by level.",
    "- outcomes: people by number of items and outcome, by a level's number and share.",
    '- "others known" and "models, all at once": how every figure of a section moves with a hidden count, found by analyzing files that differ in it alone, against how closely the figure is printed; one count at a time, and all together to first order.',
    "",
    "**Known to be open.** Files of 50 to 300 people by four groupings and their crossings: a few dozen hidden counts of some 1,900 were bounded too narrowly (none recovered, but that nobody left so many items open), most of them owned to by `disclosure.unprotected`. Such a file should be released by fewer groupings.",
    "",
    "**Separated outcomes.** That a model foretells its outcome says, even without the words, that in some level of the grouping with intercepts of its own nobody gave the answer or everybody; where one level alone is hidden, that is a count. So releases have no `separated-outcome` for models of reporting and telling; in those of prevalences a level without a yes or a no is hidden before (`hidden-regression`).",
    "",
    "**Who lacks what.** How few of those with a score, of those asked and of the first occasion lack a predictor, a variable from outside or the second occasion is hidden where they are fewer than 10 (strict: 20): numbers and degrees of freedom are then told as if nobody did. By how many the numbers of two scales on two occasions differ is not hidden, as those of two scales of one occasion are not.",
    "",
    "**Not tried.** Ranks of two scales neither of which lies within the other, taken together; kappas of more than two answers; coefficients of several predictors against one another; the search for the pattern of hiding itself; weights known person by person against weighted sums; standard errors and design effects of prevalences; replicate samples (intervals by bootstrap); groups' models beyond their thresholds; records of two different files of overlapping people.",
    "",
  ].join("\n");
}
