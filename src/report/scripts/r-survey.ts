import type { Analysis } from "../../analysis/analysis";
import { codesOfNoAnswer } from "../../data/answers/missing-in-group";
import type { Measure, MeasureGroup, MeasureItem } from "../../measures/measure";
import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { groupingEntry, partsOf, rList } from "./r-groups";
import { rNumbers, rString, rStrings } from "./r-literal";
import { askedOutside, groupsOutside } from "./r-outside";

/** Treatments of missing answers that the script repeats. */
const REPEATED: ReadonlySet<MissingTreatment> = new Set(["known", "as-no", "complete"]);

/** Whether the script repeats figures of such a treatment of missing answers. */
export function isRepeated({ missing }: { readonly missing: MissingTreatment }): boolean {
  return REPEATED.has(missing);
}

/** The sampling design, and the items, margins and regressions of prevalence as R lists. */
export function surveyLines(analysis: Analysis, measure: Measure): string[] {
  const { design } = analysis.data;
  const shown = analysis.prevalence.filter((one) => one.estimate !== null && isRepeated(one));
  const regressions = analysis.regression.filter(isRepeated);
  const used = new Set([
    ...shown.map(({ variable }) => variable),
    ...regressions.map(({ outcome }) => outcome),
    ...askedOutside(analysis),
  ]);
  const sets = Object.entries(measure.sets).filter(([set]) => used.has(set));
  const items = measure.items.filter(({ id }) => used.has(id) || sets.some(([, ids]) => ids.includes(id)));
  const variables = [
    ...items.map(({ id }) => `${rString(id)} = ${rString(id)}`),
    ...sets.map(([set, ids]) => `${rString(set)} = ${rStrings(ids)}`),
  ];
  return [
    "# ---- The sampling design, and what was said yes to by whom ----",
    `stratum_column <- ${columnOf(design?.strata ? measure.stratum : null)}`,
    `cluster_column <- ${columnOf(design?.clusters ? measure.cluster : null)}`,
    `population_column <- ${columnOf(design === null ? null : measure.fpc)} # size of each stratum`,
    `nested_clusters <- ${analysis.settings.clusterLabels === "within-strata" ? "TRUE" : "FALSE"}`,
    `asked <- ${rList(items.map((item) => askedEntry(item, measure)))}`,
    `variables <- list(${variables.join(", ")})`,
    `prevalences <- ${rList(prevalenceEntries(analysis, shown))}`,
    `regressions <- ${rList(
      regressions.map(
        ({ outcome, context, missing, formula }) =>
          `list(variable = ${rString(outcome)}, context = ${rString(context ?? "")}, missing = ${rString(missing)}, terms = ${rStrings(formula.split(" + "))})`,
      ),
    )}`,
  ];
}

function columnOf(named: { readonly column: string } | null): string {
  return named === null ? "NULL" : rString(named.column);
}

function askedEntry({ id, column, categories, missing, contexts }: MeasureItem, measure: Measure): string {
  const yes = measure.dichotomize?.yes ?? categories.slice(1).map(({ code }) => code);
  const places = Object.entries(contexts).map(
    ([name, { columns, yes: codes }]) =>
      `${rString(name)} = list(columns = ${rStrings(columns)}, yes = ${rNumbers(codes)})`,
  );
  return `list(id = ${rString(id)}, column = ${rString(column)}, yes = ${rNumbers(yes)}, missing = ${rNumbers(missing.map(({ code }) => code))}, contexts = list(${places.join(", ")}))`;
}

/** One for all variables of a margin, context and treatment. */
function prevalenceEntries(analysis: Analysis, shown: readonly PrevalenceEstimate[]): string[] {
  const margins = new Map<string, PrevalenceEstimate[]>();
  for (const one of shown) {
    const key = JSON.stringify([one.group, one.context, one.missing]);
    margins.set(key, [...(margins.get(key) ?? []), one]);
  }
  return [...margins.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { group, context, missing } = first;
    const by = group === null ? [] : partsOf(analysis, group);
    const levels = group === null ? [] : [...new Set(own.map(({ level }) => level ?? ""))];
    return [
      `list(name = ${rString(group ?? "all")}, by = ${rStrings(by)}, context = ${rString(context ?? "")}, missing = ${rString(missing)},\n    variables = ${rStrings([...new Set(own.map(({ variable }) => variable))])}, levels = ${rStrings(levels)})`,
    ];
  });
}

/** The groupings of every part of the script, as R lists. */
export function groupingLines(analysis: Analysis, measure: Measure): string[] {
  const names = [
    ...analysis.invariance.map(({ group }) => group),
    ...analysis.dif.map(({ group }) => group),
    ...analysis.prevalence.flatMap(({ group }) => group ?? []),
    ...groupsOutside(analysis),
    ...(analysis.crossValidation?.stratifiedBy ? [analysis.crossValidation.stratifiedBy] : []),
  ].flatMap((group) => partsOf(analysis, group));
  const levels = new Map(analysis.data.groups.map(({ name, levels: own }) => [name, own]));
  const entries = [...new Set(names)].map((name) => {
    const own = (levels.get(name) ?? []).map(({ label }) => label);
    return groupingEntry(name, withItemCodes(measure, name, own), own);
  });
  return ["# ---- The groupings ----", `groupings <- ${rList(entries)}`];
}

/** A group that takes its column's values as they stand, with the items' codes for no answer that are no level of it. */
function withItemCodes(
  { groups, items }: Measure,
  name: string,
  levels: readonly string[],
): MeasureGroup | undefined {
  const group = groups[name];
  if (group === undefined || group.labels || group.values || group.bands) return group;
  const codes = [...codesOfNoAnswer(items)].map(String).filter((code) => !levels.includes(code));
  return { ...group, missing: [...group.missing, ...codes] };
}
