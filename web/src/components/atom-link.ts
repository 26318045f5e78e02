/** Tells browsers and feed readers in the page's head which Atom feed has what the view shows. */
import { useEffect } from 'react';

export const useAtomLink = (href: string, title: string): void => {
  useEffect(() => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'alternate', type: 'application/atom+xml', title, href });
    document.head.append(link);
    return () => {
      link.remove();
    };
  }, [href, title]);
};
