/**
 * The views of the explorer. A view is a folder here with a default export; it is loaded when it is opened. The
 * compiler asks for one entry for each path of `paths.ts`; those with `names` stand in the navigation, in this order.
 */
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Language } from '../i18n/languages.js';
import { paths, type ViewName } from './paths.js';

interface View {
  readonly component: LazyExoticComponent<ComponentType>;
  /** What the navigation calls it; without, nothing leads there but links. */
  readonly names?: Readonly<Record<Language, string>>;
}

const views: Readonly<Record<ViewName, View>> = {
  home: { component: lazy(() => import('./home/home.js')), names: { ko: '첫 화면', en: 'Home', zh: '首页' } },
  search: { component: lazy(() => import('./search/search.js')) },
  entity: { component: lazy(() => import('./entity/entity.js')) },
  coIssuance: {
    component: lazy(() => import('./co-issuance/co-issuance.js')),
    names: { ko: '공동 발표', en: 'Co-issuance', zh: '联合发布' },
  },
  trace: {
    component: lazy(() => import('./trace/trace.js')),
    names: { ko: '기술 추적', en: 'Trace', zh: '技术追踪' },
  },
  graph: { component: lazy(() => import('./graph/graph.js')), names: { ko: '그래프', en: 'Graph', zh: '图谱' } },
  commitments: {
    component: lazy(() => import('./commitments/commitments.js')),
    names: { ko: '약속', en: 'Commitments', zh: '承诺' },
  },
  // Curators know its address; readers have no use for it.
  review: { component: lazy(() => import('./review/review.js')) },
  changes: { component: lazy(() => import('./changes/changes.js')) },
};

export const routedViews = Object.entries(paths).map(([name, path]) => ({ path, ...views[name as ViewName] }));

export interface NavigationView {
  readonly path: string;
  readonly names: Readonly<Record<Language, string>>;
}

export const navigationViews: readonly NavigationView[] = routedViews.flatMap(({ path, names }) =>
  names === undefined ? [] : [{ path, names }],
);
