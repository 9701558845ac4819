/** Words for follow-up questions about what was reported, from the definition's labels. */
import type { Analysis } from "../../../analysis/analysis";
import type { AmongExperiences, AmongPeople, AmongStatistics } from "../../../survey/among/among-result";
import { aboutOf } from "../words/about-words";
import { contextPhrase, paragraph } from "../words/phrases";
import * as messages from "./messages";

type Share = Pick<AmongPeople, "kind" | "key" | "label" | "estimate" | "low" | "high">;

export function shareText({ estimate, low, high }: Pick<Share, "estimate" | "low" | "high">): string {
  if (estimate === null) return "";
  return low === null || high === null
    ? messages.share({ estimate })
    : messages.shareWithInterval({ estimate, low, high });
}

/** Label of the answer "no one"; null without one. */
export const noneLabel = (question: AmongStatistics): string | null =>
  overallShares(question).find(({ kind, key }) => kind === "answer" && key === question.noneKey)?.label ??
  null;

/** What a share is of, as a row label. */
export function variableName(
  question: AmongStatistics,
  share: Pick<Share, "kind" | "key" | "label">,
): string {
  const { kind, key, label } = share;
  const none = noneLabel(question);
  if (kind === "any") return messages.anyAnswer({ none });
  if (kind === "group") return messages.anyOfGroup({ label });
  if (key === "none") return messages.noAnswer({ none });
  return key === "several" ? messages.severalKinds() : label;
}

/** People by what they reported at least one of. */
const peopleOf = (analysis: Analysis, { items, context }: AmongStatistics) => ({
  about: aboutOf(analysis),
  items: items.length,
  context: context === null ? null : contextPhrase(context),
});

/** The base of shares with its number: people who reported something, or experiences. */
export function base(analysis: Analysis, question: AmongStatistics): string {
  const { people, within } = question;
  const n = overallShares(question)[0]?.n ?? null;
  if (people.length > 0) return messages.peopleBase({ n, ...peopleOf(analysis, question) });
  if (within === null) return messages.experienceBase({ n });
  return messages.experienceBaseWithin({ n, answer: within.answer, question: within.label });
}

/** Base of shares of people, as a table note. */
export const peopleBase = (analysis: Analysis, question: AmongStatistics): string =>
  messages.peopleNote({ ...peopleOf(analysis, question), isOnce: question.once });

/** Base of shares of experiences, as a table note. */
export const experienceBase = (analysis: Analysis, { within }: AmongStatistics): string =>
  messages.experienceNote({ about: aboutOf(analysis), within: within?.answer ?? null });

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

/** The two most frequent answers, the answer "no one", and the share with any answer. */
function mainAnswers(question: AmongStatistics) {
  const shown = shownAnswers(question);
  const [first, second] = shown.filter(({ key }) => key !== question.noneKey);
  const none = shown.find(({ key }) => key === question.noneKey);
  return { first, second, none, any: overallShares(question).find(({ kind }) => kind === "any") };
}

/** The most frequent answers, which a chart shows; with an answer “no one”, who had another one and who had that. */
export function answersText(analysis: Analysis, question: AmongStatistics): string {
  const { once, people } = question;
  const { first, second, none, any } = mainAnswers(question);
  const of = base(analysis, question);
  if (first === undefined) return "";
  if (none === undefined || any?.estimate == null)
    return paragraph(
      messages.firstAnswer({ base: of, share: shareText(first), label: first.label }),
      second !== undefined && messages.secondAnswer({ label: second.label, share: shareText(second) }),
    );
  const ticked = { none: none.label, share: shareText(none) };
  return paragraph(
    messages.otherThanNone({ base: of, share: shareText(any), none: none.label }),
    messages.onlyNone({ rest: 1 - any.estimate, none: none.label }),
    once || people.length === 0 ? messages.noneTicked(ticked) : messages.noneTickedForAnItem(ticked),
  );
}
