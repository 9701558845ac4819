import type { Analysis } from "../../analysis/analysis";
import type { IrtItemFit, IrtResult } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { whereMeasured } from "../../verdicts/where-measured";
import { isSeveralAsOne } from "../kit/shown-model";
import type { ReportAnswer, SummaryLine } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { irtFactorLabel, LEVEL, mainIrt } from "../kit/words/format";
import { coefficient, counted, listed, percent, quoted } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";

type FactorInformation = IrtResult["information"]["factors"][number];
type Where = ReturnType<typeof whereMeasured>;

/** Factors whose items say something. */
export const hasInformation = ({ peak }: FactorInformation): boolean => peak[1] > 0;

/** The factors of the model that the section is about, and where each is measured. */
function measured(analysis: Analysis) {
  const result = mainIrt(analysis);
  const factors = (result?.information.factors ?? []).filter(hasInformation);
  return { result, factors, places: factors.map(whereMeasured) };
}

/** A word for where a factor is measured, and what the answer adds to its figure. */
const PLACES: Readonly<Record<Where, readonly [word: string, rest: string]>> = {
  upper: ["The upper tail", ", all of them above the mean"],
  lower: ["The lower tail", ", all of them below the mean"],
  middle: ["The middle", ""],
  throughout: ["Throughout", ""],
  nowhere: ["Nowhere reliably", ""],
};

/** The one place where all factors are measured that are measured anywhere; undefined where these differ. */
function commonPlace(places: readonly Where[]): Where | undefined {
  const kinds = new Set(places.filter((place) => place !== "nowhere"));
  return kinds.size > 1 ? undefined : ([...kinds][0] ?? "nowhere");
}

/** The place that most factors share, and how many do where not all. */
function wordOf(places: readonly Where[]): string {
  const count = (place: Where): number => places.filter((other) => other === place).length;
  const most = places.reduce((best, place) => (count(place) > count(best) ? place : best));
  const some = count(most) < places.length ? `, ${count(most)} of ${places.length} factors` : "";
  return `${PLACES[most][0]}${some}`;
}

/** As the record's verdicts of the factors have it; of one factor in the place of several no plain yes. */
function verdictOf(analysis: Analysis, places: readonly Where[]): ReportAnswer["verdict"] {
  if (places.every((place) => place === "throughout")) return isSeveralAsOne(analysis) ? "partly" : "yes";
  return places.every((place) => place === "nowhere") ? "no" : "partly";
}

const HEAD = { place: "reliability", question: "Where does it measure?" } as const;
const LIMIT = coefficient(BANDS.reliability.sufficient);

/** "17.3% to 24.2% of people"; null where no factor is measured anywhere. */
function reachedText(factors: readonly FactorInformation[]): string | null {
  const reached = factors.filter(({ reliable }) => reliable.length > 0).map((one) => one.shareReliable);
  return reached.length === 0 ? null : `${rangeText(reached, percent)} of people`;
}

const bestText = (factors: readonly FactorInformation[]): string =>
  coefficient(Math.max(...factors.map(({ peakReliability }) => peakReliability)));

/** For how many people the items tell levels apart, and where these are; null without a model. */
export function informationAnswer(analysis: Analysis): ReportAnswer | null {
  const { result, factors, places } = measured(analysis);
  if (result === undefined || factors.length === 0) return null;
  const reached = reachedText(factors);
  const verdict = verdictOf(analysis, places);
  if (reached === null) {
    return {
      ...HEAD,
      answer: `Reliability reaches ${LIMIT} nowhere; at best it is ${bestText(factors)}.`,
      verdict,
    };
  }
  const none = factors.filter(({ reliable }) => reliable.length === 0);
  const names = none.map(({ factor }) => quoted(irtFactorLabel(result, factor)));
  const rest =
    none.length === 0
      ? ""
      : ` On ${none.length > 2 ? `${none.length} factors` : listed(names)} it does so nowhere.`;
  const common = commonPlace(places);
  const where = common === undefined ? "" : PLACES[common][1];
  const mixed = isSeveralAsOne(analysis) ? " But the one factor of this model stands for several." : "";
  return { ...HEAD, answer: `Reliability reaches ${LIMIT} for ${reached}${where}.${rest}${mixed}`, verdict };
}

/** The line of the second screen; none without a model. */
export function informationLine(analysis: Analysis): readonly SummaryLine[] {
  const { factors, places } = measured(analysis);
  if (factors.length === 0) return [];
  const reached = reachedText(factors);
  const detail =
    reached === null ? `reliability at best ${bestText(factors)}` : `reliability ≥ ${LIMIT} for ${reached}`;
  return [{ ...HEAD, word: wordOf(places), detail, verdict: verdictOf(analysis, places) }];
}

/** The fit of items, with p corrected for the number of tests. */
export function misfits({
  itemFit,
}: Pick<IrtResult, "itemFit">): readonly (IrtItemFit & { readonly adjustedP: number | null })[] {
  const tested = itemFit.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return itemFit.map((item) => ({ ...item, adjustedP: adjusted[tested.indexOf(item)] ?? null }));
}

/** Which items do not follow the model's curves. */
export function itemFitSentence(result: IrtResult): string {
  const tested = misfits(result).filter(({ adjustedP }) => adjustedP !== null);
  if (tested.length === 0) return "";
  const bad = tested.filter(({ adjustedP }) => (adjustedP ?? 1) < LEVEL).map(({ id }) => id);
  const named = bad.length === 0 ? "" : `: ${listed(bad)}`;
  return `S-χ² rejects ${bad.length} of ${counted(tested.length, "item")} (Holm-adjusted p < .05)${named}.`;
}

/** A share that is printed as 0.0%. */
const NOBODY = 0.0005;

/**
 * How many people answer in a way that the model does not expect; never who. With few items, or answers that few give,
 * the index hardly falls below its bound whatever people answer: that it flags nobody then says nothing, and is not told.
 */
export function personFitSentence({ personFit }: IrtResult): string {
  if (personFit === null || personFit.below1645 < NOBODY) return "";
  return `Person fit (Zh) is below −1.645 for ${percent(personFit.below1645)} of people, below −2.5 for ${percent(personFit.below25)}; the model expects at most 5% and 0.6%.`;
}
