import type { Analysis } from "../../../analysis/analysis";
import type { DifItem, DifResult } from "../../../irt/dif/dif-result";
import { LEAST_PEOPLE_SHOWN } from "../../../survey/items/missingness";
import type { ReportAnswer } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { structureFactorLabel } from "../../kit/words/model-names";
import {
  coefficient,
  counted,
  itemPhrase,
  listed,
  paragraph,
  quoted,
  sentence,
} from "../../kit/words/phrases";
import { typeset } from "../../kit/words/typeset";

/** Where a difference between groups begins to matter; the limits of `difVerdict`. */
export const DIF_LIMITS = {
  /** Area between the curves, as a share of the item's range (Dorans & Kulick, 1986). */
  area: 0.05,
  /** Logarithm of an odds ratio: an ETS delta of 1 (Zieky, 1993). */
  logOdds: 1 / 2.35,
  /** Change of Nagelkerke's R2 (Jodoin & Gierl, 2001). */
  r2Moderate: 0.035,
  r2Large: 0.07,
} as const;

/** What the comparison asks, in plain words. */
export function difIntroduction(analysis: Analysis): string {
  const how = analysis.items.every(({ categories }) => categories.length === 2)
    ? "how often they answer yes"
    : "their answers";
  return `An item works alike in all groups if people at the same level of the factor answer it alike, whatever their group. That groups differ in ${how} is no sign of the contrary: they may differ in their level. Each item is compared given the others that work alike (the anchors).`;
}

/** What it cannot show. */
export function difCaution(analysis: Analysis): string {
  return `That an item works differently says that the answers to it do not mean the same in the groups, not which group’s answers are right. ${wordsOf(analysis).groupAnswers.dif}`;
}

/** The comparisons of one grouping, one per factor. */
export interface DifGrouping {
  readonly group: string;
  readonly results: readonly DifResult[];
}

/** The comparisons by grouping, in their order. */
export function difGroupings({ dif }: Analysis): readonly DifGrouping[] {
  return [...new Set(dif.map(({ group }) => group))].map((group) => ({
    group,
    results: dif.filter((result) => result.group === group),
  }));
}

/** The first screen's answer on all groupings; null where nothing was compared. */
export function difAnswer(analysis: Analysis): ReportAnswer | null {
  const groupings = difGroupings(analysis);
  if (groupings.length === 0) return null;
  const items = groupings.flatMap(({ results }) => results.flatMap((result) => result.items));
  const tested = items.filter(({ verdict }) => verdict !== "cannot be tested");
  return {
    question: "Do items work alike in all groups?",
    answer: paragraph(
      ...groupings.map((grouping) => difSentence(analysis, grouping)),
      ...(tested.length > 0 ? [RULE, OF_EACH_ITEM] : []),
    ),
    verdict: verdictOf(groupings),
  };
}

const RULE = `(Rule: an item works differently where the likelihood-ratio test has a p below ${coefficient(0.05)} after Holm’s correction and, in some group, the answers given the level differ by a twentieth of the item’s range or more, or by an odds ratio of ${formatCell(Math.exp(DIF_LIMITS.logOdds), "decimal2")} or more.)`;

/** How the finding stands to the one on invariance, and how sure it is. */
const OF_EACH_ITEM =
  "Each item is tested by itself here, so that an item can work differently though the model as a whole fits alike in all groups. Sizes are estimates without a margin of error: with many groups the largest is partly chance.";

/** Poor news where half of the items or more work differently over some grouping. */
function verdictOf(groupings: readonly DifGrouping[]): ReportAnswer["verdict"] {
  const shares = groupings.flatMap(({ results }) => {
    const tested = results.flatMap(({ items }) =>
      items.filter(({ verdict }) => verdict !== "cannot be tested"),
    );
    if (tested.length === 0) return [];
    return [tested.filter(({ verdict }) => verdict === "present").length / tested.length];
  });
  if (shares.length === 0) return "neutral";
  const most = Math.max(...shares);
  return most === 0 ? "yes" : most < 0.5 ? "partly" : "no";
}

/** Which items work differently over one grouping, which hardly do, and which could not be tested. */
export function difSentence(analysis: Analysis, { group, results }: DifGrouping): string {
  const items = results.flatMap((result) => result.items);
  const of = (verdict: DifItem["verdict"]): readonly string[] =>
    items.filter((item) => item.verdict === verdict).map(({ id }) => id);
  const [present, negligible, untested] = [of("present"), of("negligible"), of("cannot be tested")];
  const tested = items.length - untested.length;
  if (tested === 0) return `By ${group} no item could be compared.`;
  const named = (ids: readonly string[]): string => listed(ids.map((id) => itemPhrase(analysis, id)));
  const found =
    present.length === 0
      ? `By ${group} none of ${counted(tested, "item")} works noticeably differently.`
      : `By ${group} ${formatCell(present.length, "integer")} of ${counted(tested, "item")} ${present.length === 1 ? "works" : "work"} differently: ${named(present)}.`;
  return paragraph(
    found,
    negligible.length > 0 && `The difference of ${listed(negligible)} is too small to matter.`,
    untested.length > 0 && `${sentence(listed(untested))} could not be tested.`,
    ...unsettledWords(analysis, results),
  );
}

