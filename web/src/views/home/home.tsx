/** The start page: search, three questions with their answers of today, and what the latest bulletin brought. */
import type { ReactNode } from 'react';
import { atomAddress } from '../../api/feed.js';
import { useAnswer } from '../../api/use-answer.js';
import { Answer } from '../../components/answer.js';
import { useAtomLink } from '../../components/atom-link.js';
import { Coverage } from '../../components/coverage.js';
import { ViewTitle } from '../../components/view-title.js';
import { useLanguage } from '../../i18n/language.js';
import { useMessages } from '../../i18n/messages.js';
import { SearchBox } from '../../shell/search-box.js';
import { homeMessages } from './home-messages.js';
import { LatestBulletinDocument } from './home.generated.js';
import { Latest } from './latest.js';
import { Questions } from './questions.js';
import './home.css';

export default function Home(): ReactNode {
  const t = useMessages(homeMessages);
  const { language } = useLanguage();
  useAtomLink(atomAddress('changes', language, {}), t('title'));
  const answer = useAnswer(LatestBulletinDocument, {});
  return (
    <div className="home">
      <section className="home__opening">
        <ViewTitle title="STI policy graph">{t('title')}</ViewTitle>
        <p className="home__lede">{t('lede')}</p>
        <div role="search">
          <SearchBox large />
        </div>
        <div className="home__coverage">
          {answer.data === undefined ? null : <Coverage of={answer.data.coverage} />}
        </div>
      </section>
      <Questions />
      <Answer of={answer} lines={30}>
        {({ bulletins: { nodes } }) => <Latest bulletin={nodes[0]} />}
      </Answer>
    </div>
  );
}
