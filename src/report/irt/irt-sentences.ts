import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { holm } from "../../numeric/distributions/holm";
import { informationCode, whereMeasured } from "../../verdicts/where-measured";
import { percent } from "../../words/format";
import { mixesDimensions } from "../kit/shown-model";
import type { ReportAnswer, SummaryLine } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { irtFactorLabel, LEVEL, mainIrt } from "../kit/words/format";
import { paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { verdictOfCode } from "../kit/words/verdict-words";
import * as messages from "./messages";

type FactorInformation = IrtResult["information"]["factors"][number];
type MeasuredPlace = ReturnType<typeof whereMeasured>;

export const hasInformation = ({ peak }: FactorInformation): boolean => peak[1] > 0;

/** Factors of the section's model, and where each is measured; none where the items have nothing in common. */
function measured(analysis: Analysis) {
  const result = analysis.retention?.verdict === "not shown" ? undefined : mainIrt(analysis);
  const factors = (result?.information.factors ?? []).filter(hasInformation);
  return { result, factors, places: factors.map(whereMeasured) };
}

/** The place where all measured factors are measured; undefined where they differ. */
function commonPlace(places: readonly MeasuredPlace[]): MeasuredPlace | undefined {
  const kinds = new Set(places.filter((place) => place !== "nowhere"));
  return kinds.size > 1 ? undefined : ([...kinds][0] ?? "nowhere");
}

/** The most frequent place, with the number of factors if not all. */
function wordOf(places: readonly MeasuredPlace[]): string {
  const count = (place: MeasuredPlace): number => places.filter((other) => other === place).length;
  const some: readonly MeasuredPlace[] = places.filter((place) => place !== "nowhere");
  const place = some.reduce((best, one) => (count(one) > count(best) ? one : best), some[0] ?? "nowhere");
  return count(place) < places.length
    ? messages.placeOfSome({ place, count: count(place), factors: places.length })
    : messages.place({ place });
}

/** Of all factors; for one of several dimensions, no plain yes. */
function verdictOf(analysis: Analysis, factors: readonly FactorInformation[]): ReportAnswer["verdict"] {
  const [code = "not shown", ...others] = new Set(factors.map(informationCode));
  const verdict = others.length > 0 ? "partly" : verdictOfCode(code);
  return verdict === "yes" && mixesDimensions(analysis) ? "partly" : verdict;
}

const head = () => ({ place: "reliability", question: messages.question() }) as const;
const cutoff = BANDS.reliability.sufficient;

/** Null where no factor is measured anywhere. */
function reachedShares(factors: readonly FactorInformation[]): string | null {
  const reached = factors.filter(({ reliable }) => reliable.length > 0).map((one) => one.shareReliable);
  return reached.length === 0 ? null : rangeText(reached, (share) => percent(share));
}

const bestOf = (factors: readonly FactorInformation[]): number =>
  Math.max(...factors.map(({ peakReliability }) => peakReliability));

/** More factors are counted. */
const MAX_NAMED = 2;

/** Whether the working model has no item response solution, so that another one stands in. */
const isOtherModel = ({ workingModel }: Analysis, structure: string): boolean =>
  workingModel !== null && structure !== workingModel.structure && structure !== workingModel.base;

/** Whether slopes run off, or the answers do not identify the parameters. */
const isUnsettled = ({ warnings }: IrtResult): boolean =>
  warnings.some(({ code }) => code === "steep-item" || code === "no-standard-errors");

export function informationAnswer(analysis: Analysis): ReportAnswer | null {
  const { result, factors, places } = measured(analysis);
  if (result === undefined || factors.length === 0) return null;
  const shares = reachedShares(factors);
  const verdict = isUnsettled(result) ? "undecided" : verdictOf(analysis, factors);
  const best = bestOf(factors);
  if (shares === null) return { ...head(), answer: messages.answerNowhere({ cutoff, best }), verdict };
  const none = factors.filter(({ reliable }) => reliable.length === 0);
  const names = none.map(({ factor }) => messages.quotedName({ name: irtFactorLabel(result, factor) }));
  const common = commonPlace(places);
  const place = common === "upper" || common === "lower" ? common : "elsewhere";
  const answer = paragraph(
    messages.answerReached({ cutoff, shares, place }),
    names.length > 0 &&
      (names.length > MAX_NAMED
        ? messages.unreliableFactorCount({ cutoff, count: names.length })
        : messages.unreliableFactors({ cutoff, factors: names })),
    isUnsettled(result) && messages.unsettled(),
    mixesDimensions(analysis) && messages.mixedDimensions(),
    isOtherModel(analysis, result.structure) && messages.otherModel({ model: result.label }),
  );
  return { ...head(), answer, verdict };
}

export function informationLine(analysis: Analysis): readonly SummaryLine[] {
  const { result, factors, places } = measured(analysis);
  if (result === undefined || factors.length === 0) return [];
  if (isUnsettled(result)) {
    const [word, detail, todo] = [
      messages.unsettledWord(),
      messages.unsettledDetail(),
      messages.unsettledTodo(),
    ];
    return [{ ...head(), word, detail, todo, verdict: "undecided" }];
  }
  const shares = reachedShares(factors);
  const detail =
    shares === null
      ? messages.detailNowhere({ best: bestOf(factors) })
      : messages.detailReached({ cutoff, shares });
  const common = commonPlace(places);
  const place = common === "upper" || common === "lower" || common === "nowhere" ? common : "elsewhere";
  const todo = messages.todo({ place });
  return [{ ...head(), word: wordOf(places), detail, todo, verdict: verdictOf(analysis, factors) }];
}

/** Fit of the items, with p adjusted for their number. */
export function misfits({ itemFit }: Pick<IrtResult, "itemFit">) {
  const tested = itemFit.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p ?? 1));
  return itemFit.map((item) => ({ ...item, adjustedP: adjusted[tested.indexOf(item)] ?? null }));
}

export function itemFitSentence(result: IrtResult): string {
  const tested = misfits(result).filter(({ adjustedP }) => adjustedP !== null);
  if (tested.length === 0) return "";
  const items = tested.filter(({ adjustedP }) => (adjustedP ?? 1) < LEVEL).map(({ id }) => id);
  return messages.itemFit({ misfits: items.length, n: tested.length, level: LEVEL, items });
}

const PRINTED_AS_ZERO = 0.0005;

/** Share of people with misfitting answers. Omitted with few items or rare answers, where the index hardly reaches its bound and flags nobody. */
export function personFitSentence({ personFit }: IrtResult): string {
  if (personFit === null || personFit.below1645 < PRINTED_AS_ZERO) return "";
  return messages.personFit({ misfitting: personFit.below1645, strongly: personFit.below25 });
}
