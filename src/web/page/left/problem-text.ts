import { useEffect, useMemo, useState } from "preact/hooks";
import { ItemwiseError } from "../../../errors";
import { disclosureMode } from "../../../project/disclosure-mode";
import type { Project } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { FileFacts } from "../../engine/file-facts";
import type { CountedItem } from "../../engine/item-counts";
import { countsOf, type ItemCounts } from "../../state/measure-counts";
import { WORDS } from "../words";

/** What went wrong and what to do, for people who choose on the page. */
export function problemText(error: unknown): string {
  if (!(error instanceof ItemwiseError)) return error instanceof Error ? error.message : String(error);
  return `${forPage(error.message)} ${hintForPage(error)}`.trim();
}

/** What to do, without what only the command line has. */
export function hintForPage({ code, hint }: Pick<ItemwiseError, "code" | "hint">): string {
  const own: Readonly<Record<string, string>> = WORDS.hints;
  // A code can be any word, "constructor" too.
  if (hint.includes("--") && Object.hasOwn(own, code)) return own[code] ?? "";
  return forPage(hint)
    .split(/(?<=[.?!]) +/)
    .filter((sentence) => !/--[a-z]|`itemwise /.test(sentence))
    .join(" ");
}

/** What is said of the command line, and what the page has in its place. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/ \(--[a-z-]+(?: [\w.-]+)?\)/g, ""],
  [/: they are kept, unless --leave-out \w+ is given/g, ": they are kept, unless you leave them out"],
  [/ or leave --leave-out away/g, " or keep them"],
  [/Leave --sheet out\./g, "Leave the sheet empty."],
  [/read it with --encoding latin1/g, "choose Western European letters"],
  [/Leave --encoding out/g, "Let the letters (encoding) be automatic"],
  [/read a file without header with --no-header/g, "say that the first row has no names"],
  [/, or use --weights (?:none|design)\./g, ", or change the weight under “Groups and weights”."],
  [
    /For another questionnaire type `itemwise init .*?`--measure measure\.json`\./g,
    "For another questionnaire load its definition under “Title and definition”, or open the file anew.",
  ],
  [/analyze without weights/g, "choose no weight under “Groups and weights”"],
  [/Read it with --engine duckdb, or write/g, "Write"],
  [/--sheet/g, "the sheet"],
  [/--delimiter/g, "the delimiter"],
  [/--encoding/g, "the encoding"],
];

/** A sentence that names options of the command line, in the page's words. */
export function forPage(text: string): string {
  return INSTEAD.reduce((said, [what, instead]) => said.replace(what, instead), text);
}

/** Whether work was ended because other work was: it can be asked for again. */
export function wasEnded(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Milliseconds that a change rests before it is counted; an answer is asked for later, and begins with what this leaves. */
const REST = 100;

interface Found {
  /** Of which file, read and hidden in which way. */
  readonly of: string;
  readonly items: readonly CountedItem[];
}

/** How the items were answered: at once where nothing is hidden, otherwise once the engine has told what may be shown. */
export function useItemCounts(
  client: Client,
  project: Project,
  facts: FileFacts,
): ReadonlyMap<string, ItemCounts> {
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
          // What cannot be computed has no figures; the answer says why.
          else setFound(null);
        });
    };
    const resting = setTimeout(ask, REST);
    return () => {
      clearTimeout(resting);
      stop.abort();
    };
  }, [client, key]);
  // Until a change is counted, codes have the figures that they had.
  const items = found?.of === of ? found.items : null;
  return useMemo(() => countsOf(project, facts.columns, items ?? []), [definition, mode, facts, items]);
}
