/** A page of the policies that two agencies share, each with the paragraphs that name either as an issuer. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useAnswer } from '../../api/use-answer.js';
import { EntityLink, type EntityRef } from '../../components/entity-link.js';
import type { EvidencePartsFragment } from '../../components/evidence.generated.js';
import { Evidence } from '../../components/evidence.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { valueMessages } from '../../i18n/values.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import { IssuerEvidenceDocument, type SharedPageFragment } from './co-issuance.generated.js';

const pageSize = 20;

interface HeadProps {
  readonly a: EntityRef;
  readonly b: EntityRef;
  readonly close: () => void;
}

export const PairHead = ({ a, b, close }: HeadProps): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  return (
    <header className="pair__head">
      <h2>
        <EntityLink entity={a} bare /> <span className="quiet">+</span> <EntityLink entity={b} bare />
      </h2>
      <Button className="button button--quiet" onPress={close}>
        {t('close')}
      </Button>
    </header>
  );
};

interface Props {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly page: SharedPageFragment;
  /** The cursors that led here, one for each page before. */
  readonly cursors: readonly string[];
  readonly turn: (cursors: readonly string[]) => void;
}

export const SharedPolicies = ({ a, b, weight, page, cursors, turn }: Props): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const value = useMessages(valueMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  const ids = page.edges.map(({ node }) => node.id);
  const said = useAnswer(IssuerEvidenceDocument, { ids }, { enabled: ids.length > 0 });
  const evidenceOf = (policy: string): readonly EvidencePartsFragment[] => {
    const found = said.data?.nodes.find((node) => node?.id === policy);
    const ofTwo =
      found !== undefined && found !== null && 'issuers' in found
        ? found.issuers.edges.filter(({ node }) => node.id === a || node.id === b).flatMap(({ evidence }) => evidence)
        : [];
    return [...new Map(ofTwo.map((place) => [`${place.article?.id ?? ''} ${place.paragraph ?? ''}`, place])).values()];
  };
  const { hasNextPage, endCursor } = page.pageInfo;
  const before = cursors.length * pageSize;
  return (
    <>
      <p className="quiet small tabular">
        {t('shared', { count: page.totalCount })} · {t('weight')} {formats.number(weight)}
      </p>
      <ul>
        {page.edges.map(({ node, issuerCount }) => (
          <li key={node.id}>
            <span>
              <EntityLink entity={node} />
              <small className="quiet">
                {' '}
                {[
                  node.date === null ? null : formats.date(node.date),
                  node.status === null ? null : value(node.status),
                  t('issuers', { count: issuerCount }),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </small>
            </span>
            {said.data === undefined ? null : (
              <Evidence evidence={evidenceOf(node.id)} fact={shownName(node.names, language).text} />
            )}
          </li>
        ))}
      </ul>
      {hasNextPage || cursors.length > 0 ? (
        <nav className="pair__pages" aria-label={t('pages')}>
          <Button
            className="button"
            isDisabled={cursors.length === 0}
            onPress={() => {
              turn(cursors.slice(0, -1));
            }}
          >
            ← {t('newer')}
          </Button>
          <span className="quiet small tabular">
            {t('page', {
              from: String(before + 1),
              to: String(before + page.edges.length),
              total: formats.number(page.totalCount),
            })}
          </span>
          <Button
            className="button"
            isDisabled={!hasNextPage}
            onPress={() => {
              if (endCursor !== null) turn([...cursors, endCursor]);
            }}
          >
            {t('older')} →
          </Button>
        </nav>
      ) : null}
    </>
  );
};
