import type { Term } from "./term";

/** Terms of correlations, factor models and reliability. */
export const FACTOR_TERMS: Readonly<Record<string, Term>> = {
  tetrachoric: {
    name: "tetrachoric correlation",
    meaning:
      "The correlation of two normal traits, each cut into no and yes, that would give the observed answers.",
    forms: /\btetrachoric(?: correlations?)?\b/i,
  },
  polychoric: {
    name: "polychoric correlation",
    meaning:
      "The correlation of two normal traits, each cut into ordered steps, that would give the observed answers.",
    forms: /\bpolychoric(?: correlations?)?\b/i,
  },
  pearson: {
    name: "Pearson correlation",
    meaning: "How closely two things rise together in a straight line, from −1 to 1.",
    forms: /\bPearson(?:[’']s|(?: product-moment)? correlations?)?/,
  },
  spearman: {
    name: "Spearman correlation",
    meaning: "The Pearson correlation of ranks.",
    forms: /\bSpearman(?:[’']s|(?: rank)? correlations?)?(?!-)/,
  },
  threshold: {
    name: "threshold",
    meaning: "The point on a trait from which the next higher answer is given.",
    forms: /\bthresholds?\b/i,
  },
  kmo: {
    name: "Kaiser-Meyer-Olkin measure",
    meaning: "How much of the items’ correlations is shared by many items, from 0 to 1.",
    forms: /\b(?:Kaiser-Meyer-Olkin(?: measure)?|KMO)\b/,
  },
  bartlett: {
    name: "Bartlett’s test",
    meaning: "Tests whether all correlations could be zero.",
    forms: /\bBartlett[’']s (?:test|χ²)/,
  },
  eigenvalue: {
    name: "eigenvalue",
    meaning: "How many items’ worth of variance one dimension of the correlations carries.",
    forms: /\beigenvalues?\b/i,
  },
  "parallel-analysis": {
    name: "parallel analysis",
    meaning: "Keeps factors whose eigenvalues exceed those of random data of the same size.",
  },
  ekc: {
    name: "empirical Kaiser criterion",
    meaning: "Counts eigenvalues above what sampling alone would give, allowing for those before.",
    forms: /\bempirical Kaiser (?:criterion|reference)\b/i,
  },
  map: {
    name: "minimum average partial",
    meaning: "The number of components whose removal leaves the smallest correlations between items.",
    forms: /\b(?:minimum average partial|MAP)\b/,
  },
  kaiser: {
    name: "Kaiser’s rule",
    meaning: "Counts eigenvalues above 1.",
    forms: /\bKaiser[’']s (?:rule|eigenvalues)|\beigenvalues above 1\b/,
  },
  factor: {
    name: "factor",
    meaning: "An unobserved variable that makes several items’ answers go together.",
    forms: /\bfactors?\b(?! of 1)/i,
  },
  loading: {
    name: "loading",
    meaning: "How strongly an item depends on a factor, usually from −1 to 1.",
    forms: /\bloadings?\b/i,
  },
  "cross-loading": {
    name: "cross-loading",
    meaning: "An item’s dependence on a factor other than its own.",
    forms: /\bcross-loadings?\b/i,
  },
  communality: {
    name: "communality",
    meaning: "The share of an item’s variance that the factors explain.",
    forms: /\bcommunalit(?:y|ies)\b/i,
  },
  uniqueness: {
    name: "uniqueness",
    meaning: "The share of an item’s variance that the factors leave unexplained.",
    forms: /\buniqueness(?:es)?\b/i,
  },
  minres: {
    name: "minimum residual extraction",
    meaning: "Finds the loadings that come closest to the observed correlations.",
    forms: /\b(?:minimum residual extraction|minres)\b/i,
  },
  rotation: {
    name: "rotation",
    meaning: "Turning factors so that each item depends on few of them; fit stays the same.",
    forms: /\brotat(?:ions?|ed)\b/i,
  },
  oblimin: {
    name: "oblimin",
    meaning: "A rotation that lets factors correlate.",
    forms: /\b(?:direct )?(?:oblimin|quartimin|geomin|promax)(?: rotation)?\b/i,
  },
  efa: {
    name: "exploratory factor analysis",
    meaning: "Finds which items belong together, with every item free to depend on every factor.",
    forms: /\b(?:exploratory (?:factor )?anal\w+|EFA)\b/i,
  },
  cfa: {
    name: "confirmatory factor analysis",
    meaning: "Tests a declared pattern of which items depend on which factors.",
    forms: /\b(?:confirmatory (?:factor anal\w+|anal\w+|models?)|CFA)\b/i,
  },
  esem: {
    name: "exploratory structural equation model",
    meaning: "An exploratory solution with a confirmatory model’s tests and standard errors.",
    forms: /\b(?:exploratory structural equation models?|ESEM)\b/i,
  },
  wlsmv: {
    name: "WLSMV",
    meaning: "Weighted least squares for ordered answers, with a corrected test.",
    forms: /\b(?:WLSMV?S?|DWLS|diagonally weighted least squares)\b/,
  },
  uls: {
    name: "ULS",
    meaning: "Unweighted least squares: all correlations count alike.",
    forms: /\b(?:ULS(?:MV?S?)?|unweighted least squares)\b/,
  },
  mlr: {
    name: "MLR",
    meaning: "Maximum likelihood whose tests and standard errors allow for answers that are not normal.",
    forms: /\bML[RM]V?S?\b/,
  },
  rmsea: {
    name: "RMSEA",
    meaning: "Misfit of a model per degree of freedom; 0 is perfect, up to .06 is good by convention.",
    forms: /\bRMSEA\b/,
  },
  cfi: {
    name: "CFI",
    meaning: "How much better a model fits than one without correlations; 1 is best, .95 good by convention.",
    forms: /\bCFI\b/,
  },
  tli: {
    name: "TLI",
    meaning: "The Tucker-Lewis index: like the CFI, with a penalty for complexity.",
    forms: /\b(?:TLI|Tucker-Lewis index)\b/,
  },
  srmr: {
    name: "SRMR",
    meaning:
      "The typical distance between observed and implied correlations; up to .08 is good by convention.",
    forms: /\b(?:SRMR|SRMSR|RMSR)\b/,
  },
  residual: {
    name: "residual",
    meaning: "What a model leaves over: the observed value less the implied one.",
    forms: /\bresiduals?\b(?! extraction)/i,
  },
  "modification-index": {
    name: "modification index",
    meaning: "How much χ² would fall if one fixed value of the model were freed.",
    forms: /\bmodification ind(?:ex|ices|exes)\b/i,
  },
  heywood: {
    name: "Heywood case",
    meaning: "A solution in which an item’s unexplained variance is zero or negative.",
    forms: /\bHeywood cases?\b/i,
  },
  improper: {
    name: "improper solution",
    meaning: "Estimates that cannot be: a negative variance, or a correlation beyond 1.",
    forms: /\b(?:improper(?: solutions?)?|(?:in|not )admissible)\b/i,
  },
  congruence: {
    name: "congruence",
    meaning: "How alike two factors’ loadings are, from −1 to 1; .95 counts as the same factor.",
    forms: /\bcongruen(?:ces?|t)\b/i,
  },
  general: {
    name: "general factor",
    meaning: "A factor that all items depend on, beside narrower ones in a bifactor model.",
    forms: /\b(?:general factors?|bifactor(?: models?)?)\b/i,
  },
  "schmid-leiman": {
    name: "Schmid-Leiman transformation",
    meaning: "Splits correlated factors into a general one and what is left of each.",
    forms: /\bSchmid-Leiman(?: transformation)?\b/,
  },
  "cross-validation": {
    name: "cross-validation",
    meaning: "Finding a structure in one half of the people and testing it in the other.",
    forms: /\bcross-validat\w+\b/i,
  },
  ave: {
    name: "average variance extracted",
    meaning: "The mean share of its items’ variance that a factor explains.",
  },
  htmt: {
    name: "HTMT",
    meaning: "Correlations between two factors’ items over those within; near 1, they are not distinct.",
    forms: /\b(?:HTMT2?|heterotrait-monotrait(?: ratio)?)\b/,
  },
};
