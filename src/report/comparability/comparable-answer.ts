import type { Analysis } from "../../analysis/analysis";
import { keyOf } from "../../words/key";
import { language, TRANSLATED } from "../../words/language";
import { mixesDimensions } from "../kit/shown-model";
import type { ReportAnswer, SummaryPart, Verdict } from "../kit/tables/section";
import { alsoMeasuring } from "../kit/words/also-measuring";
import { paragraph } from "../kit/words/phrases";
import { verdictOfCode } from "../kit/words/verdict-words";
import {
  comparedItems,
  differingIds,
  type Grouping,
  groupingsOf,
  hasDifferent,
  itemsFound,
  largest,
  meanChanges,
  meanMove,
  mostAtStake,
} from "./groupings";
import { configuralFigures, equalGiven, releasedFor } from "./invariance/invariance-sentences";
import * as messages from "./messages";

/** Cut-offs of the verdict: a shift in logits, a change of a mean in standard deviations. */
export const CUT_OFFS = { shift: 0.6, change: 0.1 } as const;

const MAX_WORDS = 60;
/** How much longer other languages are. */
const LONGER = 1.4;
const MAX_NAMED = 6;

/** Sentences on a grouping, and others of which they hold as well. */
type Words = (grouping: Grouping, groups: readonly string[]) => string;

export function comparableAnswer(analysis: Analysis): ReportAnswer | null {
  const groupings = groupingsOf(analysis);
  if (groupings.length === 0) return null;
  const stake = mostAtStake(groupings);
  const full =
    (whose: (grouping: Grouping) => boolean): Words =>
    (grouping, groups) =>
      whose(grouping) ? fullWords(analysis, grouping, groups) : shortWords(grouping, groups);
  const forms = [
    full(() => true),
    full(({ verdict }) => verdict.code !== "supported"),
    full((grouping) => grouping === stake),
    shortWords,
    verdictAlone,
  ].map((words) => byWords(groupings, words));
  const most = MAX_WORDS * (TRANSLATED.some((one) => one === language()) ? LONGER : 1);
  const answer = forms.find((form) => form.split(/\s+/).length <= most) ?? forms.at(-1) ?? "";
  return {
    place: "comparability",
    question: messages.question(),
    answer: paragraph(answer, mixesDimensions(analysis) && messages.notOneFactor()),
    verdict: verdictOf(groupings),
  };
}

/** Groupings of which the same is said share their sentences. */
function byWords(groupings: readonly Grouping[], words: Words): string {
  const all = groupings.map((grouping) => ({ grouping, text: words(grouping, []) }));
  const firsts = all.filter(({ text }, k) => all.findIndex((one) => one.text === text) === k);
  const sentences = firsts.map(({ grouping, text }) => {
    const groups = all.filter((one) => one.text === text).map((one) => one.grouping.group);
    return words(grouping, groups);
  });
  return paragraph(...sentences);
}

/** The common verdict; groupings that could not be tested count only where none could. */
function verdictOf(groupings: readonly Grouping[]): Verdict {
  const codes = new Set(groupings.map(({ verdict }) => verdict.code));
  if (codes.size > 1) codes.delete("not testable");
  const [code = "partly", ...others] = codes;
  return others.length === 0 ? verdictOfCode(code) : "partly";
}

function fullWords(analysis: Analysis, grouping: Grouping, groups: readonly string[]): string {
  const { length: n } = grouping.leftOut;
  return paragraph(
    reasonWords(analysis, grouping, groups),
    n > 0 && messages.levelsLeftOut({ n, all: grouping.levels.length + n }),
  );
}

function reasonWords(analysis: Analysis, grouping: Grouping, groups: readonly string[]): string {
  const found = { groups, ...itemsFound(grouping), named: namedIds(grouping) };
  const [moved] = meanChanges(grouping);
  switch (grouping.verdict.reason) {
    case "alike":
    case "unchanged":
      return messages.answerComparable({ ...found, ...CUT_OFFS, ruledOut: ruledOut(grouping) });
    case "items-freed":
      return moved === undefined
        ? messages.answerLinked(found)
        : messages.answerMeansMove({ ...found, ...meanMove(analysis, grouping, moved) });
    case "most-differ":
      return messages.answerNotLinked(found);
    case "baseline":
      return messages.answerMisfit({
        groups,
        figures: configuralFigures(grouping.ladder),
        ...equalGiven(grouping.ladder),
      });
    case "ladder":
      return grouping.verdict.code === "undecided" || grouping.ladder === null
        ? shortWords(grouping, groups)
        : messages.answerModels({
            groups,
            code: keyOf(grouping.verdict.code),
            equal: equalGiven(grouping.ladder).equal,
            ...releasedFor(grouping.ladder),
          });
    case "too-few":
      return messages.answerOpen({
        ...found,
        ...CUT_OFFS,
        largest: largest(grouping, "largestShift") ?? Number.NaN,
        needed: grouping.verdict.needed,
      });
    default:
      return shortWords(grouping, groups);
  }
}

/** The items that differ; none where they are too many to name. */
function namedIds(grouping: Grouping): readonly string[] {
  const ids = differingIds(grouping);
  return ids.length > MAX_NAMED ? [] : ids;
}

