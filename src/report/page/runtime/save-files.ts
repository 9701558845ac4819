import { byId, documentOf, type GetData, type Root } from "./page-data";
import { FIGURE, type PageWords } from "./page-words";

const PIXEL_RATIO = 2;

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv",
  json: "application/json",
  svg: "image/svg+xml",
};

/** Buttons that save files, copy tables, and show or save a figure's data and picture. @returns removes it */
export function saveFiles(root: Root, data: GetData, words: PageWords): () => void {
  const take = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLButtonElement>("button.save");
    if (button !== null) void act(root, data, words, button);
  };
  root.addEventListener("click", take);
  return () => root.removeEventListener("click", take);
}

async function act(root: Root, data: GetData, words: PageWords, button: HTMLButtonElement): Promise<void> {
  const { file, name, copy, rows, save, figure } = button.dataset;
  const page = documentOf(root);
  if (file !== undefined) {
    const { files } = await data();
    saveAs(page, new Blob([files[file] ?? ""], { type: typeOf(file) }), name ?? file);
  }
  if (copy !== undefined) await copyTable(page, byId(root, copy), words, button);
  if (rows !== undefined) showRows(page, (await data()).data[rows] ?? [], words, button);
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

/** Copies a table with number, title and notes as HTML, for word processors, and as tab-separated text. */
async function copyTable(
  page: Document,
  place: HTMLElement | null,
  words: PageWords,
  button: HTMLButtonElement,
) {
  const table = place?.querySelector("table");
  if (place == null || table == null) return;
  const clean = page.createElement("div");
  const titles = Array.from(table.caption?.children ?? [], paragraphOf);
  const notes = Array.from(place.querySelectorAll(".notes p"), paragraphOf);
  const text = Array.from(table.rows, (row) => Array.from(row.cells, textOf).join("\t"));
  clean.append(...titles, plainTable(page, table), ...notes);
  const lines = (all: readonly HTMLElement[]): readonly string[] => all.map(textOf);
  const done = await write(page, clean, [...lines(titles), ...text, ...lines(notes)].join("\n"));
  button.textContent = done ? words.copied : words.notCopied;
  setTimeout(() => {
    button.textContent = words.copy;
  }, 2000);
}

/** Without the spaces that align decimal points. */
const textOf = (element: Element): string => (element.textContent ?? "").replace(/[\u2007\u2008]/g, "");

function paragraphOf(element: Element): HTMLElement {
  const one = element.ownerDocument.createElement("p");
  const inner = one.appendChild(one.ownerDocument.createElement(element.matches(".number") ? "b" : "span"));
  inner.textContent = textOf(element);
  return one;
}

/** A copy of the table with APA rules, by attributes: the page's policy allows no inline style. */
function plainTable(page: Document, table: HTMLTableElement): HTMLTableElement {
  const clean = page.createElement("table");
  for (const [name, value] of [
    ["border", "1"],
    ["cellspacing", "0"],
    ["frame", "hsides"],
    ["rules", "groups"],
  ] as const)
    clean.setAttribute(name, value);
  const parts = [clean.createTHead(), clean.createTBody()] as const;
  for (const row of Array.from(table.rows)) {
    const isHead = row.parentElement === table.tHead;
    const copy = parts[isHead ? 0 : 1].insertRow();
    for (const cell of Array.from(row.cells)) {
      const one = page.createElement(isHead ? "th" : "td");
      one.textContent = textOf(cell);
      if (cell.colSpan > 1) one.colSpan = cell.colSpan;
      one.align = cell.classList.contains("number") ? "right" : "left";
      copy.append(one);
    }
  }
  return clean;
}

/** By the clipboard API if allowed (in some browsers not for local files), else by a selection. */
async function write(page: Document, content: HTMLElement, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([content.outerHTML], { type: "text/html" }),
        "text/plain": new Blob([text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    const selection = page.getSelection();
    page.body.append(content);
    selection?.selectAllChildren(content);
    const done = page.execCommand("copy");
    selection?.removeAllRanges();
    content.remove();
    return done;
  }
}

/** Toggles the figure's data as a table under it. */
function showRows(
  page: Document,
  data: readonly (readonly string[])[],
  words: PageWords,
  button: HTMLButtonElement,
): void {
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
  table.createCaption().textContent =
    figure == null ? words.dataOfFigure : words.dataOf.replace(FIGURE, () => figure);
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
