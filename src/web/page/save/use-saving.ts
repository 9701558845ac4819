import { useRef, useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import type { SavedKind } from "../../engine/asked-saves";
import type { Client, Progress } from "../../engine/client";
import { problemText } from "../left/problem-text";
import { download, printPage } from "./browser-files";
import { makeFile } from "./make-file";
import { SAVE_WORDS } from "./save-words";
import { sizeText } from "./size-text";

/** How far a file is that somebody saves. */
export type Saving =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly progress: Progress | null }
  | { readonly kind: "done" | "failed"; readonly text: string };

/** One file is made at a time. */
export function useSaving(client: Client, project: Project) {
  const [saving, setSaving] = useState<Saving>({ kind: "none" });
  const stop = useRef<AbortController | null>(null);
  const openFile = client.files();
  const save = async (kind: SavedKind): Promise<void> => {
    if (stop.current !== null) return;
    const own = new AbortController();
    stop.current = own;
    setSaving({ kind: "working", progress: null });
    try {
      const file = await makeFile(
        client,
        { project, kind },
        {
          signal: own.signal,
          file: openFile,
          onProgress: (progress) => setSaving({ kind: "working", progress }),
        },
      );
      own.signal.throwIfAborted();
      if (kind === "print") printPage(String(file.content));
      const text =
        kind === "print" ? SAVE_WORDS.printed : SAVE_WORDS.done(file.name, sizeText(download(file)));
      setSaving({ kind: "done", text });
    } catch (error) {
      const isCancelled = own.signal.aborted;
      setSaving(
        isCancelled
          ? { kind: "done", text: SAVE_WORDS.cancelled }
          : { kind: "failed", text: problemText(error) },
      );
    } finally {
      stop.current = null;
    }
  };
  return { saving, save, cancel: () => stop.current?.abort() };
}
