import { ItemwiseError } from "../../errors";
import * as messages from "../messages";
import { sqlDialects } from "./dialects";
import { tableParts } from "./pattern-query";

/** Answers in a database, as given by `--from`. */
export interface SourceAddress {
  readonly kind: "duckdb" | "postgres";
  /** Path of a DuckDB file, or PostgreSQL's URL with credentials. */
  readonly database: string;
  /** The rows, as written after FROM. */
  readonly from: string;
  /** Whether the rows come from a query, which may order them. */
  readonly queried: boolean;
  /** Name of the answers in messages and in the record. */
  readonly name: string;
  /** The address without credentials. */
  readonly shown: string;
  /** Limit of a query, in seconds. */
  readonly timeout: number;
}

/** Parameters that are passed on to PostgreSQL. */
const CONNECTION: ReadonlySet<string> = new Set([
  ...["host", "port", "user", "password", "options", "client_encoding", "application_name", "keepalives"],
  ...["connect_timeout", "sslmode", "sslrootcert", "sslcert", "sslkey", "uselibpqcompat"],
]);
/** Default, in seconds. */
const TIMEOUT = 600;

/**
 * Reads an address such as `duckdb:survey.db?table=answers` or `postgres://user@host/database?query=SELECT ...`. Other
 * parameters (`sslmode`, ...) are PostgreSQL's.
 * @throws ItemwiseError "bad-source", which never quotes the address because it may hold a password; "bad-table"
 */
export function parseSourceAddress(text: string): SourceAddress {
  const [, scheme = "", rest = ""] = /^(duckdb:|postgres(?:ql)?:\/\/)(.*)$/s.exec(text) ?? [];
  if (scheme === "") throw badSource("neither");
  const at = scheme === "duckdb:" ? rest.search(/\?(table|query|timeout)=/) : rest.indexOf("?");
  const place = at < 0 ? rest : rest.slice(0, at);
  const { ours, others } = parameters(at < 0 ? "" : rest.slice(at + 1));
  const { table, query, timeout } = ours;
  if ((table === undefined) === (query === undefined)) {
    throw badSource("rows");
  }
  const common = {
    ...rowsOf({ table, query, kind: scheme === "duckdb:" ? "duckdb" : "postgres" }),
    timeout: timeout === undefined ? TIMEOUT : secondsOf(timeout),
  };
  const which = table === undefined ? `query=${encoded(query ?? "")}` : `table=${encoded(table)}`;
  if (scheme === "duckdb:") {
    if (place === "" || others.length > 0) throw badSource("file");
    if (timeout !== undefined) throw badSource("no-timeout");
    const file = place.replace(/^.*[/\\]/, "");
    return { ...common, kind: "duckdb", database: place, shown: `duckdb:${file}?${which}` };
  }
  if (others.some(({ name }) => !CONNECTION.has(name))) {
    throw badSource("parameter");
  }
  const kept = others.filter(({ name }) => name === "host" || name === "port").map(({ written }) => written);
  return {
    ...common,
    kind: "postgres",
    database: `postgres://${place}${others.length > 0 ? `?${others.map(({ written }) => written).join("&")}` : ""}`,
    shown: `postgres://${withoutUser(place)}?${[...kept, which].join("&")}`,
  };
}

interface Parameter {
  readonly name: string;
  readonly written: string;
}

function parameters(text: string): {
  readonly ours: Readonly<Partial<Record<"table" | "query" | "timeout", string>>>;
  readonly others: readonly Parameter[];
} {
  const ours: Partial<Record<"table" | "query" | "timeout", string>> = {};
  const others: Parameter[] = [];
  for (const written of text.split("&").filter((one) => one !== "")) {
    const name = written.replace(/=.*$/s, "");
    if (name !== "table" && name !== "query" && name !== "timeout") {
      others.push({ name, written });
      continue;
    }
    if (ours[name] !== undefined) throw badSource(`two-${name}`);
    ours[name] = decoded(written.slice(name.length + 1));
  }
  return { ours, others };
}

function rowsOf(asked: {
  readonly table: string | undefined;
  readonly query: string | undefined;
  readonly kind: keyof typeof sqlDialects;
}): Pick<SourceAddress, "from" | "queried" | "name"> {
  const { table, query = "", kind } = asked;
  if (table !== undefined) {
    const parts = tableParts(table);
    return { from: parts.map(sqlDialects[kind].name).join("."), queried: false, name: parts.join(".") };
  }
  const select = query.replace(/[\s;]+$/, "");
  if (select === "") throw badSource("empty-query");
  // The query may end in a comment.
  return { from: `(\n${select}\n) AS asked`, queried: true, name: "query" };
}

/** User and password stand before an @. */
function withoutUser(place: string): string {
  const slash = place.indexOf("/");
  const [authority, path] = slash < 0 ? [place, ""] : [place.slice(0, slash), place.slice(slash)];
  if (path.includes("@")) throw badSource("user");
  return `${authority.slice(authority.lastIndexOf("@") + 1)}${path}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw badSource("percent");
  }
}

function encoded(text: string): string {
  return text.replace(/[%&\p{Cc}]/gu, encodeURIComponent);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (/^\d+$/.test(text) && seconds >= 1 && seconds <= 1_000_000) return seconds;
  throw badSource("timeout");
}

function badSource(problem: Parameters<typeof messages.badSource>[0]["problem"]): ItemwiseError {
  return new ItemwiseError("bad-source", () => messages.badSource({ problem }), {
    hint: messages.badSourceHint,
  });
}
