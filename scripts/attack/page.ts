/** docs/disclosure.md: what is promised, what a reader is taken to know, how it was attacked and with what result. */
import type { AttackResult } from "./attack-run";

/** @param left names of the files that were not attacked */
export function disclosurePage(
  results: readonly AttackResult[],
  { version, left }: { readonly version: string; readonly left: readonly string[] },
): string {
  const done = results.filter(({ problem }) => problem === null);
  const routes = [...new Set(done.flatMap((one) => one.routes.map(({ route }) => route)))];
  const sum = (route: string, key: "figures" | "given" | "control"): number =>
    done.reduce((total, one) => total + (one.routes.find((own) => own.route === route)?.[key] ?? 0), 0);
  const all = (key: "attacked" | "forced" | "recovered" | "tooNarrow" | "undecided"): number =>
    done.reduce((total, one) => total + one[key], 0);
  const share = (part: number, whole: number): string =>
    whole === 0 ? "" : ` (${Math.round((100 * part) / whole)} %)`;
  return [
    "# What a release reveals, and how it was attacked",
    "",
    `Written by \`npm run attack\` (itemwise ${version}).`,
    "",
    "**Promised.** In a release of a sensitive measure, nobody's answer can be read from a small count. A count is hidden where, in a level or crossing of identifying variables, fewer than 5 people gave an answer or all but fewer than 5 did (or the definition's `threshold`). Other figures are hidden with it, so that each hidden count can be any of 6 neighbouring values or more (the threshold and one). There are fewer only where the level has fewer people, or where the totals of everybody and of domains already force it ([decision 038](decisions/038-identifying-variables.md)).",
    "",
    "**Known to the attacker.** All published figures, the program, the measure. Of every person the groupings and the design, and which items the person left unanswered. Each printed figure is taken to give its count away to the last person, whether weighted, imputed or rounded. Not known: how anybody answered.",
    "",
    `**Attacked how.** For each file one programme in whole numbers, solved by HiGHS, which the program itself does not use. The unknowns are the people who gave an answer, by group of people who stand in the same cells of all tables. All items, sets, contexts and follow-up questions are in it together. The equations are all printed figures. For each hidden cell it finds the smallest and the largest count. Of files with more than ${MOST} hidden cells, ${MOST} are attacked, drawn with a fixed seed.`,
    "",
    "**Scored.** Recovered: one value is left. Too narrow: fewer are left than promised. Forced: the totals alone leave fewer. Undecided: neither was proved in the time (one minute for each programme); such a cell may be safe or not. Surveys of 60 people are attacked once more by answer patterns, which is exact.",
    "",
    "## By file",
    "",
    `In ${done.length} files ${all("attacked")} hidden cells were attacked: ${all("recovered")} recovered, ${all("tooNarrow")} too narrow, ${all("forced")} forced, ${all("undecided")} undecided.`,
    "",
    "| file | hidden | attacked | forced | recovered | too narrow | undecided |",
    "|---|---|---|---|---|---|---|",
    ...results.map(({ name, hidden, attacked, forced, recovered, tooNarrow, undecided, problem }) =>
      problem === null
        ? `| ${name} | ${hidden} | ${attacked} | ${forced} | ${recovered} | ${tooNarrow} | ${undecided} |`
        : `| ${name} | | | | | | ${problem.replaceAll("|", "/").replaceAll("\n", " ")} |`,
    ),
    "",
    ...(left.length === 0
      ? []
      : [`Not run, or not finished in time, by this version: ${left.join("; ")}.`, ""]),
    ...given(done),
    ...exactLines(done),
    "## By route",
    "",
    "Each route is a kind of figure. The control counts the hidden cells that the same route gives away in a record without protection; of the sums, those given away where unsafe cells alone are hidden. A route without a control was not tested by these files.",
    "",
    "| route | figures | gave away | control |",
    "|---|---|---|---|",
    ...routes.map(
      (route) =>
        `| ${route} | ${sum(route, "figures")} | ${sum(route, "given")} | ${sum(route, "control")} |`,
    ),
    "",
    "- sums: everything that is printed, together, as above.",
    "- invariance, item functioning, norms, known groups: every answer to the items in them is taken to be known in the levels compared.",
    "- regression, predictors: the score equations. The people predicted to say yes in a level are those who did, within the rounding of the coefficients.",
    "",
    "## What hiding costs",
    "",
    "Safe cells have 25 people or more, and 5 (the threshold) or more with either answer. Needed: how many of them must be hidden at least, found greedily from each item's own tables, without what items, sets and overlapping groupings tell of each other.",
    "",
    "| file | safe cells hidden | needed | national figures hidden | items that left pooled models |",
    "|---|---|---|---|---|",
    ...done.map(({ name, utility }) =>
      utility === null
        ? `| ${name} | | | | |`
        : `| ${name} | ${utility.hidden} of ${utility.safe}${share(utility.hidden, utility.safe)} | ${utility.needed} | ${utility.nationalHidden} | ${utility.leftPooledModels} |`,
    ),
    "",
    "**Not promised.** Protection from an insider who knows how others answered. Protection where one person has most of the weight. Protection from a reader who solves for the pattern of hiding itself. Crossings of three groupings or more that are not printed. Records of two files of overlapping people that do not name each other. Weighted totals where everybody in a level of a grouping has the same weight and the grouping is no domain: `release` refuses these, a report does not. Averages apply to everybody of a group, in the file or not: that most of a group said no is not hidden where enough said yes.",
    "",
    "**Not tried.** Correlations of scores with outside variables. Standard errors and design effects of figures that are shown. Words of messages. Known weights of single people in weighted sums. Regressions with imputed answers, and weighted ones with weights that vary.",
    "",
  ].join("\n");
}

const MOST = 60;

function given(results: readonly AttackResult[]): string[] {
  const all = results.flatMap(({ name, examples }) => examples.map((example) => `- ${name}: ${example}`));
  return all.length === 0 ? [] : ["Given away, some of them:", "", ...all.slice(0, 20), ""];
}

function exactLines(results: readonly AttackResult[]): string[] {
  const checked = results.flatMap(({ name, exact }) => (exact === null ? [] : [{ name, ...exact }]));
  if (checked.length === 0) return [];
  const words = checked
    .map(
      ({ name, attacked, given: own, undecided }) => `${name} ${own} of ${attacked} (${undecided} undecided)`,
    )
    .join("; ");
  return [`By answer patterns, given away: ${words}.`, ""];
}
