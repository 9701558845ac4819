import type { BankMeasure } from "../measures/bank/bank";
import type { Evidence } from "../measures/bank/bank-schema";
import { foundTerms } from "../measures/language/flag-terms";
import type { MeasureDefinition } from "../measures/measure-schema";
import { column, tableOf } from "../report/kit/tables/table-of";
import { list } from "../words/format";
import * as messages from "./messages";

/** Names of the principles as on https://www.digital-futures-for-children.net/Rephrain. */
const SOURCE =
  "van der Spuy, A., Witting, S., Burton, P., Day, E., Livingstone, S., & Ringmar Sylwander, K. (2024). Guiding principles for addressing technology-facilitated child sexual exploitation and abuse. Digital Futures for Children centre, 5Rights Foundation. https://researchonline.lse.ac.uk/id/eprint/126219";

/** Names of platforms, and devices and services by their kind. */
const TECHNOLOGY =
  /\b(?:facebook|instagram|tik ?tok|whats ?app|snapchat|you ?tube|twitter|telegram|skype|discord|roblox|myspace|msn|chat ?rooms?|e-?mails?|sms|text messages?|texting|(?:smart|mobile|cell) ?phones?|phones?|tablets?|computers?|laptops?|web ?cams?|web ?sites?|apps?|social media|livestreams?)\b/giu;

/** A study's finding that is about comparability. */
const COMPARABILITY = /invarian|differential item|\bDIF\b/i;

interface Checked {
  readonly principle: "voices" | "language" | "context" | "blame" | "future" | "rights";
  readonly state: "clear" | "attention" | "open";
  readonly why: readonly string[];
}

/**
 * What rules find of a measure that children may answer, by the six principles; empty for a measure of adults.
 * @param definition null where the bank has no items
 */
export function principlesOf(
  { bank }: BankMeasure,
  definition: MeasureDefinition | null,
  studies: Evidence["studies"],
): Checked[] {
  const { respondents, languages, license, testedWithChildren: tests = [] } = bank;
  if ((respondents.from ?? 0) >= 18) return [];
  const items = definition !== null && license.wording ? definition.items : [];
  const texts = items.map(({ id, label, wording }) => ({ id, text: wording ?? label ?? id }));
  const named = (by: "guidelines" | "framing"): string[] =>
    texts.flatMap(({ id, text }) =>
      foundTerms(text).flatMap((term) => (term.by === by ? [`${id} “${term.found}”`] : [])),
    );
  const technologies = texts.flatMap(({ id, text }) =>
    [...text.matchAll(TECHNOLOGY)].map(([word]) => `${id} “${word}”`),
  );
  const compared = studies.filter(({ factors, fit, other }) =>
    [factors, fit, other].some((finding) => COMPARABILITY.test(finding ?? "")),
  );
  /** A rule on words: what it found, what it says where nothing was found. */
  const worded = (found: readonly string[], say: string, none: string): Omit<Checked, "principle"> =>
    texts.length === 0
      ? { state: "open", why: [messages.principleNoWording()] }
      : found.length > 0
        ? { state: "attention", why: [say] }
        : { state: "clear", why: [none] };
  const discouraged = named("guidelines");
  const blaming = named("framing");
  const language = worded(
    discouraged,
    messages.principleDiscouraged({ found: discouraged }),
    messages.principleTerms(),
  );
  const protection = messages.principleProtected({ sensitive: definition?.sensitive === true });
  const isSelf = /^self/.test(respondents.report) && !respondents.report.includes("proxy");
  return [
    tests.length > 0
      ? {
          principle: "voices",
          state: "clear",
          why: [
            messages.principleTested({
              tests: list(
                tests.map(({ children, source }) => `${children} (${source})`),
                "clauses",
              ),
            }),
          ],
        }
      : { principle: "voices", state: "open", why: [messages.principleUntested()] },
    {
      principle: "language",
      ...language,
      why: [
        ...language.why,
        messages.principleLanguages({ n: languages.length, languages: list(languages, "clauses") }),
      ],
    },
    {
      principle: "context",
      state: compared.length > 0 ? "clear" : "attention",
      why: [
        compared.length > 0
          ? messages.principleCompared({
              studies: list(
                compared.map(({ study }) => study),
                "clauses",
              ),
            })
          : messages.principleNotCompared(),
        protection,
      ],
    },
    {
      principle: "blame",
      ...worded(blaming, messages.principleBlaming({ found: blaming }), messages.principleNotBlaming()),
    },
    {
      principle: "future",
      ...worded(
        technologies,
        messages.principleTechnologies({ found: technologies }),
        messages.principleTimeless(),
      ),
    },
    {
      principle: "rights",
      state: isSelf ? "open" : "attention",
      why: [
        isSelf ? messages.principleSelf() : messages.principleProxy({ report: respondents.report }),
        messages.principleEthics(),
      ],
    },
  ];
}

/** The six principles as a table; null for a measure of adults. */
export const principlesTable = (checked: readonly Checked[]) =>
  tableOf<Checked>(checked, {
    id: "evidence-principles",
    title: messages.principles(),
    columns: [
      column(["principle", messages.principleName(), "text"], ({ principle }) =>
        messages.principle({ principle }),
      ),
      column(["state", messages.principleState(), "text"], ({ state }) => messages.principleFound({ state })),
      column(["why", messages.principleWhy(), "text"], ({ why }) => why.join(" ")),
    ],
    notes: [messages.principlesRules(), messages.principlesNote({ source: SOURCE })],
  });

/** The class of each item in each published classification; null without any. */
export function classesTable({ items, classifications = [] }: MeasureDefinition) {
  const classed = items.filter(({ id }) => classifications.some(({ places }) => places[id] !== undefined));
  return tableOf(classed, {
    id: "evidence-classes",
    title: messages.classes(),
    columns: [
      column(["item", messages.classesItem(), "text"], ({ id, label }) => `${id} ${label ?? ""}`.trim()),
      classifications.map(({ id, title, places }) =>
        column<(typeof classed)[number]>([id, title, "text"], (item) => {
          const place = places[item.id];
          if (place === undefined) return null;
          return place.reading ? messages.classOurs({ name: place.class }) : place.class;
        }),
      ),
    ],
    notes: [
      messages.classesOurs(),
      ...classifications.flatMap(({ title, source, note }) => [
        messages.classesNote({ title, source: source.replace(/\.$/, "") }),
        note ?? null,
      ]),
    ],
  });
}
