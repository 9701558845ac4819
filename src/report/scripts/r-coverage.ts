import type { Analysis } from "../../analysis/analysis";
import { codesOfNoAnswer } from "../../data/answers/read-grouping";
import type { Measure, MeasureItem } from "../../measures/measure";
import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import * as messages from "./messages";
import { isCalibrated } from "./r-design";
import { codesEntry, groupingEntry, partsOf, rList, rNumbers, rString, rStrings } from "./r-literal";
import { askedOutside, groupsOutside } from "./r-outside";

const REPEATED: ReadonlySet<MissingTreatment> = new Set(["known", "as-no", "complete"]);

const isRepeated = (of: { readonly missing: MissingTreatment }): boolean => REPEATED.has(of.missing);

/** R lists of the items, margins and regressions of prevalence. */
export function surveyLines(analysis: Analysis, measure: Measure): string[] {
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
    "# ---- What was said yes to by whom ----",
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

function askedEntry(item: MeasureItem, measure: Measure): string {
  const { id, column, categories, contexts } = item;
  const yes = measure.dichotomize?.yes ?? categories.slice(1).map(({ code }) => code);
  const places = Object.entries(contexts).map(
    ([name, { columns, yes: codes }]) =>
      `${rString(name)} = list(columns = ${rStrings(columns)}, yes = ${rNumbers(codes)})`,
  );
  return `list(id = ${rString(id)}, column = ${rString(column)}, yes = ${rNumbers(yes)}, ${codesEntry(item)}, contexts = list(${places.join(", ")}))`;
}

/** An entry for all variables of a margin, context and treatment. */
function prevalenceEntries(analysis: Analysis, shown: readonly PrevalenceEstimate[]): string[] {
  const margins = new Map<string, PrevalenceEstimate[]>();
  for (const one of shown) {
    const key = JSON.stringify([one.group, one.context, one.missing]);
    margins.set(key, [...(margins.get(key) ?? []), one]);
  }
  return [...margins.values()].flatMap((estimates) => {
    const [first] = estimates;
    if (first === undefined) return [];
    const { group, context, missing } = first;
    const by = group === null ? [] : partsOf(analysis, group);
    const levels = group === null ? [] : [...new Set(estimates.map(({ level }) => level ?? ""))];
    return [
      `list(name = ${rString(group ?? "all")}, by = ${rStrings(by)}, context = ${rString(context ?? "")}, missing = ${rString(missing)},\n    variables = ${rStrings([...new Set(estimates.map(({ variable }) => variable))])}, levels = ${rStrings(levels)})`,
    ];
  });
}

export function groupingLines(analysis: Analysis, measure: Measure): string[] {
  const names = [
    ...analysis.invariance.map(({ group }) => group),
    ...analysis.dif.map(({ group }) => group),
    ...analysis.prevalence.flatMap(({ group }) => group ?? []),
    ...groupsOutside(analysis),
    ...(analysis.crossValidation?.stratifiedBy ? [analysis.crossValidation.stratifiedBy] : []),
  ].flatMap((group) => partsOf(analysis, group));
  const levels = new Map(analysis.data.groups.map(({ name, levels: levelLabels }) => [name, levelLabels]));
  const entries = [...new Set(names)].map((name) => {
    const levelLabels = (levels.get(name) ?? []).map(({ label }) => label);
    return groupingEntry(name, withItemCodes(measure, name, levelLabels), levelLabels);
  });
  return ["# ---- The groupings ----", `groupings <- ${rList(entries)}`];
}

/** A group with undeclared values, completed by the items' missing codes that are none of its levels. */
function withItemCodes({ groups, items }: Measure, name: string, levels: readonly string[]) {
  const group = groups[name];
  if (group === undefined || group.labels || group.values || group.bands) return group;
  const codes = [...codesOfNoAnswer(items)].map(String).filter((code) => !levels.includes(code));
  return { ...group, missing: [...group.missing, ...codes] };
}

type Line = readonly [there: boolean, text: string];

/** What the R script recomputes and what it does not, with the precision. */
export function rCoverage(analysis: Analysis) {
  return { recomputed: kept(recomputedLines(analysis)), notRecomputed: kept(notRecomputedLines(analysis)) };
}

const kept = (lines: readonly Line[]): string[] => lines.flatMap(([there, text]) => (there ? [text] : []));

function recomputedLines(analysis: Analysis): readonly Line[] {
  const { data, retention, efa, reliability, cfa, invariance, crossValidation, settings } = analysis;
  const { validity, agreement } = analysis;
  return [
    [true, messages.againItems()],
    [retention !== null, messages.againRetention()],
    [retention !== null && settings.replicates > 0, messages.againParallel({ sets: settings.replicates })],
    [efa.length > 0, messages.againExploratory()],
    [reliability.length > 0, messages.againReliability()],
    [cfa.length > 0, messages.againConfirmatory()],
    [invariance.length > 0, messages.againInvariance()],
    [analysis.prevalence.some(isRepeated), messages.againPrevalence()],
    [data.design?.replicates != null, messages.againReplicates()],
    [isCalibrated(data), messages.againCalibration()],
    [analysis.regression.some(isRepeated), messages.againRegression()],
    [analysis.dif.length > 0, messages.againFunctioning()],
    [validity !== null || analysis.norms.length > 0, messages.againOutside()],
    [agreement !== null, messages.againAgreement()],
    [analysis.among.length > 0, messages.againAmong()],
    [analysis.outcomes !== null, messages.againOutcomes()],
    [crossValidation !== null, messages.againCrossValidation()],
  ];
}

function notRecomputedLines(analysis: Analysis): readonly Line[] {
  const { cfa, invariance, irt, dif, data, settings, esem, contrasts, risks, replication } = analysis;
  const { bootstrap: samples } = settings;
  return [
    [true, messages.notDescriptives()],
    [analysis.efa.length + cfa.length > 0 && samples > 0, messages.notBootstrap({ samples })],
    [analysis.efa.length + cfa.length > 0 && samples <= 0, messages.notIntervals()],
    [analysis.splitHalf.length > 0, messages.notSplitHalf()],
    [data.design !== null && data.design.replicates === null, messages.notDesign()],
    [data.design?.replicates != null, messages.notReplicates()],
    [esem.length > 0, messages.notExploratoryErrors()],
    [cfa.length > 0, messages.notModification()],
    [invariance.length > 0, messages.notPartial()],
    [irt.length > 0, messages.notIrt()],
    [analysis.classes !== null, messages.notClasses()],
    [dif.length > 0, messages.notFunctioning()],
    [
      analysis.prevalence.some((one) => !isRepeated(one)),
      settings.prevalenceMissing === "imputed" ? messages.notTreatmentsImputed() : messages.notTreatments(),
    ],
    [analysis.structural.length > 0 || analysis.predictors.length > 0, messages.notStructural()],
    [analysis.validity !== null || analysis.outcomes !== null, messages.notOutside()],
    [contrasts.length > 0, messages.notContrasts()],
    [risks !== null, messages.notRisks()],
    [analysis.regression.length > 0, messages.notMargins()],
    [replication.length > 0, messages.notClaims()],
  ];
}
