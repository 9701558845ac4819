/** Words for follow-up questions about what was reported, from the definition's labels. */
import type { Analysis } from "../../../analysis/analysis";
import type { AmongExperiences, AmongPeople, AmongStatistics } from "../../../survey/among/among-result";
import { wordsOf } from "../words/about-words";
import { contextPhrase, counted, numberWord, paragraph, percent, quoted, sentence } from "../words/phrases";

type Share = Pick<AmongPeople, "kind" | "key" | "label" | "estimate" | "low" | "high">;

/** "45.6% [43.1%, 48.0%]". */
export function shareText({ estimate, low, high }: Pick<Share, "estimate" | "low" | "high">): string {
  if (estimate === null) return "";
  return low === null || high === null
    ? percent(estimate)
    : `${percent(estimate)} [${percent(low)}, ${percent(high)}]`;
}

/** Quoted label of the answer "no one"; null without one. */
function noneLabel(question: AmongStatistics): string | null {
  const none = overallShares(question).find(({ kind, key }) => kind === "answer" && key === question.noneKey);
  return none === undefined ? null : quoted(none.label);
}

/** What a share is of, as a row label. */
export function variableName(
  question: AmongStatistics,
  { kind, key, label }: Pick<Share, "kind" | "key" | "label">,
): string {
  const none = noneLabel(question);
  if (kind === "any") return none === null ? "Any answer" : `Any but ${none}`;
  if (kind === "group") return `${label}: any`;
  if (key === "none") return none === null ? "No answer" : `${none} alone, or no answer`;
  return key === "several" ? "Several kinds" : label;
}

/** The base of shares: people who reported something, or experiences. */
function baseName(analysis: Analysis, { people, items, context, within }: AmongStatistics): string {
  const { did } = wordsOf(analysis);
  if (people.length > 0) {
    const where = context === null ? "" : `, last ${contextPhrase(context)}`;
    return `people who ${did} at least one of ${numberWord(items.length)}${where}`;
  }
  return within === null
    ? "experiences"
    : `experiences for which ${quoted(within.answer)} was ticked (${within.label})`;
}

/** The base with its number. */
export function base(analysis: Analysis, question: AmongStatistics): string {
  const n = overallShares(question)[0]?.n ?? null;
  const all = baseName(analysis, question);
  return n === null ? all : counted(n, all, all);
}

/** Base of shares of people, as a table note. */
export function peopleBase(analysis: Analysis, question: AmongStatistics): string {
  const ticked = question.once ? "" : " for any item";
  return `${sentence(baseName(analysis, question))}; an answer counts where it was ticked${ticked}, no answer as not ticked.`;
}

export function experienceBase(analysis: Analysis, question: AmongStatistics): string {
  const { within } = question;
  const asked = within === null ? "" : `, if ${quoted(within.answer)} was ticked for it`;
  return `Experiences: one for each item that a person ${wordsOf(analysis).did}, in any context${asked}; no answer counts as not ticked.`;
}

export const overallShares = (question: AmongStatistics): readonly (AmongPeople | AmongExperiences)[] =>
  question.people.length > 0
    ? question.people.filter(({ group }) => group === null)
    : question.experiences.filter(({ item }) => item === null);

export const shownAnswers = (question: AmongStatistics): readonly (Share & { readonly estimate: number })[] =>
  overallShares(question)
    .flatMap((one) =>
      one.kind === "answer" && one.estimate !== null ? [{ ...one, estimate: one.estimate }] : [],
    )
    .sort((one, other) => other.estimate - one.estimate);

/** The most frequent answers; and "no one" next to those for whom no other answer is known. */
export function answersText(analysis: Analysis, question: AmongStatistics): string {
  const { noneKey, once, people } = question;
  const shown = shownAnswers(question);
  const [first, second] = shown.filter(({ key }) => key !== noneKey);
  const none = shown.find(({ key }) => key === noneKey);
  const any = overallShares(question).find(({ kind }) => kind === "any");
  const of = `Of ${base(analysis, question)}`;
  if (first === undefined) return "";
  const [most, next] = [first, second].map((one) => one && `${quoted(one.label)} (${shareText(one)})`);
  if (none === undefined || any?.estimate == null)
    return paragraph(
      `${of}, ${shareText(first)} have the answer ${quoted(first.label)}.`,
      next !== undefined && `Next is ${next}.`,
    );
  return paragraph(
    `${of}, ${shareText(any)} ticked an answer other than ${quoted(none.label)}.`,
    `Most often it was ${most}${next === undefined ? "" : `, then ${next}`}.`,
    `For the remaining ${percent(1 - any.estimate)} it was ${quoted(none.label)} alone, or no answer.`,
    `${quoted(none.label)} was ticked ${once || people.length === 0 ? "" : "for at least one item "}by ${shareText(none)}${once || people.length === 0 ? "" : "; they may have ticked another answer for another item"}.`,
  );
}
