import type { Analysis } from "../../analysis/analysis";
import { amongColumns } from "../../data/answers/outside-plan";
import type { Measure, MeasureAmong, MeasureExternal } from "../../measures/measure";
import type { AmongStatistics } from "../../survey/among/among-result";
import type { ExternalAssociation, KnownGroup } from "../../validity/validity-result";
import { codesEntry, partsOf, rList, rLogical, rNumber, rNumbers, rString, rStrings } from "./r-literal";

export function outsideLines(analysis: Analysis, measure: Measure): string[] {
  const { norms } = analysis;
  const { convergent = [], knownGroups = [] } = analysis.validity ?? {};
  const associations = convergent.filter(isRepeatedAssociation);
  const groups = knownGroups.filter(({ source, g }) => source === "grouping" && g !== null);
  const outcomes = analysis.outcomes?.outcomes ?? [];
  const covariates = outcomes.length === 0 ? [] : covariatesOf(measure, analysis);
  const used = [
    ...associations.map(({ external }) => external),
    ...outcomes.map(({ id }) => id),
    ...covariates.map(([id]) => id),
  ];
  const itemsOf = (scale: string, structure: string | null): readonly string[] =>
    analysis.reliability.find((one) => one.scale === scale && one.structure === structure)?.items ?? [];
  const scaleEntry = ({ scale, structure }: Scale): string =>
    `scale = ${rString(`${structure ?? "all"}.${scale}`)}, items = ${rStrings(itemsOf(scale, structure))}`;
  const otherLevels = ({ by, level }: KnownGroup): string[] => [
    ...new Set(knownGroups.flatMap((one) => (one.by === by && one.level !== level ? [one.level] : []))),
  ];
  const listOf = <T>(name: string, all: readonly T[], entry: (one: T) => string): string =>
    `${name} <- ${rList(all.map((one) => `list(${entry(one)})`))}`;
  return [
    "# ---- What lies outside the measure ----",
    listOf(
      "external",
      Object.entries(measure.external).filter(([id]) => used.includes(id)),
      externalEntry,
    ),
    listOf(
      "associations",
      associations,
      (one) =>
        `${scaleEntry(one)}, with = ${rString(one.external)}, kind = ${rString(one.coefficient ?? "")}`,
    ),
    listOf(
      "known_groups",
      groups,
      (one) =>
        `${scaleEntry(one)}, by = ${rString(one.by)}, level = ${rString(one.level)}, against = ${rStrings(one.against === null ? otherLevels(one) : [one.against])}`,
    ),
    listOf(
      "norms",
      norms.flatMap((one) =>
        one.levels.filter(({ group }) => group === null).map(({ rows }) => ({ ...one, rows })),
      ),
      ({ rows, ...one }) =>
        `${scaleEntry(one)}, low = ${rNumbers(rows.map(({ low }) => low))}, high = ${rNumbers(rows.map(({ high }) => high))}`,
    ),
    ...agreementLines(analysis, measure, (scale) => `list(${scaleEntry(scale)})`),
    listOf("questions", analysis.among, (one) => questionEntry(analysis, measure, one)),
    `counted_items <- ${rStrings(analysis.outcomes?.items ?? [])}`,
    listOf(
      "outcomes",
      outcomes.filter(({ byNumber }) => byNumber !== null),
      ({ id, family, byNumber }) =>
        `id = ${rString(id)}, family = ${rString(family)}, last = ${rNumber(byNumber?.levels.at(-1)?.number ?? 0)}, groups = ${rStrings(adjustedGroups(analysis))}, covariates = ${rStrings(covariates.map(([name]) => name))}, factors = c(${covariates.map(([, { scale }]) => rLogical(scale === "binary" || scale === "ordinal")).join(", ")})`,
    ),
  ];
}

interface Scale {
  readonly scale: string;
  readonly structure: string | null;
}

const isRepeatedAssociation = ({ coefficient }: ExternalAssociation): boolean =>
  coefficient === "pearson" || coefficient === "biserial" || coefficient === "polyserial";

/** Ids of the items that questions and outcomes count, which the script reads again. */
export function askedOutside(analysis: Analysis): readonly string[] {
  return [...analysis.among.flatMap(({ items }) => items), ...(analysis.outcomes?.items ?? [])];
}

