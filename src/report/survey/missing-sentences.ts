import type { Analysis } from "../../analysis/analysis";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { wordsOf } from "../kit/words/about-words";
import { formatCell } from "../kit/words/format";
import { sumOfShown } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { estimatesBy, isShifted, mainMeasured, measuredPhrase } from "../kit/words/main-shares";
import { counted, listed, numberWord, percent, sentence, texts } from "../kit/words/phrases";
import { missingIn } from "./groups-table";

/** The share of people without a valid answer, of every item of which none of it is hidden. */
export function missingTotals(
  analysis: Analysis,
): readonly { readonly id: string; readonly share: number }[] {
  return analysis.items.flatMap(({ id, missingProportions }) => {
    const share = sumOfShown(Object.values(missingProportions));
    return share === null ? [] : [{ id, share }];
  });
}

/** How many people left something unanswered, and where most. */
export function missingSentences(analysis: Analysis): readonly string[] {
  const { n, nComplete, missing } = analysis.data;
  const one = missing.byNumber[1] ?? null;
  const several =
    analysis.items.length > 1 && one !== null ? `, ${formatCell(one, "integer")} of them one only` : "";
  const some =
    nComplete === null
      ? ""
      : `${sentence(counted(n - nComplete, "person", "people"))} left at least one item unanswered${several}.`;
  return texts(some, groupsSentence(analysis));
}

/** Between which levels of each grouping the average share of missing answers runs. */
function groupsSentence(analysis: Analysis): string {
  const ranges = analysis.data.groups.flatMap(({ name, levels }) => {
    const shares = levels.flatMap(({ label }) => {
      const share = missingIn(analysis, name, label) ?? null;
      return share === null ? [] : [{ label, share }];
    });
    const sorted = [...shares].sort((a, b) => a.share - b.share);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (least === undefined || most === undefined || shares.length < levels.length || least === most)
      return [];
    return [
      `from ${percent(least.share)} (${levelName(name, least.label)}) to ${percent(most.share)} (${levelName(name, most.label)}) by ${name}`,
    ];
  });
  return ranges.length === 0 ? "" : `Missing answers run ${listed(ranges)}.`;
}

/** What the first share would be with missing answers treated otherwise; empty without such shares. */
export function sensitivitySentence(analysis: Analysis): string {
  const main = mainMeasured(estimatesBy(analysis, null));
  if (main === null) return "";
  const same = analysis.prevalence.filter(
    (row) => row.group === null && row.variable === main.variable && row.context === main.context,
  );
  const share = (of: (row: PrevalenceEstimate) => boolean): string | null => {
    const found = same.find(of)?.estimate ?? null;
    return found === null ? null : percent(found);
  };
  const shifted = same.filter(({ delta }) => (delta ?? 1) > 1).map(({ delta }) => delta ?? 1);
  const most = Math.max(...shifted);
  const told = [
    ["of complete answers", share(({ missing }) => missing === "complete")],
    ["of known answers", share(({ missing }) => missing === "known")],
    ["imputed", share((row) => row.missing === "imputed" && !isShifted(row))],
    [`with ${numberWord(most)} times the odds of yes where missing`, share(({ delta }) => delta === most)],
  ].flatMap(([name, figure]) => (figure === null ? [] : [`${figure} ${name}`]));
  if (told.length < 2) return "";
  return `The share who ${wordsOf(analysis).did} ${measuredPhrase(analysis, main)} is ${listed(told)}.`;
}
