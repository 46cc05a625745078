/**
 * A README as it reads here: without comments for tools, with code blocks that name only their language, and with links to
 * packages as plain words, since their folders are not part of what is published.
 */
export function forStorybook(readme: string): string {
  return readme
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/^```(\w+) .*$/gm, "```$1")
    .replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, "$1");
}
