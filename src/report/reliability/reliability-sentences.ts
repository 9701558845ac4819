import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { type ScaleUses, USE_LIMITS, type UseVerdict, useVerdict } from "../../verdicts/scale-uses";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import type { ReportAnswer } from "../kit/tables/section";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { formatCell } from "../kit/words/format";
import { coefficient, counted, listed, paragraph, percent, quoted } from "../kit/words/phrases";
import { leftOutOf } from "../kit/words/withheld";

type CutOff = IrtResult["cutOffs"][number]["cuts"][number];

const LIMIT = { value: USE_LIMITS.ranking };

/** What a scale is reliable enough for, with the coefficient, its interval and the rules. */
export function reliabilitySentence(scale: ScaleVerdict, cuts: readonly CutOff[] = []): string {
  const { alpha, uses, spearmanBrown } = scale;
  const name = `${quoted(scale.label)} (${counted(scale.items.length, "item")}: ${scale.items.join(", ")})`;
  if (alpha === null) {
    return `${name}: alpha is not defined, so that nothing can be said about its reliability.`;
  }
  const ends = scale.alphaBootstrapInterval ?? scale.alphaInterval;
  const kind = scale.alphaBootstrapInterval ? "95% bootstrap interval" : "95% interval";
  const range = ends ? `, ${kind} [${ends.map((end) => coefficientAgainst(end, LIMIT)).join(", ")}]` : "";
  const figures = `alpha ${coefficientAgainst(alpha, LIMIT)}${range}`;
  if (uses === null) {
    return `${name} has ${alpha < 0 ? "a negative alpha, which has no meaning as a reliability" : "no reliability"} (${figures}): ${alpha < 0 ? "the items run against each other; check whether one is keyed the other way" : "its items do not go together"}.`;
  }
  const pair =
    spearmanBrown === null ? "" : `; Spearman-Brown ${coefficient(spearmanBrown)} for its two items`;
  return paragraph(
    `${name}, ${figures}${pair}: ${meansClause(uses.groupMeans)}; ${rankingClause(uses.ranking)}.`,
    cutOffSentence(cuts),
  );
}

function meansClause({ verdict, people, needed }: NonNullable<ScaleVerdict["uses"]>["groupMeans"]): string {
  const size = `groups of ${counted(needed, "person", "people")} or more`;
  if (verdict === "adequate") return `adequate for means of ${size}`;
  if (verdict === "inadequate")
    return `not adequate for means of groups of ${people} people (${formatCell(needed, "integer")} are needed)`;
  return `undecided for means of groups of ${people} people (about ${needed} are needed)`;
}

function rankingClause({ verdict, tied, coefficient: alpha }: ScaleUses["ranking"]): string {
  const limit = coefficient(LIMIT.value);
  if (tied !== null)
    return `not adequate for ranking all people, of whom ${percent(tied)} share one score${alpha >= LIMIT.value ? `, although alpha reaches ${limit}` : ""}`;
  if (verdict === "inadequate") return `not adequate for ranking people (rule: ${limit} or more)`;
  if (verdict === "undecided") return `undecided for ranking people (rule: ${limit} or more)`;
  return `adequate for ranking people (rule: ${limit} or more)`;
}

/** At which sums of answers a cut-off tells people apart. */
function cutOffSentence(cuts: readonly CutOff[]): string {
  if (cuts.length === 0) return "";
  const by = (wanted: UseVerdict["verdict"]): readonly number[] =>
    cuts
      .filter(
        ({ reliability, interval }) =>
          useVerdict(reliability, interval, USE_LIMITS.cutOff).verdict === wanted,
      )
      .map(({ score }) => score);
  const [good, open] = [by("adequate"), by("undecided")];
  const rule = `conditional reliability of ${coefficient(USE_LIMITS.cutOff)} or more`;
  const undecided = open.length === 0 ? "" : `; undecided at ${runs(open)}`;
  return good.length === 0
    ? `No cut-off of its sum has a ${rule}${undecided === "" ? "" : " for certain"}${undecided}.`
    : `Cut-offs with a ${rule}: ${runs(good)}${undecided}.`;
}

/** "2 to 4 and 6". */
function runs(scores: readonly number[]): string {
  const starts = scores.filter((score) => !scores.includes(score - 1));
  const ends = scores.filter((score) => !scores.includes(score + 1));
  return listed(starts.map((start, k) => (start === ends[k] ? `${start}` : `${start} to ${ends[k]}`)));
}

/** The cut-offs of a scale in the item response model of its structure; of all items, in that of one factor. */
export function cutOffsOf({ irt }: Analysis, { structure, items }: ScaleVerdict): readonly CutOff[] {
  const models = irt.filter(
    (model) =>
      model.converged && (structure === null ? model.factors.length === 1 : model.structure === structure),
  );
  const found = models
    .flatMap(({ cutOffs }) => cutOffs)
    .find((of) => of.items.length === items.length && items.every((id) => of.items.includes(id)));
  return found?.cuts ?? [];
}

/** The verdict on several scales together: mixed where they or the uses differ or one is undecided. */
export function scaleVerdict(scales: readonly ScaleVerdict[]): ReportAnswer["verdict"] {
  if (scales.every(({ alpha }) => alpha === null)) return "neutral";
  const uses = scales.flatMap((scale) => {
    const { groupMeans, ranking } = scale.uses ?? {};
    return [groupMeans?.verdict ?? "inadequate", ranking?.verdict ?? "inadequate"];
  });
  if (uses.every((use) => use === "adequate")) return "yes";
  return uses.every((use) => use === "inadequate") ? "no" : "partly";
}

/** Whether each structure's scales are reliable. */
export function reliabilityAnswers(analysis: Analysis): readonly ReportAnswer[] {
  const groups = new Map<string | null, ScaleVerdict[]>();
  const declared = analysis.reliability.filter((scale) => scale.structure !== null);
  for (const scale of declared.length > 0 ? declared : analysis.reliability) {
    groups.set(scale.structure, [...(groups.get(scale.structure) ?? []), scale]);
  }
  const told = new Set<string>();
  const once = (scale: ScaleVerdict): string => {
    const key = reliabilitySentence(scale);
    if (told.has(key)) return `${quoted(scale.label)}: see above.`;
    told.add(key);
    return reliabilitySentence(scale, cutOffsOf(analysis, scale));
  };
  return [...groups].map(([id, scales]) => {
    const structure = analysis.measure.structures.find((one) => one.id === id);
    const label = structure?.label;
    const left = leftOutOf(analysis, structure?.factors.flatMap(({ items }) => items) ?? analysis.data.items);
    const question =
      id === null || label === undefined
        ? "Is the scale of all items reliable enough to compare groups and to rank people?"
        : `Are the scales of ${quoted(label)} reliable enough to compare groups and to rank people?`;
    return {
      question,
      // What is left of a scale is another scale: no verdict on the one declared.
      answer: paragraph(left && `${left}: the scales below are what remains.`, ...scales.map(once)),
      verdict: left === "" ? scaleVerdict(scales) : "neutral",
    };
  });
}
