/** Indicators: what is measured, its value and unit, of which time, and whether it is a fact, a target or a forecast. */
import type { ReactNode } from 'react';
import { EntityLink } from '../../components/entity-link.js';
import { Evidence } from '../../components/evidence.js';
import type { FactPartsFragment, IndicatorPartsFragment } from '../../components/fact.generated.js';
import { indicatorValue } from '../../components/indicator.js';
import type { Formats } from '../../i18n/formats-of.js';
import { useFormats } from '../../i18n/formats.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { shownName } from '../../i18n/names.js';
import { valueMessages } from '../../i18n/values.js';
import { entityMessages } from './entity-messages.js';

export const Figures = ({ facts }: { readonly facts: readonly FactPartsFragment[] }): ReactNode => {
  const t = useMessages(entityMessages);
  const formats = useFormats();
  const { language } = useLanguage();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{t('sections.indicators')}</h2>
      <div className="scrolling">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('figures.measure')}</th>
              <th scope="col" className="number">
                {t('figures.value')}
              </th>
              <th scope="col">{t('figures.period')}</th>
              <th scope="col">{t('figures.nature')}</th>
              <th scope="col">
                <span className="unseen">{t('figures.evidence')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {facts.map(({ node, evidence, caveat }) =>
              'measure' in node ? (
                <tr key={node.id}>
                  <th scope="row">
                    <EntityLink entity={node} />
                  </th>
                  <td className="number">{indicatorValue(node, formats)}</td>
                  <td>{periodOf(node, formats)}</td>
                  <td>
                    <Nature indicator={node} />
                  </td>
                  <td>
                    <Evidence evidence={evidence} fact={shownName(node.names, language).text} caveat={caveat} />
                  </td>
                </tr>
              ) : null,
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** The value of the indicator whose page it is. */
export const FigureOf = ({
  indicator,
}: {
  readonly indicator: IndicatorPartsFragment & { readonly conversion: string | null };
}): ReactNode => {
  const formats = useFormats();
  return (
    <p className="figure-of">
      <strong>{indicatorValue(indicator, formats)}</strong>
      <span>
        {periodOf(indicator, formats)} · <Nature indicator={indicator} />
      </span>
      <span className="quiet small">
        <span lang="en">{indicator.measure}</span>
        {indicator.conversion === null ? null : <span lang="ko"> ({indicator.conversion})</span>}
      </span>
    </p>
  );
};

const Nature = ({ indicator: { nature, alsoReadAs } }: { readonly indicator: IndicatorPartsFragment }): ReactNode => {
  const t = useMessages(entityMessages);
  const value = useMessages(valueMessages);
  return alsoReadAs === null ? value(nature) : t('figures.or', { nature: value(nature), other: value(alsoReadAs) });
};

const periodOf = ({ indicatorStart: from, indicatorEnd: to }: IndicatorPartsFragment, formats: Formats): string => {
  if (from !== null && to !== null && from !== to) return `${formats.date(from)} – ${formats.date(to)}`;
  const at = to ?? from;
  return at === null ? '—' : formats.date(at);
};
