/** A term that puts the act on the child, takes it lightly or doubts the child, and what to write instead. */
export interface Term {
  readonly pattern: RegExp;
  /** Something that the same text must hold too, so that other uses of the word pass. */
  readonly near?: RegExp | undefined;
  readonly instead: string;
  /** Who advises against it: the Luxembourg Guidelines, or this program's framing (risk that is reported, never blame). */
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
 * Terms in English that labels should not use. Those "by guidelines" follow the terminology guidelines for the
 * protection of children from sexual exploitation and sexual abuse (Luxembourg Guidelines: ECPAT International, 2016;
 * second edition 2025), among them terms that the guidelines ask to use only with special care. Longer terms that hold
 * a shorter one count once.
 */
export const TERMS: readonly Term[] = [
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
