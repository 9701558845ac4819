import { useEffect, useState } from "preact/hooks";
import type { ProjectReading } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { FileFacts } from "../../engine/file-facts";
import { problemText, wasEnded } from "./problem-text";

interface Found {
  readonly opened: number;
  readonly key: string;
  readonly facts: FileFacts | null;
  readonly problem: string | null;
}

/** What the open file holds, read in this way; null as long as it is not known. */
export function useFacts(
  client: Client,
  reading: ProjectReading,
  opened: number,
): Pick<Found, "facts" | "problem"> & { readonly again: () => void } {
  const [found, setFound] = useState<Found | null>(null);
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify([opened, reading]);
  useEffect(() => {
    let isOver = false;
    const ask = (): void => {
      client
        .ask("facts", { reading })
        .then((facts) => isOver || setFound({ opened, key, facts, problem: null }))
        .catch((error: unknown) => {
          if (isOver) return;
          // Another change ended what was computed before it.
          if (wasEnded(error)) ask();
          else setFound({ opened, key, facts: null, problem: problemText(error) });
        });
    };
    if (found?.key !== key || found.facts === null) ask();
    return () => {
      isOver = true;
    };
  }, [client, key, turn]);
  return {
    // Read in another way, the file is shown as before until it is known.
    facts: found?.opened === opened ? found.facts : null,
    problem: found?.key === key ? found.problem : null,
    again: () => setTurn(turn + 1),
  };
}