function shortWords(grouping: Grouping, groups: readonly string[]): string {
  const { reason } = grouping.verdict;
  const code = keyOf(grouping.verdict.code);
  if (reason === "too-few") return messages.shortOpen({ groups, needed: grouping.verdict.needed });
  if (reason === "baseline") return messages.shortMisfit({ groups });
  if (reason === "most-differ") return messages.shortNotLinked({ groups, ...itemsFound(grouping) });
  if (isUntested(reason)) return messages.shortUntested({ groups, code, reason });
  if (reason === "ladder") return messages.shortModels({ groups, code });
  return messages.shortItems({ groups, code, ...itemsFound(grouping) });
}

type Untested = Extract<Reason, "one-group" | "few-items" | "no-solution" | "not-linked">;
type Reason = Grouping["verdict"]["reason"];

const isUntested = (reason: Reason): reason is Untested =>
  reason === "one-group" || reason === "few-items" || reason === "no-solution" || reason === "not-linked";

/** An open verdict keeps its reason. */
const verdictAlone: Words = (grouping, groups) =>
  grouping.verdict.code === "undecided"
    ? shortWords(grouping, groups)
    : messages.shortVerdict({ groups, code: keyOf(grouping.verdict.code) });

/** What is ruled out where means can be compared. */
function ruledOut({ verdict }: Grouping): "shifts" | "means" | "both" {
  const reasons = new Set(verdict.factors.map(({ reason }) => reason));
  if (!reasons.has("unchanged")) return "shifts";
  return reasons.has("alike") ? "both" : "means";
}

export function comparableSummary(analysis: Analysis): SummaryPart {
  const groupings = groupingsOf(analysis);
  const uncompared = groupingsWithout(analysis, groupings);
  const [first] = groupings;
  if (first === undefined && uncompared.length === 0) return {};
  const others = groupings.filter(({ verdict }) => verdict.code !== "supported");
  const yes = groupings.filter(({ verdict }) => verdict.code === "supported");
  const word =
    yes.length > 0
      ? messages.lineComparable({ groups: yes.map(({ group }) => group) })
      : messages.lineVerdict({ code: keyOf(first?.verdict.code ?? "not-tested") });
  // Of several groupings the figures of misfit are in the section: they would say the same at length.
  const words: Words = (grouping, groups) =>
    groupings.length > 1 && grouping.verdict.reason === "baseline"
      ? shortWords(grouping, groups)
      : foundWords(analysis, grouping, groups);
  const detail = paragraph(
    byWords([...others, ...yes], words),
    uncompared.length > 0 && messages.lineUncompared({ groups: uncompared }),
    first !== undefined && mixesDimensions(analysis) && messages.notOneFactor(),
  );
  const verdict = first === undefined ? verdictOfCode("not-tested") : verdictOf(groupings);
  return {
    lines: [
      {
        question: messages.lineQuestion(),
        word,
        detail,
        todo: todoOf(groupings),
        verdict,
        place: "comparability",
      },
    ],
    cautions: cautionOf(others),
  };
}

/** What may be compared, and what not. */
function todoOf(groupings: readonly Grouping[]): string {
  const of = (...codes: readonly string[]): readonly string[] =>
    groupings.filter(({ verdict }) => codes.includes(verdict.code)).map(({ group }) => group);
  return paragraph(
    of("supported").length > 0 && messages.todoCompare({ groups: of("supported") }),
    of("partly").length > 0 && messages.todoAllow({ groups: of("partly") }),
    of("not shown").length > 0 && messages.todoAvoid({ groups: of("not shown") }),
    of("supported", "partly", "not shown").length === 0 && messages.todoOpen(),
  );
}

function foundWords(analysis: Analysis, grouping: Grouping, groups: readonly string[]): string {
  const { verdict, levels, ladder } = grouping;
  const { reason } = verdict;
  if (reason === "baseline")
    return messages.lineMisfit({ groups, figures: configuralFigures(ladder), ...equalGiven(ladder) });
  if (reason === "too-few") return messages.lineOpen({ groups, needed: verdict.needed });
  if (reason === "most-differ") return messages.lineNotLinked({ groups, ...itemsFound(grouping) });
  const code = verdict.code === "undecided" ? "undecided" : "other";
  if (isUntested(reason)) return messages.lineUntested({ groups, code, reason });
  if (comparedItems(grouping).length > 0) {
    const also = alsoMeasuring(analysis, differingIds(grouping)).map(messages.alsoBriefly);
    return messages.lineItems({ groups, ...itemsFound(grouping), named: namedIds(grouping), also });
  }
  return messages.lineModels({ groups, code, levels: levels.length });
}

/** Groupings whose comparison failed as a whole. */
function groupingsWithout({ notFitted }: Analysis, groupings: readonly Grouping[]): readonly string[] {
  return notFitted.flatMap(({ analysis, of }) =>
    analysis === "invariance" && groupings.every(({ group }) => group !== of) ? [of] : [],
  );
}

/** Caution about groupings whose means cannot be compared directly. */
function cautionOf(others: readonly Grouping[]): readonly string[] {
  const unequal = others.filter(({ verdict }) => verdict.code === "partly" || verdict.code === "not shown");
  const [first, ...more] = unequal;
  if (first === undefined) return [];
  // If single items are not the reason, or not the only one, the line of the first screens says why.
  return more.length > 0 || !hasDifferent(first)
    ? [messages.caution({ groups: unequal.map(({ group }) => group) })]
    : [messages.cautionItems({ group: first.group, ...itemsFound(first) })];
}
