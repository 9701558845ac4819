import type { Analysis } from "../../analysis/analysis";
import type { IrtItemFit, IrtResult } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { whereMeasured } from "../../verdicts/where-measured";
import { mixesDimensions } from "../kit/shown-model";
import type { ReportAnswer, SummaryLine } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { irtFactorLabel, LEVEL, mainIrt } from "../kit/words/format";
import { coefficient, counted, listed, percent, quoted } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";

type FactorInformation = IrtResult["information"]["factors"][number];
type MeasuredPlace = ReturnType<typeof whereMeasured>;

export const hasInformation = ({ peak }: FactorInformation): boolean => peak[1] > 0;

/** Factors of the section's model, and where each is measured. */
function measured(analysis: Analysis) {
  const result = mainIrt(analysis);
  const factors = (result?.information.factors ?? []).filter(hasInformation);
  return { result, factors, places: factors.map(whereMeasured) };
}

/** Word for where a factor is measured, and the answer's addition to its figure. */
const PLACES: Readonly<Record<MeasuredPlace, readonly [word: string, rest: string]>> = {
  upper: ["The upper tail", ", all of them above the mean"],
  lower: ["The lower tail", ", all of them below the mean"],
  middle: ["The middle", ""],
  throughout: ["Throughout", ""],
  nowhere: ["Nowhere reliably", ""],
};

/** The place where all measured factors are measured; undefined where they differ. */
function commonPlace(places: readonly MeasuredPlace[]): MeasuredPlace | undefined {
  const kinds = new Set(places.filter((place) => place !== "nowhere"));
  return kinds.size > 1 ? undefined : ([...kinds][0] ?? "nowhere");
}

/** The most frequent place, with the number of factors if not all. */
function wordOf(places: readonly MeasuredPlace[]): string {
  const count = (place: MeasuredPlace): number => places.filter((other) => other === place).length;
  const most = places.reduce((best, place) => (count(place) > count(best) ? place : best));
  const some = count(most) < places.length ? `, ${count(most)} of ${places.length} factors` : "";
  return `${PLACES[most][0]}${some}`;
}

/** The record's verdicts; for one of several factors, no plain yes. */
function verdictOf(analysis: Analysis, places: readonly MeasuredPlace[]): ReportAnswer["verdict"] {
  if (places.every((place) => place === "throughout")) return mixesDimensions(analysis) ? "partly" : "yes";
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
  const mixed = mixesDimensions(analysis) ? " But the one factor of this model stands for several." : "";
  return { ...HEAD, answer: `Reliability reaches ${LIMIT} for ${reached}${where}.${rest}${mixed}`, verdict };
}

export function informationLine(analysis: Analysis): readonly SummaryLine[] {
  const { factors, places } = measured(analysis);
  if (factors.length === 0) return [];
  const reached = reachedText(factors);
  const detail =
    reached === null ? `reliability at best ${bestText(factors)}` : `reliability ≥ ${LIMIT} for ${reached}`;
  return [{ ...HEAD, word: wordOf(places), detail, verdict: verdictOf(analysis, places) }];
}

export function misfits({
  itemFit,
}: Pick<IrtResult, "itemFit">): readonly (IrtItemFit & { readonly adjustedP: number | null })[] {
  const tested = itemFit.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return itemFit.map((item) => ({ ...item, adjustedP: adjusted[tested.indexOf(item)] ?? null }));
}

export function itemFitSentence(result: IrtResult): string {
  const tested = misfits(result).filter(({ adjustedP }) => adjustedP !== null);
  if (tested.length === 0) return "";
  const bad = tested.filter(({ adjustedP }) => (adjustedP ?? 1) < LEVEL).map(({ id }) => id);
  const named = bad.length === 0 ? "" : `: ${listed(bad)}`;
  return `S-χ² rejects ${bad.length} of ${counted(tested.length, "item")} (Holm-adjusted p < .05)${named}.`;
}

const PRINTED_AS_ZERO = 0.0005;

/** Share of people with misfitting answers. Omitted with few items or rare answers, where the index hardly reaches its bound and flags nobody. */
export function personFitSentence({ personFit }: IrtResult): string {
  if (personFit === null || personFit.below1645 < PRINTED_AS_ZERO) return "";
  return `Person fit (Zh) is below −1.645 for ${percent(personFit.below1645)} of people, below −2.5 for ${percent(personFit.below25)}; the model expects at most 5% and 0.6%.`;
}
