import type { SavedFile } from "../../../project/saved-files";
import type { Picture } from "../../../report/paper/word-figure";

/** Pixels of a picture for each of the drawing's. */
const SHARPNESS = 2;
/** So long a browser may take to begin a download, in milliseconds. */
const LATEST = 60_000;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  json: "application/json",
  zip: "application/zip",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Hands a file to the browser, which puts it where downloads go. Returns its size in bytes. */
export function download({ name, content }: SavedFile): number {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";
  const blob = new Blob([content as BlobPart], { type });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LATEST);
  return blob.size;
}

/** Lets somebody choose a file; null where they choose none. */
export function chooseFile(accept = ""): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** A drawing as PNG on white. */
export async function pictureOf(svg: string): Promise<Picture> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const [width, height] = [image.naturalWidth, image.naturalHeight];
  const canvas = document.createElement("canvas");
  canvas.width = SHARPNESS * width;
  canvas.height = SHARPNESS * height;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no pictures.");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (blob === null) throw new Error("This browser makes no PNG.");
  return { png: new Uint8Array(await blob.arrayBuffer()), width, height };
}

/** The style that a report's page begins with. */
const STYLE = /<style>([\s\S]*?)<\/style>/;

/** Prints a report's page. Its style is given as rules: this page's policy would refuse it as text. */
export function printPage(html: string): void {
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
