/** Prints a bulletin's text cut into items and numbered paragraphs: the locators that evidence uses. */
import { readFileSync } from 'node:fs';
import { readBulletinText } from '../src/seed/bulletin-text.js';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: npm run bulletin:paragraphs -- <text file>');
  process.exit(2);
}
for (const { key, paragraphs } of readBulletinText(readFileSync(file, 'utf8'))) {
  console.log(`\n## ${key}`);
  for (const [index, paragraph] of paragraphs.entries()) console.log(`p${String(index + 1)}\t${paragraph}`);
}
