import type { Project } from "../../../project/project";
import type { SavedFile } from "../../../project/saved-files";
import type { Picture } from "../../../report/paper/word-figure";
import type { SavedKind } from "../../engine/asked-saves";
import type { AskOptions, Client } from "../../engine/client";
import { pictureOf } from "./browser-files";

/** A file of an open project; what the worker cannot make, the page adds: pictures, and the script of the report. */
export async function makeFile(
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
