/** What has a date around the entity: a strip of marks over time, and the same as a list. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { EntityLink } from '../../components/entity-link.js';
import type { FactPartsFragment } from '../../components/fact.generated.js';
import { TypeShape } from '../../components/type-mark.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { sentences } from '../../i18n/sentences.js';
import { entityMessages } from './entity-messages.js';
import { dateOfNode } from './fact-groups.js';
import { placeOnTimeline } from './timeline-layout.js';

const width = 720;
const shownAtFirst = 8;

export const Timeline = ({ facts }: { readonly facts: readonly FactPartsFragment[] }): ReactNode => {
  const t = useMessages(entityMessages);
  const groups = useMessages(sentences);
  const formats = useFormats();
  const [all, setAll] = useState(false);
  const dates = facts.map(({ node }) => dateOfNode(node) ?? '');
  const { marks, ticks, height } = placeOnTimeline(dates, width);
  const short = facts.length > shownAtFirst + 2;
  const [from = '', to = ''] = [dates[0], dates.at(-1)];
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{t('sections.timeline')}</h2>
      {from === to ? null : (
        <svg
          className="timeline__strip"
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          role="img"
          aria-label={t('timeline.picture', { from: formats.date(from), to: formats.date(to) })}
        >
          {ticks.map(({ x, label }) => (
            <g key={label}>
              <line x1={x} x2={x} y1={0} y2={height - 14} />
              <text x={x} y={height - 2} textAnchor="middle">
                {label}
              </text>
            </g>
          ))}
          {facts.map(({ node }, index) => {
            const mark = marks[index];
            return mark === undefined ? null : (
              <TypeShape key={node.id} type={node.type} x={mark.x} y={mark.y} size={10} />
            );
          })}
        </svg>
      )}
      <ol className="timeline__list">
        {(short && !all ? facts.slice(-shownAtFirst) : facts).map(({ node, type, direction }, index) => {
          const date = dateOfNode(node) ?? '';
          return (
            <li key={`${node.id} ${String(index)}`}>
              <time dateTime={date}>{formats.date(date)}</time>
              <span>
                <EntityLink entity={node} /> <span className="quiet small">{groups(`group.${type}.${direction}`)}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {short ? (
        <Button
          className="facts__all"
          aria-expanded={all}
          onPress={() => {
            setAll(!all);
          }}
        >
          {all ? t('facts.fewer') : t('facts.all', { count: facts.length })}
        </Button>
      ) : null}
    </section>
  );
};
