import type { Term } from "./term";

/** Terms of reliability, item response theory and the comparison of groups. */
export const MEASUREMENT_TERMS: Readonly<Record<string, Term>> = {
  reliability: {
    name: "reliability",
    meaning: "The share of the differences between scores that is not measurement error, from 0 to 1.",
    forms: /(?<!marginal |conditional |split-half )\breliabilit(?:y|ies)\b/i,
  },
  alpha: {
    name: "alpha",
    meaning: "Cronbach’s alpha: the reliability of a sum score if all items measure one thing equally well.",
    forms: /\b(?:Cronbach[’']s )?(?<!ordinal |Krippendorff[’']s )alpha\b|\bKR-20\b/i,
  },
  "krippendorff-alpha": {
    name: "Krippendorff’s alpha",
    meaning: "Agreement of ratings beyond chance, 1 where they agree wholly; people may lack some ratings.",
    forms: /\bKrippendorff[’']s alpha\b/i,
  },
  kappa: {
    name: "kappa",
    meaning:
      "How far two answers agree beyond chance, 1 where they agree wholly; weighted, near misses count as half hits.",
    forms: /\b(?:weighted |Cohen[’']s |Fleiss[’'] )?kappas?\b/i,
  },
  "intraclass-correlation": {
    name: "intraclass correlation",
    meaning:
      "The share of the differences between scores that stays the same on another occasion, or by another rater.",
    forms: /\bintraclass correlations?\b|\bICCs?\b(?:\([AC1k,]+\))?/i,
  },
  "standard-error-of-measurement": {
    name: "standard error of measurement",
    meaning: "How far one person’s score is off, in points: the standard deviation of its error.",
    forms: /\bstandard errors? of measurement\b|\bSEM\b/i,
  },
  "smallest-detectable-change": {
    name: "smallest detectable change",
    meaning: "A change of one person’s score that is larger is not measurement error, in 95 of 100 cases.",
  },
  "percentile-rank": {
    name: "percentile rank",
    meaning: "The share of people with a lower score, with half of those at the same one.",
    forms: /\bpercentile ranks?\b/i,
  },
  "ordinal-alpha": {
    name: "ordinal alpha",
    meaning: "Alpha of the normal traits behind the answers; not of any score that exists.",
  },
  omega: {
    name: "omega",
    meaning: "The share of a sum score’s variance that the factors explain.",
    forms: /(?<!latent )\bomega\b(?! hierarchical)(?: total)?|ω(?!ₕ)/i,
  },
  "omega-hierarchical": {
    name: "omega hierarchical",
    meaning: "The share of a sum score’s variance that the general factor explains.",
  },
  lambda: {
    name: "Guttman’s lambdas",
    meaning: "Six lower bounds of reliability; alpha is the third.",
    forms: /\b(?:Guttman(?:[’']s lambdas?)?|lambdas?(?:[- ][1-6])?)\b/i,
  },
  "split-half": {
    name: "split-half reliability",
    meaning: "Reliability from correlating the scores of two halves of the items.",
    forms: /\bsplit-half(?: reliabilit(?:y|ies))?\b/i,
  },
  "spearman-brown": {
    name: "Spearman-Brown coefficient",
    meaning: "The reliability of a whole scale from the correlation of its two halves.",
    forms: /\bSpearman-Brown(?: (?:coefficient|formula))?\b/,
  },
  "item-rest": {
    name: "item-rest correlation",
    meaning: "An item’s correlation with the sum of the scale’s other items.",
    forms: /\b(?:corrected )?item-(?:rest|total)(?: correlations?)?\b/i,
  },
  prmse: {
    name: "proportional reduction in mean squared error",
    meaning: "The share by which a score lowers the error of predicting a true score.",
    forms: /\b(?:proportional reductions? (?:in|of) mean squared error|PRMSE)\b/i,
  },
  irt: {
    name: "item response theory",
    meaning: "Models of the probability of each answer, given a person’s level of the factor.",
    forms: /\b(?:item response (?:theory|models?|modeling)|IRT)\b/i,
  },
  "2pl": {
    name: "two-parameter logistic model",
    meaning: "An item response model for yes-no items that differ in difficulty and discrimination.",
    forms: /\b(?:two-parameter logistic(?: model)?|2PL)\b/,
  },
  graded: {
    name: "graded response model",
    meaning: "An item response model for ordered answers.",
    forms: /\bgraded(?: response)?(?: model)?\b/i,
  },
  rasch: {
    name: "Rasch model",
    meaning: "An item response model whose items discriminate equally.",
    forms: /\bRasch(?: model)?\b/,
  },
  discrimination: {
    name: "discrimination",
    meaning: "How steeply the probability of a higher answer rises with the factor.",
    forms: /\bdiscriminations?\b/i,
  },
  difficulty: {
    name: "difficulty",
    meaning: "The level of the factor at which a higher answer is as likely as not.",
    forms: /\bdifficult(?:y|ies)\b/i,
  },
  information: {
    name: "information",
    meaning: "How precisely items measure at a level: one over the squared standard error.",
    forms: /\b(?:test |item )?information\b(?! matri)/i,
  },
  marginal: {
    name: "marginal reliability",
    meaning: "The reliability of item response scores, averaged over people.",
    forms: /\bmarginal reliabilit(?:y|ies)\b/i,
  },
  conditional: {
    name: "conditional reliability",
    meaning: "Reliability at one level of the factor.",
    forms: /\bconditional reliabilit(?:y|ies)\b/i,
  },
  theta: {
    name: "theta",
    meaning: "A person’s level on a factor; usually mean 0, standard deviation 1.",
    forms: /(?<!parameterization )\btheta\b|θ/i,
  },
  eap: {
    name: "EAP score",
    meaning: "A person’s expected level on a factor, given their answers.",
    forms: /\bEAP(?: scores?)?\b/,
  },
  sx2: {
    name: "S-χ²",
    meaning: "Tests one item’s fit: observed against expected answers at each sum score.",
    forms: /\bS-(?:χ²|X2|X²)/,
  },
  m2: {
    name: "M₂",
    meaning: "Tests a whole item response model by single items and pairs.",
    forms: /\b(?:M(?:₂|2)|C(?:₂|2))(?:\*)?(?!\w)/,
  },
  dependence: {
    name: "local dependence",
    meaning: "Two items share something that the factors do not explain.",
    forms: /\blocal(?:ly)? depend(?:ence|ent)\b/i,
  },
  q3: {
    name: "Q3",
    meaning: "The correlation of two items’ residuals: a sign of local dependence.",
    forms: /\bQ3\b/,
  },
  ldx2: {
    name: "LD-χ²",
    meaning: "A test of two items’ local dependence from their cross-table.",
    forms: /\bLD-(?:χ²|X2|X²)/,
  },
  zh: {
    name: "Zh",
    meaning: "How well a person’s answers fit the model; strongly negative: badly.",
    forms: /\b(?:Zh|person fit)\b/,
  },
  invariance: {
    name: "measurement invariance",
    meaning: "Items relate to the factor alike in all groups, so scores mean the same.",
    forms: /(?<!partial )\b(?:measurement )?invarian(?:ce|t)\b/i,
  },
  configural: {
    name: "configural",
    meaning: "Invariance of the pattern only: the same items on the same factors in all groups.",
  },
  metric: {
    name: "metric invariance",
    meaning: "Equal loadings in all groups.",
    forms: /\b(?:metric invariance|equal loadings|loadings held equal)\b/i,
  },
  "threshold-invariance": {
    name: "threshold invariance",
    meaning: "Equal thresholds in all groups.",
    forms: /\bthreshold invariance\b|\bequal thresholds\b/i,
  },
  scalar: {
    name: "scalar invariance",
    meaning: "Equal loadings and intercepts or thresholds, so that means can be compared.",
    forms: /\bscalar(?: invariance)?\b/i,
  },
  strict: {
    name: "strict invariance",
    meaning: "Scalar invariance with equal residual variances.",
    forms: /\bstrict(?: invariance)?\b/,
  },
  partial: {
    name: "partial invariance",
    meaning: "Equality for most items, given up for those that differ.",
    forms: /\bpartial(?:ly)? invarian(?:ce|t)\b/i,
  },
  dif: {
    name: "differential item functioning",
    meaning: "People at the same level answer an item differently by group.",
    forms: /\b(?:differential item functioning|item functioning|DIF|functions? differently)\b/i,
  },
  anchor: {
    name: "anchor",
    meaning: "Items taken to work alike in all groups, which link them.",
    forms: /\banchors?(?: items?)?\b/i,
  },
  alignment: {
    name: "alignment",
    meaning: "Compares groups’ means while few items may differ much.",
    forms: /\balign(?:ment|ed)\b/i,
  },
  "mantel-haenszel": {
    name: "Mantel-Haenszel odds ratio",
    meaning: "Two groups’ odds ratio on an item among people with equal scores.",
    forms: /\bMantel-Haenszel(?: odds ratios?)?\b/,
  },
  "latent-mean": {
    name: "latent mean",
    meaning: "A group’s mean on the factor, free of measurement error.",
    forms: /\blatent means?\b/i,
  },
  cosmin: {
    name: "COSMIN",
    meaning: "Consensus standards by which properties of health measures are rated.",
    forms: /\bCOSMIN\b/,
  },
};
