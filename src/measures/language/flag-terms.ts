import type { Warning } from "../../errors";
import type { MeasureDefinition } from "../measure-schema";

/** A term that blames, doubts or trivializes the child, and what to write instead. */
interface Term {
  readonly pattern: RegExp;
  /** Must also match, so that other uses of the word pass. */
  readonly near?: RegExp | undefined;
  readonly instead: string;
  /** Source of the advice: the Luxembourg Guidelines, or this program's framing (risk is reported, never blame). */
  readonly by: "guidelines" | "framing";
}

const CHILD =
  "(?:child(?:ren)?|kids?|kiddie|kiddy|minors?|juveniles?|teen(?:ager|age)?s?|under-?aged?|infants?|bab(?:y|ies)|boys?|girls?|pre-?teens?)";
const OF_CHILD = `${CHILD}(?:['’]s|s['’])?`;
const children = new RegExp(String.raw`\b${CHILD}\b`, "iu");
const sexualImage =
  /\b(?:sex\w*|nudes?|naked|images?|pictures?|photo\w*|videos?|material|content|csam|porn\w*|selfies?)\b/iu;

const term = (pattern: string, more: Omit<Term, "pattern">): Term => ({
  pattern: new RegExp(pattern, "iu"),
  ...more,
});

/**
 * English terms that labels should not use. Those "by guidelines" follow the terminology guidelines for the protection of
 * children from sexual exploitation and sexual abuse (Luxembourg Guidelines: ECPAT International, 2016; second edition
 * 2025), including terms that are to be used only with special care. A longer term that contains a shorter one counts
 * once.
 */
const TERMS: readonly Term[] = [
  term(String.raw`\b(?:virtual|simulated|pseudo|computer-generated|ai-generated)[ -]${OF_CHILD}[ -]porn\w*`, {
    instead: "computer-generated child sexual abuse material",
    by: "guidelines",
  }),
  term(String.raw`\b${OF_CHILD}[ -]porn\w*`, { instead: "child sexual abuse material", by: "guidelines" }),
  term(
    String.raw`\bporn\w*(?: (?:images?|pictures?|photo\w*|videos?|films?|material|content))? (?:of|involving|featuring|depicting|showing) (?:an? |the |young |under-?aged? |\d+-year-old )*${CHILD}\b`,
    { instead: "child sexual abuse material", by: "guidelines" },
  ),
  term(String.raw`\bself[- ]?(?:generated|produced)\b`, {
    near: sexualImage,
    instead: "sexual images of a child, with who took them and why",
    by: "guidelines",
  }),
  term(String.raw`\b${OF_CHILD}[ -]prostitut\w*`, {
    instead: "sexual exploitation of children in prostitution",
    by: "guidelines",
  }),
  term(String.raw`\b(?:child(?:ren)?|juveniles?|minors?|teen(?:age)?|under-?aged?)[ -]sex[ -]work\w*`, {
    instead: "sexual exploitation of children in prostitution",
    by: "guidelines",
  }),
  term(String.raw`\b(?:webcam )?(?:child(?:ren)?|minors?)[ -]sex[ -]touris\w*`, {
    instead: "sexual exploitation of children in travel and tourism",
    by: "guidelines",
  }),
  term(String.raw`\bsextort\w*`, { instead: "sexual extortion", by: "guidelines" }),
  term(String.raw`\bsext(?:ing|s|ed)?\b`, {
    instead: "sending or sharing of sexual images, with whether it was wanted",
    by: "guidelines",
  }),
  term(String.raw`\btransactional sex\b`, {
    near: children,
    instead: "sexual exploitation of children",
    by: "guidelines",
  }),
  term(String.raw`\brevenge[ -]?porn\w*`, {
    instead: "sharing of sexual images without consent",
    by: "framing",
  }),
  term(
    String.raw`\b(?:child(?:ren)?|minors?|teenagers?|girls?|boys?) (?:who |that )?(?:sells?|sold|selling) (?:sex\w*|themselves|her body|his body|their bod(?:y|ies))`,
    { instead: "children who were sexually exploited", by: "framing" },
  ),
  term(String.raw`\bsex with (?:an? |the |young |under-?aged? )*(?:child(?:ren)?|minors?)\b`, {
    instead: "sexual abuse of a child",
    by: "framing",
  }),
  term(
    String.raw`\b(?:victims?|child(?:ren)?|girls?|boys?|respondents?) (?:who |that )?(?:admit|confess)(?:s|es|ed|ted|ing|ting)?\b(?! (?:in)?to (?:an? |the )?(?:hospital|clinic|ward|school|class|grade|care|shelter|home|program|program|treatment))`,
    { instead: "children who reported", by: "framing" },
  ),
  term(String.raw`\b(?:admit(?:s|ted|ting)?|confess(?:es|ed|ing)?) (?:to )?(?:being|having been)\b`, {
    instead: "reported",
    by: "framing",
  }),
  term(String.raw`\bpromiscu\w*`, { instead: "a description of what was done to the child", by: "framing" }),
];

