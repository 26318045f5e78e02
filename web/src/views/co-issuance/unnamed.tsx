/** Policies whose text states more issuers than it names: what no pair can count. */
import type { ReactNode } from 'react';
import { EntityLink } from '../../components/entity-link.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { coIssuanceMessages } from './co-issuance-messages.js';
import type { Network } from './pair.js';

export const Unnamed = ({ network }: { readonly network: Network }): ReactNode => {
  const t = useMessages(coIssuanceMessages);
  const formats = useFormats();
  if (network.incompletePolicies.length === 0) return null;
  return (
    <section className="unnamed" aria-labelledby="unnamed">
      <h2 id="unnamed">{t('unnamed')}</h2>
      <p>{t('unnamedLead', { count: network.unnamedIssuerCount })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('policy')}</th>
            <th scope="col" className="number">
              {t('stated')}
            </th>
            <th scope="col" className="number">
              {t('named')}
            </th>
          </tr>
        </thead>
        <tbody>
          {network.incompletePolicies.map((policy) => (
            <tr key={policy.id}>
              <td>
                <EntityLink entity={policy} />
                {policy.date === null ? null : <span className="quiet small"> {formats.date(policy.date)}</span>}
              </td>
              <td className="number">{policy.issuers.statedCount}</td>
              <td className="number">{policy.issuers.totalCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
