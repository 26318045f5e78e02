/** The same commitments as a table. */
import type { ReactNode } from 'react';
import { Evidence } from '../../components/evidence.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import {
  Caveats,
  Several,
  Standing,
  Subject,
  Terms,
  useAmount,
  useSubject,
  type Commitment,
} from './commitment-parts.js';
import { commitmentsMessages } from './commitments-messages.js';

export const TableView = ({ commitments }: { readonly commitments: readonly Commitment[] }): ReactNode => {
  const t = useMessages(commitmentsMessages);
  const formats = useFormats();
  const amountOf = useAmount();
  const subjectOf = useSubject();
  return (
    <div className="scrolling" role="region" tabIndex={0} aria-label={t('title')}>
      <table className="commitments-table">
        <thead>
          <tr>
            <th scope="col">{t('deadline')}</th>
            <th scope="col" className="number">
              {t('amount')}
            </th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('standing')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('technologies')}</th>
            <th scope="col">{t('policy')}</th>
            <th scope="col">{t('evidence')}</th>
          </tr>
        </thead>
        <tbody>
          {commitments.map((commitment) => (
            <tr key={commitment.id}>
              <td>{commitment.deadline === null ? t('noDeadline') : formats.date(commitment.deadline)}</td>
              <td className="number">{amountOf(commitment)}</td>
              <td>
                <Subject commitment={commitment} /> <Terms commitment={commitment} />
                <Caveats of={commitment.caveats} />
              </td>
              <td>
                <span className="quiet small">{t(`kinds.${commitment.kind}`)}</span>{' '}
                <Standing commitment={commitment} />
              </td>
              <td>
                <Several of={commitment.who} most={2} />
              </td>
              <td>
                <Several of={commitment.regions} />
              </td>
              <td>
                <Several of={commitment.technologies} most={2} />
              </td>
              <td>
                <Several of={commitment.policies} />
              </td>
              <td>
                <Evidence evidence={commitment.evidence} fact={subjectOf(commitment).text} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
