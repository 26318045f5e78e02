/** A link to an entity: the mark of its type, and its name in the reader's language with the language that it is in. */
import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { useLanguage } from '../i18n/language.js';
import { shownName, type Names } from '../i18n/names.js';
import type { EntityTypeName } from '../ontology.generated.js';
import { TypeMark } from './type-mark.js';
import './entity-link.css';

export interface EntityRef {
  readonly id: string;
  readonly type: EntityTypeName;
  readonly names: Names;
}

/** The path of an entity's page; what was asked as of a date is asked of it too. */
export const entityPath = (id: string, search = ''): string => {
  const asOf = new URLSearchParams(search).get('asOf');
  return `/entity/${encodeURIComponent(id).replaceAll('%3A', ':')}${asOf === null ? '' : `?asOf=${asOf}`}`;
};

interface Props {
  readonly entity: EntityRef;
  /** Without the mark, where the type is said already. */
  readonly bare?: boolean;
}

export const EntityLink = ({ entity, bare = false }: Props): ReactNode => {
  const search = useSearch();
  return (
    <Link className="entity-link" href={entityPath(entity.id, search)}>
      {bare ? null : <TypeMark type={entity.type} />}
      <EntityName names={entity.names} />
    </Link>
  );
};

export const EntityName = ({ names }: { readonly names: Names }): ReactNode => {
  const { language } = useLanguage();
  const { text, tag } = shownName(names, language);
  return (
    <span className="entity-link__name" lang={tag}>
      {text}
    </span>
  );
};
