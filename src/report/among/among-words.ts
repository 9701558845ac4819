/** The words of questions asked about what was reported: from the definition's labels, whatever the measure. */
import type { Analysis } from "../../analysis/analysis";
import type { AmongExperiences, AmongPeople, AmongStatistics } from "../../survey/among/among-result";
import { wordsOf } from "../kit/words/about-words";
import { paragraph, percent, quoted } from "../kit/words/phrases";

type Share = Pick<AmongPeople, "kind" | "key" | "label" | "estimate" | "low" | "high">;

/** "45.6% [43.1%, 48.0%]". */
export function shareText({ estimate, low, high }: Pick<Share, "estimate" | "low" | "high">): string {
  if (estimate === null) return "";
  return low === null || high === null
    ? percent(estimate)
    : `${percent(estimate)} [${percent(low)}, ${percent(high)}]`;
}

/** What a share is of, as a table's row has it. */
export function variableName({ kind, key, label }: Pick<Share, "kind" | "key" | "label">): string {
  if (kind === "any") return "Any of these";
  if (kind === "group") return `${label}: any`;
  if (key === "none") return "None, or no answer";
  return label;
}

/** Whose shares are of people, in words. */
export function peopleBase(analysis: Analysis, { context, items, once }: AmongStatistics): string {
  const where = context === null ? "" : ` where it last happened in the context ${quoted(context)}`;
  const ticked = once ? "ticked" : "ticked for any item";
  return paragraph(
    `People who ${wordsOf(analysis).did} at least one of ${items.length || "all"} items${where}; an answer counts where it was ${ticked}.`,
    "A missing answer counts as not ticked.",
  );
}

/** Whose shares are of experiences, in words. */
export function experienceBase(analysis: Analysis, { within }: AmongStatistics): string {
  const asked = within === null ? "" : `, where ${quoted(within.answer)} was ticked (${within.label})`;
  return paragraph(
    `Experiences: one for each item that a person ${wordsOf(analysis).did}, in any context${asked}.`,
    "A missing answer counts as not ticked.",
  );
}

/** The shares of everybody, or of all items together. */
export function overallShares(question: AmongStatistics): readonly (AmongPeople | AmongExperiences)[] {
  return question.people.length > 0
    ? question.people.filter(({ group }) => group === null)
    : question.experiences.filter(({ item }) => item === null);
}

/** The answers that are shown, most frequent first. */
export function shownAnswers(question: AmongStatistics): readonly (Share & { readonly estimate: number })[] {
  return overallShares(question)
    .flatMap((one) =>
      one.kind === "answer" && one.estimate !== null ? [{ ...one, estimate: one.estimate }] : [],
    )
    .sort((one, other) => other.estimate - one.estimate);
}

/** The answer that says "no one" beside the share of whom no answer names anybody: they are not the same. */
export function noneSentence(question: AmongStatistics): string {
  const shares = overallShares(question);
  const ticked = shares.find(({ kind, key }) => kind === "answer" && key === question.noneKey);
  const any = shares.find(({ kind }) => kind === "any");
  if (ticked === undefined) return "";
  if (question.people.length === 0)
    return ticked.estimate === null
      ? ""
      : `${quoted(ticked.label)} was ticked for ${shareText(ticked)} of experiences.`;
  return paragraph(
    ticked.estimate !== null &&
      `${quoted(ticked.label)} was ticked for at least one item by ${shareText(ticked)}; they may have ticked somebody for another.`,
    any?.estimate != null &&
      `Of ${percent(1 - any.estimate)} no answer names anybody: they ticked ${quoted(ticked.label)} alone, or gave no answer.`,
  );
}

/** The most frequent answers, and how many named anybody. */
export function answersSentence(question: AmongStatistics): string {
  const named = shownAnswers(question).filter(({ key }) => key !== question.noneKey);
  const [first, second] = named;
  const any = overallShares(question).find(({ kind }) => kind === "any");
  if (first === undefined) return "";
  return paragraph(
    question.noneKey !== null && any?.estimate != null && `${shareText(any)} named somebody.`,
    `Most often it was ${quoted(first.label)} (${shareText(first)})${second === undefined ? "" : `, then ${quoted(second.label)} (${shareText(second)})`}.`,
  );
}
