import type { Analysis } from "../../analysis/analysis";
import { codesOfNoAnswer } from "../../data/answers/read-grouping";
import type { Measure, MeasureGroup, MeasureItem } from "../../measures/measure";
import type { MissingTreatment } from "../../survey/items/missing-treatment";
import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { groupingEntry, partsOf, rList, rNumbers, rString, rStrings } from "./r-literal";
import { askedOutside, groupsOutside } from "./r-outside";

const REPEATED: ReadonlySet<MissingTreatment> = new Set(["known", "as-no", "complete"]);

function isRepeated({ missing }: { readonly missing: MissingTreatment }): boolean {
  return REPEATED.has(missing);
}

/** R lists of the sampling design, items, margins and regressions of prevalence. */
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

/** What the R script recomputes and what it does not, with the precision. */
export interface RCoverage {
  readonly recomputed: readonly string[];
  readonly notRecomputed: readonly string[];
}

type Line = readonly [there: boolean, text: string];

export function rCoverage(analysis: Analysis): RCoverage {
  return { recomputed: kept(recomputedLines(analysis)), notRecomputed: kept(notRecomputedLines(analysis)) };
}

const kept = (lines: readonly Line[]): string[] => lines.flatMap(([there, text]) => (there ? [text] : []));

function recomputedLines(analysis: Analysis): readonly Line[] {
  const { retention, efa, reliability, cfa, invariance, crossValidation, settings, validity, agreement } =
    analysis;
  return [
    [
      true,
      "Numbers of people and means of the items; correlations, thresholds and eigenvalues, KMO, Bartlett’s test",
    ],
    [retention !== null, "Numbers of factors by Kaiser’s rule, MAP and the empirical Kaiser criterion"],
    [
      retention !== null && settings.replicates > 0,
      `Parallel analysis with as many random data sets (${settings.replicates}): other random numbers, so that the eigenvalues’ digits differ`,
    ],
    [efa.length > 0, "Exploratory solutions: loadings, factor correlations, fit"],
    [
      reliability.length > 0,
      "Reliability: alpha with its interval (strata and clusters left out), alpha without each item, ordinal alpha, omega",
    ],
    [cfa.length > 0, "Confirmatory models: estimates, standard errors, tests, fit indices"],
    [invariance.length > 0, "Steps of measurement invariance: tests, fit indices, comparisons of steps"],
    [
      analysis.prevalence.some(isRepeated),
      "Prevalences with standard errors and intervals (missing answers as known, as no, and complete)",
    ],
    [
      analysis.regression.some(isRepeated),
      "Regressions of prevalence under the same treatments, where the report’s record has them: coefficients, Wald tests of terms",
    ],
    [
      analysis.dif.length > 0,
      "Item functioning by logistic regression and Mantel-Haenszel on the report’s anchors, of yes-or-no items",
    ],
    [
      validity !== null || analysis.norms.length > 0,
      "Correlations of scores with variables from outside (Pearson, biserial, polyserial), Hedges’ g and the probability of a higher score by group, percentile ranks of everybody",
    ],
    [agreement !== null, "Intraclass correlations and kappas of two or more columns, without weights"],
    [
      analysis.among.length > 0,
      "Questions asked of those who said yes: shares of people, in all and by grouping, and of all that they said yes to",
    ],
    [
      analysis.outcomes !== null,
      "Outcomes by number of items, as observed and standardized (standard errors by svypredmeans, a little apart)",
    ],
    [
      crossValidation !== null,
      "Cross-validation, in random halves of its own: figures alike, digits that differ",
    ],
  ];
}

function notRecomputedLines(analysis: Analysis): readonly Line[] {
  const { cfa, invariance, irt, dif, data, settings, esem, contrasts, risks, replication } = analysis;
  return [
    [true, "Further descriptive statistics of items and scales; standard errors of correlations"],
    [
      analysis.efa.length + cfa.length > 0,
      settings.bootstrap > 0
        ? `Bootstrap intervals of loadings, alpha and omega (${settings.bootstrap} samples)`
        : "Intervals of loadings, factor correlations and omega",
    ],
    [analysis.splitHalf.length > 0, "Solutions of random halves"],
    [
      data.design !== null,
      "Strata and clusters in models’ standard errors and tests: lavaan has none for ordered items",
    ],
    [esem.length > 0, "Standard errors and tests of exploratory solutions"],
    [cfa.length > 0, "Modification indices, scores’ reliability, HTMT, the comparison of models"],
    [invariance.length > 0, "The search for partial invariance, latent means, alignment, permutation tests"],
    [irt.length > 0, "Item response models: the mirt script has them as far as that package does the same"],
    [analysis.classes !== null, "Latent classes (R’s package flexmix has them without missing answers)"],
    [
      dif.length > 0,
      "Item functioning by item response models (shifts in each group, likelihood ratios, the search for anchors), and what it does to the groups’ means",
    ],
    [
      analysis.prevalence.some((one) => !isRepeated(one)),
      `Prevalences and regressions under other treatments of missing answers${settings.prevalenceMissing === "imputed" ? ", the imputed ones that the report shows among them (R’s package mice imputes alike, by other random numbers)" : ""}`,
    ],
    [
      analysis.structural.length > 0 || analysis.predictors.length > 0,
      "Structural models (lavaan takes their syntax as it is), models of who answered how",
    ],
    [
      analysis.validity !== null || analysis.outcomes !== null,
      "Factors regressed on variables from outside, outcomes by score and latent class, short forms, limits of agreement",
    ],
    [contrasts.length > 0, "Differences and ranks of groups"],
    [risks !== null, "How many different items, and which together"],
    [analysis.regression.length > 0, "Predicted margins of regressions"],
    [replication.length > 0, "Published claims: they are judged from the figures above"],
  ];
}
