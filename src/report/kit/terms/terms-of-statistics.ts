import type { Term } from "./term";

/** Terms of surveys, estimates and tests. */
export const STATISTICS_TERMS: Readonly<Record<string, Term>> = {
  weights: {
    name: "weights",
    meaning: "Numbers that make each person count for the people of the population they stand for.",
    forms: /\b(?:(?:design |frequency )?weights?|weighted(?! least))\b/i,
  },
  stratum: {
    name: "stratum",
    meaning: "A part of the population, such as a region, that was sampled separately.",
    forms: /\bstrat(?:um|a)\b/i,
  },
  cluster: {
    name: "cluster",
    meaning: "People sampled together, such as a village; they resemble each other, so they tell less.",
    forms: /\bclusters?\b/i,
  },
  "design-effect": {
    name: "design effect",
    meaning: "An estimate’s variance over that in a simple random sample of as many people.",
    forms: /\b(?:design effects?|deff)\b/i,
  },
  "effective-n": {
    name: "effective number of people",
    meaning: "The size of a simple random sample that would be as precise.",
    forms: /\beffective (?:number|people|n|sample size)\b/i,
  },
  linearization: {
    name: "linearization",
    meaning: "Standard errors from how much each sampled unit moves the estimate.",
  },
  prevalence: {
    name: "prevalence",
    meaning: "The share of people with a yes answer, to an item or to any item of a set.",
    forms: /\bprevalences?\b/i,
  },
  poststratification: {
    name: "poststratification",
    meaning: "Weighting groups by their known sizes in the population.",
    forms: /\bpoststratif\w+\b/i,
  },
  imputation: {
    name: "imputation",
    meaning:
      "Filling in missing answers several times from a person’s other answers; their spread widens intervals.",
    forms: /\bimput(?:ations?|ed|e)\b/i,
  },
  "missing-at-random": {
    name: "missing at random",
    meaning:
      "Whether an answer is missing depends only on what is known of the person; “completely”: on nothing.",
    forms: /\bmissing (?:completely )?at random\b/i,
  },
  listwise: {
    name: "listwise deletion",
    meaning: "Using only people who answered every item.",
    forms: /\blistwise\b/i,
  },
  pairwise: {
    name: "pairwise deletion",
    meaning: "Using, for each pair of items, everyone who answered both.",
    forms: /\bpairwise\b/i,
  },
  "standard-error": {
    name: "standard error",
    meaning: "How far an estimate typically varies from sample to sample.",
    forms: /\bstandard errors?\b/i,
  },
  "standard-deviation": {
    name: "standard deviation",
    meaning: "How far values typically lie from their mean.",
    forms: /\b(?:standard deviations?|SDs?)\b/,
  },
  standardized: {
    name: "standardized",
    meaning: "Expressed in standard deviations, so that sizes can be compared.",
    forms: /\bstandardi[sz]ed\b/i,
  },
  "confidence-interval": {
    name: "confidence interval",
    meaning: "A range that, over repeated samples, covers the true value as often as stated (95%, say).",
    forms: /\b(?:confidence intervals?|(?:90|95)% (?:confidence )?(?:intervals?|CI))(?!\w)/i,
  },
  prior: {
    name: "prior",
    meaning: "What is assumed about a value before the data: a distribution.",
    forms: /\bpriors?\b(?! to)/i,
  },
  "delta-method": {
    name: "delta method",
    meaning: "Working out how far a result would vary from how far the figures that it is made of would.",
    forms: /\bdelta method\b/i,
  },
  bootstrap: {
    name: "bootstrap",
    meaning: "Repeating the analysis in samples drawn anew from the data, to see how results vary.",
    forms: /\bbootstrap(?:ped|s)?\b/i,
  },
  "p-value": {
    name: "p",
    meaning: "How often a result at least this extreme would occur if there were nothing to find.",
    forms: /\bp(?=-values?\b| values?\b| [<=>≤] ?\.\d)|(?<=\bcorrected )p\b/,
  },
  holm: {
    name: "Holm’s method",
    meaning: "Raises the p of many tests, so that any false finding among them stays improbable.",
    forms: /\bHolm(?:[’'](?:s method|s)|-adjusted|-corrected)?/,
  },
  fdr: {
    name: "false discovery rate",
    meaning: "The expected share of false findings among all findings.",
  },
  df: {
    name: "degrees of freedom",
    meaning: "How many independent pieces of information a test or interval rests on.",
    forms: /\b(?:degrees of freedom|df)\b/,
  },
  wald: {
    name: "Wald test",
    meaning: "A test of estimates against zero by their size over their standard errors.",
    forms: /\bWald(?: (?:tests?|statistics?))?\b/,
  },
  "odds-ratio": {
    name: "odds ratio",
    meaning: "The odds of yes (yes over no) in one group over those in another; 1: no difference.",
    forms: /\bodds ratios?\b/i,
  },
  logit: {
    name: "logit",
    meaning: "The logarithm of the odds (yes over no); 0 means half say yes.",
    forms: /\b(?:logits?|log[- ]odds)\b/i,
  },
  regression: {
    name: "logistic regression",
    meaning: "A model of the probability of yes by several variables at once.",
    forms: /\b(?:logistic regressions?|quasi-binomial)\b/i,
  },
  "chi-square": {
    name: "χ²",
    meaning: "The distance between data and model; about its degrees of freedom if the model holds.",
    forms: /χ²|\bchi-squares?\b/i,
  },
  "likelihood-ratio": {
    name: "likelihood ratio",
    meaning: "A test of whether a larger model makes the answers enough more probable.",
    forms: /\blikelihood[- ]ratios?\b/i,
  },
  aic: {
    name: "AIC",
    meaning: "Misfit plus a penalty of 2 for each estimated value; the lowest model is preferred.",
    forms: /\bAIC\b/,
  },
  bic: {
    name: "BIC",
    meaning: "Like the AIC, with a penalty that grows with the sample.",
    forms: /\bBIC\b/,
  },
  skewness: {
    name: "skewness",
    meaning: "How lopsided a distribution is: 0 when symmetric, positive with a long upper tail.",
    forms: /\bskew(?:ness|ed)?\b/i,
  },
  kurtosis: {
    name: "kurtosis",
    meaning: "How heavy a distribution’s tails are; excess kurtosis is 0 for a normal distribution.",
  },
  mad: {
    name: "MAD",
    meaning: "The median of the values’ distances from their median.",
    forms: /\bMAD\b/,
  },
  "disclosure-control": {
    name: "disclosure control",
    meaning: "Hiding figures from which a person’s answers could be worked out.",
  },
  suppression: {
    name: "complementary suppression",
    meaning: "Hiding further cells so that hidden ones cannot be had from totals.",
    forms: /\b(?:complementary|secondary) suppression\b/i,
  },
  "latent-class": {
    name: "latent class",
    meaning: "A kind of people, unobserved, who share the same chances of each answer.",
    forms: /\blatent class(?:es)?\b/i,
  },
  entropy: {
    name: "entropy",
    meaning: "How clearly people fall into one latent class each, from 0 to 1.",
  },
  biserial: {
    name: "biserial correlation",
    meaning: "Correlates a score with the normal trait behind a yes or no.",
    forms: /\bbiserial(?: correlations?)?\b/i,
  },
  polyserial: {
    name: "polyserial correlation",
    meaning: "Correlates a score with the normal trait behind ordered answers.",
    forms: /\bpolyserial(?: correlations?)?\b/i,
  },
  "negative-binomial": {
    name: "negative binomial",
    meaning: "A distribution of counts that spread more than a Poisson distribution lets them.",
  },
};
