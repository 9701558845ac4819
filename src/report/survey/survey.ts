import type { Analysis } from "../../analysis/analysis";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { integer } from "../../words/format";
import * as names from "../../words/messages";
import { appendixBlocks, chapter, warningBlocks } from "../kit/tables/blocks";
import type { KeyFigure, ReportAnswer, ReportChapter, ReportTable } from "../kit/tables/section";
import { column, disclosedTable, itemColumns } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { shownOrHidden, sumOfShown } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { noteParts } from "../kit/words/measure-note";
import {
  estimatesBy,
  isOf,
  isShifted,
  itemPhrase,
  mainMeasured,
  measuredPhrase,
  paragraph,
  texts,
} from "../kit/words/phrases";
import { groupsTable, missingIn } from "./groups-table";
import * as messages from "./messages";
import { missingDependenceBlocks } from "./missing-dependence";

/** Levels are similar in size where the largest share is at most this multiple of the smallest. */
const MAX_SIMILAR_RATIO = 1.5;

/** Who, when, how weighted. The measure's note says when and whom in its first sentence. */
export const sampleSentence = (analysis: Analysis): string =>
  paragraph(peopleSentence(analysis), noteParts(analysis.measure).first);

function peopleSentence({ settings, data }: Analysis): string {
  const { n, effectiveN: effective } = data;
  if (settings.weights === "none") return messages.peopleUnweighted({ n });
  if (settings.weights === "frequency") return messages.peopleFrequencies({ n });
  const within = data.groups.find(({ name }) => name === data.weightsWithin);
  if (within === undefined) return messages.peopleWeighted({ n, effective });
  const levels = within.levels.length;
  const shares = within.levels.flatMap(({ share }) => share ?? []);
  const areAlike = shares.length === levels && Math.max(...shares) <= MAX_SIMILAR_RATIO * Math.min(...shares);
  const people = { n, effective, levels, grouping: within.name };
  return areAlike ? messages.peopleWeightedAlike(people) : messages.peopleWeightedWithin(people);
}

/** Number of people, where no share is the first figure. */
export function peopleFigure({ data, prevalence }: Analysis): readonly KeyFigure[] {
  if (prevalence.length > 0) return [];
  const complete = data.nComplete === null || data.n === 0 ? null : data.nComplete / data.n;
  const range = complete === null ? "" : messages.completeFigure({ share: complete });
  return [{ value: integer(data.n), label: messages.peopleFigure({ n: data.n }), range }];
}

export const surveyAnswer = (analysis: Analysis): ReportAnswer => ({
  place: "survey",
  question: messages.question(),
  answer: paragraph(peopleText(analysis), missingText(analysis)),
  verdict: "neutral",
});

function peopleText({ data: { n, groups } }: Analysis): string {
  const [first] = groups;
  const sizes = first === undefined ? [] : first.levels.flatMap((level) => level.n ?? []);
  if (first === undefined || sizes.length < first.levels.length || sizes.length < 2)
    return messages.people({ n });
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const isRange = least !== most;
  return messages.peopleByLevel({ n, isRange, least, most, levels: sizes.length, grouping: first.name });
}

function missingText(analysis: Analysis): string {
  const { n, nComplete, missing } = analysis.data;
  if (n === nComplete) return messages.noneMissing();
  const totals = analysis.items.flatMap(({ id, missingProportions }) => {
    const share = sumOfShown(Object.values(missingProportions));
    return share === null ? [] : [{ item: itemPhrase(analysis, id), share }];
  });
  const [most] = [...totals].sort((a, b) => b.share - a.share);
  const [share, none] = [(nComplete ?? 0) / n, (missing.none ?? 0) / n];
  const complete = none > 0 ? messages.completeAndNone({ share, none }) : messages.complete({ share });
  // A hidden item may have more.
  const isKnown = totals.length === analysis.items.length;
  return paragraph(
    nComplete !== null && complete,
    isKnown &&
      most !== undefined &&
      messages.mostMissing({ ...most, isWeighted: analysis.settings.weights === "design" }),
  );
}

function fileText({ data, settings }: Analysis): string {
  const { counts, from } = settings.reading;
  const reasons = data.excluded.map((one) => messages.excluded(one));
  return paragraph(
    messages.rows({ isTable: typeof from === "string", file: data.file, rows: data.rows }),
    counts !== null && names.rowCounts({ column: counts }),
    reasons.length > 0 && messages.excludedRows({ reasons }),
    messages.patterns({ n: data.patterns }),
    settings.weights === "design" &&
      data.effectiveN > 0 &&
      messages.weightingEffect({ effect: data.n / data.effectiveN }),
  );
}

export const survey: Topic = {
  summary: (analysis) => ({
    sentence: sampleSentence(analysis),
    figures: peopleFigure(analysis),
    cautions: analysis.data.warnings.flatMap(({ code, message }) =>
      code === "items-apart" ? [message] : [],
    ),
  }),
  answers: (analysis) => [surveyAnswer(analysis)],
  chapters: (analysis) => [surveyChapter(analysis), missingChapter(analysis)],
};

