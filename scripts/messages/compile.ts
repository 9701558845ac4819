import type {
  Expression,
  FunctionReference,
  InlineExpression,
  Pattern,
  Placeable,
  SelectExpression,
} from "@fluent/syntax";
import type { Key, Taken, Wording } from "../../src/words/wording";
import type { Plural } from "../../src/words/written-signs";
import { type CatalogFile, type CatalogMessage, COMMON, FILE } from "./catalog";
import { FUNCTIONS, SHARED_ARGUMENTS } from "./functions";
import { type Imports, importFrom, printed } from "./printed";

/** What a message does with an argument. */
interface Use {
  readonly type: "number" | "names" | "string" | "boolean";
  /** Variants by which it selects. */
  readonly keys: readonly string[];
}

interface Compiling {
  readonly find: Find;
  /** Uses of each argument. */
  readonly uses: Map<string, Use[]>;
  /** Messages that others refer to: "src/words/cfi". */
  readonly referred: Set<string>;
  /** Ids of messages being compiled, against circles. */
  readonly within: readonly string[];
  /** Stops with what is wrong in the message. */
  readonly problem: (what: string) => never;
}

/** A message that another refers to, with the folder it stands in. */
type Find = (id: string) => { readonly folder: string; readonly pattern: Pattern } | undefined;

class MessageProblem extends Error {}

/** A message with its arguments and their types. */
interface Compiled {
  readonly args: readonly { readonly name: string; readonly type: string; readonly uses: readonly Use[] }[];
  readonly wording: Wording;
}

/** The numbers by which translations know messages: their places in the catalog. */
export const numbered = (catalog: readonly CatalogFile[]): ReadonlyMap<string, number> =>
  new Map(
    catalog
      .flatMap(({ folder, messages }) => messages.map(({ id }) => `${folder}/${id}`))
      .map((path, k) => [path, k]),
  );

/** Of its own file first, then of the common one; of a translation, then of English. */
const finderIn =
  (folder: string, catalogs: readonly (readonly CatalogFile[])[]): Find =>
  (id) => {
    for (const place of [folder, COMMON])
      for (const catalog of catalogs) {
        const found = catalog
          .find((file) => file.folder === place)
          ?.messages.find((message) => message.id === id);
        if (found !== undefined) return { folder: place, pattern: found.pattern };
      }
    return undefined;
  };

/** The module of a message file: a function for each message. Problems name file, line and message. */
export function compileFile(
  file: CatalogFile,
  catalog: readonly CatalogFile[],
): { readonly text: string; readonly problems: readonly string[]; readonly referred: readonly string[] } {
  const imports: Imports = new Map();
  const problems = [...file.problems];
  const referred = new Set<string>();
  const functions: string[] = [];
  const numbers = numbered(catalog);
  const find = finderIn(file.folder, [catalog]);
  for (const message of file.messages) {
    if (message.id.startsWith("-")) continue;
    try {
      const compiled = compileMessage(message, { find, referred });
      const comment = message.comment === null ? "" : `/** ${message.comment.replace(/\*\//g, "* /")} */\n`;
      const number = numbers.get(`${file.folder}/${message.id}`);
      importFrom(imports, "message", "message");
      functions.push(
        `${comment}export const ${message.name} = /* @__PURE__ */ _message(${number}, ${functionOf(compiled, imports)});\n`,
      );
    } catch (error) {
      if (!(error instanceof MessageProblem)) throw error;
      problems.push(`${file.folder}/${FILE}, line ${message.line}, "${message.id}": ${error.message}`);
    }
  }
  const depth = file.folder.split("/").length - 1;
  const words = file.folder === COMMON ? "." : `${"../".repeat(depth)}words`;
  const text = [
    `/** Written from ${FILE} by \`npm run messages\`. */`,
    ...importsOf(imports, words),
    "",
    ...functions,
  ].join("\n");
  return { text, problems, referred: [...referred] };
}

