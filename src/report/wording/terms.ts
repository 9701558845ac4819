import type { Analysis } from "../../analysis";
import type { Warning } from "../../errors";

/** A term that puts the act on the child or takes it lightly, and what to write instead. */
export interface Term {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** After the Luxembourg Guidelines (ECPAT International, 2016); a first short list. */
export const TERMS: readonly Term[] = [
  { pattern: /\bchild(?:ren)?(?:'s|’s)? (?:porn|pornograph)\w*/iu, instead: "child sexual abuse material" },
  { pattern: /\b(?:kiddie|kid|kiddy) porn\w*/iu, instead: "child sexual abuse material" },
  {
    pattern: /\bself[- ]?(?:generated|produced)\b/iu,
    instead: "sexual images of a child, with who took them and why",
  },
  {
    pattern: /\b(?:child|juvenile|teen(?:age)?|underage) prostitut\w*/iu,
    instead: "sexual exploitation of children in prostitution",
  },
  { pattern: /\bchild sex workers?\b/iu, instead: "children exploited in prostitution" },
  { pattern: /\bchild sex touris\w*/iu, instead: "sexual exploitation of children in travel and tourism" },
  { pattern: /\brevenge porn\w*/iu, instead: "sharing of sexual images without consent" },
  { pattern: /\bsextort\w*/iu, instead: "sexual extortion" },
  { pattern: /\bsexting\b/iu, instead: "sending or sharing of sexual images, with whether it was wanted" },
  {
    pattern: /\b(?:virtual|simulated) child porn\w*/iu,
    instead: "computer-generated child sexual abuse material",
  },
  { pattern: /\bvictims? (?:who )?(?:admit|confess)\w*/iu, instead: "children who reported" },
  { pattern: /\b(?:admit|confess)(?:s|ed|ing|es)? (?:to )?(?:being|having been)\b/iu, instead: "reported" },
  { pattern: /\bpromiscu\w*/iu, instead: "a description of what was done to the child" },
];

/**
 * Looks for terms of the list in texts that a user supplied.
 *
 * @param texts each with the place it stands in, for the message
 * @returns one warning for each term and place; none where all is well
 *
 * @example
 * ```ts
 * flagTerms([{ where: 'the label of item "x"', text: "Saw child pornography" }])[0]?.code; // "term"
 * flagTerms([{ where: 'the label of item "x"', text: "Saw sexual images" }]); // []
 * ```
 */
export function flagTerms(texts: readonly { readonly where: string; readonly text: string }[]): Warning[] {
  return texts.flatMap(({ where, text }) =>
    TERMS.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(text)?.[0];
      if (found === undefined) return [];
      return [
        {
          code: "term",
          message: `The term “${found}” in ${where} is one that the Luxembourg Guidelines (ECPAT International, 2016) advise against; consider “${instead}”.`,
        },
      ];
    }),
  );
}

/** The same for the labels and wordings of an analysis: those of its measure, items, answers, structures and groups. */
export function flagLabels(analysis: Analysis): Warning[] {
  const { measure, items, data } = analysis;
  return flagTerms([
    { where: "the measure’s title", text: measure.title },
    { where: "the measure’s note", text: measure.note ?? "" },
    ...items.flatMap(({ id, label, wording, categories }) => [
      { where: `the label of item ${id}`, text: label },
      { where: `the wording of item ${id}`, text: wording ?? "" },
      { where: `the answers to item ${id}`, text: categories.join("; ") },
    ]),
    ...measure.structures.flatMap(({ id, label, factors }) => [
      { where: `the label of structure ${id}`, text: label },
      ...factors.map((factor) => ({ where: `the label of factor ${factor.id}`, text: factor.label })),
    ]),
    ...data.groups.flatMap(({ name, levels }) => [
      { where: `the group ${name}`, text: [name, ...levels.map((level) => level.label)].join("; ") },
    ]),
  ]);
}
