import { useEffect, useMemo, useState } from "preact/hooks";
import { ItemwiseError } from "../../../errors";
import { disclosureMode, type Project } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { FileFacts } from "../../engine/file-facts";
import type { CountedItem } from "../../engine/item-counts";
import { type Problem, problemOf } from "../../engine/protocol";
import { countsOf } from "../../state/measure-counts";
import * as messages from "./messages";

export function problemText(error: unknown): string {
  if (!(error instanceof ItemwiseError)) return error instanceof Error ? error.message : String(error);
  const { text, hint } = wordedProblem(problemOf(error));
  return `${text} ${hint}`.trim();
}

/** What is wrong, and what to do. */
export interface WordedProblem {
  readonly text: string;
  readonly hint: string;
}

/** An error without what only the command line can follow. */
export const wordedProblem = ({ code, message, hint }: Problem): WordedProblem => ({
  text: inPageWords(message),
  hint: hintForPage({ code, hint }),
});

/** Hints by error code, where the command line has an option that the page lacks. */
const HINTS: Readonly<Record<string, () => string>> = {
  "constant-item": messages.hintConstantItem,
  "many-groups": messages.hintManyGroups,
  "several-factors": messages.hintSeveralFactors,
  "nobody-complete": messages.hintFewAnswers,
  "no-answers": messages.hintFewAnswers,
  "not-released": messages.hintNotReleased,
};

type Place = Parameters<typeof messages.whereToChange>[0]["place"];

/** Where the page has what options of the command line state. */
const PLACES: Readonly<Record<Place, RegExp>> = {
  columns:
    /^(?:items|exclude|external|group|reverse|order|identifiers|weights?|missing-code|(?:weight|cluster|stratum|replicate)-.*)$/,
  reading: /^(?:sheet|encoding|delimiter|no-header|leave-out)$/,
  definition: /^(?:about|measure|structures)$/,
  options:
    /^(?:factors?|kind|(?:min|max)-items|among|stop-se|target|rotation|extraction|method|focal|correlation|irt-model|draws|bootstrap|covariance|score-errors)$/,
};

function placeOf(text: string): Place | null {
  const options = [...text.matchAll(/--([a-z][a-z-]*)/g)].map(([, option = ""]) => option);
  const places = (Object.keys(PLACES) as Place[]).filter((place) =>
    options.some((option) => PLACES[place].test(option)),
  );
  return places[0] ?? null;
}

/** The hint without command-line advice; where that was all, the place on the page. */
export function hintForPage({ code, hint }: Pick<ItemwiseError, "code" | "hint">): string {
  // A code can be any word, even "constructor".
  if (hint.includes("--") && Object.hasOwn(HINTS, code)) return HINTS[code]?.() ?? "";
  const kept = inPageWords(hint)
    .split(/(?<=[.?!]) +/)
    .filter((sentence) => !/--[a-z]|`itemwise /.test(sentence))
    .join(" ");
  const place = kept === "" ? placeOf(hint) : null;
  return place === null ? kept : messages.whereToChange({ place });
}

/** Command-line wording and its replacement on the page. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/, unless --leave-out \w+ is given/g, ", unless you leave them out"],
  [/Check the path, or/g, "Check that it is the right file, or"],
  [/ or leave --leave-out away/g, " or keep them"],
  [/Leave --sheet out\./g, "Leave the sheet empty."],
  [/say which encoding it has, for example --encoding windows-1252/g, "choose its encoding"],
  [/Say which it is: .*/g, "Choose its encoding."],
  [/choose another with --encoding/g, "choose another encoding"],
  [/Leave --encoding out/g, "Leave the encoding at “Automatic”"],
  [/read a file without header with --no-header/g, "untick “The first row contains the column names”"],
  [/, or use --weights (?:none|design)\./g, ", or choose another weight under “Columns”."],
  [
    /For another questionnaire type `itemwise init .*?`--measure measure\.json`\./g,
    "For another questionnaire load its definition under “Title and definition”, or open the file again.",
  ],
  [/analyze without weights/g, "leave the weight out under “Columns”"],
  [/Read it with --engine duckdb, or write/g, "Write"],
  [/--sheet/g, "the sheet"],
  [/--delimiter/g, "the delimiter"],
  [/--encoding/g, "the encoding"],
];

/** Replaces options in brackets by their places on the page, commands there by nothing, and the one that protects by its button. */
export const inPagePlaces = (text: string): string =>
  text
    .replace(/ \(`itemwise [^`]*`\)/g, "")
    .replace(/ \(`?--[a-z-]+(?: (?:"[^"]*"|“[^”]*”|[^)\s]+))?`?\)/g, (option) => {
      const place = placeOf(option);
      // How the file is read is chosen beside the problem.
      return place === null || place === "reading" ? "" : ` ${messages.placeInBrackets({ place })}`;
    })
    .replace(/(?<=[“«]\s?)itemwise release(?=\s?[”»])/g, messages.sensitiveYes());

/** Replaces command-line options in a sentence by the page's words. */
export const inPageWords = (text: string): string =>
  REPLACEMENTS.reduce((replaced, [what, instead]) => replaced.replace(what, instead), inPagePlaces(text));

/** Whether work was cancelled by other work, so that it can be retried. */
export function wasEnded(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Debounce in milliseconds, shorter than an answer's, which reuses the result. */
const DEBOUNCE = 100;

interface Found {
  /** Key of the file, its reading options and what is hidden. */
  readonly of: string;
  readonly items: readonly CountedItem[];
}

/** Counts of the items' answers: at once where nothing is hidden, otherwise from the engine. */
export function useItemCounts(client: Client, project: Project, facts: FileFacts) {
  const { definition, reading, settings } = project;
  const [found, setFound] = useState<Found | null>(null);
  const mode = disclosureMode(project);
  const isAsked = mode !== "none" || definition.items.some(({ scale }) => scale === "continuous");
  const of = JSON.stringify([client.files(), reading, mode]);
  const key = isAsked ? JSON.stringify([of, definition, mode === "none" ? null : settings]) : null;
  useEffect(() => {
    if (key === null) return;
    const stop = new AbortController();
    const { signal } = stop;
    const ask = (): void => {
      client
        .ask("items", { project }, { signal })
        .then((items) => setFound({ of, items }))
        .catch((error: unknown) => {
          if (signal.aborted) return;
          if (wasEnded(error)) ask();
          // No figures; the answer says why.
          else setFound(null);
        });
    };
    const timer = setTimeout(ask, DEBOUNCE);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [client, key]);
  // Codes keep their old figures until a change is counted.
  const items = found?.of === of ? found.items : null;
  return useMemo(() => countsOf(project, facts.columns, items ?? []), [definition, mode, facts, items]);
}