/** Arguments may have the names of functions, but never begin with an underscore. */
const importsOf = (imports: ReadonlyMap<string, ReadonlySet<string>>, words: string): readonly string[] =>
  [...imports].sort().map(([module, names]) => {
    const types = module === "about" ? "type " : "";
    const imported = [...names].sort().map((name) => (types === "" ? `${name} as _${name}` : name));
    return `import ${types}{ ${imported.join(", ")} } from "${words}/${module}";`;
  });

function functionOf({ args, wording }: Compiled, imports: Imports): string {
  for (const { name } of args) {
    const shared = SHARED_ARGUMENTS[name];
    if (shared !== undefined) importFrom(imports, shared.from, shared.type);
  }
  const given =
    args.length === 0
      ? ""
      : `{ ${args.map(({ name }) => name).join(", ")} }: { ${args.map(({ name, type }) => `readonly ${name}: ${type}`).join("; ")} }`;
  return `(${given}): string => ${printed(wording, imports)}`;
}

/**
 * The messages of a language, each under its English message's number, with what is wrong in them: a translation takes the
 * arguments of the English message, all of them, and chooses by the same codes.
 */
export function compileTranslation(
  files: readonly CatalogFile[],
  catalog: readonly CatalogFile[],
): { readonly messages: readonly (Wording | null)[]; readonly problems: readonly string[] } {
  const problems = files.flatMap((file) => file.problems);
  const numbers = numbered(catalog);
  const messages = new Array<Wording | null>(numbers.size).fill(null);
  for (const file of files) {
    const source = catalog.find(({ folder }) => folder === file.folder);
    if (source === undefined) problems.push(`${file.path}: English has no messages of ${file.folder}.`);
    const find = finderIn(file.folder, [files, catalog]);
    const findEnglish = finderIn(file.folder, [catalog]);
    for (const message of file.messages) {
      if (message.id.startsWith("-")) continue;
      const problem = (what: string): void => {
        problems.push(`${file.path}, line ${message.line}, "${message.id}": ${what}`);
      };
      const english = source?.messages.find(({ id }) => id === message.id);
      if (english === undefined) {
        if (source !== undefined) problem("English has no such message.");
        continue;
      }
      const referred = new Set<string>();
      try {
        const asked = compileMessage(english, { find: findEnglish, referred });
        const compiled = compileMessage(message, { find, referred });
        const found = differences(asked, compiled);
        for (const what of found) problem(what);
        const number = numbers.get(`${file.folder}/${message.id}`);
        if (found.length === 0 && number !== undefined) messages[number] = compiled.wording;
      } catch (error) {
        if (!(error instanceof MessageProblem)) throw error;
        problem(error.message);
      }
    }
  }
  return { messages, problems };
}

/** What a translation does otherwise with its arguments than English. */
function differences(asked: Compiled, compiled: Compiled): readonly string[] {
  const missing = asked.args.filter(({ name }) => !compiled.args.some((arg) => arg.name === name));
  return [
    ...missing.map(({ name }) => `$${name} is not used.`),
    ...compiled.args.flatMap((arg) => {
      const english = asked.args.find(({ name }) => name === arg.name);
      if (english === undefined) return [`English has no $${arg.name}.`];
      const known = new Set(english.uses.flatMap(({ keys }) => keys));
      const unknown = arg.uses
        .flatMap(({ keys }) => keys)
        .filter((key) => key !== "other" && known.size > 0 && !known.has(key));
      const kinds = new Set(english.uses.map(({ type }) => type));
      const others = arg.uses.filter(({ type, keys }) => !kinds.has(type) && !isNullOnly(keys));
      return [
        ...[...new Set(unknown)].map((key) => `$${arg.name} is never [${key}].`),
        ...[...new Set(others.map(({ type }) => type))].map((type) => `$${arg.name} is no ${type}.`),
        ...(english.type.endsWith(" | null") && !arg.type.endsWith(" | null")
          ? [`$${arg.name} may be null: it needs a variant [none].`]
          : []),
      ];
    }),
  ];
}