export function surveyChapter(analysis: Analysis): ReportChapter {
  return chapter(
    "survey",
    "survey",
    messages.title(),
    warningBlocks(analysis.data.warnings),
    appendixBlocks(messages.groupsTitle(), fileText(analysis), groupsTable(analysis)),
  );
}

export function missingChapter(analysis: Analysis): ReportChapter | null {
  if ((analysis.data.nComplete ?? 0) === analysis.data.n) return null;
  return chapter(
    "survey",
    "missing-answers",
    messages.missingTitle(),
    sensitivitySentence(analysis),
    appendixBlocks(messages.missingTableTitle(), missingSentences(analysis), missingAnswersTable(analysis)),
    missingDependenceBlocks(analysis),
  );
}

export function missingAnswersTable(analysis: Analysis): ReportTable | null {
  type Item = Analysis["items"][number];
  const answers = noAnswersOf(analysis);
  return disclosedTable<Item>(analysis, analysis.items, {
    id: "missing-answers",
    title: messages.missingTableTitle(),
    columns: [
      itemColumns(analysis, ({ id }) => id),
      answers.length > 1 &&
        answers.map(({ key, label }) =>
          column<Item>([key, label, "percent1"], (item) => {
            const shares = Object.entries(item.missingProportions).flatMap(([code, share]) =>
              (item.missingLabels[code] ?? code) === label ? [share] : [],
            );
            return shownOrHidden(shares.length === 0 ? undefined : sumOfShown(shares));
          }),
        ),
      column(["share", messages.columnAllMissing(), "percent1"], ({ missingProportions }) =>
        shownOrHidden(sumOfShown(Object.values(missingProportions))),
      ),
    ],
    notes: [messages.ofAllPeople({ isWeighted: analysis.settings.weights === "design" })],
  });
}

/** Answers that are none and occur or are declared, in the items' order: items may give a code different labels. */
function noAnswersOf({ items }: Analysis): readonly { readonly key: string; readonly label: string }[] {
  const all = items.flatMap(({ missing, missingLabels }) =>
    Object.entries(missing).map(([code, people]) => ({ code, people, label: missingLabels[code] ?? code })),
  );
  // A hidden count may be positive.
  const given = all.filter(({ people }) => people === null || people > 0);
  const labels = [...new Set(given.map(({ label }) => label))];
  const codes = labels.map((label) => all.find((one) => one.label === label)?.code ?? "");
  return labels.map((label, place) => {
    const code = codes[place] ?? "";
    return { key: codes.indexOf(code) === place ? `share_${code}` : `share_${code}_${place + 1}`, label };
  });
}

export function missingSentences(analysis: Analysis): readonly string[] {
  const { n: all, nComplete, missing } = analysis.data;
  const one = analysis.items.length > 1 ? (missing.byNumber[1] ?? null) : null;
  const n = all - (nComplete ?? 0);
  const some = one === null ? messages.incomplete({ n }) : messages.incompleteAndOne({ n, one });
  return texts(nComplete !== null && some, groupsText(analysis));
}

function groupsText(analysis: Analysis): string {
  const ranges = analysis.data.groups.map(({ name, levels }) => {
    const shares = levels.flatMap(({ label }) => {
      const share = missingIn(analysis, name, label) ?? null;
      return share === null ? [] : [{ label, share }];
    });
    const sorted = [...shares].sort((a, b) => a.share - b.share);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most || shares.length < levels.length || least === most) return "";
    const [lowLevel, highLevel] = [levelName(name, least.label), levelName(name, most.label)];
    return messages.missingRange({ grouping: name, low: least.share, lowLevel, high: most.share, highLevel });
  });
  return paragraph(...ranges);
}

/** The first share under other treatments of missing answers; empty without. */
export function sensitivitySentence(analysis: Analysis): string {
  const main = mainMeasured(estimatesBy(analysis, null));
  if (main === null) return "";
  const same = analysis.prevalence.filter(isOf(main)).filter(({ group }) => group === null);
  const share = (of: (row: PrevalenceEstimate) => boolean): number | null => same.find(of)?.estimate ?? null;
  const complete = share(({ missing }) => missing === "complete");
  const known = share(({ missing }) => missing === "known");
  const imputed = share((row) => row.missing === "imputed" && !isShifted(row));
  const shares = texts(
    complete !== null && messages.shareComplete({ share: complete }),
    known !== null && messages.shareKnown({ share: known }),
    imputed !== null && messages.shareImputed({ share: imputed }),
  );
  const odds = Math.max(...same.map(({ delta }) => delta ?? 1));
  const shifted = odds > 1 ? share(({ delta }) => delta === odds) : null;
  if (shares.length + (shifted === null ? 0 : 1) < 2) return "";
  return paragraph(
    messages.sharesByTreatment({
      about: aboutOf(analysis),
      measured: measuredPhrase(analysis, main),
      shares,
    }),
    shifted !== null && messages.shareShifted({ odds, share: shifted }),
  );
}
