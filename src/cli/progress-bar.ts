/** How far a long task is, as a bar of text. */

const barWidth = 30;

/** `[█████░░░░░]` for a share of 0 to 1. */
export const progressBar = (share: number): string => {
  const filled = Math.round(Math.min(Math.max(share, 0), 1) * barWidth);
  return `[${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}]`;
};
