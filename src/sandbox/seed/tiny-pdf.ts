/**
 * A PDF of one A4 page with these lines, the first one large; every character of the result is one
 * byte. Only what Latin-1 holds can be written in it.
 */
export function tinyPdf(lines: readonly string[]): string {
  const stream = `BT /F1 11 Tf 16 TL 60 770 Td ${lines.map(lineOperator).join('')}ET`;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ' +
      '/Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ]);
}

function lineOperator(line: string, index: number): string {
  const text = `(${line.replace(/[\\()]/gu, '\\$&')}) Tj T* `;
  return index === 0 ? `/F1 18 Tf ${text}T* /F1 11 Tf ` : text;
}

/** The objects, numbered from 1, and the table that tells a reader at which byte each begins. */
function assemble(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return (
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}` +
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  );
}
