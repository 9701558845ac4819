import { useEffect, useMemo, useState } from "preact/hooks";
import { disclosureMode } from "../../../project/disclosure-mode";
import type { Project } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { FileFacts } from "../../engine/file-facts";
import type { CountedItem } from "../../engine/item-counts";
import { countsOf, type ItemCounts } from "../../state/measure-counts";
import { wasEnded } from "./problem-text";

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
