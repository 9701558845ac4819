import * as messages from "./messages";
import { byId, documentOf, type GetData, type Root } from "./page-data";

const PIXEL_RATIO = 2;

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  svg: "image/svg+xml",
};

/** Buttons that save files, copy tables, and show or save a figure's data and picture. @returns removes it */
export function saveFiles(root: Root, data: GetData): () => void {
  const take = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button.save");
    if (button !== null) void act(root, data, button);
  };
  root.addEventListener("click", take);
  return () => root.removeEventListener("click", take);
}

async function act(root: Root, data: GetData, button: HTMLButtonElement): Promise<void> {
  const { file, name, copy, rows, save, figure } = button.dataset;
  const page = documentOf(root);
  if (file !== undefined) {
    const { files } = await data();
    saveAs(page, new Blob([files[file] ?? ""], { type: typeOf(file) }), name ?? file);
  }
  if (copy !== undefined) await copyTable(page, byId(root, copy), button);
  if (rows !== undefined) showRows(page, (await data()).data[rows] ?? [], button);
  if (save !== undefined && figure !== undefined) {
    const svg = byId(root, `figure-${figure}`)?.querySelector("svg") ?? null;
    await savePicture(page, svg, { id: figure, kind: save });
  }
}

const typeOf = (file: string): string =>
  `${TYPES[file.split(".").at(-1) ?? ""] ?? "text/plain"};charset=utf-8`;

function saveAs(page: Document, blob: Blob, name: string): void {
  const link = page.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Copies a table as HTML, for word processors, and as tab-separated text. */
async function copyTable(page: Document, place: HTMLElement | null, button: HTMLButtonElement) {
  const table = place?.querySelector("table");
  if (table == null) return;
  const clean = plainTable(page, table);
  const text = Array.from(clean.rows, (row) =>
    Array.from(row.cells, (cell) => cell.textContent ?? "").join("\t"),
  ).join("\n");
  const done = await write(page, clean, text);
  button.textContent = done ? messages.copied() : messages.notCopied();
  setTimeout(() => {
    button.textContent = messages.copy();
  }, 2000);
}

/** A copy of the table with APA rules and no other style. */
function plainTable(page: Document, table: HTMLTableElement): HTMLTableElement {
  const clean = page.createElement("table");
  clean.setAttribute("border", "0");
  const rule = "1px solid #000";
  const rows = Array.from(table.rows);
  const heads = table.tHead?.rows.length ?? 0;
  rows.forEach((row, r) => {
    const copy = clean.insertRow();
    for (const cell of Array.from(row.cells)) {
      const one = page.createElement(r < heads ? "th" : "td");
      one.textContent = cell.textContent;
      one.align = cell.classList.contains("number") ? "right" : "left";
      if (r === 0) one.style.borderTop = rule;
      if (r === heads - 1 || r === rows.length - 1) one.style.borderBottom = rule;
      copy.append(one);
    }
  });
  const caption = clean.createCaption();
  caption.textContent = table.caption?.textContent ?? "";
  return clean;
}

/** By the clipboard API if allowed (in some browsers not for local files), else by a selection. */
async function write(page: Document, table: HTMLTableElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([table.outerHTML], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    const selection = page.getSelection();
    page.body.append(table);
    selection?.selectAllChildren(table);
    const done = page.execCommand("copy");
    selection?.removeAllRanges();
    table.remove();
    return done;
  }
}

/** Toggles the figure's data as a table under it. */
function showRows(page: Document, data: readonly (readonly string[])[], button: HTMLButtonElement): void {
  const [head = [], ...rows] = data;
  const shown = button.closest("figure")?.querySelector(".rows");
  button.setAttribute("aria-expanded", String(shown == null));
  if (shown != null) {
    shown.remove();
    return;
  }
  const table = page.createElement("table");
  table.className = "rows";
  const figure = button.closest("figure")?.querySelector(".number")?.textContent;
  table.createCaption().textContent = figure == null ? messages.dataOfFigure() : messages.dataOf({ figure });
  const first = table.createTHead().insertRow();
  for (const label of head) {
    const cell = page.createElement("th");
    cell.scope = "col";
    cell.textContent = label;
    first.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  button.closest("figure")?.append(table);
}

async function savePicture(
  page: Document,
  svg: SVGElement | null,
  { id, kind }: { readonly id: string; readonly kind: string },
): Promise<void> {
  if (svg === null) return;
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const text = new XMLSerializer().serializeToString(copy);
  if (kind === "svg") return saveAs(page, new Blob([text], { type: typeOf("x.svg") }), `${id}.svg`);
  const picture = new Image();
  const loaded = new Promise((resolve, reject) => {
    picture.onload = resolve;
    picture.onerror = reject;
  });
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await loaded;
  const canvas = page.createElement("canvas");
  canvas.width = PIXEL_RATIO * Number(svg.getAttribute("width"));
  canvas.height = PIXEL_RATIO * Number(svg.getAttribute("height"));
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    if (blob !== null) saveAs(page, blob, `${id}.png`);
  });
}
