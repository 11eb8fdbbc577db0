import type { SeedFile } from './seed-mail.ts';
import { tinyPdf } from './tiny-pdf.ts';

/** The mark at the start tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A table as Dutch Excel saves it: semicolons and Windows line ends. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): SeedFile {
  const text = rows.map((row) => `${row.join(';')}\r\n`).join('');
  return { name, contentType: 'text/csv', content: base64(byteOrderMark + text, 'utf8') };
}

export function textFile(name: string, lines: readonly string[]): SeedFile {
  const text = lines.map((line) => `${line}\r\n`).join('');
  return { name, contentType: 'text/plain', content: base64(byteOrderMark + text, 'utf8') };
}

/** One page with the first line as its title. */
export function pdfFile(name: string, lines: readonly string[]): SeedFile {
  return { name, contentType: 'application/pdf', content: base64(tinyPdf(lines), 'latin1') };
}

function base64(text: string, encoding: 'utf8' | 'latin1'): string {
  return Buffer.from(text, encoding).toString('base64');
}
