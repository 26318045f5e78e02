/** What came with the latest bulletin: new policies, programs and achievements, by the item that says so. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { EntityLink } from '../../components/entity-link.js';
import { TypeMark } from '../../components/type-mark.js';
import { useFormats } from '../../i18n/formats.js';
import { useMessages } from '../../i18n/messages.js';
import { homeMessages } from './home-messages.js';
import type { LatestBulletinQuery } from './home.generated.js';

type Bulletin = LatestBulletinQuery['bulletins']['nodes'][number];
type Item = Bulletin['items']['edges'][number]['node'];
/** What is asked with its names: an entity of one of `types`. */
type Mentioned = Extract<Item['mentions']['edges'][number]['node'], { readonly names: unknown }>;

const sections = ['POLICY', 'TECHNOLOGY', 'BRIEF'] as const;
const types = ['POLICY', 'PROGRAM', 'ACHIEVEMENT'] as const;
// Of more, a plan with thirty tasks would bury the other items.
const shownAtFirst = 4;

export const Latest = ({ bulletin }: { readonly bulletin: Bulletin | undefined }): ReactNode => {
  const t = useMessages(homeMessages);
  const formats = useFormats();
  if (bulletin === undefined) return <p className="quiet">{t('latest.none')}</p>;
  const items = newOf(bulletin);
  const total = new Set(items.flatMap(({ entities }) => entities.map(({ id }) => id))).size;
  return (
    <section className="latest" aria-labelledby="latest">
      <header className="latest__head">
        <h2 id="latest">{t('latest.title', { date: formats.date(bulletin.issuedOn) })}</h2>
        <p className="quiet small">
          <EntityLink entity={bulletin} /> · {t('latest.count', { total, items: items.length })}
        </p>
      </header>
      {sections.map((section) => {
        const ofSection = items.filter(({ item }) => item.section === section);
        return ofSection.length === 0 ? null : (
          <div key={section} className="latest__section">
            <h3>{t(`latest.sections.${section}`)}</h3>
            <ol>
              {ofSection.map(({ item, entities }) => (
                <LatestItem key={item.id} item={item} entities={entities} />
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
};

const LatestItem = ({
  item,
  entities,
}: {
  readonly item: Item;
  readonly entities: readonly Mentioned[];
}): ReactNode => {
  const formats = useFormats();
  return (
    <li className="latest__item">
      <div className="latest__headline">
        <EntityLink entity={item} bare />
        {item.articleDate === null ? null : (
          <time className="quiet small" dateTime={item.articleDate}>
            {formats.date(item.articleDate)}
          </time>
        )}
      </div>
      <div className="latest__entities">
        {types.map((type) => {
          const ofType = entities.filter((entity) => entity.type === type);
          return ofType.length === 0 ? null : <OfType key={type} type={type} entities={ofType} />;
        })}
      </div>
    </li>
  );
};

const OfType = ({
  type,
  entities,
}: {
  readonly type: (typeof types)[number];
  readonly entities: readonly Mentioned[];
}): ReactNode => {
  const t = useMessages(homeMessages);
  const first = entities.slice(0, entities.length === shownAtFirst + 1 ? shownAtFirst + 1 : shownAtFirst);
  const rest = entities.slice(first.length);
  return (
    <div className="latest__type">
      <p className="latest__type-name">
        <TypeMark type={type} named /> <span className="quiet small tabular">{entities.length}</span>
      </p>
      <div>
        <EntityList entities={first} />
        {rest.length === 0 ? null : (
          <Disclosure className="latest__rest">
            {({ isExpanded }) => (
              <>
                <Button slot="trigger" className="latest__more">
                  <span aria-hidden="true">{isExpanded ? '−' : '+'}</span> {t('latest.more', { count: rest.length })}
                </Button>
                <DisclosurePanel>
                  <EntityList entities={rest} />
                </DisclosurePanel>
              </>
            )}
          </Disclosure>
        )}
      </div>
    </div>
  );
};

const EntityList = ({ entities }: { readonly entities: readonly Mentioned[] }): ReactNode => (
  <ul>
    {entities.map((entity) => (
      <li key={entity.id}>
        <EntityLink entity={entity} bare />
      </li>
    ))}
  </ul>
);

/** Items in the order of the bulletin, with what the graph did not have before it. An entity stands with the first item that names it. */
const newOf = ({ items, issuedOn }: Bulletin): { item: Item; entities: Mentioned[] }[] => {
  const told = new Set<string>();
  return items.edges
    .map(({ node }) => node)
    .filter(({ section }) => sections.some((each) => each === section))
    .sort(
      (a, b) =>
        sections.findIndex((each) => each === a.section) - sections.findIndex((each) => each === b.section) ||
        (a.number ?? 0) - (b.number ?? 0),
    )
    .map((item) => ({
      item,
      entities: item.mentions.edges
        .flatMap(({ node }) => ('names' in node ? [node] : []))
        .filter(({ id, type, recordedOn }) => {
          if (told.has(id) || recordedOn !== issuedOn || !types.some((each) => each === type)) return false;
          told.add(id);
          return true;
        }),
    }))
    .filter(({ entities }) => entities.length > 0);
};
