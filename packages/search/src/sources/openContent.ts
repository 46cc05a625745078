import { HandrailError } from "@handrail/core";
import type { SearchIndexData, Synonyms } from "../engine/indexData.js";
import type { Language } from "../engine/language.js";
import type { OpenData } from "../engine/openData.js";
import type { OptionalParts } from "../engine/openIndexWith.js";
import type { DescribeHits } from "./describeHits.js";
import type { AnswerQuestion, ArticlesToIndex, IndexContent, IndexFile } from "./indexContent.js";

/** What decides which parts of the engine an index needs. */
interface IndexNeeds {
  language?: Language | undefined;
  synonyms?: Synonyms | undefined;
}

/**
 * Loads the engine, with the parts that this index needs, and opens the index in this thread. Its hits have the language of the index. Where
 * their articles match is added by code that the first hits load.
 */
export async function openContent(content: IndexContent): Promise<AnswerQuestion> {
  const open = await ("bytes" in content ? openFile(content) : openArticles(content));
  const { locale } = open.data;
  let describing: Promise<DescribeHits> | undefined;
  const describe = () => {
    describing ??= import("./describeHits.js").then(({ createDescribeHits }) => createDescribeHits(content, open));
    return describing;
  };
  return async (question, options) => {
    const searched = open.search(question, options);
    const { hits, ...answer } = searched.found
      ? await describe().then(
          (describeHits) => describeHits(searched),
          () => {
            // Without this code, as after a new release of the site, the hits are still an answer. The next question tries again.
            describing = undefined;
            return searched.answer;
          },
        )
      : searched.answer;
    return { ...answer, hits: hits.map((hit) => ({ locale, ...hit })) };
  };
}

/** Opens an index file, which contains its language pack. */
async function openFile(file: IndexFile): Promise<OpenData> {
  const value = await parse(file);
  // The cast only permits reading: the value is checked when it is opened.
  const needed = loadParts((value ?? {}) as Partial<SearchIndexData>);
  const [{ openUnknown }, parts] = await Promise.all([import("../engine/openData.js"), needed]);
  return openUnknown(parts, value);
}

async function openArticles({ articles, synonyms }: ArticlesToIndex): Promise<OpenData> {
  const loadAnalysis = async () => {
    const { loadLanguage } = await import("../languages/loadLanguage.js");
    const language = await loadLanguage(articles[0]?.locale ?? "en");
    return { language, parts: await loadParts({ language, synonyms }) };
  };
  const [{ openData }, { indexArticles }, { language, parts }] = await Promise.all([
    import("../engine/openData.js"),
    import("../engine/indexArticles.js"),
    loadAnalysis(),
  ]);
  const { data, analyzer } = indexArticles(articles, { language, synonyms });
  return openData(parts, data, analyzer);
}

/** Loads the parts of the engine that an index needs. */
async function loadParts({ language, synonyms }: IndexNeeds): Promise<OptionalParts> {
  const [found, compounds] = await Promise.all([
    synonyms !== undefined ? import("../engine/synonyms.js") : undefined,
    language?.nounEndings !== undefined ? import("../engine/compounds.js") : undefined,
  ]);
  return { ...found, ...compounds };
}

async function parse({ bytes, url }: IndexFile): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    // Without the sentences, as after a new release of the site, the reason is still named.
    const advice = await import("./advice.js").catch(() => undefined);
    throw new HandrailError(advice?.notJson(url) ?? `@handrail/search: ${url} is not JSON.`, { cause });
  }
}
