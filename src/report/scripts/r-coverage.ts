import type { Analysis } from "../../analysis/analysis";
import { isRepeated } from "./r-survey";

/** What of an analysis the R script computes again, and what it does not, each with how far. */
export interface RCoverage {
  readonly again: readonly string[];
  readonly not: readonly string[];
}

type Line = readonly [there: boolean, text: string];

/** The figures that the R script computes again and those that it does not, of what the analysis has. */
export function rCoverage(analysis: Analysis): RCoverage {
  return { again: kept(againLines(analysis)), not: kept(notLines(analysis)) };
}

const kept = (lines: readonly Line[]): string[] => lines.flatMap(([there, text]) => (there ? [text] : []));

function againLines(analysis: Analysis): readonly Line[] {
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

function notLines(analysis: Analysis): readonly Line[] {
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
