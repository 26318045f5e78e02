/** Names of the nodes of a feed. Pure. */
import type { FeedNode } from '../api/feed.js';
import { languageTags, type Language } from '../i18n/languages.js';

/** The name of a node of a feed, which has Korean (or else English or Chinese), English and Chinese ones. */
export const feedName = ({ name, nameEn, nameZh }: FeedNode, language: Language): string =>
  (language === 'en' ? nameEn : language === 'zh' ? nameZh : undefined) ?? name;

/** The language that the name of a feed's node is likely to be in. */
export const feedNameTag = (node: FeedNode, language: Language): string =>
  (language === 'en' && node.nameEn !== undefined) || (language === 'zh' && node.nameZh !== undefined)
    ? languageTags[language]
    : 'ko';