function compileMessage(message: CatalogMessage, given: Pick<Compiling, "find" | "referred">): Compiled {
  const uses = new Map<string, Use[]>();
  const compiling: Compiling = {
    ...given,
    uses,
    within: [message.id],
    problem: (what) => {
      throw new MessageProblem(what);
    },
  };
  const wording = compilePattern(message.pattern, compiling);
  return {
    args: [...uses].map(([name, all]) => ({ name, type: typeOf(name, all, compiling), uses: all })),
    wording,
  };
}

function typeOf(name: string, uses: readonly Use[], { problem }: Compiling): string {
  const shared = SHARED_ARGUMENTS[name];
  if (shared !== undefined) return shared.type;
  const keys = [...new Set(uses.flatMap((use) => use.keys))];
  const isNull = keys.includes("none");
  const types = [
    ...new Set(
      uses
        // A variant for null selects by nothing else.
        .filter((use) => !(use.type === "string" && use.keys.length > 0 && isNullOnly(use.keys)))
        .map(({ type }) => type),
    ),
  ];
  const orNull = isNull ? " | null" : "";
  if (types.length === 0) return `string${orNull}`;
  if (types.length > 1) problem(`$${name} is used as ${types.join(" and as ")}.`);
  const isBare = uses.some((use) => use.type === "string" && use.keys.length === 0);
  switch (types[0]) {
    case "number":
      return `number${orNull}`;
    case "boolean":
      return "boolean";
    case "names":
      return "readonly string[]";
    default:
      if (isBare) return `string${orNull}`;
      return (
        keys
          .filter((key) => key !== "none")
          .map((key) => JSON.stringify(key))
          .join(" | ") + orNull
      );
  }
}

const isNullOnly = (keys: readonly string[]): boolean =>
  keys.includes("none") && keys.every((key) => key === "none" || key === "other");

function use(name: string, how: Use, { uses }: Compiling): string {
  uses.set(name, [...(uses.get(name) ?? []), how]);
  return name;
}

function compilePattern({ elements }: Pattern, compiling: Compiling): Wording {
  const parts = elements.map((element) =>
    // Lines of a message are one line of text.
    element.type === "TextElement"
      ? (element as { value: string }).value.replace(/\s*\n\s*/g, " ")
      : compileExpression((element as Placeable).expression, compiling),
  );
  return parts.length === 1 ? (parts[0] ?? "") : parts;
}

function compileExpression(expression: Expression | Placeable, compiling: Compiling): Wording {
  switch (expression.type) {
    case "SelectExpression":
      return compileSelect(expression as SelectExpression, compiling);
    case "Placeable":
      return compileExpression((expression as Placeable).expression, compiling);
    default:
      return compileInline(expression as InlineExpression, compiling);
  }
}

function compileInline(expression: InlineExpression, compiling: Compiling): Wording {
  switch (expression.type) {
    case "StringLiteral":
      return expression.parse().value;
    case "NumberLiteral":
      return expression.value;
    case "VariableReference":
      return { arg: use(expression.id.name, { type: "string", keys: [] }, compiling) };
    case "FunctionReference":
      return compileCall(expression, compiling);
    case "MessageReference":
    case "TermReference": {
      const id = expression.type === "TermReference" ? `-${expression.id.name}` : expression.id.name;
      const found = compiling.find(id);
      if (found === undefined) return compiling.problem(`there is no message "${id}".`);
      if (compiling.within.includes(id)) return compiling.problem(`"${id}" refers to itself.`);
      compiling.referred.add(`${found.folder}/${id}`);
      return compilePattern(found.pattern, { ...compiling, within: [...compiling.within, id] });
    }
    default:
      return compiling.problem(`a ${expression.type} cannot be here.`);
  }
}

