import { useRef, useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import type { SavedFile } from "../../../project/saved-files";
import type { Picture } from "../../../report/paper/word-figure";
import type { SavedKind } from "../../engine/asked-saves";
import type { AskOptions, Client, Progress } from "../../engine/client";
import { problemText } from "../left/problem-text";
import { download, pictureOf, printPage } from "./browser-files";
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

/** A file of an open project; what the worker cannot make, the page adds: pictures, and the script of the report. */
async function makeFile(
  client: Client,
  { project, kind }: { readonly project: Project; readonly kind: SavedKind },
  options: AskOptions,
): Promise<SavedFile> {
  const runtime = kind === "page" || kind === "open-page" ? await pageRuntime() : undefined;
  const pictures: Picture[] = [];
  if (kind === "word" || kind === "figures-png") {
    const drawings = await client.ask("drawings", { project, kind }, options);
    for (const [done, { svg }] of drawings.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ step: "Pictures", done, total: drawings.length });
      pictures.push(await pictureOf(svg));
    }
  }
  return client.ask("save", { project, kind, runtime, pictures }, options);
}

/** The script of the report's page, as the command line's has it. */
async function pageRuntime(): Promise<string> {
  const { default: packed } = await import("virtual:page-runtime");
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).text();
}