/** Where it depends on the anchors which items differ, that it does. */
function unsettledWords(analysis: Analysis, results: readonly DifResult[]): string[] {
  const unsettled = results.filter(
    ({ anchors, purification }) => anchors.length > 0 && !purification.settled,
  );
  if (unsettled.length === 0) return [];
  const names = unsettled.map(({ structure, factor }) =>
    quoted(structureFactorLabel(analysis, structure, factor)),
  );
  return [
    `Which items of ${listed(names)} work differently is uncertain: no set of items that all work alike was found to compare the others with.`,
  ];
}

/** What the finding on one item means. */
export function difWords(item: DifItem): string {
  const problem = item.problem === null ? "" : sentence(typeset(item.problem));
  if (item.verdict === "cannot be tested") return problem === "" ? "Could not be tested." : problem;
  const told = {
    none: "Works alike.",
    negligible: "Works nearly alike: the difference is too small to matter.",
  };
  const words = item.verdict === "present" ? differenceWords(item) : told[item.verdict];
  return problem === "" ? words : `${words} ${problem}`;
}

/** The group whose answers differ most from those of the first that was compared, and how. */
function differenceWords(item: DifItem): string {
  const far = farthestGroup(item);
  if (far === undefined || !matters(far)) {
    return "Works differently, in a group whose figures are hidden.";
  }
  const reference = referenceGroup(item);
  const first = reference === undefined ? "a group whose figures are hidden" : quoted(reference.group);
  const others = item.groups.filter((group) => group !== reference);
  const more = others.length > 1 ? `most of all in ${quoted(far.group)}` : `in ${quoted(far.group)}`;
  const crossing = Math.abs(far.signedArea) < 0.5 * far.unsignedArea;
  if (crossing) {
    return `Works differently, ${more}: compared with ${first} at the same level, answers are higher at some levels and lower at others.`;
  }
  const direction = far.signedArea > 0 ? "higher" : "lower";
  const size = item.groups.every(({ d }) => d.length === 1)
    ? `by ${formatCell(100 * Math.abs(far.signedArea), "decimal1")} percentage points`
    : `by ${formatCell(Math.abs(far.signedArea), "decimal2")} points`;
  return `Works differently, ${more}: at the same level answers are ${direction} than in ${first}, ${size} on average (odds ratio ${formatCell(Math.exp(far.logOdds), "decimal2")}).`;
}

type ItemGroup = DifItem["groups"][number];

/** The group that the others differ from, which itself differs by nothing; undefined where its figures are hidden. */
export function referenceGroup({ groups }: DifItem): ItemGroup | undefined {
  return groups.find(({ unsignedArea }) => unsignedArea === 0);
}

/** Area as a share of the item's range. */
const areaShare = ({ unsignedArea, d }: ItemGroup): number => unsignedArea / Math.max(1, d.length);

/** Whether a group's difference reaches one of the limits; where no shown group's does, a hidden one's did. */
const matters = (group: ItemGroup): boolean =>
  areaShare(group) >= DIF_LIMITS.area || Math.abs(group.logOdds) >= DIF_LIMITS.logOdds;

/** The group farthest from the one compared with, by area or by odds. */
export function farthestGroup(item: DifItem): ItemGroup | undefined {
  const size = (group: ItemGroup): number =>
    Math.max(areaShare(group) / DIF_LIMITS.area, Math.abs(group.logOdds) / DIF_LIMITS.logOdds);
  const reference = referenceGroup(item);
  return item.groups
    .filter((group) => group !== reference)
    .reduce<ItemGroup | undefined>(
      (most, group) => (most === undefined || size(group) > size(most) ? group : most),
      undefined,
    );
}

/** What was compared with what: the factor, its anchors, and whether the search for them came to an end. */
export function anchorSentence(analysis: Analysis, result: DifResult): string {
  const { anchors, purification, factor, structure } = result;
  if (anchors.length === 0) return "";
  const label = quoted(structureFactorLabel(analysis, structure, factor));
  const rounds = counted(purification.rounds, "round");
  const settled = purification.settled
    ? `found in ${rounds}`
    : `still changing after ${rounds}, so that the comparison is to be taken with caution`;
  return `Items of ${label} are compared given ${anchors.length === 1 ? "the anchor" : "the anchors"} ${listed(anchors)}, ${settled}.`;
}

/** Groups that did not enter; of small ones neither the number nor the reason. */
export function difLeftOut({ results }: DifGrouping): readonly {
  readonly label: string;
  readonly people: string;
  readonly reason: string;
}[] {
  const seen = new Map<string, { label: string; people: string; reason: string }>();
  for (const { label, n, reason } of results.flatMap(({ leftOut }) => leftOut)) {
    const few = n === null || n < LEAST_PEOPLE_SHOWN;
    seen.set(label, {
      label,
      people: few ? `fewer than ${LEAST_PEOPLE_SHOWN}` : formatCell(n, "integer"),
      reason: few ? `fewer than ${LEAST_PEOPLE_SHOWN} people` : typeset(reason),
    });
  }
  return [...seen.values()];
}
