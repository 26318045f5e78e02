/** Atom (RFC 4287), paged as RFC 5005 says. */
import { create, fragment } from 'xmlbuilder2';
import { carried } from './text.js';

export interface AtomLink {
  readonly rel: 'alternate' | 'self' | 'first' | 'next' | 'via' | 'related';
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

export interface AtomEntry {
  /** An IRI that stays, whatever becomes of what the entry says. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601 in UTC, and so `published`. */
  readonly updated: string;
  readonly published: string;
  readonly author: string | null;
  readonly summary: string | null;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly links: readonly AtomLink[];
  /** What a reader shows. */
  readonly content: readonly Block[];
}

/** A paragraph, or a list under its heading: texts, of which some lead somewhere. */
export type Block =
  { readonly text: string } | { readonly heading: string; readonly rows: readonly (readonly TextPart[])[] };

export interface TextPart {
  readonly text: string;
  readonly href?: string;
}

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly updated: string;
  readonly generator: string;
  readonly links: readonly AtomLink[];
  readonly entries: readonly AtomEntry[];
}

const namespace = 'http://www.w3.org/2005/Atom';

export const atom = (feed: AtomFeed): string => {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, 'feed', { 'xml:lang': feed.language });
  type Node = typeof root;
  const text = (parent: Node, name: string, value: string, attributes: Record<string, string> = {}): void => {
    parent.ele(namespace, name, attributes).txt(carried(value));
  };
  const links = (parent: Node, given: readonly AtomLink[]): void => {
    for (const { rel, href, type, title } of given)
      parent.ele(namespace, 'link', {
        rel,
        href,
        ...(type === undefined ? {} : { type }),
        ...(title === undefined ? {} : { title: carried(title) }),
      });
  };
  text(root, 'id', feed.id);
  text(root, 'title', feed.title);
  text(root, 'subtitle', feed.subtitle);
  text(root, 'updated', feed.updated);
  text(root.ele(namespace, 'author'), 'name', feed.generator);
  text(root, 'generator', feed.generator);
  links(root, feed.links);
  for (const entry of feed.entries) {
    const node = root.ele(namespace, 'entry');
    text(node, 'id', entry.id);
    text(node, 'title', entry.title);
    text(node, 'updated', entry.updated);
    text(node, 'published', entry.published);
    if (entry.author !== null) text(node.ele(namespace, 'author'), 'name', entry.author);
    for (const { term, label } of entry.categories)
      node.ele(namespace, 'category', { term: carried(term), label: carried(label) });
    links(node, entry.links);
    if (entry.summary !== null) text(node, 'summary', entry.summary);
    text(node, 'content', html(entry.content), { type: 'html' });
  }
  return root.end({ prettyPrint: false });
};

const html = (blocks: readonly Block[]): string => {
  const body = fragment();
  for (const block of blocks) {
    if ('text' in block) {
      body.ele('p').txt(carried(block.text));
      continue;
    }
    body.ele('h3').txt(carried(block.heading));
    const list = body.ele('ul');
    for (const row of block.rows) {
      const item = list.ele('li');
      for (const { text, href } of row) {
        if (href === undefined) item.txt(carried(text));
        else item.ele('a', { href }).txt(carried(text));
      }
    }
  }
  return body.end({ prettyPrint: false });
};
