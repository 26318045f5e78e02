/** The heading of a view. It names the window, and takes the focus when a reader comes from another view. */
import { useEffect, useRef, type ReactNode } from 'react';
import './view-title.css';

interface Props {
  /** The text of the window's title. */
  readonly title: string;
  readonly children?: ReactNode;
}

// The first page is where the browser puts the reader.
let isFirst = true;

export const ViewTitle = ({ title, children = title }: Props): ReactNode => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'STI policy graph' ? title : `${title} – STI policy graph`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isFirst = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className="view-title">
      {children}
    </h1>
  );
};
