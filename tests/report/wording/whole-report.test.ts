import { describe, expect, it } from "vitest";
import { ANALYSIS_PARTS, SHORT_PARTS } from "../../../src/analysis/analysis-parts";
import { PARTS } from "../../../src/analysis/parts/parts";
import { buildReport } from "../../../src/report/build-report";
import { type Report, shortened } from "../../../src/report/kit/tables/section";
import { glossaryTerms, termsIn } from "../../../src/report/kit/terms/glossary";
import { plainText } from "../../../src/words/links";
import { MARK } from "../../support/hostile-analysis";
import { sixRecords } from "../../support/six-records";
import { ofReport, ofSummary, sentencesOf, words } from "../../support/told-texts";

const TERMS = glossaryTerms();

/** Capitals that are no terms of the field. */
const NAMES = new Set(["APA", "CSV", "JSON", "HTML", "PDF", "SPSS", "UNICEF", "DHS", "MICS", "ICVAC", "ICD"]);

/** Words of the field, as they stand in texts. */
const STEMS =
  /\b(?:tetrachoric|polychoric|eigenvalue|communalit|uniqueness|oblimin|quartimin|geomin|varimax|promax|minres|heywood|congruence|invarian|configural|scalar|bootstrap|imput(?:ed|ation)|strat(?:um|a)\b|clusters?\b|linearization|design effect|poststratif|odds ratio|logits?\b|quasi-binomial|wald|holm|false discovery|degrees of freedom|kurtosis|skewness|posterior|entropy|latent class|item response|graded response|rasch|two-parameter|discrimination|marginal reliability|conditional reliability|local dependence|item functioning|mantel|nagelkerke|spearman|guttman|split-half|schmid|bifactor|general factor|modification ind|cross-loading|cross-validat|parallel analysis|empirical kaiser|kaiser-meyer|bartlett|minimum average|listwise|pairwise|alignment|anchor|item-rest|suppression|standard error|loading|threshold)/gi;

/** Terms of a text that the glossary does not explain. */
function unexplained(text: string): string[] {
  const capitals = text.match(/\b[A-Z][A-Z0-9]{2,}\b/g) ?? [];
  const stems = text.match(STEMS) ?? [];
  return [...new Set([...capitals, ...stems])].filter(
    (term) => !NAMES.has(term) && !Object.values(TERMS).some(({ forms }) => matches(term, text, forms)),
  );
}

/** Whether a term of the glossary matches where the word stands. */
function matches(word: string, text: string, forms: RegExp): boolean {
  const pattern = new RegExp(forms.source, `g${forms.flags}`);
  return [...text.matchAll(pattern)].some(({ index, 0: found }) =>
    `${found}${text.slice(index + found.length).match(/^[\p{L}-]*/u)?.[0] ?? ""}`.includes(word),
  );
}

const FAULTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "points up or down",
    /\bsee (?:above|below)\b|\b(?:tables?|figures?|lists?|sections?|solutions?) (?:above|below)\b|\b(?:above|below) (?:tables?|figures?|lists?)\b/i,
  ],
  ["doubles spaces", /\S {2,}\S/],
  ["prints what is no text", /\bNaN\b|\bundefined\b|\bnull\b|\[object|Infinity\b/],
  ["prints odd decimals", /(?<![\d,])\d*\.(?!4826)\d{4,}/],
  ["types a number of a table or figure", /\b(?:Table|Figure) \d+\b/],
  ["apologizes or defends", /\bnote that\b|\bthis does not prove\b|\bof course\b/i],
];

describe.each(sixRecords())("the report of $name", ({ name, analysis, measure }) => {
  const report = buildReport(analysis, measure);
  const told = ofReport(report);
  const sentences = told.flatMap(sentencesOf);

  it("says nothing twice", () => {
    const places = new Map<string, string[]>();
    for (const { at, text } of sentences) {
      if (words(text) >= 6) places.set(text, [...(places.get(text) ?? []), at]);
    }
    const twice = [...places].filter(([, at]) => at.length > 1);
    expect(twice.map(([text, at]) => `${at.join(" | ")}: ${text}`)).toEqual([]);
  });

  it("says the same in short where only the parts that this rests on are computed", () => {
    const left = ANALYSIS_PARTS.filter((part) => !SHORT_PARTS.includes(part));
    const nothing = PARTS.flatMap(({ optional }) =>
      optional !== undefined && [optional.asked].flat().every((part) => left.includes(part))
        ? [optional.otherwise]
        : [],
    );
    const verdicts = analysis.verdicts.filter(({ id }) => !left.some((part) => part === id));
    const quick = Object.assign({}, analysis, ...nothing, { verdicts });
    expect(left.length).toBeGreaterThan(2);
    const short = ({ summary, sections }: Report) => [
      summary,
      sections.map(({ answers, blocks }) => [answers, blocks]),
    ];
    expect(short(shortened(buildReport(quick, measure)))).toEqual(short(shortened(report)));
  });

  it("has no sentence of more than 35 words", () => {
    const long = sentences.filter(({ text }) => words(text) > 35);
    expect(long.map(({ at, text }) => `${at} (${words(text)}): ${text}`)).toEqual([]);
  });

  it("says in one sentence of at most 25 words what to see in a figure", () => {
    const see = told.filter(({ at, text }) => / figure /.test(` ${at}`) && !text.includes(MARK));
    const long = see.filter((one) => sentencesOf(one).length > 1 || words(one.text) > 25);
    expect(long.map(({ at, text }) => `${at} (${words(text)}): ${text}`)).toEqual([]);
  });

  it("explains every term of the field", () => {
    const open = sentences.flatMap(({ at, text }) => unexplained(text).map((term) => `${term} (${at})`));
    expect([...new Set(open)]).toEqual([]);
  });

  it("explains them in 1,500 words", () => {
    const used = new Set(told.flatMap(({ text }) => termsIn(plainText(text)).map(({ term }) => term)));
    const explained = [...used].map((term) => `${TERMS[term]?.name} ${TERMS[term]?.meaning}`);
    expect(words(explained.join(" "))).toBeLessThanOrEqual(1500);
  });

  it("opens each section in at most 60 words", () => {
    if (name === "hostile texts") return; // How long they are is the user’s.
    const openings = report.sections.map(({ id, answers }) => ({
      id,
      words: words(answers.map(({ answer }) => plainText(answer)).join(" ")),
    }));
    expect(openings.filter((one) => one.words > 60)).toEqual([]);
  });

  it("has two screens of at most 250 words", () => {
    if (name === "hostile texts") return;
    const screens = ofSummary(report).map(({ text }) => plainText(text));
    expect(words([report.title, report.subtitle, ...screens].join(" "))).toBeLessThanOrEqual(250);
  });

  it.each(FAULTS)("nowhere %s", (_, pattern) => {
    const wrong = sentences.filter(({ text }) => pattern.test(text));
    expect(wrong.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });
});
