/**
 * Prepares a README for Storybook: removes comments for tools and the extra words after a code block's language, and replaces
 * relative links with their text, because their targets are not published with Storybook.
 */
export function forStorybook(readme: string): string {
  return readme
    .replace(/<!--[\s\S]*?-->\n?/g, "")
    .replace(/^```(\w+) .*$/gm, "```$1")
    .replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, "$1");
}
