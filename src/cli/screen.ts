/** Where a command shows its work: text for people, one JSON document for machines, bars on a terminal only. */
import { progressBar } from './progress-bar.js';

/** `process.stdout`, or what a test looks at. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** The option that most commands have. */
export const jsonOption = ['--json', 'print the result as one JSON document'] as const;

/** Prints the result: as JSON when it was asked for, else as the text. */
export const show = (screen: Screen, json: boolean, result: object, text: string): void => {
  screen.write(json ? `${JSON.stringify(result)}\n` : `${text}\n`);
};

/** Called with a share of 0 to 1 and what was done so far. */
export type ShowProgress = (share: number, done: string) => void;

export interface ProgressOnScreen {
  readonly show: ShowProgress;
  /** Ends the line of the bar, so that what follows stands below it. */
  readonly end: () => void;
}

/** A bar that is drawn over and over on a terminal; elsewhere a line for every tenth of the way. */
export const progressOn = (screen: Screen): ProgressOnScreen =>
  screen.isTTY === true ? barOn(screen) : linesOn(screen);

/** Shows nothing: the only output of a command with --json is its result. */
export const noProgress: ProgressOnScreen = { show: () => undefined, end: () => undefined };

const barOn = (screen: Screen): ProgressOnScreen => {
  let drawn = false;
  return {
    show: (share, done) => {
      drawn = true;
      screen.write(`\r\u001b[K${progressBar(share)} ${percent(share)} ${done}`);
    },
    end: () => {
      if (drawn) screen.write('\n');
      drawn = false;
    },
  };
};

const linesOn = (screen: Screen): ProgressOnScreen => {
  let tenth = 0;
  return {
    show: (share, done) => {
      const reached = Math.floor(share * 10);
      if (reached <= tenth) return;
      tenth = reached;
      screen.write(`${percent(share)} ${done}\n`);
    },
    end: () => undefined,
  };
};

const percent = (share: number): string => `${String(Math.floor(share * 100))}%`;
