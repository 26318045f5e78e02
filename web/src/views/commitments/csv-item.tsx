/** The commitments on the page as a CSV file: an item for `<TakeWithYou>`. */
import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { MenuItem, MenuSection } from 'react-aria-components/Menu';
import { useSnapshot } from '../../api/snapshot.js';
import { citationOf } from '../../components/citation.js';
import type { EntityRef } from '../../components/entity-link.js';
import { saveFile } from '../../components/picture-file.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { useSubject, type Commitment } from './commitment-parts.js';
import { commitmentsMessages } from './commitments-messages.js';
import { csvOf } from './csv.js';

const columns = ['id', 'kind', 'what', 'value', 'minValue', 'maxValue', 'unit', 'currency', 'deadline'] as const;

export const CsvItem = ({ commitments }: { readonly commitments: readonly Commitment[] }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const { language } = useLanguage();
  const snapshot = useSnapshot();
  const subjectOf = useSubject();
  const names = (of: readonly EntityRef[]): string => of.map((each) => shownName(each.names, language).text).join('; ');
  return (
    <MenuSection>
      <Header className="menu__header">{t('file')}</Header>
      <MenuItem
        id="csv-table"
        className="menu__item"
        onAction={() => {
          const rows = [
            [...columns, 'overdue', 'reading', 'who', 'where', 'technologies', 'policies', 'caveats', 'evidence'],
            ...commitments.map((each) => [
              each.id,
              each.kind,
              subjectOf(each).text,
              ...[each.value, each.minValue, each.maxValue].map((value) => (value === null ? '' : String(value))),
              each.unit ?? '',
              each.currency ?? '',
              each.deadline ?? '',
              each.overdue === null ? '' : String(each.overdue),
              each.reading,
              names(each.who),
              names(each.regions),
              names(each.technologies),
              names(each.policies),
              each.caveats.join(' '),
              each.evidence
                .map(({ article, paragraph }) => `${article?.id ?? ''} ${paragraph ?? ''}`.trim())
                .join('; '),
            ]),
            [citationOf(t('title'), snapshot, location.href, new Date())],
          ];
          saveFile('commitments.csv', new Blob([csvOf(rows)], { type: 'text/csv' }));
        }}
      >
        {t('csv')}
      </MenuItem>
    </MenuSection>
  );
};