/** Groupings needed by known groups, questions and outcomes. */
export function groupsOutside({ data, ...analysis }: Analysis): readonly string[] {
  const named = new Set([
    ...(analysis.validity?.knownGroups ?? []).map(({ by }) => by),
    ...analysis.among.flatMap(({ people }) =>
      people.flatMap(({ group }) => (group === null ? [] : partsOf({ data }, group))),
    ),
    ...(analysis.outcomes?.adjusted ?? []),
  ]);
  return data.groups.flatMap(({ name }) => (named.has(name) ? [name] : []));
}

const adjustedGroups = ({ outcomes, data }: Analysis): string[] =>
  data.groups.map(({ name }) => name).filter((name) => outcomes?.adjusted.includes(name));

const covariatesOf = (measure: Measure, { outcomes }: Analysis): [string, MeasureExternal][] =>
  Object.entries(measure.external).filter(
    ([, { role, label }]) => role === "covariate" && outcomes?.adjusted.includes(label),
  );

function externalEntry([id, variable]: [string, MeasureExternal]): string {
  const { columns, combine, scale, yes, reverse } = variable;
  return `id = ${rString(id)}, columns = ${rStrings(columns)}, combine = ${rString(combine)}, scale = ${rString(scale)}, yes = ${rNumbers(yes)}, reverse = ${rLogical(reverse)}, ${codesEntry(variable)}`;
}

function agreementLines({ agreement }: Analysis, { repeat }: Measure, entry: (scale: Scale) => string) {
  const hasRepeats = agreement !== null && repeat !== null && repeat.rows === null;
  const again = Object.entries(repeat?.columns ?? {}).map(
    ([id, columns]) => `${rString(id)} = ${rStrings(columns)}`,
  );
  return [
    `occasion_count <- ${hasRepeats ? agreement.ratings : 0}`,
    `again <- list(${hasRepeats ? again.join(", ") : ""})`,
    `repeated_scales <- ${rList(hasRepeats ? agreement.scales.filter(({ found }) => found !== null).map(entry) : [])}`,
    `repeated_items <- ${rStrings(hasRepeats ? agreement.items.flatMap(({ id, found }) => (found?.kappas.length ? [id] : [])) : [])}`,
  ];
}

/** A question: columns of its answers by item, and combined answers. */
function questionEntry(analysis: Analysis, measure: Measure, asked: AmongStatistics): string {
  const { name, items, people, once, context } = asked;
  const question = measure.among[name];
  if (question === undefined) return "";
  const { answers, none, groups, ticked, within } = question;
  const some = answers.filter(({ code }) => code !== none);
  const keys = [
    ...answers.map(({ code }) => [String(code), [code]] as const),
    ...Object.keys(groups).map((group) => {
      const codes = some.filter((one) => one.group === group).map(({ code }) => code);
      return [`group:${group}`, codes] as const;
    }),
    ["any", some.map(({ code }) => code)] as const,
  ];
  const outer = within === null ? undefined : measure.among[within.among];
  const entries = items.map((id) => {
    const columns = columnsFor(measure, question, id);
    const outerColumn =
      outer && columnsFor(measure, outer, id).find(({ answer }) => answer === within?.answer);
    return `list(id = ${rString(id)}, columns = ${rStrings(answers.map(({ code }) => columns.find(({ answer }) => answer === code)?.column ?? ""))}${outerColumn === undefined ? "" : `, gate = ${rString(outerColumn.column)}`})`;
  });
  const by = [...new Set(people.flatMap(({ group }) => group ?? []))].flatMap((group) => {
    const parts = partsOf(analysis, group);
    return parts.every((part) => part in measure.groups) ? [`${rString(group)} = ${rStrings(parts)}`] : [];
  });
  return [
    `name = ${rString(name)}, context = ${rString(context ?? "")}, ticked = ${rNumbers(ticked)}, once = ${rLogical(once)}, of_people = ${rLogical(people.length > 0)}`,
    `groups = list(${by.join(", ")}), answers = ${rNumbers(answers.map(({ code }) => code))}`,
    `keys = list(${keys.map(([key, codes]) => `${rString(key)} = ${rNumbers(codes)}`).join(", ")})`,
    `items = ${rList(entries)}`,
  ].join(",\n    ");
}

/** Columns of an item's answers, or of answers given once for all items. */
const columnsFor = (measure: Measure, question: MeasureAmong, id: string) =>
  amongColumns(measure, question).filter(({ item }) => item === null || item === id);
