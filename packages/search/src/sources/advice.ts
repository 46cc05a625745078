/** The sentences of errors for developers. They are loaded when an index cannot be read. */

/** The server responded with an error. */
export function noIndex(status: number, url: string): string {
  return `@handrail/search: the server responded with ${status} for the search index at ${url}. Search cannot work without it. Check the URL, and that \`handrail-search build\` ran before the site was published.`;
}

/** The file is something else. */
export function notJson(url: string): string {
  return `@handrail/search: the search index at ${url} is not JSON. Search cannot work without it. Check that the URL leads to the file and not to an error page.`;
}
