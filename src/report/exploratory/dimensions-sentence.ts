import type { ExploredAnalysis } from "../../analysis/analysis";
import type { Dimensions } from "../../verdicts/dimensions-verdict";
import { closestFactors, shownModel } from "../kit/shown-model";
import type { ReportAnswer, SummaryLine } from "../kit/tables/section";
import { numberWord, paragraph, pValue, sentence, texts, wholePercent } from "../kit/words/phrases";
import { leftOutOf } from "../kit/words/withheld";
import { scoringWords } from "./scoring";

const KAISER = "the empirical Kaiser criterion";

/** How many factors by the two rules that decide, in a few words: "one to three factors". */
function dimensionsWords({ verdict, range, open }: Dimensions): string {
  if (verdict === "not shown") return "no common factor";
  if (verdict === "not testable") return "not testable";
  return verdict === "undecided" ? `undecided, ${spread(range, open)}` : spread(range, open);
}

/** What a section opens with: how many factors, and how much one general dimension carries. */
export function dimensionsAnswer(analysis: ExploredAnalysis): ReportAnswer {
  const { retention } = analysis;
  const left = leftOutOf(analysis, analysis.data.items);
  const general = generalClause(retention.general);
  return {
    place: "structure",
    question: "How many dimensions?",
    answer: paragraph(
      left && `${sentence(left)}.`,
      `${sentence(dimensionsWords(retention))}${general === "" ? "" : `; ${general} of the common variance`}.`,
    ),
    verdict: "neutral",
  };
}

const MARKS = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
} as const;

/** The line of the second screen: which factors to score, how strong the general one is, how far they are distinct. */
export function dimensionsLine(analysis: ExploredAnalysis): SummaryLine {
  const { retention } = analysis;
  const model = shownModel(analysis);
  const closest = model === null ? null : closestFactors(model);
  const figures = texts(generalClause(retention.general), closest && `closest correlate ${closest.text}`);
  return {
    question: "How many dimensions?",
    word: sentence(scoringWords(analysis) || dimensionsWords(retention)),
    detail: sentence(figures.join("; ")),
    verdict: MARKS[retention.verdict],
    place: "structure",
  };
}

/** What each of the two rules names. */
export function dimensionsSentence({ verdict, tests, empiricalKaiser }: Dimensions): string {
  const criterion = `${KAISER} names ${number(empiricalKaiser)}`;
  const named = sentence(criterion);
  switch (verdict) {
    case "supported":
      return `The tests of fit and ${KAISER} both name ${number(empiricalKaiser)}.`;
    case "not shown": {
      const [independence] = tests.tests;
      return `The items correlate no more than by chance${independence?.p == null ? "" : ` (test of no common factor: p ${pValue(independence.p)})`}.`;
    }
    case "not testable":
      return `${named}; there is no test of fit for these answers.`;
    case "undecided":
      return `${named}; the tests of fit broke off after rejecting ${rejected(tests)}.`;
    case "partly":
      return tests.factors === null
        ? `${named}; the tests of fit reject ${rejected(tests)}, the most that were tried.`
        : `The tests of fit name ${number(tests.factors)}, ${criterion.replace("names ", "")}.`;
  }
}

/** "one general factor carries 86%"; "" for a single factor. */
function generalClause(general: Dimensions["general"]): string {
  if (general === null || general.ecv === null) return "";
  const what = general.method === "schmid-leiman" ? "one general factor" : "the first factor before rotation";
  return `${what} carries ${wholePercent(Math.round(100 * general.ecv) / 100)}`;
}

function spread([low, high]: Dimensions["range"], open: boolean): string {
  const numbers = texts(number(low), high > low && number(high));
  const most = `${numbers.join(high - low === 1 ? " or " : " to ")} ${high === 1 ? "factor" : "factors"}`;
  return open ? `${most} or more` : most;
}

/** The largest number that a test rejected. */
function rejected({ atLeast }: Dimensions["tests"]): string {
  const most = (atLeast ?? 0) - 1;
  return most < 0 ? "none" : `${most === 0 ? "no factor" : number(most)}`;
}

const number = (count: number): string => (count === 0 ? "none" : numberWord(count));
