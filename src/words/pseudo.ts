import { language } from "./language";

const PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED = [..."áƀćđéƒğħíĵķłɱñóƥɋřšŧúṽŵẋýžÁƁĆĐÉƑĞĦÍĴĶŁṀÑÓƤɊŘŠŦÚṼŴẊÝŽ"];

/** How much longer a translation may be. */
const LONGER = 0.4;

/**
 * A piece of a message's own text: as it is, or in the pseudo-language with accents, 40 % longer and in brackets: "[Íŧéɱš··]" for "Items".
 */
export function literal(text: string): string {
  if (language() !== "qps" || !/[a-z]/i.test(text)) return text;
  const [, before = "", inner = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const letters = [...inner].map((letter) => {
    const place = PLAIN.indexOf(letter);
    return place < 0 ? letter : ACCENTED[place];
  });
  return `${before}[${letters.join("")}${"·".repeat(Math.ceil(LONGER * inner.length))}]${after}`;
}
