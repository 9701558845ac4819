import type { PatternTable } from "../../data/answers/pattern-table";
import { itemScores, sumTable } from "../../data/transform/item-scores";
import { nullIfProblem } from "../../errors";
import type { Measure, MeasureExternal } from "../../measures/measure";
import { hypothesisVerdict, hypothesizedRange } from "../../measures/schema/hypothesis";
import { scaleIds } from "../../reliability/scale-ids";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { groupDifference } from "../../validity/group-difference";
import type { KnownGroup } from "../../validity/validity-result";
import type { ComparableGroups } from "../../verdicts/comparable-groups";
import type { Analysis } from "../analysis";
import { compareLevels } from "../compared-groups";
import { isDisclosive, valueTable } from "../disclosure/pair-tables";
import type { ScoredScale } from "./scored-scales";

type Compared = Parameters<typeof compareLevels>[0];

/** Scores of every scale by every grouping: the second level compared with the first; with more than two, each with all others. */
export function knownGroups(
  of: Compared,
  scales: readonly ScoredScale[],
  {
    found,
    comparable,
    rule,
    groups,
  }: {
    readonly found: Pick<Analysis, "invariance" | "reliability">;
    readonly comparable: readonly ComparableGroups[];
    readonly rule: DisclosureRule;
    readonly groups: Measure["groups"];
  },
): KnownGroup[] {
  const { ofFactor } = scaleIds(found.reliability);
  return of.table.groupings.flatMap(({ name }) => {
    const table = comparableTable(of, name);
    const grouping = table?.groupings.find((one) => one.name === name);
    if (table === null || grouping === undefined) return [];
    const two = grouping.levels.length === 2;
    const ladder = two ? found.invariance.find(({ group }) => group === name) : undefined;
    const isWhole = (scale: ScoredScale): boolean =>
      scale.items.every((id) => table.items.some((item) => item.id === id));
    return scales.flatMap((scale) => {
      const factor = found.reliability.find(
        (one) => one.structure === ladder?.structure && ofFactor(one) === ofFactor(scale),
      )?.scale;
      return grouping.levels.slice(two ? 1 : 0).map((level, place): KnownGroup => {
        const levelIndex = two ? 1 : place;
        const against = two ? (grouping.levels[0] ?? null) : null;
        const isIn = grouping.codes.map((code) => (code < 0 ? -1 : Number(code === levelIndex)));
        const mean = ladder?.latentMeans.find((one) => one.group === level && one.factor === factor);
        const difference = isWhole(scale) ? differenceOf(table, { scale, isIn, rule }) : HIDDEN;
        return {
          scale: scale.scale,
          structure: scale.structure,
          by: name,
          source: "grouping",
          level,
          against,
          ...difference,
          latent: mean === undefined ? null : { estimate: mean.est, low: mean.low, high: mean.high },
          comparable: comparable.find(({ group }) => group === name)?.code ?? null,
          hypothesis: judgedHypothesis(difference.g, groups[name]?.hypotheses ?? {}, { level, against }),
        };
      });
    });
  });
}

/** The hypothesis about a group, or about the only other one. */
function judgedHypothesis(
  g: KnownGroup["g"],
  stated: NonNullable<Measure["groups"][string]["hypotheses"]>,
  { level, against }: Pick<KnownGroup, "level" | "against">,
): KnownGroup["hypothesis"] {
  const statedLevel = [level, against].find((one) => one !== null && Object.hasOwn(stated, one)) ?? null;
  const hypothesis = statedLevel === null ? undefined : stated[statedLevel];
  const range = hypothesis && hypothesizedRange(hypothesis, Number.POSITIVE_INFINITY);
  if (statedLevel === null || hypothesis === undefined || range == null) return null;
  const ends = g?.low == null || g.high === null ? null : ([g.low, g.high] as const);
  const interval = ends !== null && statedLevel !== level ? ([-ends[1], -ends[0]] as const) : ends;
  return { level: statedLevel, ...hypothesis, verdict: hypothesisVerdict(range, interval) };
}

/** Known groups by a binary external variable: yes compared with no. */
export function knownByExternal(
  table: PatternTable,
  scale: ScoredScale,
  {
    external,
    variable,
    rule,
  }: { readonly external: string; readonly variable: MeasureExternal; readonly rule: DisclosureRule },
): KnownGroup {
  const at = table.items.findIndex(({ id }) => id === external);
  const [no, yes] = table.items[at]?.categories ?? [];
  const isIn = Int16Array.from(table.columns[at] ?? [], (code) => Math.max(-1, code));
  return {
    scale: scale.scale,
    structure: scale.structure,
    by: external,
    source: "external",
    level: yes?.label ?? "",
    against: no?.label ?? null,
    ...differenceOf(table, { scale, isIn, rule: variable.identifying ? rule : { ...rule, leastCount: 0 } }),
    latent: null,
    comparable: null,
    hypothesis: null,
  };
}

function differenceOf(
  table: PatternTable,
  {
    scale,
    isIn,
    rule,
  }: { readonly scale: ScoredScale; readonly isIn: Int16Array; readonly rule: DisclosureRule },
): Pick<KnownGroup, "g" | "superiority" | "suppressed"> {
  const places = scale.items.map((id) => table.items.findIndex((item) => item.id === id));
  const sides = { name: "side", levels: ["other", "group"], codes: isIn };
  const sums = sumTable({ ...table, groupings: [sides] }, places);
  const score = itemScores(sums, 0);
  const side = sums.groupings[0]!.codes;
  const difference = groupDifference(sums, score, side);
  if (difference === null) return { g: null, superiority: null, suppressed: null };
  const isFew = difference.people.some((n) => n < rule.leastPeople);
  // With known margins, a difference of few distinct scores discloses their table by group.
  const groups = Float64Array.from(side, (code) => (code < 0 ? Number.NaN : code));
  if (isFew || isDisclosive(valueTable(sums, score, groups), rule)) return HIDDEN;
  return { g: difference.g, superiority: difference.superiority, suppressed: null };
}

const HIDDEN = { g: null, superiority: null, suppressed: "few people" } as const;

function comparableTable(of: Compared, by: string): PatternTable | null {
  return nullIfProblem(() => compareLevels(of, by, ({ table }) => ({ table, leftOut: [] })).table);
}
