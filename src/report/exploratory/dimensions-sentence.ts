import type { ExploredAnalysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { Dimensions } from "../../verdicts/dimensions";
import { leadingNumber, shownNumbers } from "../../verdicts/dimensions-verdict";
import { coefficient, listed, numberWord, pValue, sentence, texts, wholePercent } from "../kit/words/phrases";

const KAISER = "the empirical Kaiser criterion";

/** How many factors by the two rules that decide, in one sentence. */
export function dimensionsSentence(retention: Dimensions): string {
  const { verdict, suggested, range, open, empiricalKaiser, tests } = retention;
  const [low, high] = range;
  const criterion = `${KAISER} names ${number(empiricalKaiser)}`;
  switch (verdict) {
    case "supported":
      return `${sentence(factors(suggested ?? high))}: the tests of fit stop there, and so does ${KAISER}.`;
    case "not shown": {
      const [independence] = tests.tests;
      return `No common factor is shown: the items correlate no more than chance has it${independence?.p == null ? "" : ` (test of no common factor: p ${pValue(independence.p)})`}.`;
    }
    case "not testable":
      return `Not testable: there is no test of fit for these answers; ${criterion}.`;
    case "undecided":
      return `Undecided, ${spread(range, open)}: the tests of fit broke off, having rejected ${rejected(retention)}; ${criterion}.`;
    case "partly":
      return open
        ? `${sentence(spread(range, open))}: the tests of fit reject ${rejected(retention)}, the most that were tried; ${criterion}.`
        : `${sentence(spread([low, high], open))}: the tests of fit stop at ${number(tests.factors ?? high)}, ${KAISER} at ${number(empiricalKaiser)}.`;
  }
}

/** The same with how much one general dimension carries, and which factors are weak. */
export function dimensionsAnswer(analysis: ExploredAnalysis): readonly string[] {
  const { retention } = analysis;
  const notes = texts(generalClause(retention.general), weakFactors(analysis));
  return texts(
    dimensionsSentence(retention),
    notes.length > 0 && `${sentence(notes.join("; "))}.`,
    leadingClause(retention),
  );
}

function generalClause(general: Dimensions["general"]): string {
  if (general === null || general.ecv === null) return "";
  const share = `carries ${wholePercent(Math.round(100 * general.ecv) / 100)} of the common variance`;
  return general.method === "schmid-leiman"
    ? `one general dimension above ${numberWord(general.factors)} factors ${share}`
    : `the first of two factors ${share} before rotation`;
}

/** Factors of the solution that is told first on which few items load saliently. */
function weakFactors({ efa, retention }: ExploredAnalysis): string {
  const solution = efa.find(({ factors }) => factors === leadingNumber(retention));
  if (solution === undefined || solution.factors < 2) return "";
  const { salientLoading, itemsPerFactor } = factorCriteria;
  const few = Array.from({ length: solution.factors }, (_, f) => f).filter(
    (f) =>
      solution.loadings.filter((row) => Math.abs(row[f] ?? 0) >= salientLoading.value).length <
      itemsPerFactor.value,
  );
  if (few.length === 0) return "";
  const names = listed(few.map((f) => String(f + 1)));
  return `${few.length === 1 ? `factor ${names}` : `factors ${names}`} of the ${numberWord(solution.factors)}-factor solution ${few.length === 1 ? "is" : "are"} weak (fewer than ${numberWord(itemsPerFactor.value)} items load ${coefficient(salientLoading.value)} or more)`;
}

/** Why a range is wide, which of its solutions is told first, and which are not shown. */
function leadingClause(retention: Dimensions): string {
  const { suggested, range, tests, empiricalKaiser } = retention;
  if (suggested !== null || range[1] - range[0] <= 1) return "";
  const why =
    (tests.factors ?? tests.atLeast ?? 0) > empiricalKaiser
      ? "factors that correlate highly are one to the criterion, and tests of many people find small factors that nobody would name"
      : "the tests may lack power, and among few people or with rare items the criterion counts chance";
  const left = range[1] - range[0] + 1 > shownNumbers(range).length;
  return `The two rules are far apart: ${why}. The solution with ${factors(leadingNumber(retention))} is told first${left ? "; of the numbers between only the first are shown" : ""}.`;
}

function spread([low, high]: Dimensions["range"], open: boolean): string {
  if (open) return `${number(low)}${low === high ? "" : ` to ${number(high)}`} factors or more`;
  if (high === low) return factors(high);
  return `${number(low)} ${high - low === 1 ? "or" : "to"} ${number(high)} ${high === 1 ? "factor" : "factors"}`;
}

/** The largest number that a test rejected. */
function rejected({ tests }: Dimensions): string {
  return tests.atLeast === null || tests.atLeast === 0 ? "none" : factors(tests.atLeast - 1);
}

function factors(count: number): string {
  return count === 0 ? "no factor" : `${numberWord(count)} ${count === 1 ? "factor" : "factors"}`;
}

function number(count: number): string {
  return count === 0 ? "none" : numberWord(count);
}
