import type { PatternTable } from "../../data/answers/pattern-table";
import type { MeasureExternal } from "../../measures/measure";
import { hypothesisVerdict, hypothesizedRange } from "../../measures/schema/hypothesis";
import { intervalOn } from "../../numeric/distributions/interval";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { scoreAssociation, scoreWithVariable } from "../../validity/association";
import { disattenuated, type ScoreReliability } from "../../validity/disattenuate";
import type { ExternalAssociation } from "../../validity/validity-result";
import { isDisclosive, valueTable } from "../disclosure/pair-tables";
import type { ScoredScale } from "./scored-scales";

/** A score's association with one external variable, as far as it may be released. */
export function externalAssociation(
  table: PatternTable,
  {
    scale,
    scales,
    reliability,
  }: {
    readonly scale: ScoredScale;
    readonly scales: readonly ScoredScale[];
    readonly reliability: ScoreReliability | null;
  },
  {
    external,
    variable,
    rule,
  }: { readonly external: string; readonly variable: MeasureExternal; readonly rule: DisclosureRule },
): ExternalAssociation {
  const association = scoreAssociation({
    table,
    items: scale.items,
    outside: external,
    scale: variable.scale,
  });
  const isHidden =
    rule.leastCount > 0 &&
    variable.identifying &&
    [scale.items, ...remaindersIn(scale.items, scales)].some((items) =>
      isDisclosiveAssociation(table, { items, outside: external }, rule),
    );
  const {
    people: n,
    domain: { df },
  } = association;
  const correlation = association.correlation && intervalOn("z", { ...association.correlation, df });
  const range = variable.hypothesis === null ? null : hypothesizedRange(variable.hypothesis);
  const interval =
    isHidden || correlation?.low == null || correlation.high === null
      ? null
      : ([correlation.low, correlation.high] as const);
  return {
    scale: scale.scale,
    structure: scale.structure,
    external,
    label: variable.label,
    kind: variable.scale,
    role: variable.role,
    assumed: variable.assumed,
    n: isHidden ? null : n,
    coefficient: isHidden ? null : association.coefficient,
    correlation: isHidden ? null : correlation,
    disattenuated:
      isHidden || correlation === null || reliability === null || scale.items.length < 2
        ? null
        : disattenuated({ ...correlation, df }, reliability),
    latent: null,
    distinct: null,
    ratio: isHidden ? null : association.ratio,
    hypothesis:
      variable.hypothesis === null || range === null
        ? null
        : { ...variable.hypothesis, range, verdict: hypothesisVerdict(range, interval) },
    suppressed: isHidden ? "few people" : null,
    warnings: isHidden ? [] : association.warnings,
  };
}

/** Items of larger scales beyond these: with both scales shown, their scores follow. */
const remaindersIn = (items: readonly string[], scales: readonly ScoredScale[]): string[][] =>
  scales
    .filter((larger) => larger.items.length > items.length && items.every((id) => larger.items.includes(id)))
    .map((larger) => larger.items.filter((id) => !items.includes(id)));

/**
 * Whether figures of a score and a variable would disclose small counts: fewer than 25 people have both, a binary
 * variable has a value of fewer than 25, or the table is so small that few figures give its counts.
 */
function isDisclosiveAssociation(
  table: PatternTable,
  { items, outside }: { readonly items: readonly string[]; readonly outside: string },
  rule: DisclosureRule,
): boolean {
  const { domain, score, variable } = scoreWithVariable({ table, items, outside });
  if (domain.people < rule.leastPeople) return true;
  const within = new Set(domain.rows);
  const knownScores = score.map((value, row) => (within.has(row) ? value : Number.NaN));
  const { counts } = valueTable(domain.table, knownScores, variable);
  const margin = counts.reduce<readonly number[]>((sum, row) => row.map((n, k) => n + (sum[k] ?? 0)), []);
  if (margin.length <= 2 && margin.some((n) => n < rule.leastPeople)) return true;
  return isDisclosive({ counts }, rule);
}
