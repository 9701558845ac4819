import { useRef, useState } from "preact/hooks";
import type { Project } from "../../../project/project";
import type { PageChoices } from "../../../project/project-file";
import type { SavedFile } from "../../../project/saved-files";
import type { PageScript } from "../../../report/page/page-script";
import type { Picture } from "../../../report/paper/word-body";
import type { AskOptions, Client, Progress } from "../../engine/client";
import type { SavedKind } from "../../engine/save-requests";
import { download } from "../files";
import { inPageWords, problemText } from "../left/problem-text";
import * as messages from "./messages";
import { sizeText } from "./size-text";

export type Saving =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly progress: Progress | null }
  | { readonly kind: "done"; readonly text: string; readonly notes?: readonly string[] | undefined }
  | { readonly kind: "failed"; readonly text: string };

export function useSaving(client: Client, project: Project, page: PageChoices) {
  const [saving, setSaving] = useState<Saving>({ kind: "none" });
  const stop = useRef<AbortController | null>(null);
  const openFile = client.files();
  const save = async (kind: SavedKind): Promise<void> => {
    if (stop.current !== null) return;
    const controller = new AbortController();
    stop.current = controller;
    setSaving({ kind: "working", progress: null });
    try {
      const onProgress = (progress: Progress): void => setSaving({ kind: "working", progress });
      const options = { signal: controller.signal, file: openFile, onProgress };
      const file = await makeFile(client, { project, kind, page }, options);
      controller.signal.throwIfAborted();
      if (kind === "print") printPage(String(file.content));
      const text =
        kind === "print"
          ? messages.printed()
          : messages.saved({ name: file.name, size: sizeText(saved(file)) });
      setSaving({ kind: "done", text, notes: file.notes?.map(inPageWords) });
    } catch (error) {
      if (controller.signal.aborted) setSaving({ kind: "done", text: messages.canceled() });
      else setSaving({ kind: "failed", text: problemText(error) });
    } finally {
      stop.current = null;
    }
  };
  return { saving, save, cancel: () => stop.current?.abort() };
}

/** Makes a file of an open project; the page adds what the worker cannot: pictures, and the report's script. */
async function makeFile(
  client: Client,
  {
    project,
    kind,
    page,
  }: { readonly project: Project; readonly kind: SavedKind; readonly page: PageChoices },
  options: AskOptions,
): Promise<SavedFile> {
  const runtime = kind === "page" || kind === "open-page" ? await pageRuntime() : undefined;
  const pictures: Picture[] = [];
  if (kind === "word" || kind === "figures-png") {
    const drawings = await client.ask("drawings", { project, kind }, options);
    for (const [done, { svg }] of drawings.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ step: "pictures", done, total: drawings.length });
      pictures.push(await pictureOf(svg));
    }
  }
  return client.ask("save", { project, kind, page, runtime, pictures }, options);
}

/** The script of the report page, as in the command line's report. */
async function pageRuntime(): Promise<PageScript> {
  return (await import("virtual:page-runtime")).default;
}

const PIXEL_RATIO = 2;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  json: "application/json",
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Starts a download and returns its size in bytes. */
function saved({ name, content }: SavedFile): number {
  const blob = new Blob([content as BlobPart]);
  download(name, blob, TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream");
  return blob.size;
}

/** A drawing as PNG on white. */
async function pictureOf(svg: string): Promise<Picture> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const canvas = document.createElement("canvas");
  canvas.width = PIXEL_RATIO * width;
  canvas.height = PIXEL_RATIO * height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error(messages.noPictures());
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) throw new Error(messages.noPng());
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}

/** The style at the beginning of a report page. */
const STYLE = /<style>([\s\S]*?)<\/style>/;

/** Prints a report page. Its style is added as rules, because the page's policy refuses inline styles. */
function printPage(html: string): void {
  const rules = STYLE.exec(html)?.[1] ?? "";
  const report = new DOMParser().parseFromString(html.replace(STYLE, ""), "text/html");
  const frame = document.createElement("iframe");
  frame.className = "printed";
  frame.setAttribute("aria-hidden", "true");
  document.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (view === null) return;
  const style = new view.CSSStyleSheet();
  style.replaceSync(rules);
  const page = view.document;
  page.adoptedStyleSheets = [style];
  page.title = report.title;
  page.documentElement.lang = report.documentElement.lang;
  page.body.className = report.body.className;
  page.body.replaceChildren(...Array.from(report.body.childNodes));
  view.addEventListener("afterprint", () => setTimeout(() => frame.remove(), 0));
  view.focus();
  view.print();
}
