import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import * as shared from "../messages";
import { textLimit } from "./excel-rows";
import * as messages from "./messages";
import { builtInFormat, customFormat, type DisplayKind } from "./number-formats";
import { type XmlHandler, XmlScanner } from "./xml-scanner";
import { ZipParts } from "./zip-parts";

export interface Workbook {
  readonly file: string;
  readonly bytes: number;
  readonly parts: ZipParts;
  /** The sheets that can hold cells, in order. */
  readonly sheets: readonly SheetEntry[];
  readonly since1904: boolean;
  /** Whether its formulas have yet to be calculated (fullCalcOnLoad). */
  readonly isUncalculated: boolean;
  /** How numbers are displayed, by cell style. */
  readonly displayKinds: readonly DisplayKind[];
  readonly texts: readonly string[];
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Opens a workbook. @throws ItemwiseError "not-read" (another kind of file), "damaged-file", "too-large" */
export function openWorkbook(bytes: Uint8Array, file: string): Workbook {
  refuseOthers(bytes, file);
  const parts = new ZipParts(bytes, file);
  refuseOtherZips(parts);
  const main = related(parts, "").find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (main.endsWith(".bin")) throw notRead(file, "xlsb");
  const relations = related(parts, main);
  const target = (type: string): string | null =>
    relations.find((relation) => relation.type === type && parts.has(relation.target))?.target ?? null;
  const { listed, ...facts } = workbookFacts(parts, main);
  const sheets = listed.flatMap(({ name, hidden, id }) => {
    const part = relations.find((relation) => relation.id === id && relation.type === "worksheet")?.target;
    return part === undefined ? [] : { name, hidden, part };
  });
  const styles = target("styles");
  const strings = target("sharedStrings");
  return {
    file,
    bytes: bytes.length,
    parts,
    sheets,
    ...facts,
    displayKinds: styles === null ? [] : readStyles(parts, styles),
    texts: strings === null ? [] : readTexts(parts, strings, textLimit(bytes.length)),
  };
}

export function scanPart(parts: ZipParts, part: string, handler: (scanner: XmlScanner) => XmlHandler): void {
  const scanner = new XmlScanner(handler, parts.file, part);
  parts.unpack(part, (piece) => scanner.push(piece));
  scanner.finish();
}

const isOn = (attribute: string | null): boolean => attribute === "1" || attribute === "true";

function workbookFacts(parts: ZipParts, main: string) {
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let since1904 = false;
  let isUncalculated = false;
  scanPart(parts, main, (scanner) => ({
    open(tag) {
      if (tag === "workbookPr") since1904 = isOn(scanner.attribute("date1904"));
      if (tag === "calcPr") isUncalculated = isOn(scanner.attribute("fullCalcOnLoad"));
      if (tag !== "sheet") return;
      const hidden = (scanner.attribute("state") ?? "visible") !== "visible";
      listed.push({ name: scanner.attribute("name") ?? "", hidden, id: scanner.attribute("id") ?? "" });
    },
    close() {},
  }));
  return { listed, since1904, isUncalculated };
}

interface Relation {
  readonly id: string;
  /** The last word of the type's URL, which differs between the standard's two forms. */
  readonly type: string;
  readonly target: string;
}

function related(parts: ZipParts, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!parts.has(list)) return relations;
  scanPart(parts, list, (scanner) => ({
    open(tag) {
      if (tag !== "Relationship" || scanner.attribute("TargetMode") === "External") return;
      const type = scanner.attribute("Type") ?? "";
      relations.push({
        id: scanner.attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolved(part.slice(0, slash), scanner.attribute("Target") ?? ""),
      });
    },
    close() {},
  }));
  return relations;
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function readStyles(parts: ZipParts, part: string): DisplayKind[] {
  const custom = new Map<number, DisplayKind>();
  const shown: DisplayKind[] = [];
  let inCells = false;
  scanPart(parts, part, (scanner) => ({
    open(tag) {
      if (tag === "cellXfs") inCells = true;
      const id = Number(scanner.attribute("numFmtId") ?? 0);
      if (tag === "numFmt") custom.set(id, customFormat(scanner.attribute("formatCode") ?? ""));
      else if (tag === "xf" && inCells) shown.push(custom.get(id) ?? builtInFormat(id));
    },
    close(tag) {
      if (tag === "cellXfs") inCells = false;
    },
  }));
  return shown;
}

function readTexts(parts: ZipParts, part: string, most: number): string[] {
  const texts: string[] = [];
  scanPart(parts, part, (scanner) => {
    const collector = textCollector(scanner);
    return {
      ...collector,
      open(tag) {
        if (tag === "si") collector.begin();
        collector.open(tag);
      },
      close(tag) {
        collector.close(tag);
        if (tag !== "si") return;
        if (texts.push(collector.whole()) > most) throw damagedFile(parts.file, messages.tooManyTexts);
      },
    };
  });
  return texts;
}

/** Joins the runs of a text without its phonetic readings (`rPh`). */
export function textCollector(scanner: XmlScanner) {
  let collected = "";
  let spoken = 0;
  let within = false;
  return {
    begin() {
      collected = "";
      spoken = 0;
      within = false;
    },
    open(tag: string) {
      if (tag === "rPh") spoken++;
      else if (tag === "t") within = spoken === 0;
    },
    close(tag: string) {
      if (tag === "rPh") spoken--;
      else if (tag === "t") within = false;
    },
    text(_: Uint8Array, from: number, to: number) {
      if (within) collected += scanner.text(from, to);
    },
    whole: (): string => plainText(collected),
  };
}

/** Replaces the escapes for what XML cannot hold: `_x000D_` is a carriage return. */
export function plainText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function refuseOthers(bytes: Uint8Array, file: string): void {
  const begins = (...first: number[]): boolean => first.every((byte, k) => bytes[k] === byte);
  if (begins(0x50, 0x4b)) return;
  if (bytes.length === 0) {
    throw new ItemwiseError("empty-file", () => shared.emptyFile({ file }), {
      hint: shared.emptyFileHint,
    });
  }
  if (!begins(0xd0, 0xcf, 0x11, 0xe0)) throw notRead(file, "other");
  const locked = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);
  if (!includes(bytes, locked)) throw notRead(file, "xls");
  throw new ItemwiseError("not-read", () => messages.workbookLocked({ file }), {
    hint: messages.workbookLockedHint,
  });
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, k) => bytes[at + k] === byte)) return true;
  }
  return false;
}

function refuseOtherZips(parts: ZipParts): void {
  if (parts.has("[Content_Types].xml") && (parts.has("xl/workbook.xml") || parts.has("_rels/.rels"))) return;
  const kind = parts.has("content.xml") ? "ods" : parts.has("Index/Document.iwa") ? "numbers" : "zip";
  throw notRead(parts.file, kind);
}

function notRead(file: string, kind: Parameters<typeof messages.notAWorkbook>[0]["kind"]): ItemwiseError {
  return new ItemwiseError("not-read", () => messages.notAWorkbook({ kind, file }), {
    hint: messages.notAWorkbookHint,
  });
}