/** A text and its place. */
interface PlacedText {
  readonly where: string;
  readonly text: string;
}

const ADVICE: Readonly<Record<Term["by"], string>> = {
  guidelines:
    "is one that the Luxembourg Guidelines (ECPAT International, 2016; second edition 2025) advise against or ask to use with care",
  framing: "blames, doubts or belittles the child",
};

/**
 * Looks for listed terms (English only) in a user's texts.
 *
 * @param texts with their places, for the message
 * @returns a warning for each term and place, code "term"
 *
 * @example
 * ```ts
 * flagTerms([{ where: 'the label of item "x"', text: "Saw child pornography" }])[0]?.code; // "term"
 * flagTerms([{ where: 'the label of item "x"', text: "Sexual extortion" }]); // []
 * ```
 */
export function flagTerms(texts: readonly PlacedText[]): Warning[] {
  return texts.flatMap(({ where, text }) =>
    foundTerms(text).map(({ found, instead, by }) => ({
      code: "term",
      message: `The term "${found}" in ${where} ${ADVICE[by]}; consider "${instead}".`,
    })),
  );
}

interface Found extends Pick<Term, "instead" | "by"> {
  readonly found: string;
  readonly from: number;
  readonly to: number;
}

/** Each term's first place in a text; of terms at one place the longest. "child_porn" is read as "child porn". */
function foundTerms(written: string): Found[] {
  const text = written.replace(/_/g, " ");
  const all = TERMS.flatMap(({ pattern, near, instead, by }): Found[] => {
    const match = pattern.exec(text);
    if (match === null || (near !== undefined && !near.test(text))) return [];
    const [found] = match;
    return [{ found, instead, by, from: match.index, to: match.index + found.length }];
  });
  return all.filter(
    (one) =>
      !all.some(
        (other) => other !== one && other.from <= one.from && other.to >= one.to && longer(other, one),
      ),
  );
}

function longer(one: Found, other: Found): boolean {
  return one.to - one.from > other.to - other.from;
}

/**
 * Looks for listed terms in all texts of a definition: title, note, items with their wordings and answers, structures,
 * groups, sets, contexts and classifications.
 *
 * @returns a warning for each term and place, code "term"
 *
 * @example
 * ```ts
 * const item = { id: "a", label: "Child pornography", categories: [{ code: 0 }, { code: 1 }] };
 * flagMeasure({ id: "mine", items: [item] }).length; // 1
 * ```
 */
export function flagMeasure(measure: MeasureDefinition): Warning[] {
  return flagTerms(
    [
      { where: "the measure's id", text: measure.id },
      { where: "the measure's title", text: measure.title === measure.id ? "" : (measure.title ?? "") },
      { where: "the measure's note", text: measure.note ?? "" },
      ...measure.items.flatMap(itemTexts),
      { where: "the labels of the two answers", text: (measure.dichotomize?.labels ?? []).join("; ") },
      ...structureTexts(measure),
      ...groupTexts(measure),
      ...Object.keys(measure.sets ?? {}).map((set) => ({ where: `the name of set ${set}`, text: set })),
      ...classificationTexts(measure),
    ].filter(({ text }) => text !== ""),
  );
}

type Item = MeasureDefinition["items"][number];

function itemTexts({ id, label, wording, categories, missing, contexts }: Item): PlacedText[] {
  const answers = [...(categories ?? []), ...(missing ?? [])].map((answer) => answer.label ?? "");
  return [
    { where: `the label of item ${id}`, text: label ?? id },
    { where: `the wording of item ${id}`, text: wording ?? "" },
    { where: `the answers to item ${id}`, text: answers.join("; ") },
    { where: `the contexts of item ${id}`, text: Object.keys(contexts ?? {}).join("; ") },
  ];
}

function structureTexts({ structures }: MeasureDefinition): PlacedText[] {
  return Object.entries(structures ?? {}).flatMap(([id, { label, labels }]) => [
    { where: `the label of structure ${id}`, text: label ?? id },
    ...Object.entries(labels ?? {}).map(([factor, text]) => ({
      where: `the label of factor ${factor}`,
      text,
    })),
  ]);
}

function groupTexts({ groups }: MeasureDefinition): PlacedText[] {
  return Object.entries(groups ?? {}).map(([name, { label, labels }]) => ({
    where: `the group ${name}`,
    text: [name, label ?? "", ...Object.values(labels ?? {})].join("; "),
  }));
}

function classificationTexts({ classifications }: MeasureDefinition): PlacedText[] {
  return (classifications ?? []).map(({ id, title, note, places }) => ({
    where: `the classification ${id}`,
    text: [title, note ?? "", ...Object.values(places).map((place) => place.class)].join("; "),
  }));
}
