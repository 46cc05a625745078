import {
  createServiceServer,
  faultOf,
  Refusal,
  type ServerRequest,
  type ServiceServer,
  typesOf,
} from "./serviceServer.js";
import { type Collection, type Fields, notFound, searchAll, textIn } from "./typesenseSearch.js";

/** Keys of the test server. */
export const typesenseKeys = { searchKey: "search-key", adminKey: "admin-key" };

/** A test server for Typesense, with its collections and aliases. */
export interface TypesenseServer extends ServiceServer {
  collections: Map<string, Collection>;
  aliases: Map<string, string>;
  synonymSets: Map<string, unknown>;
}

// https://typesense.org/docs/29.0/api/collections.html#schema-parameters
const fieldTypes = typesOf({
  string: "name type locale stem_dictionary",
  boolean: "facet optional index store sort infix stem range_index",
  strings: "symbols_to_index token_separators",
});
const namePattern = /^\/(collections|aliases|synonym_sets)\/([^/]+)(.*)$/;

/**
 * Creates a server for the part of Typesense's interface that is used. https://typesense.org/docs/29.0/api
 * @param version From 30 on, synonyms are sets outside the collections.
 */
export function typesenseServer(version = 29): TypesenseServer {
  const collections = new Map<string, Collection>();
  const aliases = new Map<string, string>();
  const synonymSets = new Map<string, unknown>();
  const find = (name: string) => collections.get(name) ?? collections.get(aliases.get(name) ?? "") ?? notFound();
  const answer = (request: ServerRequest): object | string => {
    checkKey(request);
    if (request.path === "/multi_search") return searchAll(bodyOf(request), find);
    if (request.path === "/collections") return createCollection(collections, bodyOf(request));
    const [, kind = "", name = "", rest = ""] = namePattern.exec(request.path) ?? [];
    switch (`${request.method} ${kind}${rest.replace(/[^/]+$/, (last) => (last === "import" ? last : "*"))}`) {
      case "GET collections":
        return { name: collections.has(name) ? name : aliases.get(name), fields: find(name).fields };
      case "PATCH collections":
        return Object.assign(find(name), { synonymSets: bodyOf(request).synonym_sets });
      case "DELETE collections":
        return collections.delete(name) ? { name } : notFound();
      case "POST collections/documents/import":
        return importAll(find(name), request);
      case "PUT collections/synonyms/*":
        return version >= 30 ? notFound() : find(name).synonyms.set(rest, bodyOf(request).synonyms);
      case "PUT synonym_sets":
        return version >= 30 ? synonymSets.set(name, bodyOf(request).items) : notFound();
      case "GET aliases":
        return { name, collection_name: aliases.get(name) ?? notFound() };
      case "PUT aliases":
        return aliases.set(name, textIn(bodyOf(request), "collection_name"));
      default:
        return notFound();
    }
  };
  const server = createServiceServer((request) => {
    const result = answer(request);
    return typeof result === "string" ? new Response(result) : Response.json(result);
  });
  return { ...server, collections, aliases, synonymSets };
}

function bodyOf({ text }: ServerRequest): Fields {
  return JSON.parse(text);
}

function checkKey({ headers, path }: ServerRequest): void {
  const { searchKey, adminKey } = typesenseKeys;
  const key = headers.get("X-TYPESENSE-API-KEY");
  if (key === adminKey || (key === searchKey && path === "/multi_search")) return;
  throw new Refusal(401, { message: "Forbidden - a valid `x-typesense-api-key` header must be sent." });
}

function createCollection(collections: Map<string, Collection>, schema: Fields): object {
  const name = textIn(schema, "name");
  if (collections.has(name)) throw new Refusal(409, { message: `A collection with name \`${name}\` already exists.` });
  const { fields } = schema;
  if (!Array.isArray(fields) || fields.length === 0) {
    throw new Refusal(400, { message: "The `fields` value should be an array of objects." });
  }
  for (const field of fields) {
    const fault = faultOf(field, fieldTypes);
    if (fault) throw new Refusal(400, { message: `Field \`${field.name}\`: wrong property \`${fault.name}\`.` });
    if (!/^(string(\[\])?|int32|int64|float|bool|auto)$/.test(textIn(field, "type"))) {
      throw new Refusal(400, { message: `Field \`${field.name}\` has an invalid data type.` });
    }
    if (field.index === false && field.optional !== true) {
      throw new Refusal(400, { message: `Field \`${field.name}\` must be optional since it is not indexed.` });
    }
  }
  collections.set(name, { fields, records: new Map(), synonyms: new Map(), synonymSets: undefined });
  return schema;
}

/** Responds with 200 and a line for each document. */
function importAll(collection: Collection, { text, query }: ServerRequest): string {
  if (!/^(create|upsert|update|emplace)$/.test(query.get("action") ?? "create")) {
    throw new Refusal(400, { message: "Parameter `action` must be a valid one." });
  }
  const lines = text.split("\n").map((line) => {
    const document: Fields = JSON.parse(line);
    const error = faultOfDocument(collection, document);
    if (error) return { success: false, error, code: 400, document: line };
    collection.records.set(String(document.id), document);
    return { success: true };
  });
  return lines.map((line) => JSON.stringify(line)).join("\n");
}

function faultOfDocument({ fields }: Collection, document: Fields): string | undefined {
  if (typeof document.id !== "string" || !/^[\w.-]+$/.test(document.id))
    return "Document's `id` field must be a string.";
  for (const { name, type, optional } of fields) {
    const value = document[String(name)];
    if (value === undefined && optional === true) continue;
    if (value === undefined) {
      return `Field \`${name}\` has been declared in the schema, but is not found in the document.`;
    }
    const isFitting = type === "string" ? typeof value === "string" : Array.isArray(value);
    if (!isFitting) return `Field \`${name}\` must be a ${type}.`;
  }
  return undefined;
}