function compileCall({ id, arguments: given }: FunctionReference, compiling: Compiling): Wording {
  const known = FUNCTIONS[id.name];
  if (known === undefined) return compiling.problem(`there is no function ${id.name}.`);
  if (given.positional.length !== known.takes.length)
    return compiling.problem(`${id.name} takes ${known.takes.length} arguments.`);
  const positional = given.positional.map((argument, k): Taken => {
    const takes = known.takes[k] ?? "string";
    if (argument.type === "VariableReference")
      return { arg: use(argument.id.name, { type: takes, keys: [] }, compiling) };
    if (argument.type === "StringLiteral" && takes === "string") return argument.parse().value;
    if (argument.type === "NumberLiteral" && takes === "number") return Number(argument.value);
    return compiling.problem(`${id.name} takes an argument such as $n.`);
  });
  const named = new Map(given.named.map(({ name, value }) => [name.name, value]));
  for (const name of named.keys())
    if (!known.options.includes(name)) return compiling.problem(`${id.name} has no option ${name}.`);
  const last = known.options.findLastIndex((name) => named.has(name));
  const options = known.options.slice(0, last + 1).map((name): Taken => {
    const value = named.get(name);
    if (value === undefined) return null;
    if (value.type === "NumberLiteral") return Number(value.value);
    return name === "label" ? [value.parse().value] : value.parse().value;
  });
  return { call: known.name, takes: [...positional, ...options] };
}

const PLURALS = new Set(["zero", "one", "two", "few", "many", "other"]);

function compileSelect({ selector, variants }: SelectExpression, compiling: Compiling): Wording {
  const all = variants.map((variant) => ({
    key: variant.key.type === "NumberLiteral" ? variant.key.value : variant.key.name,
    isNumber: variant.key.type === "NumberLiteral",
    isDefault: variant.default,
    text: () => compilePattern(variant.value, compiling),
  }));
  const keys = all.map(({ key }) => key);
  if (new Set(keys).size < keys.length) return compiling.problem("a variant is there twice.");
  const isCount = selector.type === "FunctionReference" && selector.id.name === "COUNT";
  const variable = isCount ? selector.arguments.positional[0] : selector;
  if (variable?.type !== "VariableReference")
    return compiling.problem("select by an argument such as $n, or by COUNT($names).");
  const { name } = variable.id;
  const others = keys.filter((key) => key !== "none");
  const isPlural =
    isCount ||
    (all.some(({ isNumber, key }) => isNumber || (key !== "other" && PLURALS.has(key))) &&
      all.every(({ isNumber, key }) => isNumber || key === "none" || PLURALS.has(key)));
  const isBoolean = others.every((key) => key === "true" || key === "false");
  use(
    name,
    isCount
      ? { type: "names", keys: [] }
      : isPlural
        ? { type: "number", keys: keys.filter((key) => key === "none") }
        : isBoolean
          ? { type: "boolean", keys: [] }
          : { type: "string", keys },
    compiling,
  );
  const keyOf = ({ key, isNumber }: (typeof all)[number]): Key => {
    if (key === "none") return null;
    if (isNumber) return Number(key);
    if (isBoolean) return key === "true";
    return isPlural ? [key as Plural] : key;
  };
  // Null and exact numbers come before plural categories, wherever they stand.
  const exact = all.filter(({ key, isNumber, isDefault }) => !isDefault && (isNumber || key === "none"));
  const rest = all.filter((variant) => !variant.isDefault && !exact.includes(variant));
  const fallback = all.find(({ isDefault }) => isDefault);
  if (fallback === undefined) return compiling.problem("a selection needs a variant with *.");
  return {
    by: name,
    isCount,
    cases: [...exact, ...rest].map((variant) => [keyOf(variant), variant.text()]),
    otherwise: fallback.text(),
  };
}
