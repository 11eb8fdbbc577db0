import { htmlToText } from '../../../src/sandbox/outlook/host/html-to-text.ts';
import { mailHtml } from '../../../src/sandbox/seed/mail-html.ts';

describe('what was written, as HTML of a mail client', () => {
  it('escapes every text', () => {
    const tricky = '<b onclick="x">&';
    const html = mailHtml([
      tricky,
      { heading: tricky },
      { list: [tricky] },
      { table: [[tricky], [tricky]] },
    ]);
    expect(html.match(/&lt;b onclick=&quot;x&quot;&gt;&amp;/g)).toHaveLength(5);
    expect(html).not.toContain('<b onclick');
  });

  it('makes links of addresses, without the point behind them', () => {
    expect(mailHtml(['Kijk op https://centrum-hvb.example/presentatie.'])).toBe(
      '<div>Kijk op <a href="https://centrum-hvb.example/presentatie">https://centrum-hvb.example/presentatie</a>.</div>',
    );
  });

  it('reads well as text', () => {
    const html = mailHtml([
      'Dag Noor,\nhier is het.',
      {
        table: [
          ['Dag', 'Tijd'],
          ['ma', '9.30'],
        ],
      },
    ]);
    expect(htmlToText(html)).toBe('Dag Noor,\nhier is het.\n\nDag Tijd\nma 9.30');
  });
});
