import { HandrailError } from "@handrail/core";
import type { SearchIndexData, Synonyms } from "../engine/indexData.js";
import type { Language } from "../engine/language.js";
import type { OpenData } from "../engine/openData.js";
import type { OptionalParts } from "../engine/openIndexWith.js";
import { unspaced } from "../engine/unspaced.js";
import type { DescribeHits } from "./describeHits.js";
import type { AnswerQuestion, ArticlesToIndex, IndexContent, IndexFile } from "./indexContent.js";

/** What decides which parts of the engine an index needs. */
interface IndexNeeds {
  language?: Language | undefined;
  synonyms?: Synonyms | undefined;
  /** A text with each word of the articles. */
  words?: string | undefined;
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
    return { language, optional: await loadParts({ language, synonyms, words: textOf(articles) }) };
  };
  const [{ openData }, { indexArticles }, { language, optional }] = await Promise.all([
    import("../engine/openData.js"),
    import("../engine/indexArticles.js"),
    loadAnalysis(),
  ]);
  const { data, analyzer } = indexArticles(articles, { language, synonyms }, optional.splitUnspaced);
  return openData(optional, data, analyzer);
}

/** Loads the parts of the engine that an index needs. */
async function loadParts({ language, synonyms, words }: IndexNeeds): Promise<OptionalParts> {
  const [found, compounds, split] = await Promise.all([
    synonyms !== undefined ? import("../engine/synonyms.js") : undefined,
    language?.nounEndings !== undefined ? import("../engine/compounds.js") : undefined,
    unspaced.test(words ?? "") ? import("../engine/splitUnspaced.js") : undefined,
  ]);
  return { ...found, ...compounds, ...split };
}

// A text that contains itself has no JSON. Its words are still found, but not in each other.
function textOf(articles: ArticlesToIndex["articles"]): string | undefined {
  try {
    return JSON.stringify(articles);
  } catch {
    return undefined;
  }
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
