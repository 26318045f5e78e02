/** A bulletin file: its items, what they cite, name and say. */
import type { Evidence } from '../ontology/evidence.js';
import { ownProperties, type Builder, type Written } from './builder.js';
import { languageOf } from './language-of.js';
import type { SeedFile } from './seed-file.js';
import { articleId, placesOf, type BulletinSeed, type Placed, type SeedArticle } from './seed-types.js';

export const bulletinContent = (builder: Builder, file: SeedFile, { bulletin, articles }: BulletinSeed): void => {
  const { id, names, issuedOn } = bulletin;
  builder.entity(
    { file, at: ['bulletin', 'id'] },
    { id, type: 'Bulletin', names, properties: ownProperties('entity', 'Bulletin', bulletin) },
  );
  builder.mentioned(id, issuedOn);
  articles.forEach((article, index) => {
    new ArticleReader(builder, file, bulletin, article, index).read();
  });
};

class ArticleReader {
  readonly #builder: Builder;
  readonly #file: SeedFile;
  readonly #bulletin: BulletinSeed['bulletin'];
  readonly #article: SeedArticle;
  readonly #index: number;
  readonly #id: string;

  constructor(
    builder: Builder,
    file: SeedFile,
    bulletin: BulletinSeed['bulletin'],
    article: SeedArticle,
    index: number,
  ) {
    this.#builder = builder;
    this.#file = file;
    this.#bulletin = bulletin;
    this.#article = article;
    this.#index = index;
    this.#id = articleId(bulletin.id, article.key);
  }

  read(): void {
    this.#readItem();
    this.#readSources();
    this.#article.entities?.forEach((entity, index) => {
      const written = this.#written('entities', index);
      this.#builder.entity(
        { ...written, at: [...written.at, 'id'] },
        {
          id: entity.id,
          type: entity.type,
          names: entity.names,
          properties: ownProperties('entity', entity.type, entity),
        },
      );
      this.#mention(written, entity.id, entity);
    });
    this.#article.mentions?.forEach((mention, index) => {
      this.#mention(this.#written('mentions', index), mention.id, mention);
    });
    this.#article.facts?.forEach((fact, index) => {
      const written = this.#written('facts', index);
      const { type, from, to } = fact;
      this.#builder.relationship(
        written,
        { type, from, to, properties: ownProperties('relationship', type, fact) },
        this.#evidence(written, fact),
        this.#bulletin.issuedOn,
      );
    });
  }

  #readItem(): void {
    const { key, headline } = this.#article;
    const number = /-(\d+)$/.exec(key)?.[1];
    this.#builder.entity(this.#written('key'), {
      id: this.#id,
      type: 'Article',
      names: { [languageOf(headline)]: headline },
      properties: {
        ...ownProperties('entity', 'Article', this.#article as unknown as Record<string, unknown>),
        section: key.replace(/-\d+$/, ''),
        ...(number === undefined ? {} : { number: Number(number) }),
      },
    });
    this.#builder.mentioned(this.#id, this.#bulletin.issuedOn);
    this.#provenance(this.#written('key'), 'IN_BULLETIN', this.#bulletin.id, {}, []);
  }

  #readSources(): void {
    this.#article.sources?.forEach((source, index) => {
      const written = this.#written('sources', index);
      this.#builder.entity(
        written,
        {
          id: source.id,
          type: 'Source',
          names: { [languageOf(source.title)]: source.title },
          properties: ownProperties('entity', 'Source', source as unknown as Record<string, unknown>),
        },
        true,
      );
      this.#builder.mentioned(source.id, this.#bulletin.issuedOn);
      this.#provenance(written, 'CITES_SOURCE', source.id, { order: index + 1 }, [
        { article: this.#id, paragraph: source.at, terms: [source.title] },
      ]);
    });
  }

  #mention(written: Written, id: string, placed: Placed): void {
    this.#builder.mentioned(id, this.#bulletin.issuedOn);
    this.#provenance(written, 'MENTIONS', id, {}, this.#evidence(written, placed));
  }

  #provenance(
    written: Written,
    type: string,
    to: string,
    properties: Record<string, unknown>,
    evidence: readonly Evidence[],
  ): void {
    this.#builder.relationship(written, { type, from: this.#id, to, properties }, evidence, this.#bulletin.issuedOn);
  }

  #evidence(written: Written, placed: Placed): Evidence[] {
    const places = placesOf(placed);
    if (places.length === 0) this.#builder.problem(written, 'no evidence; expected `at` and `terms`, or `evidence`');
    if (places.some(({ terms }) => terms.length === 0)) this.#builder.problem(written, '`at` without `terms`');
    return places.map(({ at, terms }) => ({ article: this.#id, paragraph: at, terms: [...terms] }));
  }

  #written(...at: readonly (string | number)[]): Written {
    return { file: this.#file, at: ['articles', this.#index, ...at] };
  }
}
